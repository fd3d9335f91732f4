import { useEffect, useState } from 'react'
import { useWords } from '../../state/AtlasContext'
import { embedWordsIn } from '../../words/parts/embed'

/** How long the hint stands after the last gesture, in milliseconds. */
const shownFor = 1600

type Gesture = 'wheel' | 'touch'

/**
 * Says how to zoom or move the map when a gesture over it was left to the page around. Those that the map takes never
 * come here: it stops them.
 */
export function GestureHint() {
  const words = useWords(embedWordsIn)
  const [left, setLeft] = useState<Gesture | null>(null)
  useEffect(() => hearingLeft(setLeft), [])
  const key = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl'
  return (
    <p className="embed-courtesy" data-shown={left !== null} aria-hidden="true">
      {left === 'touch' ? words('embed.touch') : words('embed.wheel', { key })}
    </p>
  )
}

function hearingLeft(tell: (gesture: Gesture | null) => void): () => void {
  let timer = 0
  const note = (gesture: Gesture) => {
    tell(gesture)
    window.clearTimeout(timer)
    timer = window.setTimeout(() => tell(null), shownFor)
  }
  const isOnMap = ({ target }: Event) => target instanceof Element && target.closest('.surface') !== null
  const wheel = (event: WheelEvent) => isOnMap(event) && note('wheel')
  const touch = (event: TouchEvent) => isOnMap(event) && event.touches.length === 1 && note('touch')
  window.addEventListener('wheel', wheel, { passive: true })
  window.addEventListener('touchmove', touch, { passive: true })
  return () => {
    window.clearTimeout(timer)
    window.removeEventListener('wheel', wheel)
    window.removeEventListener('touchmove', touch)
  }
}
