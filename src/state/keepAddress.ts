import type { Atlas } from '../domain/atlas'
import { readAddress, writeAddress } from './address'
import type { AtlasStore } from './store'
import type { View } from './view'

/** Runs something soon, in the order in which it was asked for. */
export type Later = (run: () => void) => void

/** After the answer to a choice is worked out, before anyone can press "back": writing an address costs as much. */
export const afterAnswer: Later = (run) => {
  setTimeout(run)
}

/**
 * Holds the browser's address and the store together. A choice is a step that back and forward undo and redo; the
 * camera, and typing on in a search, only replace the present step. Returns the way to let go.
 */
export function keepAddress(store: AtlasStore, atlas: Atlas, page: Window, later: Later): () => void {
  const write = (view: View, before: View) => {
    const address = writeAddress(view)
    // A browser escapes what it stores, so the two are compared as views.
    if (address === writeAddress(readAddress(page.location.hash, atlas).view)) return
    const url = address === '' ? page.location.pathname + page.location.search : `#${address}`
    if (isStep(view, before)) page.history.pushState(null, '', url)
    else page.history.replaceState(null, '', url)
  }
  // What came from the address is not written into it again.
  let seen: View | null = null
  const read = () => {
    const { view, notices } = readAddress(page.location.hash, atlas)
    seen = view
    store.setState({ view, notices })
  }
  const stop = store.subscribe((state, before) => {
    if (state.view !== before.view && state.view !== seen) later(() => write(state.view, before.view))
  })
  page.addEventListener('popstate', read)
  return () => {
    stop()
    page.removeEventListener('popstate', read)
  }
}

function isStep(view: View, before: View): boolean {
  const still = { ...before, camera: view.camera }
  if (writeAddress(still) === writeAddress(view)) return false
  const typing = before.filter.query !== '' && view.filter.query !== ''
  return (
    !typing || writeAddress({ ...still, filter: { ...still.filter, query: view.filter.query } }) !== writeAddress(view)
  )
}
