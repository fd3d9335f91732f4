import type { SqlJsStatic } from 'sql.js'

/**
 * SQLite, for a worker. It is WebAssembly, fetched when it is first asked for: a worker that comes from the site may run it, and
 * the page's own policy need not allow it. Throws where it may not run: on the page itself, and in the copy in one file, whose
 * workers have the page's policy and into which nothing of it is put.
 */
export async function startedSqlite(): Promise<SqlJsStatic> {
  if (import.meta.env?.MODE === 'single') throw new Error('There is no SQLite in the copy in one file')
  const { default: start } = await import('sql.js')
  return start(await whereItLies())
}

/** In Node the library finds its file itself; for the browser the build puts it somewhere. */
async function whereItLies(): Promise<{ locateFile?: () => string }> {
  if (typeof process !== 'undefined') return {}
  const { default: address } = await import('sql.js/dist/sql-wasm-browser.wasm?url')
  return { locateFile: () => address }
}
