import { useMemo } from 'react'
import type { ParkId } from '../../domain/atlas'
import { bands, feetOf, type Matrix, type MatrixRow } from '../../domain/matrix'
import { useAtlasState, useChoice, useWords } from '../../state/AtlasContext'
import { selectedPark } from '../../state/view'
import { matrixWordsIn } from '../../words/parts/matrix'
import { type Crossing, crossingPlace } from './crossing'
import { GridFoot } from './GridFoot'
import { GridHead } from './GridHead'
import { GridRow } from './GridRow'
import type { GridPlace } from './gridNavigation'
import { useGridActs } from './useGridActs'

type Props = {
  readonly matrix: Matrix
  /** In the order in which they stand. */
  readonly rows: readonly MatrixRow[]
  readonly left: ReadonlySet<ParkId>
  readonly shown: Crossing | null
  readonly onShow: (crossing: Crossing) => void
}

/** The matrix as a grid that the keyboard travels cell by cell, with one stop for Tab. */
export function Grid({ matrix, rows, left, shown, onShow }: Props) {
  const words = useWords(matrixWordsIn)
  const { at, lit, ...acts } = useGridActs({ matrix, rows, shown, onShow })
  const feet = useMemo(
    () => ({
      left: feetOf(
        matrix,
        rows.filter(({ park }) => left.has(park.id)),
      ),
      all: feetOf(matrix, rows),
    }),
    [matrix, rows, left],
  )
  const tabColumn = (line: number) => (at.row === line ? at.column : null)
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern is a table with this role
      role="grid"
      className="matrix-grid"
      aria-label={words('matrix.grid')}
      aria-rowcount={rows.length + 3}
      aria-colcount={matrix.columns.length + bands.length + 1}
      {...acts}
    >
      <GridHead columns={matrix.columns} tabColumn={tabColumn(0)} litColumn={lit} />
      <GridBody matrix={matrix} rows={rows} left={left} at={at} open={crossingPlace(matrix, rows, shown)} />
      <GridFoot
        columns={matrix.columns}
        left={feet.left}
        all={feet.all}
        line={rows.length + 1}
        tabColumn={tabColumn(rows.length + 1)}
      />
    </table>
  )
}

type BodyProps = Pick<Props, 'matrix' | 'rows' | 'left'> & { readonly at: GridPlace; readonly open: GridPlace | null }

function GridBody({ matrix, rows, left, at, open }: BodyProps) {
  const pointed = useAtlasState((state) => state.pointed)
  const selected = useAtlasState(({ view }) => selectedPark(view))
  const order = useChoice('rowOrder')
  const isGrouped = order === 'plan' || order === 'group'
  return (
    <tbody>
      {rows.map((row, index) => (
        <GridRow
          key={row.park.id}
          row={row}
          columns={matrix.columns}
          line={index + 1}
          tabColumn={at.row === index + 1 ? at.column : null}
          openColumn={open?.row === index + 1 ? open.column : null}
          isLeftOut={!left.has(row.park.id)}
          isPointed={pointed === row.park.id}
          isSelected={selected === row.park.id}
          opensGroup={isGrouped && index > 0 && rows[index - 1]?.park.group !== row.park.group}
        />
      ))}
    </tbody>
  )
}
