import './slides.css'
import { useId, useMemo } from 'react'
import { compositionOf } from '../drawing/composition'
import { drawingOf } from '../drawing/drawing'
import { uncovered } from '../drawing/focus'
import { spokenParks, spokenPatterns } from '../drawing/spokenParks'
import { MapFigure } from '../drawing/svg/MapFigure'
import { namedOf, textsOf } from '../drawing/texts'
import { useAtlas, useChoice } from '../state/AtlasContext'
import type { Slide } from '../state/deck'
import { stagedView } from './stage/stagedView'
import { pictureSize as size } from './stage/stageRoom'

type Props = { readonly slide: Slide }

/** A slide's map as a still picture; its words stand beside it, so it says nothing to who hears it. */
export function SlidePicture({ slide }: Props) {
  const { atlas, ground, store } = useAtlas()
  const prefix = useId().replace(/\W/g, '')
  const language = useChoice('language')
  const theme = useChoice('theme')
  const picture = useMemo(() => {
    const view = stagedView(slide, { ...store.getState().view, language, theme }, atlas, size)
    const spoken = spokenParks(atlas, view)
    const whole = drawingOf(atlas, ground, view)
    const drawing = { ...whole, patterns: spokenPatterns(whole.patterns, view.filter, spoken) }
    const composition = compositionOf(atlas.edition.extent, view.camera, size, uncovered, 'stage')
    const named = namedOf(drawing, composition, spoken)
    return { drawing, composition, texts: textsOf(drawing, composition, named) }
  }, [atlas, ground, store, slide, language, theme])
  return (
    <div className="slide-picture" aria-hidden="true">
      <MapFigure {...picture} size={size} prefix={`slide-${prefix}`} />
    </div>
  )
}
