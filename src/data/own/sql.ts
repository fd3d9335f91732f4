import type { Database, SqlJsStatic } from 'sql.js'
import { startedSqlite } from '../../browser/sqlite'
import { OwnRefused } from './refused'

export type { Database } from 'sql.js'

/**
 * A database of SQLite's in memory; close it after use. Where SQLite may not run, on the page itself and in the copy in one file,
 * whose workers have the page's policy, an `OwnRefused` says so.
 */
export async function openedSql(bytes: Uint8Array): Promise<Database> {
  const sql = await started()
  return new sql.Database(bytes)
}

async function started(): Promise<SqlJsStatic> {
  try {
    return await startedSqlite()
  } catch (fault) {
    throw new OwnRefused('noSqlHere', { detail: String(fault) })
  }
}
