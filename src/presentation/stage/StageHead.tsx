import { CornerUpLeft } from 'lucide-react'
import { useMemo } from 'react'
import { deskSlideOf } from '../../drawing/desks/deskSlides'
import { drawingOf } from '../../drawing/drawing'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import { Button } from '../../ui/Button'
import { talkWordsIn } from '../../words/parts/talk'
import { captionOf } from './captionOf'
import { isLongAnswer, titleFit } from './titleFit'

type Props = {
  readonly slide: Slide
  readonly at: { readonly at: number; readonly count: number }
  readonly digits: string
  readonly isOff: boolean
  readonly restore: () => void
}

/** The caption: the slide's title, what the map answers, and whether this is still the slide. */
export function StageHead({ slide, at, digits, isOff, restore }: Props) {
  const words = useWords(talkWordsIn)
  const caption = useCaption()
  const screen = { width: window.innerWidth, height: window.innerHeight }
  return (
    <header className="stage-head">
      <div className="stage-caption" data-fit={titleFit(slide.title, isOff, screen)}>
        <h1>{slide.title}</h1>
        <p role="status" data-long={isLongAnswer(caption, isOff, screen)}>
          {caption}
        </p>
      </div>
      {isOff ? (
        <Button size="large" className="off-script" onClick={restore}>
          <CornerUpLeft size={20} aria-hidden="true" />
          <strong>{words('talk.off')}</strong>
          <span>{words('talk.return')}</span>
        </Button>
      ) : null}
      <p className="stage-number">{digits ? `${digits} ↵` : words('talk.of', at)}</p>
    </header>
  )
}

/** What the figures or the questions are, or else what the plan gives what the slide is about. */
function useCaption(): string {
  const { atlas, ground } = useAtlas()
  const view = useView()
  const answer = useMemo(() => captionOf(atlas, view, drawingOf(atlas, ground, view)), [atlas, ground, view])
  return deskSlideOf(view.desk)?.lead?.(view.language) ?? answer
}
