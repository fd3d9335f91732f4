import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Atlas } from '../../domain/atlas'
import { openingComposition } from '../../drawing/composition'
import type { Drawing } from '../../drawing/drawing'
import { type Frame, isTall, overlap, type Rect, type Size, toScreen, transformOf } from '../../drawing/frame'
import { boundsOf } from '../../drawing/planeGeometry'
import { useSize } from '../../ui/useSize'

/** Whether the whole legend, as measured, would stand over the enlarged centre, a park or another part of the map. */
export function useCrowded(
  place: RefObject<HTMLElement | null>,
  atlas: Atlas,
  legendEntries: Drawing['legend'],
): boolean {
  const [isCrowded, setCrowded] = useState(false)
  const [map, setMap] = useState<RefObject<HTMLElement | null>>({ current: null })
  const size = useSize(map)
  useLayoutEffect(() => setMap({ current: place.current?.parentElement ?? null }), [place])
  // Other entries make another legend: unfolded it tells by its own size, which costs no laying out in the midst of a choice.
  const entries = legendEntries.map(({ kind, name }) => `${kind} ${name}`).join()
  useLayoutEffect(() => {
    const legend = place.current
    if (!legend || !size) return
    const measure = () => setCrowded(coversMore(legend, size, atlas))
    measure()
    const observer = new ResizeObserver(() => legend.dataset.folded === 'false' && measure())
    observer.observe(legend)
    return () => observer.disconnect()
  }, [place, size, atlas])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a folded legend is as large with other entries.
  useLayoutEffect(() => {
    const legend = place.current
    if (legend && size && legend.dataset.folded === 'true') setCrowded(coversMore(legend, size, atlas))
  }, [entries])
  return isCrowded
}

/** Unfolded for as long as it is measured, which nobody sees. */
function coversMore(place: HTMLElement, size: Size, atlas: Atlas): boolean {
  const { folded = 'false' } = place.dataset
  const map = place.parentElement
  if (folded === 'true') place.dataset.folded = 'false'
  const box = boxOf(place, map)
  if (folded === 'true') place.dataset.folded = folded
  if (isTall(size)) return false
  const others = [...(map?.querySelectorAll('.controls, .lens-bar > *') ?? [])].map((part) => boxOf(part, map))
  const opening = openingComposition(atlas.edition.extent, size)
  return [...others, ...(opening.inset ? [opening.inset.rect] : []), ...footprints(atlas, opening.main)].some(
    (other) => overlap(box, other) > 0,
  )
}

/** Where the blocks stand as the map opens: one that is panned to under the legend can be dragged out again. */
function footprints({ blocks }: Atlas, frame: Frame): readonly Rect[] {
  const transform = transformOf(frame)
  return blocks
    .filter(({ membership }) => membership === 'member')
    .map(({ geometry }) => {
      const { x, y, width, height } = boundsOf(geometry)
      const [left, top] = toScreen(transform, [x, y])
      return { x: left, y: top, width: width * transform.scale, height: height * transform.scale }
    })
}

function boxOf(part: Element, map: Element | null) {
  const { x, y, width, height } = part.getBoundingClientRect()
  const { x: left = 0, y: top = 0 } = map?.getBoundingClientRect() ?? {}
  return { x: x - left, y: y - top, width, height }
}
