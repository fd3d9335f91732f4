import { plainText } from './plainText'

/** `null` is an empty cell. */
export type Cell = string | number | null

/** A table to take away: what it is and which filter it obeys, then its heads and rows. */
export type Table = {
  readonly title: string
  /** What is said of it beside: the filter in words, the source, the date of the data. */
  readonly notes: readonly string[]
  readonly heads: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Sums under the rows, a cell for each head; no row of the data. */
  readonly foot?: readonly Cell[]
  /** In which its texts are; Chinese where nothing is said. */
  readonly language?: 'zh' | 'en'
  /** The day of writing, `2025-03-31`. */
  readonly day?: string
  /** How it is printed; on A4 and as many pages as it takes where nothing is said. */
  readonly print?: TablePrint
  /** Tables that go along: a sheet each in a workbook, else a file each. */
  readonly further?: readonly Table[]
}

export type TablePrint = {
  readonly paper?: 'A4' | 'A3'
  /** So many of the first columns; what stands beyond is for programs. */
  readonly columns?: number
  /** At most so many pages, however small the type becomes. */
  readonly pages?: number
  /** Many narrow columns: their heads stand on end. */
  readonly hasTurnedHeads?: boolean
}

/** What a table looks like to paste: its title, its notes, its heads, its rows, its sums. */
export function tableLines({ title, notes, heads, rows, foot }: Table): readonly (readonly Cell[])[] {
  return [[title], ...notes.map((note) => [note]), [], heads, ...rows, ...(foot ? [foot] : [])]
}

/** The table and those that go along. */
export function allTables(table: Table): readonly Table[] {
  return [table, ...(table.further ?? [])]
}

/** As spreadsheets begin a formula, also in full width, after blanks, or hidden behind a tab or a line break. */
const opensFormula = /^\s*[=+\-@＝＋－＠﹢﹣﹦﹫]|^[\t\r\n]/u

/** What numbers, dates, times, amounts and shares are made of, in English and in Chinese. */
const parts = [
  /[\p{Nd}\s.,:/+\-−%‰'’()\p{Sc}]/u,
  /年|月|日|号|时|点|分|秒|上午|下午|星期[一二三四五六日]/u,
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*(?![a-z])/u,
  /[ap]m?|e/u,
].map(({ source }) => source)

/** As Chinese writes a date in words, `二〇二一年一月五日`. */
const dateInWords = /^[〇零一二三四五六七八九十年月日号]*[月日][〇零一二三四五六七八九十年月日号]*$/u

const nothingElse = new RegExp(`^(?:${parts.join('|')})+$`, 'u')

/** Its own value in every spreadsheet, whether it counts as a number or a text. */
const plainNumber = /^(?:0|[1-9]\d{0,10})$/

/** Whether a spreadsheet may show this text as something else: 1/5 as a day, 0123 as 123, 60% as 60.00%. */
function isReinterpreted(text: string): boolean {
  const folded = text.normalize('NFKC').toLowerCase()
  if (plainNumber.test(text)) return false
  if (/^\s*(?:true|false)\s*$|^#[a-z\d/]+[!?]?$/u.test(folded) || dateInWords.test(folded)) return true
  return /\p{Nd}/u.test(folded) && nothingElse.test(folded)
}

/**
 * A cell for a file or a clipboard that has no types of its own: where a spreadsheet would take a text for a formula
 * (OWASP, "CSV Injection"), a day, a number or a share, an apostrophe before it makes it text. Of the marks that do, it
 * alone is known for that to spreadsheets, and seen by whoever else reads the file: a tab or a sign of no width would go
 * into searches and joins unseen, `="1/5"` is a text in spreadsheets only. Numbers stay numbers.
 */
export function escapedCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  const text = plainText(cell)
  return opensFormula.test(text) || isReinterpreted(text) ? `'${text}` : text
}

/** The table as text to paste into a spreadsheet: a line a row, a tab between cells. */
export function tabbedText(table: Table): string {
  const lines = tableLines(table).map((line) => line.map((cell) => pasted(escapedCell(cell))).join('\t'))
  return lines.join('\n')
}

function pasted(cell: Cell): string {
  const text = String(cell ?? '').replace(/[\t\r\n]+/g, ' ')
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text
}
