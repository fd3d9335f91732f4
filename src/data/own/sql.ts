import type { Database } from 'sql.js'
import { OwnRefused } from './refused'

export type { Database } from 'sql.js'

/**
 * A database of SQLite's in the memory of a worker; close it after use. SQLite is WebAssembly, fetched when it is first asked
 * for: a worker that comes from the site may run it, and the page's own policy need not allow it. The copy in one file starts its
 * workers from within the page and has no room for it: there an `OwnRefused` says so.
 */
export async function openedSql(bytes: Uint8Array): Promise<Database> {
  if (import.meta.env?.MODE === 'single') throw new OwnRefused('noSqlHere')
  const { default: startSql } = await import('sql.js')
  const sql = await startSql(await whereItLies())
  return new sql.Database(bytes)
}

/** In Node the library finds its file itself; in the browser it stands where the build put it. */
async function whereItLies(): Promise<{ locateFile?: () => string }> {
  if (typeof process !== 'undefined') return {}
  const { default: address } = await import('sql.js/dist/sql-wasm-browser.wasm?url')
  return { locateFile: () => address }
}
