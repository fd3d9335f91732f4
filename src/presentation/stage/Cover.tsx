import { groupIds } from '../../domain/atlas'
import { useWords } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import { CoverMap } from './CoverMap'

/** A line of Chinese otherwise breaks anywhere, also within the quoted name of the period. */
const mayBreak = '\u200b'

/** A cover: its title large, and the layout as a quiet picture beside it; nothing else of the stage is seen. */
export function Cover({ slide }: { readonly slide: Slide }) {
  const words = useWords()
  return (
    <section className="stage-cover" aria-label={slide.title}>
      <CoverMap />
      <div className="cover-words">
        <p className="cover-title" aria-hidden="true">
          {slide.title}
        </p>
        <p className="cover-rule" aria-hidden="true">
          {groupIds.map((group) => (
            <i key={group} data-group={group} />
          ))}
        </p>
        <p className="cover-subtitle">{words('subtitle').replace('“', `${mayBreak}“`)}</p>
      </div>
      <p className="cover-notice">{words('notice')}</p>
    </section>
  )
}
