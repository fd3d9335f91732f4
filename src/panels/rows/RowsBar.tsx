import { Columns3, Copy } from 'lucide-react'
import { columnsOf, type RowColumn, rowColumns, rowKinds } from '../../domain/rows'
import { tabbedText } from '../../domain/table'
import { headOf } from '../../drawing/rows/heads'
import { flatRows, type RowTable } from '../../drawing/rows/rowTable'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { CopyButton } from '../../ui/CopyButton'
import { Field } from '../../ui/Field'
import { PopoverButton } from '../../ui/PopoverButton'
import { rowsWordsIn } from '../../words/parts/rows'
import { TakeTable } from '../desk/TakeTable'
import { RowFilter } from './RowFilter'

/** What is listed, under which headings, in which columns; how many rows there are. */
export function RowsBar({ table }: { readonly table: RowTable }) {
  const { store } = useAtlas()
  const rows = useChoice('rows')
  const language = useChoice('language')
  const words = useWords(rowsWordsIn)
  const { show } = store.getState()
  return (
    <div className="bar rows-bar">
      <Field label={words('rows.of')} className="rows-choice">
        <select
          value={rows.of}
          onChange={({ target }) => {
            const of = rowKinds.find((kind) => kind === target.value)
            if (of) show({ rows: { ...rows, of, columns: null } })
          }}
        >
          {rowKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words(`rows.of.${kind}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words('rows.by')} className="rows-choice">
        <select
          value={rows.by ?? ''}
          onChange={({ target }) =>
            show({ rows: { ...rows, by: rowColumns.find((column) => column === target.value) ?? null } })
          }
        >
          <option value="">{words('rows.by.none')}</option>
          {columnsOf[rows.of].map((column) => (
            <option key={column} value={column}>
              {headOf(rows.of, column, language)}
            </option>
          ))}
        </select>
      </Field>
      <RowFilter />
      <ColumnChoice />
      <p role="status" className="small muted">
        {words('rows.counted', { count: table.count, of: table.of })}
      </p>
      <p className="note">{words('rows.hint')}</p>
      <CopyRows table={table} />
      <TakeTable desk="rows" />
    </div>
  )
}

/** The rows as they stand, for a spreadsheet. */
function CopyRows({ table }: { readonly table: RowTable }) {
  const rows = useChoice('rows')
  const words = useWords(rowsWordsIn)
  const text = () => {
    const flat = flatRows(table, rows.by === null ? null : words('rows.by'), words('join.conditions'))
    return tabbedText({ title: words(`rows.of.${rows.of}`), notes: [], ...flat })
  }
  return (
    <CopyButton
      says={words('rows.copy')}
      copied={words('rows.copied')}
      byHand={words('rows.byHand')}
      text={text}
      look="quiet"
    >
      {() => <Copy size={15} aria-hidden="true" />}
    </CopyButton>
  )
}

/** Which columns are shown; one at least. */
function ColumnChoice() {
  const { store } = useAtlas()
  const rows = useChoice('rows')
  const language = useChoice('language')
  const words = useWords(rowsWordsIn)
  const all = columnsOf[rows.of]
  const shown = rows.columns ?? all
  const toggle = (column: RowColumn) => {
    const columns = all.filter((one) => shown.includes(one) !== (one === column))
    if (columns.length > 0) store.getState().show({ rows: { ...rows, columns } })
  }
  return (
    <PopoverButton label={words('rows.columns')} icon={<Columns3 size={15} />} look="quiet" size="small">
      <div className="stack">
        {all.map((column) => (
          <label key={column} className="tick">
            <input type="checkbox" checked={shown.includes(column)} onChange={() => toggle(column)} />
            {headOf(rows.of, column, language)}
          </label>
        ))}
      </div>
    </PopoverButton>
  )
}
