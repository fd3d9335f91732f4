import type { Deck } from '../state/deck'
import type { AtlasStore } from '../state/store'
import { newTalk } from '../state/talk'
import type { TalkStore } from '../state/talkStore'

/** Begins a talk at a slide of a deck; an empty deck begins none. */
export function beginTalk(store: AtlasStore, talks: TalkStore, deck: Deck, from?: string): void {
  const slide = deck.slides.find(({ id }) => id === from) ?? deck.slides[0]
  if (!slide) return
  talks.begin(newTalk(deck, slide.id, Date.now()))
  store.getState().show({ screen: 'show', desk: null })
}
