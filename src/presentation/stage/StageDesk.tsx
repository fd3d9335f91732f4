import './stageBodies.css'
import type { ComponentType } from 'react'
import { useWords } from '../../state/AtlasContext'
import type { DeskName } from '../../state/view'
import { forARoom } from './stagedDesks'

type Props = { readonly desk: DeskName; readonly Desk: ComponentType<{ readonly desk: DeskName }> }

/** What the slide spreads out takes the map's place; the map stays mounted under it, ready for the next slide. */
export function StageDesk({ desk, Desk }: Props) {
  const words = useWords()
  const Body = forARoom(desk)?.Body
  return (
    <section className="stage-desk" data-own={Body !== undefined} aria-label={words(`desk.${desk}`)}>
      {Body ? <Body /> : <Desk desk={desk} />}
    </section>
  )
}
