import { useContext } from 'react'
import { wordsIn } from '../../words/words'
import type { Drawing } from '../drawing'
import { type Frame, shownWithin, transformOf } from '../frame'
import { tiesOf } from '../insetTies'
import { insetTitleOf } from '../insetTitle'
import { boxesOf, type Name } from '../placement'
import { placesIn } from '../places'
import { FrameGround, FrameShapes } from './FrameShapes'
import { type NameButton, NameTexts } from './NameTexts'
import { NamedParks } from './Outline'
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

/** The centre, enlarged, over its ground, with lines to the part of the map that it enlarges. */
export function InsetFigure({ drawing, main, inset, names, typeScale, leastText, prefix, button }: Props) {
  const named = useContext(NamedParks)
  const { theme } = drawing
  const { rect } = inset
  const source = shownWithin(main, inset)
  const shown = drawing.parks.filter((park) => boxesOf(park, transformOf(inset), rect).length > 0)
  return (
    <g data-layer="inset">
      <g fill="none" stroke={theme.mark} strokeWidth={1}>
        <rect {...source} rx={3} />
        {tiesOf(source, rect).map(([[x1, y1], [x2, y2]]) => (
          <line key={`${x2} ${y2}`} {...{ x1, y1, x2, y2 }} strokeOpacity={0.55} />
        ))}
      </g>
      <g clipPath={`url(#${clipId(prefix)})`}>
        <NamedParks value={named && `inset-${named}`}>
          <FrameShapes
            drawing={{ ...drawing, parks: shown }}
            frame={inset}
            prefix={`${prefix}-inset`}
            typeScale={typeScale}
          />
        </NamedParks>
        <PatternFigure
          patterns={drawing.patterns}
          places={placesIn(inset, drawing.parks)}
          theme={theme}
          unit={typeScale}
          leastText={leastText}
        />
        <NameTexts drawing={drawing} names={names} frame={inset} button={button} />
      </g>
      <rect {...rect} rx={corner} fill="none" stroke={theme.mark} strokeWidth={1.4} />
      <InsetName {...{ drawing, inset, typeScale, leastText }} />
    </g>
  )
}

function InsetName({
  drawing: { theme, language },
  inset,
  ...letters
}: Pick<Props, 'drawing' | 'inset' | 'typeScale' | 'leastText'>) {
  const text = wordsIn(language)('insetTitle')
  const { size, at, plate } = insetTitleOf(inset, letters, text)
  return (
    <>
      <rect {...plate} rx={size * 0.3} fill={theme.halo} fillOpacity={0.85} />
      <text x={at[0]} y={at[1]} fontSize={size} fill={theme.groundText}>
        {text}
      </text>
    </>
  )
}

/** What the enlarged centre stands on; it brings the outline to which its figure is cut. */
export function InsetGround({ drawing, inset, prefix }: Pick<Props, 'drawing' | 'inset' | 'prefix'>) {
  return (
    <g data-layer="inset-ground">
      <clipPath id={clipId(prefix)}>
        <rect {...inset.rect} rx={corner} />
      </clipPath>
      <g clipPath={`url(#${clipId(prefix)})`}>
        <rect {...inset.rect} fill={drawing.theme.sea} />
        <FrameGround drawing={drawing} frame={inset} />
      </g>
    </g>
  )
}

const corner = 8

function clipId(prefix: string): string {
  return `${prefix}-inset-clip`
}
