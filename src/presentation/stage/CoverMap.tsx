import { useMemo } from 'react'
import type { MapExtent } from '../../domain/edition'
import { type Composition, openingComposition } from '../../drawing/composition'
import { drawingOf } from '../../drawing/drawing'
import { MapFigure } from '../../drawing/svg/MapFigure'
import { noTexts } from '../../drawing/texts'
import { useAtlas, useChoice } from '../../state/AtlasContext'
import { openingView } from '../../state/view'

/** The sheet of the picture, in CSS pixels; the cover shows as much of it as fits. */
const size = { width: 1000, height: 900 } as const
/** The layout as a quiet picture without a word: the whole city in the middle of its sheet. */
export function CoverMap() {
  const { atlas, ground } = useAtlas()
  const theme = useChoice('theme')
  const drawing = useMemo(() => drawingOf(atlas, ground, { ...openingView, theme }), [atlas, ground, theme])
  return (
    <div className="cover-map" aria-hidden="true">
      <MapFigure
        drawing={drawing}
        composition={wholeCity(atlas.edition.extent)}
        texts={noTexts}
        size={size}
        prefix="cover"
      />
    </div>
  )
}

function wholeCity(extent: MapExtent): Composition {
  const opening = openingComposition(extent, size)
  const [lng, lat] = extent.middle
  const { zoom } = opening.main.camera
  return {
    ...opening,
    main: { rect: { x: 0, y: 0, ...size }, camera: { lng, lat, zoom: zoom + 0.45 } },
    inset: null,
  }
}
