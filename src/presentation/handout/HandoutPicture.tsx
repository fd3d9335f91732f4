import { useId, useMemo } from 'react'
import type { Rect, Size } from '../../drawing/frame'
import { scaleBarOf } from '../../drawing/scaleBar'
import { OnPaper } from '../../drawing/svg/contexts'
import { DiagramFigure, MapFigure } from '../../drawing/svg/MapFigure'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import type { Camera } from '../../state/view'
import { pictureOf } from './picture'
import type { PrintedSlide } from './printedSlides'

type Props = { readonly slide: PrintedSlide; readonly size: Size }

/** The least that can be seen of an outline, in pixels of the picture: a fifteenth of a millimetre. */
const finest = 0.4

/** A slide's map as a still picture, with north and scale. */
export function HandoutPicture({ slide: { view, drawing }, size }: Props) {
  const { atlas } = useAtlas()
  const prefix = `handout-${useId().replace(/\W/g, '')}`
  const picture = useMemo(() => pictureOf(atlas, view, drawing, size), [atlas, view, drawing, size])
  const { composition, texts, diagram, scaleAt } = picture
  const paper = useMemo(() => ({ step: finest, room: { x: 0, y: 0, ...size } }), [size])
  return (
    <div className="handout-picture">
      <OnPaper value={paper}>
        {diagram ? (
          <DiagramFigure {...{ drawing, size, prefix, ...diagram }} share={1} least={composition} />
        ) : (
          <>
            <MapFigure {...{ drawing, composition, texts, size, prefix }} />
            <PaperScale camera={composition.main.camera} size={size} at={scaleAt} />
          </>
        )}
      </OnPaper>
    </div>
  )
}

type ScaleProps = { readonly camera: Camera; readonly size: Size; readonly at: Rect }

/** Drawn in the pixels of the map, so that it stays true however the picture is scaled. */
function PaperScale({ camera, size, at }: ScaleProps) {
  const words = useWords()
  const { pixels, text } = scaleBarOf(camera, 110, useChoice('language'))
  return (
    <svg className="handout-scale" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <rect {...at} rx="4" />
      <g transform={`translate(${at.x + 8} ${at.y + 8})`} fontSize="18" stroke="none" fill="currentColor">
        <path d="M7 0 14 20 7 15.5 0 20Z" />
        <text x="20" y="17">
          {words('map.north')}
        </text>
        <path d={`M48 10V18H${48 + pixels}V10`} fill="none" stroke="currentColor" strokeWidth="2" />
        <text x={56 + pixels} y="17">
          {text}
        </text>
      </g>
    </svg>
  )
}
