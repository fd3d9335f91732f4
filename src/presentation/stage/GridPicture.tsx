import { slideDesk } from '../../drawing/desks/deskSlides'
import { useAtlas } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import { SlidePicture } from '../SlidePicture'
import type { StageDesks } from './stageParts'

type Props = { readonly slide: Slide; readonly desks: StageDesks }

/** A slide in small: its map, the rule of a cover, or a sign of what it spreads out. */
export function GridPicture({ slide, desks }: Props) {
  const { atlas } = useAtlas()
  const desk = slideDesk(atlas, slide)
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
  const Icon = desks[desk].icon
  return (
    <div className="slide-picture grid-cover" aria-hidden="true">
      <Icon size={40} />
    </div>
  )
}
