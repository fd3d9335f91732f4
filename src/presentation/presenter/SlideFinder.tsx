import { Search } from 'lucide-react'
import { type RefObject, type SubmitEvent, useEffect, useRef } from 'react'
import { isBlank } from '../../domain/searchText'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { numberOf } from '../../state/deck'
import type { Talk } from '../../state/talk'
import { Button } from '../../ui/Button'
import { talkWordsIn } from '../../words/parts/talk'
import { foundSlides } from './foundSlides'

type Props = {
  readonly talk: Talk
  readonly query: string
  readonly ask: (query: string) => void
  readonly field: RefObject<HTMLInputElement | null>
  readonly go: (slide: string) => void
}

/** All slides, narrowed by what is typed; Enter goes to the first of them. */
export function SlideFinder({ talk: { deck, at }, query, ask, field, go }: Props) {
  const { atlas } = useAtlas()
  const words = useWords(talkWordsIn)
  const list = useRef<HTMLOListElement>(null)
  const found = foundSlides(deck, query, atlas)
  const first = isBlank(query) ? null : found[0]
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the slide.
  useEffect(() => bringIntoSight(list.current), [at])
  const jump = (event: SubmitEvent) => {
    event.preventDefault()
    if (first) go(first.id)
  }
  return (
    <section className="column presenter-slides" aria-label={words('presenter.slides')}>
      <search>
        <form className="search line" onSubmit={jump}>
          <Search size={16} aria-hidden="true" />
          <input
            ref={field}
            type="text"
            autoComplete="off"
            spellCheck={false}
            aria-label={words('presenter.jump')}
            placeholder={words('presenter.jump')}
            value={query}
            onChange={({ target }) => ask(target.value)}
          />
        </form>
      </search>
      <p role="status">{found.length === 0 ? words('presenter.noMatch') : ''}</p>
      <ol ref={list} className="scrolls">
        {found.map((slide) => (
          <li key={slide.id}>
            <Button
              look="row"
              aria-current={slide.id === at ? 'true' : undefined}
              data-first={slide === first || undefined}
              onClick={() => go(slide.id)}
            >
              <b>{numberOf(deck, slide.id)}</b> {slide.title}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Scrolls the list alone: `scrollIntoView` would move the whole window of a phone. */
function bringIntoSight(list: HTMLElement | null) {
  const current = list?.querySelector<HTMLElement>('[aria-current]')
  if (!list || !current) return
  const [box, item] = [list.getBoundingClientRect(), current.getBoundingClientRect()]
  list.scrollTop += item.top - box.top - (box.height - item.height) / 2
}
