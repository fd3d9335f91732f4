import { nameIn } from '../../domain/named'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import { savedPlace } from '../../state/savedAddress'
import type { Talk } from '../../state/talk'
import { selectedPark } from '../../state/view'
import { talkWordsIn } from '../../words/parts/talk'
import { SlidePicture } from '../SlidePicture'
import { cardShare } from '../stage/stagedView'

type Props = { readonly slide: Slide; readonly blank?: Talk['blank'] }

/** A slide as the room sees it: its map, and over it what takes the map's place. */
export function SlideCard({ slide, blank = null }: Props) {
  const { atlas } = useAtlas()
  const here = useView()
  const words = useWords(talkWordsIn)
  const view = savedPlace(slide.address, here, atlas).view
  const { desk } = view
  const park = atlas.parks.find(({ id }) => id === selectedPark(view))
  const plate = desk ? words(`desk.${desk}`) : slide.isCover ? slide.title : null
  return (
    <div className="slide-card">
      <SlidePicture slide={slide} />
      {park && !desk ? (
        <p className="slide-park" style={{ width: `${cardShare * 100}%` }}>
          {nameIn(here.language, park)}
        </p>
      ) : null}
      {plate ? <p className="slide-plate">{plate}</p> : null}
      {blank ? (
        <p className="slide-plate" data-blank={blank}>
          {words(`presenter.${blank}`)}
        </p>
      ) : null}
    </div>
  )
}
