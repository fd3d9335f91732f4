import { useEffect } from 'react'
import { type Slide, slideFrom } from '../../state/deck'
import { type Talk, withSlide } from '../../state/talk'
import { useTalkStore } from '../../state/useTalk'

/**
 * Goes on by itself while the talk plays; a detour and a covered screen hold it, and the last slide ends it. Answers with
 * the slide's time in seconds, or `null` while nothing goes on.
 */
export function usePlaying({ plays, deck, blank }: Talk, slide: Slide, isOff: boolean): number | null {
  const { change } = useTalkStore()
  const seconds = slide.seconds ?? deck.seconds
  const isHeld = !plays || isOff || blank !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has its time anew.
  useEffect(() => {
    if (isHeld) return
    const onwards = () =>
      change((talk) => {
        const [first] = talk.deck.slides
        // What goes on by itself has nobody to click: each slide is shown whole.
        const next = slideFrom(talk.deck, talk.at, 1)
        if (next && next.id !== talk.at) return withSlide(talk, next.id)
        return talk.deck.loops && first ? withSlide(talk, first.id) : { ...talk, plays: false }
      })
    const timer = setTimeout(onwards, seconds * 1000)
    return () => clearTimeout(timer)
  }, [isHeld, slide.id, seconds, change])
  return isHeld ? null : seconds
}
