import type { ParkId } from '../../domain/atlas'
import type { Composition } from '../composition'
import type { Diagram } from '../diagram'
import type { Drawing } from '../drawing'
import type { ScreenPoint, Size } from '../frame'
import { edgeWidth } from '../look'
import { markExtentsOf } from '../markExtents'
import type { ParkMark } from '../parkMark'
import { nameShape } from './nameShapes'
import { parkLook } from './parkShapes'
import { patternLayers } from './patternShapes'
import { circle, group, rect, type Shape, type ShapeGroup, solid, stroke } from './shape'
import { type Naming, type ShapeContext, unnamed } from './shapeContext'

export type DiagramOf = Diagram & {
  readonly drawing: Drawing
  /** How far the marks are on their way from the map to the diagram, 0 to 1: the map fades as much. */
  readonly share: number
  readonly size: Size
  readonly unit: number
  readonly least: Pick<Composition, 'leastText' | 'leastName'>
}

type NodeContext = Pick<ShapeContext, 'drawing' | 'naming' | 'unit'>

/** The parks as nodes of their structure, with the same fills, patterns and names as on the map. */
export function diagramShapes(diagram: DiagramOf, naming: Naming = unnamed): readonly Shape[] {
  const { drawing, places, rings, share, size, unit, least } = diagram
  const { theme, parks, patterns, fills } = drawing
  const { words } = naming
  const pen = { drawing, naming, unit }
  const middle = (park: ParkId) => places.get(park) ?? null
  const { under, over } = patternLayers({ ...pen, leastText: least.leastText, places: { middle } })
  const reaches = markExtentsOf(patterns)
  const standing = parks.flatMap((park) => {
    const at = middle(park.id)
    return at ? [{ park, at }] : []
  })
  const names = standing.map(({ park, at: [x, y] }) => {
    const below = Math.max(15, reaches.get(park.id)?.radius ?? 0) * unit
    return nodeName(park, [x, y + below], least.leastName, pen)
  })
  const ring = stroke(theme.district, 1, { dash: [2, 5], opacity: share })
  const nodes = standing.map(({ park, at }) => nodeShape(park, at, pen))
  const ground = { x: 0, y: 0, ...size }
  return [
    rect(
      words('slide.ground'),
      { ...ground, width: size.width, height: size.height },
      { fill: solid(theme.city, share) },
    ),
    ...rings.map(({ centre: [x, y], across, down }): Shape => {
      const box = { x: x - across, y: y - down, width: 2 * across, height: 2 * down }
      return { kind: 'ellipse', name: words('slide.ground'), box, fill: null, line: ring }
    }),
    ...under,
    group(words('parks'), nodes, { tag: ['layer', 'nodes'], scope: 'diagram', hatches: { fills, unit } }),
    ...over,
    group(words('slide.names'), names, { tag: ['layer', 'names'], answers: true }),
  ]
}

function nodeShape(park: ParkMark, at: ScreenPoint, { drawing: { theme }, naming, unit }: NodeContext): ShapeGroup {
  const { about, id, label, quiet, emphasis } = park
  const look = parkLook(park, theme, edgeWidth(emphasis), quiet && !emphasis)
  const node = { ...circle(about.name, at, 9.5 * unit, look), about: naming.about(park) }
  return group(about.name, [{ ...node, tag: ['footprint', id] }], { id, inFile: { id: `park-${id}`, title: label } })
}

function nodeName(park: ParkMark, [x, y]: ScreenPoint, leastName: number, context: NodeContext): ShapeGroup {
  const size = Math.max(leastName, (park.isHeadline ? 15 : 13) * context.unit * context.drawing.theme.weight)
  const width = size * Math.max(4, park.label.length)
  const box = { x: x - width / 2, y: y - size * 0.3, width, height: size * 1.5 }
  return nameShape(park, { lines: [park.label], at: [x, y + size * 0.8], size, leading: 0, box }, context)
}
