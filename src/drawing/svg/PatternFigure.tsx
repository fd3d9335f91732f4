import { memo, type ReactNode } from 'react'
import { hullOf } from '../../domain/hull'
import type { ScreenPoint } from '../frame'
import { letterPlace } from '../letterPlace'
import type { PatternGraphic, PatternHull, PatternLine, PatternNode } from '../patternGraphic'
import type { Places } from '../places'
import type { Theme } from '../theme'
import { SlotShape } from './SlotShape'

type Props = {
  readonly patterns: readonly PatternGraphic[]
  readonly places: Places
  readonly theme: Theme
  readonly unit: number
  /** No letter is smaller than this, in CSS pixels. */
  readonly leastText?: number
  /** Drawn over grounds and lines, and under the marks. */
  readonly under?: ReactNode
}

/** The soft grounds of all patterns lie under all their lines, and these under all their marks. */
export const PatternFigure = memo(function PatternFigure({
  patterns,
  places,
  theme,
  unit,
  leastText = 0,
  under,
}: Props) {
  if (patterns.length === 0) return under
  return (
    <g data-layer="patterns">
      {patterns.flatMap(({ hulls }) =>
        hulls.map((hull) => <Hull key={hull.id} hull={hull} places={places} theme={theme} unit={unit} />),
      )}
      {patterns.map((pattern) => (
        <g key={pattern.id} data-pattern-lines={pattern.id} fill="none" stroke={pattern.ink} strokeLinecap="round">
          {pattern.lines.map((line) => (
            <Line key={`${line.from.park} ${line.to.park}`} {...{ line, pattern, places, theme, unit }} />
          ))}
        </g>
      ))}
      {under}
      {patterns.map((pattern) => (
        <g key={pattern.id} data-pattern={pattern.id}>
          {pattern.nodes.map((node) => (
            <Node key={node.park} {...{ node, pattern, places, theme, unit }} />
          ))}
        </g>
      ))}
      {patterns.flatMap((pattern) =>
        pattern.nodes.map((node) => (
          <Letter key={`${pattern.id} ${node.park}`} {...{ node, pattern, places, theme, unit, leastText }} />
        )),
      )}
    </g>
  )
})

type HullProps = Omit<Props, 'patterns' | 'under'> & { readonly hull: PatternHull }

/** A wide, round-joined stroke of the same tint makes the hull soft; the group's opacity keeps the two one. */
function Hull({ hull: { group, parks }, places, theme, unit }: HullProps) {
  const ring = hullOf(parks.flatMap((park) => places.outline(park).map(([x, y]) => [x, y])))
  if (ring.length === 0) return null
  const colour = theme.groups[group]
  const path = `M${ring.map(([x = 0, y = 0]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
  return (
    <g data-hull={group} opacity={0.16} strokeLinejoin="round">
      <path d={path} fill={colour} stroke={colour} strokeWidth={18 * unit} />
    </g>
  )
}

const widths: Readonly<Record<PatternLine['weight'], number>> = { strong: 3.6, plain: 2.2, fine: 1.3, candidate: 1.8 }

type PartProps = Omit<Props, 'patterns' | 'under'> & { readonly pattern: PatternGraphic }

/** An arc from edge to edge of two marks; each further pattern bends more, so that none lies on another. */
function Line({
  line: { from, to, weight },
  pattern,
  places,
  theme,
  unit,
}: PartProps & { readonly line: PatternLine }) {
  const [start, end] = [places.middle(from.park), places.middle(to.park)]
  if (!start || !end) return null
  const path = arcBetween(start, end, from.radius * unit, to.radius * unit, 0.1 + 0.09 * pattern.rank)
  return (
    <path
      d={path}
      data-line={weight}
      strokeWidth={widths[weight] * unit * theme.weight}
      strokeDasharray={weight === 'candidate' ? `${2 * unit} ${5 * unit}` : undefined}
    />
  )
}

function arcBetween(
  [x1, y1]: ScreenPoint,
  [x2, y2]: ScreenPoint,
  startGap: number,
  endGap: number,
  bend: number,
): string {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const control: ScreenPoint = [(x1 + x2) / 2 - dy * bend, (y1 + y2) / 2 + dx * bend]
  const [sx, sy] = towards([x1, y1], control, startGap)
  const [ex, ey] = towards([x2, y2], control, endGap)
  const text = (value: number) => value.toFixed(1)
  return `M${text(sx)} ${text(sy)}Q${text(control[0])} ${text(control[1])} ${text(ex)} ${text(ey)}`
}

function towards([x, y]: ScreenPoint, [tx, ty]: ScreenPoint, distance: number): ScreenPoint {
  const length = Math.hypot(tx - x, ty - y) || 1
  return [x + ((tx - x) * distance) / length, y + ((ty - y) * distance) / length]
}

type NodeProps = PartProps & { readonly node: PatternNode }

function Node({ node: { park, role, radius }, pattern, places, theme, unit }: NodeProps) {
  const place = places.middle(park)
  if (!place) return null
  return (
    <g data-node={park} data-role={role}>
      <SlotShape role={role} at={place} radius={radius * unit} ink={pattern.ink} theme={theme} unit={unit} />
    </g>
  )
}

/** The slot's letter on a chip of the pattern's ink; a candidate's is hollow and dashed. */
function Letter({ node, pattern, places, theme, unit, leastText = 0 }: NodeProps) {
  const { park, role, letter } = node
  const place = places.middle(park)
  if (!place) return null
  const { box, middle, size } = letterPlace(node, place, { unit, weight: theme.weight, least: leastText })
  const [x, y] = middle
  const isCandidate = role === 'candidate'
  return (
    <g data-letter={park}>
      <rect
        {...box}
        rx={size * 0.4}
        fill={isCandidate ? theme.halo : pattern.ink}
        stroke={isCandidate ? pattern.ink : theme.halo}
        strokeDasharray={isCandidate ? '2 2' : undefined}
      />
      <text
        x={x}
        y={y}
        dy="0.36em"
        fontSize={size}
        fontWeight={700}
        textAnchor="middle"
        fill={isCandidate ? pattern.ink : theme.halo}
      >
        {letter}
      </text>
    </g>
  )
}
