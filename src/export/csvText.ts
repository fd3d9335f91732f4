import { unparse } from 'papaparse'
import { escapedCell, type Table, tableLines } from '../domain/table'

/** Without it Excel reads a text file in the code page of the machine, and Chinese is lost. */
const byteOrderMark = '\uFEFF'

/** The table as comma-separated text in UTF-8 (RFC 4180); further tables follow, each after an empty line. */
export function csvText(table: Table): string {
  const blocks = [table, ...(table.further ?? [])].map((one) =>
    unparse(tableLines(one).map((line) => (line.length > 0 ? line.map(escapedCell) : ['']))),
  )
  return byteOrderMark + blocks.join('\r\n\r\n')
}
