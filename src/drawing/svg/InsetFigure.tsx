import { wordsIn } from '../../words/words'
import type { Drawing } from '../drawing'
import { type Frame, shownWithin, transformOf } from '../frame'
import { boxesOf, type Name } from '../placement'
import { placesIn } from '../places'
import { FrameShapes } from './FrameShapes'
import { type NameButton, NameTexts } from './NameTexts'
import { PatternFigure } from './PatternFigure'

type Props = {
  readonly drawing: Drawing
  readonly main: Frame
  readonly inset: Frame
  readonly names: readonly Name[]
  readonly typeScale: number
  readonly leastText: number
  readonly prefix: string
  readonly button?: NameButton | undefined
}

/** The centre, enlarged, with lines to the part of the map that it enlarges. */
export function InsetFigure({ drawing, main, inset, names, typeScale, leastText, prefix, button }: Props) {
  const { theme } = drawing
  const { rect } = inset
  const source = shownWithin(main, inset)
  const shown = drawing.parks.filter((park) => boxesOf(park, transformOf(inset), rect).length > 0)
  const clip = `${prefix}-inset-clip`
  return (
    <g data-layer="inset">
      <g fill="none" stroke={theme.mark} strokeWidth={1}>
        <rect {...source} rx={3} />
        <line x1={source.x + source.width} y1={source.y} x2={rect.x} y2={rect.y} strokeOpacity={0.55} />
        <line
          x1={source.x + source.width}
          y1={source.y + source.height}
          x2={rect.x}
          y2={rect.y + rect.height}
          strokeOpacity={0.55}
        />
      </g>
      <clipPath id={clip}>
        <rect {...rect} rx={8} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect {...rect} fill={theme.sea} />
        <FrameShapes
          drawing={{ ...drawing, parks: shown }}
          frame={inset}
          prefix={`${prefix}-inset`}
          typeScale={typeScale}
        />
        <PatternFigure
          patterns={drawing.patterns}
          places={placesIn(inset, drawing.parks)}
          theme={theme}
          unit={typeScale}
          leastText={leastText}
        />
        <NameTexts drawing={drawing} names={names} frame={inset} button={button} />
      </g>
      <rect {...rect} rx={8} fill="none" stroke={theme.mark} strokeWidth={1.4} />
      <text
        x={rect.x + 10 * typeScale}
        y={leastText > 0 ? rect.y + 20 * typeScale : rect.y + rect.height - 10 * typeScale}
        fontSize={Math.max(leastText, 11 * typeScale)}
        fill={theme.groundText}
        stroke={theme.halo}
        strokeWidth={3}
        paintOrder="stroke"
      >
        {wordsIn(drawing.language)('insetTitle')}
      </text>
    </g>
  )
}
