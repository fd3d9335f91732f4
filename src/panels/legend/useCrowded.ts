import { type RefObject, useLayoutEffect, useState } from 'react'
import type { MapExtent } from '../../domain/edition'
import { openingComposition } from '../../drawing/composition'
import type { Drawing } from '../../drawing/drawing'
import { overlap, type Size } from '../../drawing/frame'
import { useSize } from '../../ui/useSize'

/** Whether the whole legend, as measured, would stand over the enlarged centre or over another part of the map. */
export function useCrowded(place: RefObject<HTMLElement | null>, drawing: Drawing): boolean {
  const [isCrowded, setCrowded] = useState(false)
  const [map, setMap] = useState<RefObject<HTMLElement | null>>({ current: null })
  const size = useSize(map)
  useLayoutEffect(() => setMap({ current: place.current?.parentElement ?? null }), [place])
  // Measuring lays the page out within the choice: only another list of entries is worth it, not other counts.
  const entries = drawing.legend.map(({ kind, name }) => `${kind} ${name}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: other entries make another legend.
  useLayoutEffect(() => {
    if (place.current && size) setCrowded(coversMore(place.current, size, drawing.extent))
  }, [place, size, entries])
  return isCrowded
}

/** Unfolded for as long as it is measured, which nobody sees. */
function coversMore(place: HTMLElement, size: Size, extent: MapExtent): boolean {
  const { folded = 'false' } = place.dataset
  const map = place.parentElement
  place.dataset.folded = 'false'
  const box = boxOf(place, map)
  place.dataset.folded = folded
  // Where the centre stands under the map, the legend is a row above both.
  if (size.width / size.height < 0.85) return false
  const inset = openingComposition(extent, size).inset?.rect
  const others = [...(map?.querySelectorAll('.controls, .lens-bar > *') ?? [])].map((part) => boxOf(part, map))
  return [...others, ...(inset ? [inset] : [])].some((other) => overlap(box, other) > 0)
}

function boxOf(part: Element, map: Element | null) {
  const { x, y, width, height } = part.getBoundingClientRect()
  const { x: left = 0, y: top = 0 } = map?.getBoundingClientRect() ?? {}
  return { x: x - left, y: y - top, width, height }
}
