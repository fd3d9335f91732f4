import { plainLine } from '../domain/plainText'
import { allTables, type Cell, type Table } from '../domain/table'
import { tableWordsIn } from '../words/parts/tables'
import { columnLetters } from './xlsx/column'
import { sheetNames, tableHeads, tableName } from './xlsx/names'
import { sharedTexts } from './xlsx/sharedTexts'
import { type SheetCell, type SheetContent, sheetXml, tableXml } from './xlsx/sheetXml'
import { stylesXml } from './xlsx/styles'
import { xlsxPackage } from './xlsx/xlsxPackage'

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The table and those that go along as a workbook (XLSX): a sheet each with its heads in the first row, as a table that can
 * be filtered; what is said of them stands on a sheet of its own, the last.
 */
export function workbookFile(table: Table, moment = new Date()): Blob {
  const tables = allTables(table)
  const { language = 'zh' } = table
  const words = tableWordsIn(language)
  const names = sheetNames([...tables.map(({ title }) => title), words('tables.notes')])
  const texts = sharedTexts()
  const sheets = tables.map((one, at) => {
    const name = names[at] ?? ''
    const heads = tableHeads(one.heads)
    const content = sheetOf(one, heads)
    const printed = `$A$1:$${columnLetters((one.print?.columns || heads.length) - 1)}$${content.rows.length}`
    const xml = tableXml(at + 1, tableName(at + 1, name), heads, one.rows.length)
    return { name, xml: sheetXml(content, texts, at === 0), table: { xml, printed } }
  })
  const notes = { name: names.at(-1) ?? '', xml: sheetXml(notesOf(tables, names), texts, false), table: null }
  const bytes = xlsxPackage({
    title: plainLine(tables.map(({ title }) => title).join(' · ')),
    subject: plainLine(table.notes[0] ?? ''),
    language,
    moment,
    styles: stylesXml(),
    // After the sheets, which tell it their texts.
    sheets: [...sheets, notes],
    texts: texts.xml(),
  })
  return new Blob([bytes], { type: workbookType })
}

function sheetOf(table: Table, heads: readonly string[]): SheetContent {
  const { rows, foot, print } = table
  const isTurned = print?.hasTurnedHeads ?? false
  const head = heads.map((value, at): SheetCell => ({ value, look: isTurned && at > 2 ? 'turned' : 'head' }))
  // A table has a row, be it empty.
  const held = rows.length > 0 ? rows : [heads.map(() => null)]
  const sums = foot ? [[], foot.map((value): SheetCell => ({ value, look: 'foot' }))] : []
  const all = [head, ...held.map((row) => heads.map((_, at) => dataCell(row[at] ?? null))), ...sums]
  const widths = heads.map((_, at) => columnWidth(table, at))
  const [ofHead = 0, ...heights] = all.map((row) => rowHeight(row, widths))
  return {
    rows: all,
    widths,
    heights: [isTurned ? turnedHeight : ofHead, ...heights],
    hasHeads: true,
    hasTable: true,
    paper: print?.paper ?? 'A4',
    pages: print?.pages ?? 0,
  }
}

/** In points: that of a head on end, and of a line of ten points. */
const turnedHeight = 150
const lineHeight = 13.5

function rowHeight(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map(({ value }, at) => {
    const parts = String(value ?? '').split('\n')
    return parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(textWidth(part) / (widths[at] ?? 1))), 0)
  })
  return Math.max(1, ...lines) * lineHeight + 2
}

function dataCell(value: Cell): SheetCell {
  if (typeof value !== 'number') return { value, look: 'text' }
  return { value, look: Number.isInteger(value) ? 'whole' : 'number' }
}

/** What the tables say of themselves, below one another, and the day. */
function notesOf(tables: readonly Table[], names: readonly string[]): SheetContent {
  const [first] = tables
  const words = tableWordsIn(first?.language ?? 'zh')
  const line = (name: string, value: Cell, look: SheetCell['look'] = 'text') => [
    { value: name, look: 'text' as const },
    { value, look },
  ]
  const said = tables.flatMap(({ notes }, at) => [...new Set(notes)].map((note) => line(names[at] ?? '', note)))
  const day = first?.day ? [line(words('tables.day'), first.day, 'date')] : []
  const rows: SheetContent['rows'] = [[{ value: words('tables.notes'), look: 'title' }], ...day, ...said]
  const widths = [20, 100]
  return {
    rows,
    widths,
    heights: rows.map((row) => rowHeight(row, widths)),
    hasHeads: false,
    hasTable: false,
    paper: 'A4',
    pages: 0,
  }
}

/** In characters: a short text stands on one line, a long one on several of about a seventh of it. */
const limits = { least: 5, most: 34, line: 21, program: 60, narrow: 3.5, turned: 7 } as const

function columnWidth({ heads, rows, foot, print }: Table, at: number): number {
  const longest = Math.max(0, ...[...rows, foot ?? []].map((row) => textWidth(row[at] ?? null)))
  // What is for programs stands on one line: it shall not make a printed row higher.
  if (print?.columns && at >= print.columns) return Math.min(limits.program, Math.max(limits.least, longest))
  if (print?.hasTurnedHeads && at > 2) return Math.min(limits.turned, Math.max(limits.narrow, longest))
  const wanted = longest <= limits.line ? longest : Math.max(limits.line, Math.sqrt(longest) * 2.6)
  // A head goes on as many lines as it needs.
  const ofHead = Math.min(9.5, textWidth(heads[at] ?? '') + 2)
  return Math.min(limits.most, Math.max(limits.least, wanted, ofHead))
}

/** A Chinese character is about as wide as two others. */
function textWidth(cell: Cell): number {
  const lines = String(cell ?? '').split('\n')
  return Math.max(
    ...lines.map((line) => [...line].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/.test(sign) ? 1.9 : 1.05), 1)),
  )
}
