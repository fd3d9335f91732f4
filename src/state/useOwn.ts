import { useStore } from 'zustand'
import { useAtlas } from './AtlasContext'
import { ownImporting } from './ownImport'
import { ownShelf } from './ownShelf'

/** The office's outlines that are in use, with what changes them. */
export function useOwnShelf() {
  const { services } = useAtlas()
  const shelf = ownShelf(services.shelf, services.own.file)
  return { ...shelf, kept: useStore(shelf.store) }
}

/** The file that is being brought, with what is done to it. */
export function useOwnImport() {
  const { services } = useAtlas()
  const importing = ownImporting(services.own)
  return { ...importing, state: useStore(importing.store) }
}
