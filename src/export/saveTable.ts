import type { Table } from '../domain/table'
import { fetchedPart } from '../ui/fetchedPart'
import { csvText } from './csvText'
import { download } from './download'

/** Writes a table to a file and hands it to the browser's downloads; the file's name is given without its ending. */
export async function saveTable(table: Table, format: 'csv' | 'xlsx', fileName: string): Promise<void> {
  const file = format === 'csv' ? new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' }) : await workbook(table)
  download(file, `${fileName}.${format}`)
}

async function workbook(table: Table): Promise<Blob> {
  return (await fetchedPart(() => import('./workbookFile'))).workbookFile(table)
}
