import { areAllWithin, type Cut, clippedLine, clippedRing } from '../../drawing/clip'
import { middle, type Rect, type ScreenPoint } from '../../drawing/frame'
import type { ShapeOutline } from '../../drawing/shapes/shape'
import { boxOfShape, type Freeform, type Path, type Preset, type SlideShape, shifted } from './shape'

/**
 * What of shapes lies in a rectangle. What is cut is filled up to the rectangle's edge and stroked along its own edges
 * only; marks that are cut become freeforms; a text, alone or on its chip, stands whole, moved in, or not at all.
 */
export function clipped(shapes: readonly SlideShape[], rect: Cut): readonly SlideShape[] {
  return shapes.flatMap((shape): readonly SlideShape[] => {
    const box = boxOfShape(shape)
    if (!box) return []
    if (areAllWithin(cornersOf(box), rect)) return [shape]
    switch (shape.kind) {
      case 'group': {
        if (shape.isWhole) return movedIn(shape, box, rect)
        const inside = clipped(shape.shapes, rect)
        return inside.length > 0 ? [{ ...shape, shapes: inside }] : []
      }
      case 'freeform':
        return cutFreeform(shape, rect)
      case 'ellipse':
        return cutFreeform(ellipseOutline(shape), rect)
      case 'rect':
        return cutFreeform(rectOutline(shape), rect)
      default:
        return movedIn(shape, box, rect)
    }
  })
}

/** Where its middle lies within: as little moved as it can be. */
function movedIn(shape: SlideShape, box: Rect, rect: Rect): readonly SlideShape[] {
  if (!areAllWithin([middle(box)], rect)) return []
  const by = (start: number, length: number, from: number, room: number) =>
    Math.max(from - start, 0) - Math.max(start + length - from - room, 0)
  return [shifted(shape, [by(box.x, box.width, rect.x, rect.width), by(box.y, box.height, rect.y, rect.height)])]
}

function cornersOf({ x, y, width, height }: Rect): readonly ScreenPoint[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
}

function cutFreeform(shape: Freeform, rect: Cut): readonly SlideShape[] {
  const narrower = inset(rect, shape.line?.width ?? 0)
  const paths = shape.paths.flatMap((path): readonly Path[] => {
    const isWhole = path.outlines.every(({ points }) => areAllWithin(points, rect))
    if (isWhole) return [path]
    const rings = path.outlines.flatMap((outline): readonly ShapeOutline[] => {
      const points = outline.kind === 'ring' ? clippedRing(outline.points, rect) : []
      return points.length > 2 ? [{ kind: 'ring', points }] : []
    })
    const lines = path.outlines.flatMap((outline): readonly ShapeOutline[] =>
      clippedLine(alongOf(outline), narrower).map((points) => ({ kind: 'line', points })),
    )
    return [
      ...(path.isFilled && rings.length > 0 ? [{ outlines: rings, isFilled: true, isStroked: false }] : []),
      ...(path.isStroked && lines.length > 0 ? [{ outlines: lines, isFilled: false, isStroked: true }] : []),
    ]
  })
  return paths.length > 0 ? [{ ...shape, paths }] : []
}

/** A wide line ends before the edge, so that its slanting end hardly stands over it. */
function inset({ x, y, width, height, ...rest }: Cut, lineWidth: number): Cut {
  const by = lineWidth > 2 ? lineWidth * 0.3 : 0
  return { ...rest, x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by }
}

/** The points that a pen meets, back to the first where the outline is closed. */
function alongOf({ kind, points }: ShapeOutline): readonly ScreenPoint[] {
  if (kind === 'ring') return [...points, ...points.slice(0, 1)]
  return kind === 'curve' ? flattened(points) : points
}

const curveSteps = 24

function flattened([start, control, end]: readonly ScreenPoint[]): readonly ScreenPoint[] {
  if (!start || !control || !end) return []
  return Array.from({ length: curveSteps + 1 }, (_, step): ScreenPoint => {
    const share = step / curveSteps
    const along = (axis: 0 | 1) =>
      (1 - share) ** 2 * start[axis] + 2 * share * (1 - share) * control[axis] + share ** 2 * end[axis]
    return [along(0), along(1)]
  })
}

function ringed(name: string, points: readonly ScreenPoint[], look: Pick<Preset, 'fill' | 'line'>): Freeform {
  const path = {
    outlines: [{ kind: 'ring', points }],
    isFilled: look.fill !== null,
    isStroked: look.line !== null,
  } as const
  return { kind: 'freeform', name, paths: [path], ...look }
}

function rectOutline({ name, box, fill, line }: Preset): Freeform {
  return ringed(name, cornersOf(box), { fill, line })
}

function ellipseOutline({ name, box, fill, line }: Preset): Freeform {
  const count = 48
  const points = Array.from({ length: count }, (_, index): ScreenPoint => {
    const angle = (index * 2 * Math.PI) / count
    return [box.x + (box.width / 2) * (1 + Math.cos(angle)), box.y + (box.height / 2) * (1 + Math.sin(angle))]
  })
  return ringed(name, points, { fill, line })
}
