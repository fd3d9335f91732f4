import { useEffect, useState } from 'react'
import { useAtlas, useAtlasState, useChoice } from '../state/AtlasContext'
import { type Deck, noSlide, shippedDeckId } from '../state/deck'
import { savedAddress } from '../state/savedAddress'
import { inKiosk, newTalk } from '../state/talk'
import type { TalkRole } from '../state/talkStore'
import { useTalkStore } from '../state/useTalk'
import type { SlidePlace } from '../state/view'
import { useDeck } from './useDeck'

export type Joining = {
  /** The deck that the address names; `null` where it is not in this browser, or not read yet. */
  readonly deck: Deck | null
  readonly isRead: boolean
  /** A talk that is over by then has ended in sight of this window. */
  readonly hasJoined: boolean
}

/** Where an address names no slide: the shipped deck from its beginning. */
const firstPlace: SlidePlace = { deck: shippedDeckId, slide: noSlide }

/** Takes part in the talk while the screen stands: the one that is on, or one that begins where the address says. */
export function useJoining(role: TalkRole): Joining {
  const { store } = useAtlas()
  const { join, enter } = useTalkStore()
  const place = useChoice('slide') ?? firstPlace
  const isKiosk = useAtlasState(({ view }) => view.screen === 'kiosk')
  const { deck, isRead } = useDeck(place.deck)
  const [hasJoined, setJoined] = useState(false)
  useEffect(() => enter(role, window), [enter, role])
  useEffect(() => {
    const first = deck?.slides[0]
    if (hasJoined || !deck || !first) return
    const isThere = deck.slides.some(({ id }) => id === place.slide)
    const at = isThere ? place.slide : first.id
    const talk = newTalk(deck, at, Date.now())
    join(isKiosk ? inKiosk(talk) : talk)
    // A kiosk begins with the slide's own view, never with a detour that nobody is there to leave; so does a talk whose
    // address names its slide and no view.
    const { view, show, notices, notice } = store.getState()
    if (!isThere && place.slide !== noSlide) {
      notice([...notices, { reason: 'unknown', key: 'slide', value: `${place.deck}/${place.slide}` }])
    }
    if (isKiosk || (role === 'show' && savedAddress(view) === '')) show({ slide: null })
    setJoined(true)
  }, [deck, place, isKiosk, role, join, hasJoined, store])
  return { deck, isRead, hasJoined }
}
