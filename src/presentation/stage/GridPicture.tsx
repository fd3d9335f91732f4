import { ChartNoAxesColumn, CircleHelp, Columns3, FileText, type LucideIcon, Table2 } from 'lucide-react'
import { useAtlas } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import { type SlideDesk, slideDeskOf } from '../../state/slideDesk'
import { SlidePicture } from '../SlidePicture'

/** What stands for a slide that spreads something out instead of its map. */
const icons: Readonly<Record<SlideDesk, LucideIcon>> = {
  matrix: Table2,
  compare: Columns3,
  indicators: ChartNoAxesColumn,
  plan: FileText,
  questions: CircleHelp,
}

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
  const Icon = icons[desk]
  return (
    <div className="slide-picture grid-cover" aria-hidden="true">
      <Icon size={40} />
    </div>
  )
}
