import { type RefObject, useEffect } from 'react'
import type { ParkId } from '../../domain/atlas'
import { clauseKey } from '../../domain/clauseFacts'
import { useAtlas } from '../../state/AtlasContext'
import type { ReadingSection } from './reading'
import { sentenceElement } from './sentenceElement'

type Wanted = {
  readonly sections: readonly ReadingSection[]
  readonly chosen: string | null
  readonly park: ParkId | null
  readonly lit: ReadonlySet<string>
  readonly wish: { readonly section: string; readonly count: number }
  readonly onSection: (id: string) => void
}

/** Brings the chosen sentence, the chosen park's or the wished section into sight; returns what to do on scrolling. */
export function useInSight(box: RefObject<HTMLElement | null>, wanted: Wanted): () => void {
  const { sections, chosen, park, lit, wish, onSection } = wanted
  const { atlas } = useAtlas()
  const own = atlas.parks.find(({ id }) => id === park)?.clause
  const ofPark = own && !(chosen !== null && lit.has(chosen)) ? clauseKey(own) : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another text the same sentence stands elsewhere
  useEffect(() => {
    if (chosen !== null) reveal(box.current, sentenceElement(box.current, chosen))
  }, [box, chosen, sections])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sentence that is let go must not bring the park's back
  useEffect(() => {
    if (ofPark !== null) reveal(box.current, sentenceElement(box.current, ofPark))
  }, [box, park, sections])
  useEffect(() => {
    const heading = wish.count > 0 ? headingElement(box.current, wish.section) : null
    if (box.current && heading) box.current.scrollTop += offsetOf(box.current, heading) - margin
  }, [box, wish])
  return () => {
    const passed = headings(box.current).filter((heading) => offsetOf(box.current, heading) <= margin + 1)
    const current = passed.at(-1)?.dataset.section ?? sections[0]?.id
    if (current !== undefined) onSection(current)
  }
}

const margin = 12

function headings(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[data-section]') ?? [])]
}

function headingElement(box: HTMLElement | null, section: string): HTMLElement | null {
  return headings(box).find(({ dataset }) => dataset.section === section) ?? null
}

/** How far below the upper edge of the box, in CSS pixels. */
function offsetOf(box: HTMLElement | null, element: HTMLElement): number {
  return element.getBoundingClientRect().top - (box?.getBoundingClientRect().top ?? 0)
}

/** Scrolls only when the element is out of sight, so that a click on a sentence moves nothing. */
function reveal(box: HTMLElement | null, element: HTMLElement | null): void {
  if (!box || !element) return
  const top = offsetOf(box, element)
  const isInSight = top >= 0 && top + element.offsetHeight <= box.clientHeight
  if (!isInSight) box.scrollTop += top - box.clientHeight / 3
}
