import { type ComponentType, useEffect } from 'react'
import type { Covered } from '../drawing/focus'
import { useAtlas, useAtlasState, useWords } from '../state/AtlasContext'
import { inKiosk, newTalk } from '../state/talk'
import { useTalk, useTalkStore } from '../state/useTalk'
import type { DeskName } from '../state/view'
import { Stage } from './stage/Stage'
import { useDeck } from './useDeck'

/** What other screens lend to a talk. */
export type StageParts = {
  readonly Map: ComponentType<{ readonly covered: Covered; readonly onNothing: () => void }>
  readonly Filters: ComponentType
  readonly Desk: ComponentType<{ readonly desk: DeskName }>
}

/** A talk in full screen: joins the one that is on, or begins with the slide that the address names. */
export function Show(parts: StageParts) {
  const { store } = useAtlas()
  const words = useWords()
  const talk = useTalk()
  const { join, enter } = useTalkStore()
  const place = useAtlasState(({ view }) => view.slide)
  const { deck, isRead } = useDeck(place?.deck ?? '')
  const first = deck?.slides[0]
  const isOn = talk !== null
  const isKiosk = useAtlasState(({ view }) => view.screen === 'kiosk')
  useEffect(() => enter('show'), [enter])
  useEffect(() => {
    if (!deck || !first || !place || isOn) return
    const at = deck.slides.some(({ id }) => id === place.slide) ? place.slide : first.id
    const talk = newTalk(deck, at, Date.now())
    join(isKiosk ? inKiosk(talk) : talk)
    // A kiosk begins with the slide's own view, never with a detour that nobody is there to leave.
    if (isKiosk) store.getState().show({ slide: null })
  }, [deck, first, place, isOn, isKiosk, join, store])
  const leave = () => store.getState().show({ screen: 'whole' })
  const slide = talk?.deck.slides.find(({ id }) => id === talk.at)
  if (talk && slide) return <Stage talk={talk} slide={slide} parts={parts} />
  return (
    <div className="stage-wait" role="status">
      <p>
        {isRead && !deck
          ? words('talk.lost', { deck: place?.deck ?? '' })
          : words(deck && !first ? 'talk.empty' : 'talk.waiting')}
      </p>
      <button type="button" className="button" onClick={leave}>
        {words('talk.end')}
      </button>
    </div>
  )
}
