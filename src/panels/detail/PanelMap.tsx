import { useId, useMemo } from 'react'
import type { Park } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { drawingOf } from '../../drawing/drawing'
import { extentText } from '../../drawing/noticeText'
import { footprintMap } from '../../drawing/pages/footprintMap'
import { scaleBarOf } from '../../drawing/scaleBar'
import { MapFigure } from '../../drawing/svg/MapFigure'
import { ScaleBar } from '../../drawing/svg/ScaleBar'
import { useAtlas, useChoice } from '../../state/AtlasContext'
import { openingView } from '../../state/view'
import { InSight } from '../../ui/InSight'
import { wordsIn } from '../../words/words'

type Props = { readonly park: Park }

/** As the panel is broad, in CSS pixels. */
const size = { width: 338, height: 190 }
const longestBar = 70

/** The park alone, as large as the panel lets it, with its neighbours as quiet ground. */
export function PanelMap({ park }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = wordsIn(language)
  return (
    <figure className="detail-map" aria-label={words('panel.sketch', { park: nameIn(language, park) })}>
      <InSight className="detail-map-picture">
        <Picture park={park} />
      </InSight>
      <figcaption className="note">{extentText(atlas, language)}</figcaption>
    </figure>
  )
}

function Picture({ park }: Props) {
  const { atlas, ground } = useAtlas()
  const language = useChoice('language')
  const theme = useChoice('theme')
  const prefix = `panel-${useId().replace(/\W/g, '')}`
  const picture = useMemo(() => {
    const drawing = drawingOf(atlas, ground, { ...openingView, language, theme })
    return footprintMap(drawing, park.id, { x: 0, y: 0, ...size })
  }, [atlas, ground, language, theme, park.id])
  const { pixels, text } = scaleBarOf(picture.composition.main.camera, longestBar, language)
  return (
    <div aria-hidden="true">
      <MapFigure {...picture} size={size} prefix={prefix} />
      <span className="detail-map-scale note line">
        <ScaleBar pixels={pixels} />
        {text}
      </span>
    </div>
  )
}
