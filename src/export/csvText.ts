import { unparse } from 'papaparse'
import { escapedCell, type Table } from '../domain/table'

/** Without it Excel reads a text file in the code page of the machine, and Chinese is lost. */
const byteOrderMark = '\uFEFF'

/** The table as comma-separated text in UTF-8 (RFC 4180), its heads in the first line and nothing but rows below. */
export function csvText({ heads, rows }: Table): string {
  return byteOrderMark + unparse([heads, ...rows].map((line) => line.map(escapedCell)))
}
