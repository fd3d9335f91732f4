import type { Atlas, Holder, Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { type Clause, clauseText } from '../../domain/clause'
import { issueOf } from '../../domain/edition'
import { type Filter, matchingParks } from '../../domain/filter'
import { type Level, levelOf } from '../../domain/heldBy'
import { nameIn } from '../../domain/named'
import { parkNumber } from '../../domain/parkNumber'
import type { Cell, Table, TablePrint } from '../../domain/table'
import { sentenceOf, valueName } from '../../drawing/sentence'
import type { DataWriter } from '../../state/dataFormat'
import type { View } from '../../state/view'
import { type TableWordKey, type TableWords, tableWordsIn } from '../../words/parts/tables'

/** What of a view its data obey. */
export type TableRequest = Parameters<DataWriter>[1]

/** What all tables of one file share. */
export type TableContext = {
  readonly atlas: Atlas
  readonly filter: Filter
  readonly language: View['language']
  readonly words: TableWords
  /** Those that pass the filter, in the plan's order. */
  readonly parks: readonly Park[]
  /** The day of writing, `2025-03-31`. */
  readonly day: string
}

export function tableContextOf(atlas: Atlas, { filter, language }: TableRequest, day: string): TableContext {
  const matching = new Set(matchingParks(atlas, filter))
  const parks = atlas.parks.filter(({ id }) => matching.has(id))
  return { atlas, filter, language, words: tableWordsIn(language), parks, day }
}

/** A column: its head, and what stands in it. */
export type TableColumn<Row> = readonly [head: TableWordKey, cell: (row: Row) => Cell]

type TableContent<Row> = {
  readonly title: TableWordKey
  /** What the rows are, and what of the zone and the groups comes along. */
  readonly says: readonly string[]
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly print?: TablePrint
}

/** The filter, what the rows are, what counts, the source, and when which data were written. */
export function notesOf(
  says: readonly string[],
  { atlas, filter, language, words, day }: TableContext,
): readonly string[] {
  const sources = filter.sources.map((source) => words(`source.${source}`)).join(words('join.conditions'))
  return [
    words('filteredBy', { sentence: sentenceOf(atlas, filter, language) }),
    ...says,
    words('countedSources', { sources }),
    words('detail.printSource', issueOf(atlas, language)),
    words('tables.note.version', { version: atlas.edition.version, day }),
  ]
}

/** Beside the rows: what the rows are, the filter, what counts, the source, and when which data were written. */
export function tableOf<Row>({ title, says, columns, rows, print }: TableContent<Row>, context: TableContext): Table {
  const { language, words, day } = context
  return {
    title: words(title),
    notes: notesOf(says, context),
    language,
    day,
    // Ids and the parts of a clause are for programs.
    print: { ...print, columns: columns.findIndex(([head]) => head === 'clause') + 1 },
    heads: columns.map(([head]) => words(head)),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  }
}

/** Where the plan says it, to read and to sort by. */
export function clauseColumns<Row>(
  clauseOf: (row: Row) => Clause,
  { language }: TableContext,
): readonly TableColumn<Row>[] {
  return [
    ['clause', (row) => clauseText(clauseOf(row), language)],
    ['tables.column.section', (row) => clauseOf(row).section],
    ['tables.column.paragraph', (row) => clauseOf(row).paragraph],
    ['tables.column.sentence', (row) => clauseOf(row).sentence],
  ]
}

/** Of whom a fact is said: a park, its group or the whole zone, each marked as such. */
export function holderColumns<Row>(holderOf: (row: Row) => Holder, context: TableContext): readonly TableColumn<Row>[] {
  const { atlas, language } = context
  return [
    ['tables.column.number', (row) => numberOf(holderOf(row), context)],
    ['tables.column.holder', (row) => holderName(holderOf(row), context)],
    ['facet.holder', (row) => valueName(atlas, 'holder', levelOf(holderOf(row)), language)],
    ['facet.group', (row) => holderGroup(holderOf(row), context)],
  ]
}

/** A park's place in the plan's order; a group and the whole zone have none. */
function numberOf(holder: Holder, { atlas }: TableContext): Cell {
  return 'park' in holder ? parkNumber(atlas, holder.park) : null
}

/** How many of the rows are said of a park, of a group and of the zone, in words. */
export function countsSaid(holders: readonly Holder[], { words }: TableContext): string {
  const count = (level: Level) => holders.filter((holder) => levelOf(holder) === level).length
  return words('tables.note.levels', { parks: count('park'), groups: count('group'), zone: count('zone') })
}

function holderName(holder: Holder, context: TableContext): string {
  if ('park' in holder) return parkName(holder.park, context)
  return 'group' in holder ? groupName(holder.group, context) : context.words('wholeZone')
}

function holderGroup(holder: Holder, context: TableContext): Cell {
  if ('zone' in holder) return null
  const group = 'group' in holder ? holder.group : byId(context.atlas.parks).get(holder.park)?.group
  return group ? groupName(group, context) : null
}

function parkName(park: Park['id'], { atlas, language }: TableContext): string {
  const found = byId(atlas.parks).get(park)
  return found ? nameIn(language, found) : park
}

export function groupName(group: Park['group'], { atlas, language }: TableContext): string {
  return valueName(atlas, 'group', group, language)
}

/** Names of these ids in one cell; empty where there are none. */
export function joinedNames<Item extends { readonly id: string; readonly name: string; readonly nameEn: string }>(
  list: readonly Item[],
  ids: readonly Item['id'][],
  { language, words }: TableContext,
): Cell {
  const known = byId(list)
  const names = ids.flatMap((id) => {
    const found = known.get(id)
    return found ? [nameIn(language, found)] : []
  })
  return joined(names, words)
}

export function joined(texts: readonly string[], words: TableWords): Cell {
  return texts.length > 0 ? texts.join(words('tables.join')) : null
}
