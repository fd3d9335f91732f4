import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useAtlas } from './AtlasContext'
import { type SavedShelf, savedShelf } from './savedShelf'

/** The saved views, looked up afresh when a screen asks for them, and what can be done with them. */
export function useSaved(): ReturnType<SavedShelf['store']['getState']> & Omit<SavedShelf, 'store'> {
  const { services } = useAtlas()
  const { store, ...acts } = savedShelf(services.shelf, services.savedViewsFile)
  const saved = useStore(store)
  const { look } = acts
  useEffect(() => void look(), [look])
  return { ...saved, ...acts }
}
