import { useMemo } from 'react'
import { useAtlas, useChoice } from '../state/AtlasContext'
import { type Deck, shippedDeckId } from '../state/deck'
import { useOpenDecks } from '../state/useDecks'
import { shippedDeck } from './shippedDeck'

/**
 * A deck by its id: the shipped one in the reader's language, or one of this browser. `null` where there is none, or
 * where those of the browser are not read yet.
 */
export function useDeck(id: string): { readonly deck: Deck | null; readonly isRead: boolean } {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const shipped = useMemo(() => shippedDeck(atlas, language), [atlas, language])
  const { decks, isRead } = useOpenDecks()
  if (id === shippedDeckId) return { deck: shipped, isRead: true }
  const deck = decks.get(id)?.history.deck ?? null
  return { deck, isRead: isRead || deck !== null }
}
