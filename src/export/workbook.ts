import type { CellObject, Sheet, SheetData } from 'write-excel-file/browser'
import { plainLine, plainText } from '../domain/plainText'
import { type Cell, type Table, tableLines } from '../domain/table'

/** In characters of the workbook's font. */
const widths = { least: 6, most: 48 } as const

/** The table and those that go along, each as a sheet whose heads stay in sight. */
export function sheetsOf(table: Table): Sheet<Blob>[] {
  const tables = [table, ...(table.further ?? [])]
  const names = sheetNames(tables.map(({ title }) => title))
  return tables.map((one, at) => ({
    sheet: names[at] ?? '',
    data: sheetData(one),
    columns: columnWidths(one),
    stickyRowsCount: headLine(one),
    stickyColumnsCount: 1,
  }))
}

/** Texts carry their type, so that no spreadsheet takes one for a formula. */
function sheetData(table: Table): SheetData {
  const heads = headLine(table)
  return tableLines(table).map((line, at) =>
    line.map((cell) => (cell === null ? null : typed(cell, at === 0 || at + 1 === heads))),
  )
}

function typed(cell: string | number, isHead: boolean): CellObject {
  const value = typeof cell === 'number' ? { value: cell, type: Number } : { value: plainText(cell), type: String }
  return isHead ? { ...value, fontWeight: 'bold' } : value
}

/** The line of the heads, counted from 1: below the title, the notes and an empty line. */
function headLine({ notes }: Table): number {
  return notes.length + 3
}

function columnWidths({ heads, rows }: Table): { width: number }[] {
  return heads.map((head, at) => ({
    width: Math.min(
      widths.most,
      Math.max(widths.least, ...[head, ...rows.map((row) => row[at] ?? null)].map(textWidth)),
    ),
  }))
}

/** A Chinese character is about as wide as two others. */
function textWidth(cell: Cell): number {
  return [...String(cell ?? '')].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/.test(sign) ? 2.1 : 1.1), 1.5)
}

/** Excel refuses names with these signs, longer than 31 or twice the same. */
function sheetNames(titles: readonly string[]): readonly string[] {
  return titles.map((title, at) => {
    const name =
      plainLine(title)
        .replace(/[\\/?*[\]:]/g, ' ')
        .replace(/^'|'$/g, ' ')
        .trim()
        .slice(0, 28) || 'Table'
    return titles.slice(0, at).includes(title) ? `${name} ${at + 1}` : name
  })
}
