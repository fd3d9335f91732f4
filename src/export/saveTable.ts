import type { Table } from '../domain/table'
import { csvText } from './csvText'

/** Writes a table to a file and hands it to the browser's downloads; the file's name is given without its ending. */
export async function saveTable(table: Table, format: 'csv' | 'xlsx', fileName: string): Promise<void> {
  const file = format === 'csv' ? new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' }) : await workbook(table)
  download(file, `${fileName}.${format}`)
}

async function workbook(table: Table): Promise<Blob> {
  const [{ default: writeWorkbook }, { sheetsOf }] = await Promise.all([
    import('write-excel-file/browser'),
    import('./workbook'),
  ])
  return writeWorkbook(sheetsOf(table)).toBlob()
}

function download(file: Blob, name: string) {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the file only after this turn: it is let go later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
