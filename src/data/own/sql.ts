import type { Database } from 'sql.js'
import { startedSqlite } from '../../browser/sqlite'
import { OwnRefused } from './refused'

export type { Database } from 'sql.js'

/**
 * A database of SQLite's in the memory of a worker; close it after use. The copy in one file has no room for SQLite: there an
 * `OwnRefused` says so.
 */
export async function openedSql(bytes: Uint8Array): Promise<Database> {
  if (import.meta.env?.MODE === 'single') throw new OwnRefused('noSqlHere')
  const sql = await startedSqlite()
  return new sql.Database(bytes)
}
