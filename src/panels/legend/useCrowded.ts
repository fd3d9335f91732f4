import { type RefObject, useLayoutEffect, useState } from 'react'
import type { MapExtent } from '../../domain/edition'
import { openingComposition } from '../../drawing/composition'
import type { Drawing } from '../../drawing/drawing'
import { isTall, overlap, type Size } from '../../drawing/frame'
import { useSize } from '../../ui/useSize'

/** Whether the whole legend, as measured, would stand over the enlarged centre or over another part of the map. */
export function useCrowded(place: RefObject<HTMLElement | null>, drawing: Drawing): boolean {
  const [isCrowded, setCrowded] = useState(false)
  const [map, setMap] = useState<RefObject<HTMLElement | null>>({ current: null })
  const size = useSize(map)
  useLayoutEffect(() => setMap({ current: place.current?.parentElement ?? null }), [place])
  // Other entries make another legend: unfolded it tells by its own size, which costs no laying out in the midst of a choice.
  const entries = drawing.legend.map(({ kind, name }) => `${kind} ${name}`).join()
  const { extent } = drawing
  useLayoutEffect(() => {
    const legend = place.current
    if (!legend || !size) return
    const measure = () => setCrowded(coversMore(legend, size, extent))
    measure()
    const observer = new ResizeObserver(() => legend.dataset.folded === 'false' && measure())
    observer.observe(legend)
    return () => observer.disconnect()
  }, [place, size, extent])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a folded legend is as large with other entries.
  useLayoutEffect(() => {
    const legend = place.current
    if (legend && size && legend.dataset.folded === 'true') setCrowded(coversMore(legend, size, extent))
  }, [entries])
  return isCrowded
}

/** Unfolded for as long as it is measured, which nobody sees. */
function coversMore(place: HTMLElement, size: Size, extent: MapExtent): boolean {
  const { folded = 'false' } = place.dataset
  const map = place.parentElement
  if (folded === 'true') place.dataset.folded = 'false'
  const box = boxOf(place, map)
  if (folded === 'true') place.dataset.folded = folded
  if (isTall(size)) return false
  const inset = openingComposition(extent, size).inset?.rect
  const others = [...(map?.querySelectorAll('.controls, .lens-bar > *') ?? [])].map((part) => boxOf(part, map))
  return [...others, ...(inset ? [inset] : [])].some((other) => overlap(box, other) > 0)
}

function boxOf(part: Element, map: Element | null) {
  const { x, y, width, height } = part.getBoundingClientRect()
  const { x: left = 0, y: top = 0 } = map?.getBoundingClientRect() ?? {}
  return { x: x - left, y: y - top, width, height }
}
