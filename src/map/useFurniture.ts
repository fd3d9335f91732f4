import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Covered } from '../drawing/focus'
import type { Rect, Size } from '../drawing/frame'

/** All that stands over a reader's map. */
const parts = '.legend-place, .controls, .lens-bar, .scale, .attribution, .diagram-note'

/** Where the parts over the map stand, as measured, in the map's own pixels; the same value as long as none moves. */
export function useFurniture(
  surface: RefObject<HTMLElement | null>,
  size: Size,
  covered: Covered,
  isDiagram = false,
): readonly Rect[] {
  const [boxes, setBoxes] = useState<readonly Rect[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a part moves with the map's size and with what covers the map.
  useLayoutEffect(() => {
    const map = surface.current?.closest('.map')
    if (!map) return
    const measure = () => {
      const next = boxesIn(map)
      setBoxes((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    for (const part of map.querySelectorAll(parts)) observer.observe(part)
    return () => observer.disconnect()
  }, [surface, size, covered, isDiagram])
  return boxes
}

function boxesIn(map: Element): readonly Rect[] {
  const { x: left, y: top } = map.getBoundingClientRect()
  return [...map.querySelectorAll(parts)].flatMap((part) => {
    const { x, y, width, height } = part.getBoundingClientRect()
    return width > 0
      ? [{ x: Math.round(x - left), y: Math.round(y - top), width: Math.round(width), height: Math.round(height) }]
      : []
  })
}
