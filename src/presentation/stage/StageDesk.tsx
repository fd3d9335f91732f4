import './stageBodies.css'
import { useWords } from '../../state/AtlasContext'
import type { DeskName } from '../../state/view'
import { LazyView } from '../../ui/LazyPart'
import type { StageDesks } from './stageParts'

type Props = { readonly desk: DeskName; readonly desks: StageDesks }

/** What the slide spreads out takes the map's place; the map stays mounted under it, ready for the next slide. */
export function StageDesk({ desk, desks }: Props) {
  const words = useWords()
  const { staged, content } = desks[desk]
  return (
    <section className="stage-desk" data-own={staged !== null} aria-label={words(`desk.${desk}`)}>
      <LazyView
        key={desk}
        part={staged ?? content}
        given={{}}
        words={words}
        wait={<p className="desk-wait">{words('desk.wait')}</p>}
      />
    </section>
  )
}
