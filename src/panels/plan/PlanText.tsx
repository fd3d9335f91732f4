import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { clauseKey, clausesOfPark } from '../../domain/clauseFacts'
import type { ChapterHits } from '../../domain/planSearch'
import { useAtlas, useView } from '../../state/AtlasContext'
import { selectedPark } from '../../state/view'
import { useSteps } from '../../ui/useSteps'
import { firstSentences, type ReadingSection, sentenceCount } from './reading'
import { SectionText } from './SectionText'
import { sentenceElement } from './sentenceElement'
import { useInSight } from './useInSight'

/** So many sentences are laid out in one task. */
const atOnce = 150

type Props = {
  readonly label: string
  readonly sections: readonly ReadingSection[]
  readonly chapters: readonly ChapterHits[]
  readonly wish: { readonly section: string; readonly count: number }
  readonly onSection: (id: string) => void
}

/** The text, or the facts by clause: one stop for Tab, the arrow keys travel from sentence to sentence. */
export function PlanText({ label, sections, chapters, wish, onSection }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [travelled, setTravelled] = useState<string | null>(null)
  const { park, chosen, lit, found } = useMarks(chapters)
  const { shownSections, keys } = useShown(sections)
  const stop = [travelled, chosen].find((key) => key !== null && keys.includes(key)) ?? keys[0] ?? null
  const follow = useInSight(box, { sections: shownSections, chosen, park, lit, wish, onSection })
  const travel = (event: KeyboardEvent) => {
    const at = stop === null ? -1 : keys.indexOf(stop)
    const to = keys[nextPlace(event.key, at, keys.length)]
    if (to === undefined) return
    event.preventDefault()
    setTravelled(to)
    sentenceElement(box.current, to)?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the sentences within are the buttons; their keys rise to here
    <div
      ref={box}
      className="plan-text"
      onScroll={follow}
      onKeyDown={travel}
      onFocus={({ target }) => setTravelled(target.dataset.clause ?? null)}
    >
      <article aria-label={label}>
        {shownSections.map((section) => (
          <SectionText key={section.id} section={section} chosen={chosen} stop={stop} lit={lit} found={found} />
        ))}
      </article>
    </div>
  )
}

/** What the text lights: the chosen sentence, the sentences about the chosen park, and those that are found. */
function useMarks(chapters: readonly ChapterHits[]) {
  const { atlas } = useAtlas()
  const view = useView()
  const park = selectedPark(view)
  const chosen = view.clause ? clauseKey(view.clause) : null
  const lit = useMemo(() => new Set(park ? clausesOfPark(atlas, park).map(clauseKey) : []), [atlas, park])
  const found = useMemo(
    () => new Set(chapters.flatMap(({ hits }) => hits.map(({ clause }) => clauseKey(clause)))),
    [chapters],
  )
  return { park, chosen, lit, found }
}

/** What of the text is laid out by now. */
function useShown(sections: readonly ReadingSection[]) {
  const shown = useSteps(sentenceCount(sections), atOnce, sections)
  const shownSections = useMemo(() => firstSentences(sections, shown), [sections, shown])
  const keys = useMemo(() => keysOf(shownSections), [shownSections])
  return { shownSections, keys }
}

function keysOf(sections: readonly ReadingSection[]): readonly string[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap((sentences) => sentences.map(({ key }) => key)))
}

/** Where a key leads from a place; -1 for a key that leads nowhere. */
function nextPlace(key: string, at: number, count: number): number {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : -1
}
