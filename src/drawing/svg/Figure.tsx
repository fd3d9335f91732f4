import type { Composition } from '../composition'
import type { Drawing } from '../drawing'
import type { Size } from '../frame'
import type { Names } from '../placement'
import { placesIn } from '../places'
import type { Texts } from '../texts'
import { BlockTexts } from './BlockTexts'
import { FrameGround, FrameShapes } from './FrameShapes'
import { GroundTexts } from './GroundTexts'
import { InsetFigure, InsetGround } from './InsetFigure'
import { type NameButton, NameTexts } from './NameTexts'
import { PatternFigure } from './PatternFigure'

export type LayersProps = {
  readonly drawing: Drawing
  readonly composition: Composition
  readonly texts: Texts
  /** Tells the ids of two figures on one page apart. */
  readonly prefix: string
  readonly button?: NameButton | undefined
}

/** A drawing as one SVG picture: the poster and every small picture of a view are this. */
export function Figure({ size, ...layers }: Omit<LayersProps, 'button'> & { readonly size: Size }) {
  return (
    <svg
      className="figure"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid meet"
      overflow="visible"
      aria-label={layers.drawing.title}
      role="img"
    >
      <FigureLayers {...layers} />
    </svg>
  )
}

/** All that a figure holds, to be part of a larger one. */
export function FigureLayers(layers: LayersProps) {
  const { drawing, composition, prefix } = layers
  const { main, inset } = composition
  return (
    <>
      <FrameGround drawing={drawing} frame={main} />
      <MainLayers {...layers} />
      {inset ? <InsetGround drawing={drawing} inset={inset} prefix={prefix} /> : null}
      <InsetLayers {...layers} />
    </>
  )
}

/** The main frame over its ground; without its shapes where another painter paints them underneath. */
export function MainLayers({
  drawing,
  composition,
  texts,
  prefix,
  button,
  withoutShapes = false,
}: LayersProps & { readonly withoutShapes?: boolean }) {
  const { names, blockNames, groundNames } = texts
  const { main, typeScale, leastText } = composition
  return (
    <>
      {withoutShapes ? null : <FrameShapes {...{ drawing, prefix, typeScale }} frame={main} />}
      <PatternFigure
        patterns={drawing.patterns}
        places={placesIn(main, drawing.parks)}
        theme={drawing.theme}
        unit={typeScale}
        leastText={leastText}
      />
      <GroundTexts names={groundNames} theme={drawing.theme} />
      <BlockTexts names={blockNames} theme={drawing.theme} />
      <NameTexts drawing={drawing} names={names.main} frame={main} button={button} />
    </>
  )
}

/** The enlarged centre over its ground, where the composition has one. */
export function InsetLayers({ drawing, composition, texts: { names }, prefix, button }: LayersProps) {
  const { main, inset, typeScale, leastText } = composition
  if (!inset) return null
  return (
    <InsetFigure
      {...{ drawing, main, inset, typeScale, leastText, prefix }}
      names={names.inset}
      button={button && onlyOnce(button, names)}
    />
  )
}

/** A name that stands in the main frame already is not a second button in the inset. */
function onlyOnce(button: NameButton, names: Names): NameButton {
  const inMain = new Set(names.main.map(({ park }) => park))
  return (park) => (inMain.has(park.id) ? { 'aria-hidden': true } : button(park))
}
