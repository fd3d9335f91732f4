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
export function linesOf({ title, notes, heads, rows }: Table): readonly (readonly Cell[])[] {
  return [[title], ...notes.map((note) => [note]), [], heads, ...rows]
}

/** As spreadsheets begin a formula, also in full width, after blanks, or hidden behind a tab or a line break. */
const opensFormula = /^\s*[=+\-@＝＋－＠﹢﹣﹦﹫]|^[\t\r\n]/u

/**
 * A cell for a file or a clipboard that has no types of its own: where a spreadsheet would take a text for a formula, an
 * apostrophe before it makes it text (OWASP, "CSV Injection"). Numbers stay numbers.
 */
export function inertCell(cell: Cell): Cell {
  return typeof cell === 'string' && opensFormula.test(cell) ? `'${cell}` : cell
}

/** The table as text to paste into a spreadsheet: a line a row, a tab between cells. */
export function tabbedText(table: Table): string {
  const lines = linesOf(table).map((line) => line.map((cell) => pasted(inertCell(cell))).join('\t'))
  return lines.join('\n')
}

function pasted(cell: Cell): string {
  const text = String(cell ?? '').replace(/[\t\r\n]+/g, ' ')
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text
}
