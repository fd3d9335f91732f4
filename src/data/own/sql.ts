import type { Database, SqlJsStatic } from 'sql.js'
import { OwnRefused } from './refused'

export type { Database } from 'sql.js'

/**
 * A database of SQLite's in memory; close it after use. SQLite is WebAssembly, fetched when it is first asked for: a worker that
 * comes from the site may run it, and the page's own policy need not allow it. Where it may not run, on the page itself and in the
 * copy in one file, whose workers have the page's policy, an `OwnRefused` says so.
 */
export async function openedSql(bytes: Uint8Array): Promise<Database> {
  const sql = await started()
  return new sql.Database(bytes)
}

async function started(): Promise<SqlJsStatic> {
  // Nothing of it is put into the one file.
  if (import.meta.env?.MODE === 'single') throw new OwnRefused('noSqlHere')
  try {
    const { default: start } = await import('sql.js')
    return await start(await whereItLies())
  } catch (fault) {
    throw new OwnRefused('noSqlHere', { detail: String(fault) })
  }
}

/** In Node the library finds its file itself; for the browser the build puts it somewhere. */
async function whereItLies(): Promise<{ locateFile?: () => string }> {
  if (typeof process !== 'undefined') return {}
  const { default: address } = await import('sql.js/dist/sql-wasm-browser.wasm?url')
  return { locateFile: () => address }
}
