import { memo } from 'react'
import { bands, type MatrixCell, type MatrixColumn, type MatrixRow } from '../../domain/matrix'
import { nameIn } from '../../domain/named'
import { circled, parkNumber } from '../../domain/parkNumber'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import type { Language } from '../../state/view'
import { Button } from '../../ui/Button'
import { matrixWordsIn } from '../../words/parts/matrix'
import { cellText, slotWords } from './cellText'
import { Mark } from './Mark'

type Props = {
  readonly row: MatrixRow
  readonly columns: readonly MatrixColumn[]
  /** Its line in the grid; the heads are line 0. */
  readonly line: number
  /** The column that Tab leads to, if it is in this row. */
  readonly tabColumn: number | null
  /** The column whose facts are shown, if it is in this row. */
  readonly openColumn: number | null
  readonly isLeftOut: boolean
  readonly isPointed: boolean
  readonly isSelected: boolean
  readonly opensGroup: boolean
}

/** One park; drawn again only when something of it changes, as the whole has some 1,500 cells. */
export const GridRow = memo(function GridRow({ row, columns, line, tabColumn, openColumn, ...state }: Props) {
  const language = useChoice('language')
  const tab = (column: number) => (tabColumn === column ? 0 : -1)
  return (
    <tr
      aria-rowindex={line + 2}
      data-park-row={row.park.id}
      data-out={state.isLeftOut}
      data-pointed={state.isPointed}
      data-selected={state.isSelected}
      data-opens={state.opensGroup}
    >
      <RowHead row={row} line={line} tabIndex={tab(0)} {...state} />
      {row.cells.map((cell, at) => {
        const column = columns[at]
        if (!column) return null
        const place = { 'data-row': line, 'data-column': at + 1, tabIndex: tab(at + 1) }
        const isFirst = columns[at - 1]?.band !== column.band
        return (
          <td key={column.value} aria-colindex={at + 2} data-first={isFirst} {...(cell ? {} : place)}>
            {cell ? (
              <Button
                look="bare"
                {...place}
                aria-expanded={openColumn === at + 1}
                data-sources={cell.sources.join(' ')}
              >
                <Shown column={column} cell={cell} language={language} />
              </Button>
            ) : null}
          </td>
        )
      })}
      <Counts row={row} line={line} tab={tab} />
    </tr>
  )
})

type HeadProps = {
  readonly row: MatrixRow
  readonly line: number
  readonly tabIndex: number
  readonly isLeftOut: boolean
  readonly isSelected: boolean
}

function RowHead({ row: { park }, line, tabIndex, isLeftOut, isSelected }: HeadProps) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(matrixWordsIn)
  const group = atlas.groups.find(({ id }) => id === park.group)
  return (
    <th scope="row" aria-colindex={1} className="matrix-row-head">
      <Button look="bare" data-row={line} data-column={0} tabIndex={tabIndex} aria-pressed={isSelected}>
        <span
          className="matrix-badge"
          data-look={group?.look}
          title={group ? nameIn(language, group) : ''}
          aria-hidden="true"
        >
          {group ? nameIn(language, { name: group.badge, nameEn: group.badgeEn }) : ''}
        </span>
        <span className="muted" aria-hidden="true">
          {circled(parkNumber(atlas, park.id))}
        </span>
        <span className="matrix-park">{nameIn(language, park)}</span>{' '}
        {isLeftOut ? <span className="hidden">{words('notInAnswer')}</span> : null}
      </Button>
    </th>
  )
}

type ShownProps = { readonly column: MatrixColumn; readonly cell: MatrixCell; readonly language: Language }

function Shown({ column, cell, language }: ShownProps) {
  if (column.band === 'pattern')
    return (
      <span className="matrix-slot" data-basis={cell.basis}>
        {slotWords(cell, language)}
      </span>
    )
  return (
    <>
      {column.band === 'kind' ? (
        <span aria-hidden="true">{cell.facts.length}</span>
      ) : (
        <Mark sources={cell.sources} isUmbrella={cell.isUmbrella} />
      )}
      <span className="hidden">{cellText(column, cell, language)}</span>
    </>
  )
}

type CountsProps = { readonly row: MatrixRow; readonly line: number; readonly tab: (column: number) => number }

function Counts({ row: { counts, cells }, line, tab }: CountsProps) {
  return bands.map((band, at) => {
    const column = cells.length + 1 + at
    return (
      <td
        key={band}
        className="matrix-count"
        aria-colindex={column + 1}
        data-first={at === 0}
        data-row={line}
        data-column={column}
        tabIndex={tab(column)}
      >
        {counts[band]}
      </td>
    )
  })
}
