import type { Composition } from '../composition'
import type { Drawing } from '../drawing'
import type { Size } from '../frame'
import type { Names } from '../placement'
import { placesIn } from '../places'
import type { Texts } from '../texts'
import { BlockTexts } from './BlockTexts'
import { FrameShapes } from './FrameShapes'
import { GroundTexts } from './GroundTexts'
import { InsetFigure } from './InsetFigure'
import { type NameButton, NameTexts } from './NameTexts'
import { PatternFigure } from './PatternFigure'

type Props = {
  readonly drawing: Drawing
  readonly composition: Composition
  readonly texts: Texts
  readonly size: Size
  /** Tells the ids of two figures on one page apart. */
  readonly prefix: string
  /** What of the main frame is left to others that lie underneath: all its shapes to another painter, or its ground. */
  readonly without?: 'shapes' | 'ground' | undefined
  readonly button?: NameButton | undefined
}

/** A drawing as SVG: the poster, the live map and every export are this. */
export function Figure({ drawing, size, button, ...rest }: Props) {
  return (
    <svg
      className="figure"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid meet"
      overflow="visible"
      aria-label={drawing.title}
      role={button ? 'group' : 'img'}
    >
      <FigureLayers drawing={drawing} button={button} {...rest} />
    </svg>
  )
}

/** All that a figure holds, to be part of a larger one. */
export function FigureLayers({ drawing, composition, texts, prefix, without, button }: Omit<Props, 'size'>) {
  const { names, blockNames, groundNames } = texts
  const { main, inset, typeScale, leastText } = composition
  return (
    <>
      {without === 'shapes' ? null : (
        <FrameShapes
          drawing={drawing}
          frame={main}
          prefix={prefix}
          typeScale={typeScale}
          withoutGround={without === 'ground'}
        />
      )}
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
      {inset ? (
        <InsetFigure
          drawing={drawing}
          main={main}
          inset={inset}
          names={names.inset}
          typeScale={typeScale}
          leastText={leastText}
          prefix={prefix}
          button={button && onlyOnce(button, names)}
        />
      ) : null}
    </>
  )
}

/** A name that stands in the main frame already is not a second button in the inset. */
function onlyOnce(button: NameButton, names: Names): NameButton {
  const inMain = new Set(names.main.map(({ park }) => park))
  return (park) => (inMain.has(park.id) ? { 'aria-hidden': true } : button(park))
}
