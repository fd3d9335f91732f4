import type { ComponentType } from 'react'
import { useWords } from '../../state/AtlasContext'
import type { DeskName } from '../../state/view'

type Props = { readonly desk: DeskName; readonly Desk: ComponentType<{ readonly desk: DeskName }> }

/** What the slide spreads out takes the map's place; the map stays mounted under it, ready for the next slide. */
export function StageDesk({ desk, Desk }: Props) {
  const words = useWords()
  return (
    <section className="stage-desk" aria-label={words(`desk.${desk}`)}>
      <Desk desk={desk} />
    </section>
  )
}
