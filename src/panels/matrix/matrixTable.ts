import type { Atlas, Park } from '../../domain/atlas'
import { clauseText } from '../../domain/clause'
import { issueOf } from '../../domain/edition'
import { bands, feetOf, type Matrix, type MatrixCell, type MatrixColumn, type MatrixRow } from '../../domain/matrix'
import { nameIn } from '../../domain/named'
import { parkNumber } from '../../domain/parkNumber'
import type { Cell, Table } from '../../domain/table'
import { sentenceOf, valueName } from '../../drawing/sentence'
import type { View } from '../../state/view'
import { type MatrixWords, matrixWordsIn } from '../../words/parts/matrix'
import { tableWordsIn } from '../../words/parts/tables'
import { bandWords, cellText, columnName, factText, slotWords } from './cellText'

const countedWords = { industry: 'measure.industries', pattern: 'measure.roles', kind: 'measure.tasks' } as const
const factHeads = [
  'park',
  'facet.group',
  'matrix.column.band',
  'matrix.column.term',
  'matrix.column.fact',
  'source',
  'basis',
  'clause',
] as const

type Asked = Pick<View, 'filter' | 'language' | 'rowOrder'>
type Setting = Asked & { readonly atlas: Atlas; readonly words: MatrixWords; readonly matrix: Matrix }

/** These rows of the matrix to take away, with the filter in words and, in a table of their own, the facts of each cell. */
export function matrixTable(atlas: Atlas, matrix: Matrix, rows: readonly MatrixRow[], asked: Asked): Table {
  const setting = { ...asked, atlas, matrix, words: matrixWordsIn(asked.language) }
  const { words } = setting
  return {
    title: words('matrix.title'),
    notes: [...notesOf(setting), words('matrix.noteUmbrella')],
    heads: headsOf(setting),
    rows: rows.map((row) => lineOf(row, setting)),
    foot: footOf(rows, setting),
    language: asked.language,
    print: { paper: 'A3', pages: 1, hasTurnedHeads: true },
    further: [factTable(rows, setting)],
  }
}

function notesOf({ atlas, filter, language, rowOrder, words }: Setting): readonly string[] {
  const sources = filter.sources.map((source) => words(`source.${source}`)).join(words('join.conditions'))
  return [
    words('filteredBy', { sentence: sentenceOf(atlas, filter, language) }),
    words('countedSources', { sources }),
    words('matrix.noteOrder', { order: words(`matrix.orderSays.${rowOrder}`) }),
    words('detail.printSource', issueOf(atlas, language)),
  ]
}

function numberHead({ language }: Setting): string {
  return tableWordsIn(language)('tables.column.number')
}

function headsOf(setting: Setting): readonly string[] {
  const { atlas, matrix, language, words } = setting
  const named = matrix.columns.map((column) =>
    words('matrix.head', { band: words(bandWords[column.band]), name: columnName(atlas, column, language) }),
  )
  const counts = bands.map((band) => words(countedWords[band]))
  return [numberHead(setting), words('park'), words('facet.group'), ...named, ...counts]
}

function lineOf({ park, cells, counts }: MatrixRow, setting: Setting): readonly Cell[] {
  const { matrix, language } = setting
  const filled = matrix.columns.map((column, at) => heldBy(column, cells[at] ?? null, setting))
  return [
    parkNumber(setting.atlas, park.id),
    nameIn(language, park),
    groupName(park, setting),
    ...filled,
    ...bands.map((band) => counts[band]),
  ]
}

function heldBy(column: MatrixColumn, cell: MatrixCell | null, { language }: Setting): Cell {
  if (!cell) return null
  if (column.band === 'kind') return cell.facts.length
  return column.band === 'pattern' ? slotWords(cell, language) : cellText(column, cell, language)
}

function footOf(rows: readonly MatrixRow[], { matrix, words }: Setting): readonly Cell[] {
  const sums = bands.map((band) => rows.reduce((sum, { counts }) => sum + counts[band], 0))
  return [null, words('matrix.feet'), rows.length, ...feetOf(matrix, rows), ...sums]
}

function groupName({ group }: Park, { atlas, language }: Setting): string {
  return valueName(atlas, 'group', group, language)
}

function factTable(rows: readonly MatrixRow[], setting: Setting): Table {
  const { words } = setting
  return {
    title: words('matrix.titleFacts'),
    language: setting.language,
    notes: [...notesOf(setting), words('matrix.noteFacts')],
    heads: [numberHead(setting), ...factHeads.map((head) => words(head))],
    rows: rows.flatMap((row) => factLines(row, setting)),
  }
}

function factLines({ park, cells }: MatrixRow, setting: Setting): readonly (readonly Cell[])[] {
  const { atlas, matrix, language, words } = setting
  return matrix.columns.flatMap((column, at) =>
    (cells[at]?.facts ?? []).map((fact) => [
      parkNumber(atlas, park.id),
      nameIn(language, park),
      groupName(park, setting),
      words(bandWords[column.band]),
      columnName(atlas, column, language),
      factText(atlas, fact, language),
      words(`source.${fact.source}`),
      words(`basis.${fact.basis}`),
      clauseText(fact.clause, language),
    ]),
  )
}
