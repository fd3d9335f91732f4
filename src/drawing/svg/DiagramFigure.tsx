import { useContext } from 'react'
import type { ParkId } from '../../domain/atlas'
import type { Composition } from '../composition'
import type { DiagramRing } from '../diagram'
import type { Drawing } from '../drawing'
import type { ScreenPoint, Size } from '../frame'
import { edgeWidth, quietLook } from '../look'
import type { ParkMark } from '../parkMark'
import { reachesOf } from '../reaches'
import { Hatches, paintOf } from './Hatches'
import type { NameButton } from './NameTexts'
import { NamedParks } from './Outline'
import { PatternFigure } from './PatternFigure'

type Props = {
  readonly drawing: Drawing
  readonly places: ReadonlyMap<ParkId, ScreenPoint>
  readonly rings: readonly DiagramRing[]
  /** How far the marks are on their way from the map to the diagram, 0 to 1: the map fades as much. */
  readonly share: number
  readonly size: Size
  readonly unit: number
  readonly least: Pick<Composition, 'leastText' | 'leastName'>
  readonly button?: NameButton | undefined
  /** Tells the ids of two figures on one page apart. */
  readonly prefix?: string
}

/** The parks as nodes of their structure, with the same fills, patterns and names as on the map. */
export function DiagramFigure({ size, drawing, ...rest }: Omit<Props, 'button'>) {
  return (
    <svg className="figure" viewBox={`0 0 ${size.width} ${size.height}`} aria-label={drawing.title} role="img">
      <DiagramLayers {...{ size, drawing }} {...rest} />
    </svg>
  )
}

/** All that a diagram holds, to be part of a larger figure. */
export function DiagramLayers({ drawing, places, rings, share, size, unit, least, button, prefix = 'diagram' }: Props) {
  const { theme, parks, patterns, fills } = drawing
  const reaches = reachesOf(patterns)
  const at = (park: ParkId) => places.get(park) ?? null
  return (
    <>
      <rect width={size.width} height={size.height} fill={theme.city} fillOpacity={share} />
      <Hatches prefix={prefix} fills={fills} unit={unit} />
      <g fill="none" stroke={theme.district} strokeDasharray="2 5" strokeOpacity={share}>
        {rings.map(({ centre: [cx, cy], across, down }) => (
          <ellipse key={across} cx={cx} cy={cy} rx={across} ry={down} />
        ))}
      </g>
      <PatternFigure
        patterns={patterns}
        places={{ middle: at, outline: (park) => [at(park)].filter((place) => place !== null) }}
        theme={theme}
        unit={unit}
        leastText={least.leastText}
        under={
          <g data-layer="nodes">
            {parks.map((park) => (
              <NodeMark key={park.id} park={park} at={at(park.id)} {...{ unit, drawing, prefix }} />
            ))}
          </g>
        }
      />
      <g data-layer="names" textAnchor="middle">
        {parks.map((park) => {
          const place = at(park.id)
          return place ? (
            <NodeName
              key={park.id}
              park={park}
              at={[place[0], place[1] + Math.max(15, reaches.get(park.id)?.radius ?? 0) * unit]}
              {...{ drawing, unit, least, button }}
            />
          ) : null
        })}
      </g>
    </>
  )
}

type NodeProps = {
  readonly park: ParkMark
  readonly drawing: Drawing
  readonly unit: number
}

type MarkProps = NodeProps & { readonly at: ScreenPoint | null; readonly prefix: string }

function NodeMark({ park, at, unit, drawing: { theme }, prefix }: MarkProps) {
  const named = useContext(NamedParks)
  if (!at) return null
  return (
    <g id={named ? `${named}${park.id}` : undefined}>
      {named ? <title>{park.label}</title> : null}
      <circle
        data-footprint={park.id}
        cx={at[0]}
        cy={at[1]}
        r={9.5 * unit}
        {...(park.quiet ? { fill: theme.quiet, fillOpacity: quietLook.fill } : paintOf(prefix, park.fill))}
        stroke={park.quiet ? theme.quiet : park.fill.edge}
        strokeOpacity={park.quiet && !park.emphasis ? quietLook.edge : 1}
        strokeWidth={edgeWidth(park.emphasis) * theme.weight}
      />
    </g>
  )
}

type NameProps = NodeProps &
  Pick<Props, 'least'> & { readonly at: ScreenPoint; readonly button: NameButton | undefined }

function NodeName({ park, at: [x, y], unit, least, drawing: { theme }, button }: NameProps) {
  const size = Math.max(least.leastName, (park.isHeadline ? 15 : 13) * unit * theme.weight)
  const width = size * Math.max(4, park.label.length)
  return (
    <g data-name-of={park.id} {...button?.(park)}>
      <rect x={x - width / 2} y={y - size * 0.3} width={width} height={size * 1.5} rx={3} fill="none" />
      <text
        x={x}
        y={y}
        dy="0.8em"
        fontSize={size}
        fontWeight={park.emphasis ? 800 : 650}
        fill={park.quiet && !park.emphasis ? theme.quietText : theme.text}
        stroke={theme.halo}
        strokeWidth={size * 0.24}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {park.label}
      </text>
    </g>
  )
}
