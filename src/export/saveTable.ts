import type { Table } from '../domain/table'

/** Writes a table to a file and hands it to the browser's downloads. */
export async function saveTable(_table: Table, _format: 'csv' | 'xlsx', _fileName: string): Promise<void> {}
