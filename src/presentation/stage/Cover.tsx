import { useWords } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'

/** A cover: its title large over the map. */
export function Cover({ slide }: { readonly slide: Slide }) {
  const words = useWords()
  return (
    <section className="stage-cover" aria-label={slide.title}>
      <p className="cover-title" aria-hidden="true">
        {slide.title}
      </p>
      <p className="cover-subtitle">{words('subtitle')}</p>
      <p className="cover-notice">{words('notice')}</p>
    </section>
  )
}
