import { useEffect } from 'react'
import { useAtlas, useChoice } from '../state/AtlasContext'
import { type Deck, shippedDeckId } from '../state/deck'
import { latest } from '../state/openDecks'
import { useOpenDecks } from '../state/useDecks'
import { useTalkStore } from '../state/useTalk'
import { beginTalk } from './begin'
import { useDeck } from './useDeck'

/** Begins a talk as soon as its deck is there: the one on the desk, else the one worked on last, else the shipped one. */
export function BeginTalk() {
  const { store } = useAtlas()
  const talks = useTalkStore()
  const wanted = useWantedDeck()
  useEffect(() => {
    if (wanted) beginTalk(store, talks, wanted)
  }, [wanted, store, talks])
  return null
}

/** `null` until it is there. */
function useWantedDeck(): Deck | null {
  const place = useChoice('slide')
  const { decks, isRead } = useOpenDecks()
  const { deck: shipped } = useDeck(shippedDeckId)
  const { deck: onDesk } = useDeck(place?.deck ?? '')
  if (!isRead || !shipped) return null
  const wanted = onDesk ?? latest(decks) ?? shipped
  return wanted.slides.length > 0 ? wanted : shipped
}
