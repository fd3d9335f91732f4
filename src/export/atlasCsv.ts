import { strToU8, zipSync } from 'fflate'
import type { DataWriter } from '../state/dataFormat'
import { atlasTables } from './atlasTables'
import { csvText } from './csvText'

/** A CSV for each table, in the order of the workbook's sheets, packed. */
export const atlasCsv: DataWriter = (...given) => {
  const files = atlasTables(...given).map((table, at) => [`${at + 1} ${table.title}.csv`, strToU8(csvText(table))])
  return new Blob([zipSync(Object.fromEntries(files))], { type: 'application/zip' })
}
