import './rows.css'
import { useMemo, useState } from 'react'
import { type RowColumn, rowColumns } from '../../domain/rows'
import { type RowTable, rowTableOf } from '../../drawing/rows/rowTable'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { RowGrid } from '../../ui/RowGrid'
import { rowsWordsIn } from '../../words/parts/rows'
import { RowsBar } from './RowsBar'
import { useListedRows } from './useListedRows'

/** As broad as what stands in a column is long, in CSS pixels. */
const widths: Readonly<Record<RowColumn, number>> = {
  name: 230,
  verb: 90,
  kind: 120,
  holder: 110,
  level: 90,
  actor: 150,
  group: 110,
  parks: 240,
  count: 90,
  role: 150,
  task: 280,
  industry: 150,
  pattern: 170,
  site: 150,
  tier: 130,
  source: 110,
  district: 120,
  period: 90,
  baseline: 150,
  target: 150,
  heading: 200,
  basis: 70,
  clause: 150,
}

/** 清单: facts as rows, narrowed by the same filter and search as the map. */
export function RowsDesk() {
  const { atlas } = useAtlas()
  const filter = useChoice('filter')
  const rows = useChoice('rows')
  const language = useChoice('language')
  const words = useWords(rowsWordsIn)
  const table = useMemo(() => rowTableOf(atlas, { filter, rows, language }), [atlas, filter, rows, language])
  return (
    <div className="rows column">
      <RowsBar table={table} />
      {table.count > 0 ? <RowsTable table={table} /> : <p className="muted">{words('rows.none')}</p>}
    </div>
  )
}

function RowsTable({ table }: { readonly table: RowTable }) {
  const { store } = useAtlas()
  const rows = useChoice('rows')
  const words = useWords(rowsWordsIn)
  const [chosen, choose] = useState<string | null>(null)
  const { show, light } = store.getState()
  const { listed, byKey } = useListedRows(table)
  return (
    <RowGrid
      label={words(`rows.of.${rows.of}`)}
      columns={table.columns.map(({ id, head }) => ({ id, head, width: widths[id] }))}
      rows={listed}
      sort={rows.sort ? { column: rows.sort, falls: rows.falls } : null}
      onSort={(column, falls) => {
        const sort = rowColumns.find((one) => one === column)
        if (sort) show({ rows: { ...rows, sort, falls } })
      }}
      chosen={chosen}
      onChoose={(key) => {
        choose(key)
        light(byKey.get(key)?.parks ?? [])
      }}
      onAct={(key) => {
        const clause = byKey.get(key)?.clause
        if (clause) show({ desk: 'plan', clause })
      }}
    />
  )
}
