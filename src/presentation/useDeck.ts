import { useMemo } from 'react'
import { useAtlas, useAtlasState } from '../state/AtlasContext'
import { type Deck, shippedDeckId } from '../state/deck'
import { shippedDeck } from './shippedDeck'

/** A deck by its id: the shipped one in the reader's language, or one of this browser. `null` where there is none. */
export function useDeck(id: string): { readonly deck: Deck | null; readonly isRead: boolean } {
  const { atlas } = useAtlas()
  const language = useAtlasState(({ view }) => view.language)
  const shipped = useMemo(() => shippedDeck(atlas, language), [atlas, language])
  return { deck: id === shippedDeckId ? shipped : null, isRead: true }
}
