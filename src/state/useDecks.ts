import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { deckWordsIn } from '../words/parts/deck'
import { useAtlas, useWords } from './AtlasContext'
import type { Edit } from './deck'
import { type DeckShelf, deckShelf } from './deckShelf'

type State = ReturnType<DeckShelf['store']['getState']>

/** The decks of this browser as they stand in this tab. */
export function useOpenDecks(): State {
  const { services } = useAtlas()
  const { store, look } = deckShelf(services.shelf, services.deckFile)
  const named = useNamedApart()
  useEffect(() => void look(named), [look, named])
  return useStore(store)
}

/** What can be done with the decks of this browser. */
export function useDeckActs() {
  const { services } = useAtlas()
  const shelf = deckShelf(services.shelf, services.deckFile)
  const named = useNamedApart()
  return useMemo(
    () => ({
      ...shelf,
      look: () => void shelf.look(named),
      edit: (id: string, edit: Edit, field?: string) => void shelf.edit(id, edit, named, field),
      undo: (id: string) => void shelf.undo(id, named),
      redo: (id: string) => void shelf.redo(id, named),
    }),
    [shelf, named],
  )
}

/** How a deck is called in the reader's language that was parted from another tab's. */
function useNamedApart() {
  const words = useWords(deckWordsIn)
  return useMemo(() => (name: string) => words('deck.apart', { name }), [words])
}
