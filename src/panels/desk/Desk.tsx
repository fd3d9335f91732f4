import './desk.css'
import { Maximize2, Minimize2, X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import type { DeskName } from '../../state/view'
import { Button } from '../../ui/Button'
import { type LazyPart, LazyView, lazyPart } from '../../ui/LazyPart'

/** Each comes when it is first spread out; the deck is no panel, and handed over by the page. */
const contents: Readonly<Record<Exclude<DeskName, 'deck'>, LazyPart>> = {
  matrix: lazyPart(async () => (await import('../matrix/MatrixDesk')).MatrixDesk),
  compare: lazyPart(async () => (await import('../compare/CompareDesk')).CompareDesk),
  indicators: lazyPart(async () => (await import('../indicators/IndicatorsDesk')).IndicatorsDesk),
  plan: lazyPart(async () => (await import('../plan/PlanDesk')).PlanDesk),
  questions: lazyPart(async () => (await import('../questions/QuestionsDesk')).QuestionsDesk),
}

type Props = { readonly deck: LazyPart }

/** What is spread out below the map: a half of the page, the whole on request; nothing while the desk is clear. */
export function Desk({ deck }: Props) {
  const { store } = useAtlas()
  const desk = useChoice('desk')
  const words = useWords()
  const [isFull, setIsFull] = useState(false)
  if (!desk) return null
  const close = () => store.getState().show({ desk: null })
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <section
      className="desk column"
      data-full={isFull}
      data-desk={desk}
      aria-label={words(`desk.${desk}`)}
      onKeyDown={closeOnEscape}
    >
      <header className="desk-head line">
        <h2 className="heading">{words(`desk.${desk}`)}</h2>
        <Button
          look="icon"
          className="desk-size"
          aria-pressed={isFull}
          label={words(isFull ? 'desk.less' : 'desk.more')}
          onClick={() => setIsFull(!isFull)}
        >
          {isFull ? <Minimize2 size={16} aria-hidden="true" /> : <Maximize2 size={16} aria-hidden="true" />}
        </Button>
        <Button look="icon" aria-label={words('close')} onClick={close}>
          <X size={18} aria-hidden="true" />
        </Button>
      </header>
      <div className="desk-body scrolls">
        <DeskContent desk={desk} deck={deck} />
      </div>
    </section>
  )
}

/** What lies on the desk, without its frame. */
export function DeskContent({ desk, deck }: Props & { readonly desk: DeskName }) {
  const words = useWords()
  return (
    <LazyView
      key={desk}
      part={desk === 'deck' ? deck : contents[desk]}
      given={{}}
      words={words}
      wait={<p className="desk-wait muted">{words('desk.wait')}</p>}
    />
  )
}
