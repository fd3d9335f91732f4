import type { NodeName } from '../diagram/cells'
import { headRadius, nodeRadius } from '../diagram/cells'
import type { ScreenPoint } from '../frame'
import { edgeWidth } from '../look'
import type { ParkMark } from '../parkMark'
import { type DiagramOf, diagramGround, diagramWords } from './diagramGround'
import { nameShape } from './nameShapes'
import { parkLook } from './parkShapes'
import { patternLayers } from './patternShapes'
import { circle, group, onMiddle, type Shape, type ShapeGroup } from './shape'
import { type Naming, type ShapeContext, unnamed } from './shapeContext'

type NodeContext = Pick<ShapeContext, 'drawing' | 'naming' | 'unit'>

/** The parks as nodes of their structure, with the same fills, patterns and names as on the map. */
export function diagramShapes(diagram: DiagramOf, naming: Naming = unnamed): readonly Shape[] {
  const { drawing, places, names, unit, least } = diagram
  const { words } = naming
  const pen = { drawing, naming, unit }
  const middle = (park: ParkMark['id']) => places.get(park) ?? null
  const { under, over } = patternLayers({ ...pen, leastText: least.leastText, places: { middle } })
  const nodes = drawing.parks.flatMap((park) => {
    const at = middle(park.id)
    return at ? [nodeShape(park, at, pen)] : []
  })
  const written = drawing.parks.flatMap((park) => {
    const name = names.get(park.id)
    return name ? [nodeName(park, name, pen)] : []
  })
  return [
    ...diagramGround(diagram, naming),
    ...under,
    group(words('parks'), nodes, {
      tag: ['layer', 'nodes'],
      scope: 'diagram',
      hatches: { fills: drawing.fills, unit },
    }),
    ...over,
    ...diagramWords(diagram, naming),
    group(words('slide.names'), written, { tag: ['layer', 'names'], answers: true }),
  ]
}

function nodeShape(park: ParkMark, at: ScreenPoint, { drawing: { theme }, naming, unit }: NodeContext): ShapeGroup {
  const { about, id, label, quiet, emphasis, isHeadline } = park
  const look = parkLook(park, theme, edgeWidth(emphasis), quiet && !emphasis)
  const radius = (isHeadline ? headRadius : nodeRadius) * unit
  const node = { ...circle(about.name, at, radius, look), about: naming.about(park) }
  return group(about.name, [{ ...node, tag: ['footprint', id] }], { id, inFile: { id: `park-${id}`, title: label } })
}

function nodeName(park: ParkMark, { lines, size, box }: NodeName, context: NodeContext): ShapeGroup {
  const leading = box.height / lines.length
  const at = [box.x + box.width / 2, onMiddle(box.y + leading / 2, size)] as const
  return nameShape(park, { lines, at, size, leading, box }, context)
}
