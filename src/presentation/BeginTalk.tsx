import { useEffect } from 'react'
import { useAtlas, useChoice } from '../state/AtlasContext'
import { shippedDeckId } from '../state/deck'
import { latest } from '../state/openDecks'
import { useOpenDecks } from '../state/useDecks'
import { useTalkStore } from '../state/useTalk'
import { beginTalk } from './begin'
import { useDeck } from './useDeck'

/** Begins a talk as soon as its deck is there: the one on the desk, else the one worked on last, else the shipped one. */
export function BeginTalk() {
  const { store } = useAtlas()
  const talks = useTalkStore()
  const place = useChoice('slide')
  const { decks, isRead } = useOpenDecks()
  const { deck: shipped } = useDeck(shippedDeckId)
  const { deck: onDesk } = useDeck(place?.deck ?? '')
  useEffect(() => {
    if (!isRead || !shipped) return
    const wanted = onDesk ?? latest(decks) ?? shipped
    beginTalk(store, talks, wanted.slides.length > 0 ? wanted : shipped)
  }, [isRead, shipped, onDesk, decks, store, talks])
  return null
}
