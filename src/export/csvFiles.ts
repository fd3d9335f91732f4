import { strToU8, zipSync } from 'fflate'
import { plainFileName, plainLine } from '../domain/plainText'
import { allTables, type Table } from '../domain/table'
import { tableWordsIn } from '../words/parts/tables'
import { csvText } from './csvText'

/** A CSV for each table, in the order of the workbook's sheets, and beside them a text of what is said of them; packed. */
export function csvFiles(table: Table): Blob {
  const tables = allTables(table)
  const files = tables.map((one, at) => [`${at + 1} ${plainFileName(one.title)}.csv`, strToU8(csvText(one))] as const)
  const bytes = zipSync({ ...Object.fromEntries(files), 'README.txt': strToU8(readme(tables)) })
  return new Blob([bytes], { type: 'application/zip' })
}

/** With the mark by which Windows knows UTF-8, and its line ends. */
function readme(tables: readonly Table[]): string {
  const [first] = tables
  const words = tableWordsIn(first?.language ?? 'zh')
  const told = tables.flatMap(({ title, notes, rows }, at) => [
    words('tables.readme', { number: at + 1, title: plainLine(title), rows: rows.length }),
    ...notes.map((note) => `  ${plainLine(note)}`),
    '',
  ])
  return `\uFEFF${[words('tables.notes'), ...(first?.day ? [`${words('tables.day')} ${plainLine(first.day)}`] : []), '', ...told].join('\r\n')}`
}
