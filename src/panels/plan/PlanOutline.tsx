import { useEffect, useId, useRef } from 'react'
import { useChoice, useWords } from '../../state/AtlasContext'
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
  const id = useId()
  const nav = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element that is marked changes with the section
  useEffect(() => keepInSight(nav.current), [current])
  return (
    <>
      <nav ref={nav} className="plan-outline" aria-label={words('plan.outline')}>
        <ul>
          {sections.map((section) => (
            <li key={section.id} data-level={section.level}>
              <button
                type="button"
                aria-current={section.id === current ? 'location' : undefined}
                onClick={() => onGo(section.id)}
              >
                {headingText(section, language, words)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <p className="plan-choice">
        <label htmlFor={id}>{words('plan.goTo')}</label>
        <select id={id} value={current} onChange={({ target }) => onGo(target.value)}>
          {sections.map((section) => (
            <option key={section.id} value={section.id}>
              {'\u3000'.repeat(section.level - 1) + headingText(section, language, words)}
            </option>
          ))}
        </select>
      </p>
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
