import { useEffect } from 'react'
import { useAtlas, useChoice } from '../../state/AtlasContext'
import { type Talk, withSlide } from '../../state/talk'
import { useTalkStore } from '../../state/useTalk'

/** Keeps the address of this window at the slide of the talk, for a reload; a step of its history is one of the talk. */
export function useTalkAddress({ deck, at }: Talk) {
  const { store } = useAtlas()
  const { change } = useTalkStore()
  const place = useChoice('slide')
  const asked = place?.deck === deck.id ? place.slide : null
  useEffect(() => {
    if (store.getState().view.slide?.slide !== at) store.getState().show({ slide: { deck: deck.id, slide: at } })
  }, [store, deck.id, at])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a step of the history asks for a slide by the address.
  useEffect(() => {
    const isNow = store.getState().view.slide?.slide === asked
    if (asked !== null && isNow && deck.slides.some(({ id }) => id === asked)) change((now) => withSlide(now, asked))
  }, [asked])
}
