import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useWords } from '../../state/AtlasContext'
import type { Talk } from '../../state/talk'
import { Button } from '../../ui/Button'
import { InSight } from '../../ui/InSight'
import { talkWordsIn } from '../../words/parts/talk'
import { GridPicture } from './GridPicture'
import type { StageDesks } from './stageParts'

type Props = { readonly talk: Talk; readonly desks: StageDesks; readonly go: (slide: string) => void }

const steps: Readonly<Record<string, (columns: number) => number>> = {
  ArrowLeft: () => -1,
  ArrowRight: () => 1,
  ArrowUp: (columns) => -columns,
  ArrowDown: (columns) => columns,
}

/** All slides at a glance; arrows go from one to the next, Enter or a click shows it. */
export function GridOverview({ talk: { deck, at }, desks, go }: Props) {
  const words = useWords(talkWordsIn)
  const grid = useRef<HTMLOListElement>(null)
  useEffect(() => grid.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), [])
  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const buttons = [...(grid.current?.querySelectorAll('button') ?? [])]
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement)
    if (!step || here < 0) return
    event.preventDefault()
    buttons[here + step(columnsOf(buttons))]?.focus()
  }
  return (
    <section className="stage-grid" role="dialog" aria-label={words('talk.grid')} onKeyDown={walk}>
      <ol ref={grid}>
        {deck.slides.map((slide, index) => (
          <li key={slide.id}>
            <Button look="bare" aria-current={slide.id === at ? 'true' : undefined} onClick={() => go(slide.id)}>
              <InSight className="grid-picture">
                <GridPicture slide={slide} desks={desks} />
              </InSight>
              <span>
                <b>{index + 1}</b> {slide.title}
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How many stand in the first row. */
function columnsOf(buttons: readonly HTMLElement[]): number {
  const top = buttons[0]?.offsetTop
  return buttons.filter((button) => button.offsetTop === top).length
}
