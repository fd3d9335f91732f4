import { useEffect, useRef } from 'react'
import { useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { planWordsIn } from '../../words/parts/plan'
import { headingText } from './headingText'
import type { ReadingSection } from './reading'

type Props = {
  readonly sections: readonly ReadingSection[]
  readonly current: string
  readonly onGo: (section: string) => void
}

/** The headings beside the text, the one being read marked; where there is no room beside it, a choice above. */
export function PlanOutline({ sections, current, onGo }: Props) {
  const language = useChoice('language')
  const words = useWords(planWordsIn)
  const nav = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element that is marked changes with the section
  useEffect(() => keepInSight(nav.current), [current])
  return (
    <>
      <nav ref={nav} className="plan-outline small" aria-label={words('plan.outline')}>
        <ul>
          {sections.map((section) => (
            <li key={section.id} data-level={section.level}>
              <Button
                look="row"
                aria-current={section.id === current ? 'location' : undefined}
                onClick={() => onGo(section.id)}
              >
                {headingText(section, language, words)}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      <label className="line small plan-choice">
        {words('plan.goTo')}
        <select value={current} onChange={({ target }) => onGo(target.value)}>
          {sections.map((section) => (
            <option key={section.id} value={section.id}>
              {'\u3000'.repeat(section.level - 1) + headingText(section, language, words)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

/** Scrolls the outline alone, so that the heading being read stays in sight. */
function keepInSight(nav: HTMLElement | null): void {
  const marked = nav?.querySelector('[aria-current]')
  if (!nav || !marked) return
  const { top, bottom } = marked.getBoundingClientRect()
  const box = nav.getBoundingClientRect()
  if (top < box.top || bottom > box.bottom) nav.scrollTop += top - box.top - nav.clientHeight / 2
}
