import { memo, type ReactNode } from 'react'
import type { PatternGraphic, PatternHull, PatternLine, PatternNode } from '../patternGraphic'
import { hullLook, hullRing, letterChip, lineArc, lineLook } from '../patternPlaces'
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

function Hull({ hull, places, theme, unit }: HullProps) {
  const ring = hullRing(hull, places)
  if (ring.length === 0) return null
  const colour = theme.groups[hull.look]
  const path = `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
  return (
    <g data-hull={hull.group} opacity={hullLook.opacity} strokeLinejoin="round">
      <path d={path} fill={colour} stroke={colour} strokeWidth={hullLook.edge * unit} />
    </g>
  )
}

type PartProps = Omit<Props, 'patterns' | 'under'> & { readonly pattern: PatternGraphic }

function Line({ line, pattern, ...ground }: PartProps & { readonly line: PatternLine }) {
  const arc = lineArc(line, pattern, ground)
  if (!arc) return null
  const { width, dash } = lineLook(line, ground)
  const [start, control, end] = arc.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
  return (
    <path
      d={`M${start}Q${control} ${end}`}
      data-line={line.weight}
      strokeWidth={width}
      strokeDasharray={dash?.join(' ')}
    />
  )
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
function Letter({ node, pattern, leastText = 0, ...ground }: NodeProps) {
  const chip = letterChip(node, ground, leastText)
  if (!chip) return null
  const [x, y] = chip.at
  const { halo } = ground.theme
  const isCandidate = node.role === 'candidate'
  return (
    <g data-letter={node.park}>
      <rect
        x={x - chip.width / 2}
        y={y - chip.height / 2}
        width={chip.width}
        height={chip.height}
        rx={chip.corner}
        fill={isCandidate ? halo : pattern.ink}
        stroke={isCandidate ? pattern.ink : halo}
        strokeDasharray={isCandidate ? '2 2' : undefined}
      />
      <text
        x={x}
        y={y}
        dy="0.36em"
        fontSize={chip.size}
        fontWeight={700}
        textAnchor="middle"
        fill={isCandidate ? pattern.ink : halo}
      >
        {node.letter}
      </text>
    </g>
  )
}
