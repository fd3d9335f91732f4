import type { Atlas } from '../domain/atlas'
import { readAddress, writeAddress } from './address'
import { addressWriter, type WritingPage } from './addressWriter'
import type { AtlasStore } from './store'
import type { View } from './view'

/** What of a page the address of a view is kept in. */
export type KeepingPage = WritingPage & {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>
  readonly addEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void
  readonly removeEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void
}

/**
 * Holds the browser's address and the store together. A choice is a step that back and forward undo and redo; the
 * camera, and typing on in a search, only replace the present step. Returns the way to let go.
 */
export function keepAddress(store: AtlasStore, atlas: Atlas, page: KeepingPage, now?: () => number): () => void {
  const writer = addressWriter(page, now)
  const write = (view: View, before: View) => {
    const address = writeAddress(view)
    // A browser escapes what it stores, so the two are compared as views.
    if (address === writeAddress(readAddress(page.location.hash, atlas).view)) return writer.drop()
    const url = address === '' ? page.location.pathname + page.location.search : `#${address}`
    writer.write(url, isStep(view, before))
  }
  const read = () => {
    writer.drop()
    const { view, notices } = readAddress(page.location.hash, atlas)
    store.setState({ view, notices })
  }
  const stop = store.subscribe((state, before) => {
    if (state.view !== before.view) write(state.view, before.view)
  })
  page.addEventListener('popstate', read)
  page.addEventListener('pagehide', writer.flush)
  return () => {
    stop()
    writer.drop()
    page.removeEventListener('popstate', read)
    page.removeEventListener('pagehide', writer.flush)
  }
}

/** In a frame a step would stand in the history of the page around, and a kiosk would pile them up. */
function isStep(view: View, before: View): boolean {
  if (view.screen === 'embed' || view.screen === 'kiosk') return false
  const still = { ...before, camera: view.camera }
  if (writeAddress(still) === writeAddress(view)) return false
  const typing = before.filter.query !== '' && view.filter.query !== ''
  return (
    !typing ||
    writeAddress({ ...still, filter: { ...still.filter, query: view.filter.query, match: view.filter.match } }) !==
      writeAddress(view)
  )
}
