import { CornerUpLeft } from 'lucide-react'
import { useMemo } from 'react'
import { useWords } from '../../state/AtlasContext'
import { numberOf, type Slide, slideFrom } from '../../state/deck'
import type { Talk } from '../../state/talk'
import { talkWordsIn } from '../../words/parts/talk'
import { SlideCard } from './SlideCard'
import { TalkButton } from './TalkButton'

type Props = { readonly talk: Talk; readonly slide: Slide; readonly askBack: () => void }

/** What the room sees; off the script it is what the stage shows instead, with the way back. */
export function Now({ talk, slide, askBack }: Props) {
  const words = useWords(talkWordsIn)
  const { isOff, seen, deck, blank } = talk
  const shown = useMemo(() => (isOff ? { ...slide, address: seen, isCover: false } : slide), [slide, isOff, seen])
  const at = words('talk.of', { at: numberOf(deck, slide.id), count: deck.slides.length })
  return (
    <section className="presenter-now" aria-label={words(isOff ? 'presenter.onScreen' : 'presenter.now')}>
      <div className="line presenter-head">
        <h1>
          <span className="muted">{at}</span> {slide.title}
        </h1>
        <p role="status">{isOff ? words('talk.off') : ''}</p>
        {isOff ? (
          <TalkButton label={words('talk.return')} act={askBack} className="off-script">
            <CornerUpLeft size={18} aria-hidden="true" />
            {words('talk.return')}
          </TalkButton>
        ) : null}
      </div>
      <SlideCard slide={shown} blank={blank} />
    </section>
  )
}

/** What comes after it. */
export function Next({ talk, slide }: Omit<Props, 'askBack'>) {
  const words = useWords(talkWordsIn)
  const next = slideFrom(talk.deck, slide.id, 1)
  const isThere = next && next.id !== slide.id
  return (
    <section className="presenter-next" aria-label={words('presenter.next')}>
      {isThere ? <SlideCard slide={next} /> : null}
      <div>
        <h2>{words('presenter.next')}</h2>
        <p>{isThere ? next.title : words('presenter.noNext')}</p>
      </div>
    </section>
  )
}
