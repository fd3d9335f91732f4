import './rows.css'
import { useMemo, useState } from 'react'
import type { Atlas } from '../../domain/atlas'
import { type RowColumn, type RowsChoice, rowColumns } from '../../domain/rows'
import { type Topic, topicOf, topicsOf } from '../../domain/topic'
import type { Row } from '../../drawing/rows/row'
import { type RowTable, rowTableOf } from '../../drawing/rows/rowTable'
import { valueName } from '../../drawing/sentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import type { Language } from '../../state/view'
import { type GridRow, RowGrid } from '../../ui/RowGrid'
import { rowsWordsIn } from '../../words/parts/rows'
import { TopicLink } from '../facts/TopicLink'
import { RowsBar } from './RowsBar'

/** As broad as what stands in a column is long, in CSS pixels. */
const widths: Readonly<Record<RowColumn, number>> = {
  name: 230,
  verb: 90,
  kind: 120,
  holder: 110,
  group: 110,
  parks: 240,
  count: 90,
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
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const { listed, byKey } = useMemo(
    () => listedOf(table, words, topicsIn(atlas, rows, language)),
    [table, words, atlas, rows, language],
  )
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

/** The topics that headings and rows stand for. */
type Topics = {
  readonly ofHeading: (name: string) => Topic | undefined
  readonly ofRow: (row: Row) => Topic | undefined
}

function topicsIn(atlas: Atlas, { of, by }: RowsChoice, language: Language): Topics {
  const facet = of === 'sites' && by === 'kind' ? null : by
  const byName = new Map(
    topicsOf(atlas).flatMap((topic) =>
      topic.of === facet ? [[valueName(atlas, topic.of, topic.id, language), topic] as const] : [],
    ),
  )
  return {
    ofHeading: (name) => byName.get(name),
    ofRow: ({ id }) => (of === 'industries' ? topicOf(atlas, 'industry', id) : undefined),
  }
}

function topicLink(topic: Topic | undefined) {
  return topic ? <TopicLink {...topic} /> : null
}

/** A heading before each group's rows; a row that stands under several headings has a key under each. */
function listedOf({ columns, groups }: RowTable, words: ReturnType<typeof rowsWordsIn>, topics: Topics) {
  const byKey = new Map<string, Row>()
  const listed: GridRow[] = groups.flatMap(({ name, rows }, at) => {
    const heading: GridRow[] = name
      ? [
          {
            id: `heading ${at}`,
            isHeading: true,
            cells: [
              <span key="said" className="line">
                {words('rows.group', {
                  name,
                  count: rows.length,
                  parks: new Set(rows.flatMap((row) => row.parks)).size,
                })}
                {topicLink(topics.ofHeading(name))}
              </span>,
            ],
          },
        ]
      : []
    return [
      ...heading,
      ...rows.map((row): GridRow => {
        const key = `${at} ${row.id}`
        byKey.set(key, row)
        const texts = columns.map(({ id }) => (row.cells[id] ?? []).join(words('join.conditions')))
        return {
          id: key,
          isHeading: false,
          cells: texts.map((text, column) => (
            <span key={columns[column]?.id} className="row-grid-cell" title={text}>
              {text}
              {column === 0 ? topicLink(topics.ofRow(row)) : null}
            </span>
          )),
        }
      }),
    ]
  })
  return { listed, byKey }
}
