import type { Atlas } from '../../domain/atlas'
import type { Facet } from '../../domain/facets'
import { type Filter, passes } from '../../domain/filter'
import { memoize } from '../../domain/memoize'
import { columnsOf, type RowColumn, type RowsChoice } from '../../domain/rows'
import { foundIn } from '../../domain/search/found'
import { spokenIn } from '../../domain/search/spoken'
import { isBlank } from '../../domain/searchText'
import type { Cell } from '../../domain/table'
import { besideValues, type Tally } from '../../domain/tally'
import type { Language, View } from '../../state/view'
import { tableWordsIn } from '../../words/parts/tables'
import { ourNames } from '../ourNames'
import { headOf } from './heads'
import type { Row } from './row'
import { rowMakers } from './rowMakers'

/** Rows under one heading; `''` where they stand under none. */
export type RowGroup = { readonly name: string; readonly rows: readonly Row[] }

/** 清单 as it is shown, copied and written: its columns with their heads, its rows under their headings. */
export type RowTable = {
  readonly columns: readonly { readonly id: RowColumn; readonly head: string }[]
  readonly groups: readonly RowGroup[]
  /** Rows that answer, each once. */
  readonly count: number
  /** All rows of the kind. */
  readonly of: number
}

/** The list of a view: what its filter and its search leave, sorted and under headings. */
export function rowTableOf(
  atlas: Atlas,
  { filter, rows, language }: Pick<View, 'filter' | 'rows' | 'language'>,
): RowTable {
  const all = allRows(atlas, rows.of, language, filter.sources)
  const left = rowsLeft(atlas, filter, all)
  const columns = (rows.columns ?? columnsOf[rows.of]).map((id) => ({ id, head: headOf(rows.of, id, language) }))
  return {
    columns,
    groups: grouped(atlas, sorted(atlas, left, rows, language), rows, language),
    count: left.length,
    of: all.length,
  }
}

/** Beside each value of a facet that rows of the kind have, how many rows it would leave, as `tallyOf` counts parks. */
export function rowTallyOf(
  atlas: Atlas,
  { filter, rows, language }: Pick<View, 'filter' | 'rows' | 'language'>,
  facet: Facet,
): Tally {
  const all = allRows(atlas, rows.of, language, filter.sources)
  const counts = new Map<string, number>(all.flatMap((row) => [...row.facets[facet]].map((value) => [value, 0])))
  for (const row of rowsLeft(atlas, besideValues(filter, facet), all))
    for (const value of row.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function rowsLeft(atlas: Atlas, filter: Filter, all: readonly Row[]): readonly Row[] {
  const isFound = foundBy(atlas, filter)
  return all.filter((row) => passes(row.facets, filter.choices) && isFound(row))
}

/** The same as plain heads and rows, to copy and to write; under headings, the heading stands in a column before. */
export function flatRows(
  { columns, groups }: RowTable,
  heading: string | null,
  join: string,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  return {
    heads: [...(heading === null ? [] : [heading]), ...columns.map(({ head }) => head)],
    rows: groups.flatMap(({ name, rows }) =>
      rows.map(({ cells }) => [
        ...(heading === null ? [] : [name]),
        ...columns.map(({ id }) => (cells[id] ?? []).join(join) || null),
      ]),
    ),
  }
}

const allRows = memoize((atlas: Atlas, of: RowsChoice['of'], language: Language, sources: View['filter']['sources']) =>
  rowMakers[of]({ atlas, sources, language }),
)

function foundBy(atlas: Atlas, { query, match }: View['filter']): (row: Row) => boolean {
  if (isBlank(query)) return () => true
  const found = new Set(
    foundIn(atlas, query, match, ourNames(atlas)).flatMap((group) =>
      group.found.map(({ kind, id }) => `${kind} ${id}`),
    ),
  )
  return (row) => row.found.some((one) => found.has(one))
}

/** Numbers by their amount, all else by how it is read. */
function sorted(atlas: Atlas, rows: readonly Row[], { sort, falls }: RowsChoice, language: Language): readonly Row[] {
  if (sort === null) return rows
  const keyed = rows.map((row) => ({ row, key: keyOf(atlas, row.cells[sort]?.[0] ?? '', language) }))
  const turn = falls ? -1 : 1
  return keyed
    .sort((one, other) => {
      // What says nothing stands last, whichever way the rows are turned.
      if (one.key === '' || other.key === '') return Number(one.key === '') - Number(other.key === '')
      return turn * one.key.localeCompare(other.key, 'en', { numeric: true })
    })
    .map(({ row }) => row)
}

function keyOf({ script }: Atlas, text: string, language: Language): string {
  return language === 'zh' ? spokenIn(script.syllables, text.toLowerCase()).letters : text.toLowerCase()
}

/** A row with several values of the heading's column stands under each of them. */
function grouped(atlas: Atlas, rows: readonly Row[], { by, of }: RowsChoice, language: Language): readonly RowGroup[] {
  if (by === null) return rows.length > 0 ? [{ name: '', rows }] : []
  const groups = new Map<string, Row[]>()
  const none = tableWordsIn(language)('none')
  for (const row of rows) {
    const values = row.cells[by] ?? []
    for (const value of values.length > 0 ? values : [none]) groups.set(value, [...(groups.get(value) ?? []), row])
  }
  const order = orderOf(atlas, of, by, language)
  return [...groups].sort(([one], [other]) => order(one) - order(other)).map(([name, held]) => ({ name, rows: held }))
}

/** Headings stand as their values first come in the plan's order, `none` last. */
function orderOf(atlas: Atlas, of: RowsChoice['of'], by: RowColumn, language: Language): (name: string) => number {
  const rows = allRows(atlas, of, language, ['own', 'pattern', 'group'])
  const first = [...new Set(rows.flatMap((row) => row.cells[by] ?? []))]
  return (name) => (first.includes(name) ? first.indexOf(name) : first.length)
}
