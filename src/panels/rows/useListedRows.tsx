import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas'
import type { RowsChoice } from '../../domain/rows'
import { type Topic, topicOf, topicsOf } from '../../domain/topic'
import type { Row } from '../../drawing/rows/row'
import type { RowGroup, RowTable } from '../../drawing/rows/rowTable'
import { valueName } from '../../drawing/sentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import type { Language } from '../../state/view'
import type { GridRow } from '../../ui/RowGrid'
import { rowsWordsIn } from '../../words/parts/rows'
import { TopicLink } from '../facts/TopicLink'

type Listed = { readonly listed: readonly GridRow[]; readonly byKey: ReadonlyMap<string, Row> }

/** The rows as the grid takes them, with the way to the page of what a heading or a row stands for. */
export function useListedRows(table: RowTable): Listed {
  const { atlas } = useAtlas()
  const rows = useChoice('rows')
  const language = useChoice('language')
  const words = useWords(rowsWordsIn)
  return useMemo(() => listedOf(table, words, topicsIn(atlas, rows, language)), [table, words, atlas, rows, language])
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

function Heading({ group: { name, rows }, topic }: { readonly group: RowGroup; readonly topic: Topic | undefined }) {
  const words = useWords(rowsWordsIn)
  const parks = new Set(rows.flatMap((row) => row.counted)).size
  return (
    <span className="line">
      {words('rows.group', { name, count: rows.length, parks })}
      {topicLink(topic)}
    </span>
  )
}

/** A heading before each group's rows; a row that stands under several headings has a key under each. */
function listedOf({ columns, groups }: RowTable, words: ReturnType<typeof rowsWordsIn>, topics: Topics): Listed {
  const byKey = new Map<string, Row>()
  const listed: GridRow[] = groups.flatMap(({ name, rows }, at) => {
    const heading: GridRow[] = name
      ? [
          {
            id: `heading ${at}`,
            isHeading: true,
            cells: [<Heading key="said" group={{ name, rows }} topic={topics.ofHeading(name)} />],
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
