import { startedSqlite } from '../../../browser/sqlite'
import { type GpkgRequest, geoPackage } from './geoPackage'

/** The file, or why there is none. */
export type GpkgAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failure: string }

/**
 * Writes beside the page, whose policy does not let SQLite run: a worker that is fetched from the site obeys its own. Answers
 * once.
 */
self.addEventListener('message', async ({ data }: MessageEvent<GpkgRequest>) => {
  const tell = (answer: GpkgAnswer) => self.postMessage(answer)
  try {
    tell({ bytes: new Uint8Array(geoPackage(await startedSqlite(), data)) })
  } catch (error) {
    tell({ failure: String(error) })
  }
})
