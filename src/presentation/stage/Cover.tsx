import { titleOf } from '../../domain/edition'
import { noticeText } from '../../drawing/noticeText'
import { useAtlas, useAtlasState } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import { CoverMap } from './CoverMap'

/** A line of Chinese otherwise breaks anywhere, also within the quoted name of the period. */
const mayBreak = '\u200b'

/** A cover: its title large, and the layout as a quiet picture beside it; nothing else of the stage is seen. */
export function Cover({ slide }: { readonly slide: Slide }) {
  const { atlas } = useAtlas()
  const language = useAtlasState(({ view }) => view.language)
  return (
    <section className="stage-cover" aria-label={slide.title}>
      <CoverMap />
      <div className="cover-words">
        <p className="cover-title" aria-hidden="true">
          {slide.title}
        </p>
        <p className="cover-rule" aria-hidden="true">
          {atlas.groups.map(({ id, look }) => (
            <i key={id} data-look={look} />
          ))}
        </p>
        <p className="cover-subtitle">{titleOf(atlas, language).replace('“', `${mayBreak}“`)}</p>
      </div>
      <p className="cover-notice">{noticeText(atlas, language)}</p>
    </section>
  )
}
