import { memo } from 'react'
import { bands, type MatrixColumn } from '../../domain/matrix'
import { useWords } from '../../state/AtlasContext'
import { matrixWordsIn } from '../../words/parts/matrix'

type Props = {
  readonly columns: readonly MatrixColumn[]
  /** How many parks of the answer, and how many of all, fill each column. */
  readonly left: readonly number[]
  readonly all: readonly number[]
  readonly line: number
  readonly tabColumn: number | null
}

/** The number of parks at each column's foot. */
export const GridFoot = memo(function GridFoot({ columns, left, all, line, tabColumn }: Props) {
  const words = useWords(matrixWordsIn)
  const place = (column: number) => ({
    'data-row': line,
    'data-column': column,
    tabIndex: tabColumn === column ? 0 : -1,
    'aria-colindex': column + 1,
  })
  return (
    <tfoot>
      <tr aria-rowindex={line + 2}>
        <th scope="row" className="matrix-row-head matrix-foot-head note" {...place(0)}>
          {words('matrix.feet')}
        </th>
        {columns.map(({ band, value, isUmbrella }, at) => (
          <td
            key={`${band} ${value}`}
            className="matrix-count"
            data-first={columns[at - 1]?.band !== band}
            {...place(at + 1)}
          >
            {isUmbrella ? '—' : <Foot left={left[at] ?? 0} all={all[at] ?? 0} />}
          </td>
        ))}
        {bands.map((band, at) => (
          <td key={band} data-first={at === 0} {...place(columns.length + 1 + at)} />
        ))}
      </tr>
    </tfoot>
  )
})

function Foot({ left, all }: { readonly left: number; readonly all: number }) {
  const words = useWords(matrixWordsIn)
  if (left === all) return all
  return (
    <span className="matrix-part">
      <span aria-hidden="true">
        <b>{left}</b>
        <small className="note">{all}</small>
      </span>
      <span className="hidden">{words('matrix.footOf', { left, all })}</span>
    </span>
  )
}
