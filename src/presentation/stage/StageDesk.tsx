import './stageBodies.css'
import type { ComponentType } from 'react'
import { useWords } from '../../state/AtlasContext'
import type { SlideDesk } from '../../state/slideDesk'
import type { DeskName } from '../../state/view'
import { IndicatorsBody } from './IndicatorsBody'
import { QuestionsBody } from './QuestionsBody'

type Props = { readonly desk: DeskName; readonly Desk: ComponentType<{ readonly desk: DeskName }> }

/** What can be read from the back of a room takes the place of what a reader has at hand. */
const bodies: Readonly<Record<SlideDesk, ComponentType | null>> = {
  matrix: null,
  compare: null,
  indicators: IndicatorsBody,
  plan: null,
  questions: QuestionsBody,
}

/** What the slide spreads out takes the map's place; the map stays mounted under it, ready for the next slide. */
export function StageDesk({ desk, Desk }: Props) {
  const words = useWords()
  const Body = desk === 'deck' ? null : bodies[desk]
  return (
    <section className="stage-desk" data-own={Body !== null} aria-label={words(`desk.${desk}`)}>
      {Body ? <Body /> : <Desk desk={desk} />}
    </section>
  )
}
