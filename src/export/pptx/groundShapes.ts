import type { GroundFeature } from '../../domain/ground'
import { nameIn } from '../../domain/named'
import { toScreen, transformOf } from '../../drawing/frame'
import { groundLook, isShape, riverWidth, stationLook } from '../../drawing/look'
import { linesOf } from '../../drawing/outline'
import { toPlane } from '../../drawing/projection'
import type { SlideWordKey } from '../../words/parts/slide'
import type { Pen } from './pen'
import { freeform, type Group, type Outline, ringOf, type Shape, solid, stroke } from './shape'

/** Land, districts, water, rivers and rings, each a freeform named by what it is. */
export function groundShapes(pen: Pen): Group {
  const { drawing, frame, words } = pen
  const zoom = Math.round(frame.camera.zoom * 4) / 4
  const shown = drawing.ground.filter((feature) => isShape(feature) && zoom >= (feature.minZoom ?? 0))
  return { kind: 'group', name: words('slide.ground'), shapes: shown.flatMap((one) => featureShapes(one, zoom, pen)) }
}

function featureShapes(feature: GroundFeature, zoom: number, pen: Pen): readonly Shape[] {
  const { fill, edge, edgeBelow } = groundLook(feature.kind, pen.drawing.theme)
  const outlines = outlinesOf(feature, pen)
  if (outlines.length === 0) return []
  const isRiver = edge?.width === 'river'
  const line = edge
    ? stroke(edge.colour, edge.width === 'river' ? riverWidth(feature, zoom) : edge.width, { isRound: isRiver })
    : null
  const filled = fill ? solid(fill) : null
  const name = featureName(feature, pen)
  if (!edgeBelow) return [freeform(name, outlines, { fill: filled, line })]
  return [freeform(pen.words('slide.shore'), outlines, { line }), freeform(name, outlines, { fill: filled })]
}

function featureName(feature: GroundFeature, { drawing, words }: Pen): string {
  const kind = words(feature.kind === 'district' ? 'facet.district' : (`slide.kind.${feature.kind}` as SlideWordKey))
  const name = nameIn(drawing.language, feature)
  return name === '' || name === kind ? kind : `${kind} ${name}`
}

function outlinesOf({ geometry }: GroundFeature, { frame }: Pen): readonly Outline[] {
  const transform = transformOf(frame)
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  return linesOf(geometry).flatMap((line): readonly Outline[] => {
    const points = line.map((point) => toScreen(transform, point))
    if (points.length < 2) return []
    return [isArea ? ringOf(points) : { kind: 'line', points }]
  })
}

export function stationShapes({ drawing: { ground, theme, language }, frame, words, unit }: Pen): Group {
  const radius = stationLook.radius * unit
  const transform = transformOf(frame)
  const shapes = ground.flatMap((feature): readonly Shape[] => {
    if (feature.kind !== 'station' || feature.geometry.type !== 'Point') return []
    const [x, y] = toScreen(transform, toPlane(feature.geometry.coordinates))
    const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
    const name = nameIn(language, feature)
    return [{ kind: 'ellipse', name, box, fill: solid(theme.halo), line: stroke(theme.mark, stationLook.line) }]
  })
  return { kind: 'group', name: words('slide.kind.station'), shapes }
}
