import { useAtlas } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import { slideDeskOf } from '../../state/slideDesk'
import { SlidePicture } from '../SlidePicture'
import { stagedDesks } from './stagedDesks'

/** A slide in small: its map, the rule of a cover, or a sign of what it spreads out. */
export function GridPicture({ slide }: { readonly slide: Slide }) {
  const { atlas } = useAtlas()
  const desk = slideDeskOf(slide)
  if (slide.isCover) {
    return (
      <div className="slide-picture grid-cover" aria-hidden="true">
        {atlas.groups.map(({ id, look }) => (
          <i key={id} data-look={look} />
        ))}
      </div>
    )
  }
  if (!desk) return <SlidePicture slide={slide} />
  const Icon = stagedDesks[desk].icon
  return (
    <div className="slide-picture grid-cover" aria-hidden="true">
      <Icon size={40} />
    </div>
  )
}
