import './desk.css'
import { Maximize2, Minimize2, X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { useAtlas, useAtlasState, useChoice, useWords } from '../../state/AtlasContext'
import { useKeptShare } from '../../state/useKeptShare'
import type { DeskName } from '../../state/view'
import { Button } from '../../ui/Button'
import { isTyping } from '../../ui/isTyping'
import { type LazyPart, LazyView } from '../../ui/LazyPart'
import { DeskEdge, deskHeights } from './DeskEdge'

type Props = { readonly desks: Readonly<Record<DeskName, { readonly content: LazyPart }>> }

/** What is spread out below the map: as high as its edge was drawn, the whole page on request; nothing while the desk is clear. */
export function Desk({ desks }: Props) {
  const { store } = useAtlas()
  const desk = useChoice('desk')
  const words = useWords()
  const [isFull, setIsFull] = useState(false)
  const height = useKeptShare('desk-height', deskHeights)
  const isBeside = useAtlasState(({ preview }) => preview !== null && preview.eye !== null)
  if (!desk) return null
  const close = () => store.getState().show({ desk: null })
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isTyping(event.target)) return
    event.stopPropagation()
    close()
  }
  return (
    <section
      className="desk column"
      data-full={isFull}
      data-desk={desk}
      data-beside={isBeside}
      aria-label={words(`desk.${desk}`)}
      style={{ '--desk-share': `${height.share ?? deskHeights.usual}` }}
      onKeyDown={closeOnEscape}
    >
      {isFull ? null : <DeskEdge {...height} />}
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
        {isBeside ? <BackFromMap /> : null}
        <Button look="icon" aria-label={words('close')} onClick={close}>
          <X size={18} aria-hidden="true" />
        </Button>
      </header>
      <div className="desk-body scrolls">
        <LazyView
          key={desk}
          part={desks[desk].content}
          given={{}}
          words={words}
          wait={<p className="desk-wait muted">{words('desk.wait')}</p>}
        />
      </div>
    </section>
  )
}

/** On a phone the desk leaves half of the page to the map while a park of a file is looked at, and takes it back. */
function BackFromMap() {
  const { store } = useAtlas()
  const words = useWords()
  const back = () => {
    const { preview, lookAt } = store.getState()
    if (preview) lookAt({ ...preview, eye: null })
  }
  return (
    <Button look="icon" className="desk-back" label={words('desk.more')} onClick={back}>
      <Maximize2 size={16} aria-hidden="true" />
    </Button>
  )
}
