import writeWorkbook from 'write-excel-file/browser'
import type { Table } from '../domain/table'
import { sheetsOf } from './workbook'

/** The table and those that go along as a workbook (XLSX). */
export function workbookFile(table: Table): Promise<Blob> {
  return writeWorkbook(sheetsOf(table)).toBlob()
}
