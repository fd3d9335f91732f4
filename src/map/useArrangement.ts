import { useEffect, useRef, useState } from 'react'
import { useAtlasState } from '../state/AtlasContext'

/** How long the marks take between the map and the diagram, in milliseconds. */
const duration = 700

/** How far the marks are on their way to the diagram, from 0 to 1, eased; cut where motion is not wanted. */
export function useArrangement(): number {
  const goal = useAtlasState(({ view }) => (view.arrangement === 'diagram' ? 1 : 0))
  const [share, setShare] = useState<number>(goal)
  const at = useRef(share)
  useEffect(() => {
    const put = (next: number) => {
      at.current = next
      setShare(next)
    }
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      put(goal)
      return
    }
    const from = at.current
    let frame = 0
    let start: number | null = null
    const step = (now: number) => {
      start ??= now
      const time = Math.min(1, (now - start) / duration)
      put(from + (goal - from) * (1 - (1 - time) ** 3))
      if (time < 1) frame = requestAnimationFrame(step)
    }
    if (from !== goal) frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [goal])
  return share
}
