import type { Drawing } from '../drawing'
import { type LegendLine, type LegendText, legendLayout, swatchDash } from '../legendLayout'
import type { Theme } from '../theme'
import { Hatches, hatchId } from './Hatches'
import { SlotShape } from './SlotShape'

type Props = {
  readonly drawing: Pick<Drawing, 'legend' | 'legendTitle' | 'theme' | 'fills'>
  readonly at: readonly [x: number, y: number]
  readonly size: number
  readonly prefix: string
}

/** A legend as SVG, for what is taken away: text as text, marks as the map has them. */
export function LegendFigure({ drawing, at, size, prefix }: Props) {
  const { theme, fills } = drawing
  const { box, corner, title, lines } = legendLayout(drawing, at, size)
  return (
    <g data-layer="legend">
      <Hatches prefix={`${prefix}-legend`} fills={fills} unit={1} />
      <rect {...box} rx={corner} fill={theme.halo} stroke={theme.mark} />
      {title ? <Text text={title} size={size} theme={theme} /> : null}
      {lines.map((line) => (
        <g key={line.entry.name} data-legend={line.entry.kind}>
          <Swatch line={line} theme={theme} size={size} hatches={`${prefix}-legend`} />
          <Text text={line.text} size={size} theme={theme} />
          <Signs line={line} theme={theme} size={size} />
        </g>
      ))}
    </g>
  )
}

type PartProps = { readonly size: number; readonly theme: Theme }

function Text({ text: { text, at, isStrong }, size, theme }: PartProps & { readonly text: LegendText }) {
  return (
    <text x={at[0]} y={at[1]} dy="0.36em" fontSize={size} fontWeight={isStrong ? 700 : 400} fill={theme.text}>
      {text}
    </text>
  )
}

type LineProps = PartProps & { readonly line: LegendLine }

function Swatch({ line: { entry, swatch }, size, theme, hatches }: LineProps & { readonly hatches: string }) {
  if (!swatch || entry.kind === 'pattern') return null
  const box = { ...swatch, rx: size * 0.28, strokeWidth: 1.2 }
  if (entry.kind === 'fill') {
    return <rect {...box} fill={`url(#${hatchId(hatches, entry.fill.id)})`} stroke={entry.fill.edge} />
  }
  return (
    <rect
      {...box}
      fill={entry.kind === 'quiet' ? theme.quiet : 'none'}
      fillOpacity={0.16}
      stroke={entry.kind === 'quiet' ? theme.quiet : theme.text}
      strokeDasharray={entry.kind === 'precision' ? swatchDash(entry)?.join(' ') : undefined}
    />
  )
}

/** The mark of each slot with its letter; an open slot is a dashed square that names nobody. */
function Signs({ line: { entry, signs }, size, theme }: LineProps) {
  if (entry.kind !== 'pattern') return null
  const { ink } = entry
  return signs.map(({ sign, at, radius, unit, text }) => (
    <g key={sign.letter}>
      {sign.open ? (
        <rect
          x={at[0] - size * 0.5}
          y={at[1] - size * 0.5}
          width={size}
          height={size}
          fill="none"
          stroke={ink}
          strokeDasharray="2.5 2.5"
        />
      ) : (
        <SlotShape role={sign.role} {...{ at, radius, ink, theme, unit }} />
      )}
      <Text text={text} size={size} theme={theme} />
    </g>
  ))
}
