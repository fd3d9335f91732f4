import { plainText } from './plainText'

/** `null` is an empty cell. */
export type Cell = string | number | null

/** A table to take away: what it is and which filter it obeys, then its heads and rows. */
export type Table = {
  readonly title: string
  /** Lines above the heads: the filter in words, the source, the date of the data. */
  readonly notes: readonly string[]
  readonly heads: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Tables that go along: in a workbook a sheet each, in a text file one below the other. */
  readonly further?: readonly Table[]
}

/** What a table looks like as lines of cells: its title, its notes, its heads, its rows. */
export function tableLines({ title, notes, heads, rows }: Table): readonly (readonly Cell[])[] {
  return [[title], ...notes.map((note) => [note]), [], heads, ...rows]
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
