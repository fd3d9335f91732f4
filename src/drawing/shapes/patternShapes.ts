import type { ParkId } from '../../domain/atlas'
import type { Drawing } from '../drawing'
import type { PatternGraphic, PatternHull, PatternNode } from '../patternGraphic'
import { hullLook, hullRing, letterChip, lineArc, lineLook } from '../patternPlaces'
import type { Places } from '../places'
import { slotMarks } from '../slotMarks'
import { freeform, group, onMiddle, rect, type Shape, type ShapeGroup, solid, stroke, text } from './shape'
import type { ShapeContext } from './shapeContext'
import { widened } from './widened'

export type PatternContext = Pick<ShapeContext, 'drawing' | 'naming' | 'unit' | 'leastText'> & {
  readonly places: Places
}

/** All soft grounds under all lines; over both all marks, and the letters above. */
export function patternLayers(context: PatternContext): {
  readonly under: readonly ShapeGroup[]
  readonly over: readonly ShapeGroup[]
} {
  const { patterns } = context.drawing
  const layer = (role: string, shapes: (pattern: PatternGraphic) => readonly Shape[]) =>
    patterns
      .map((pattern) => group(pattern.name, shapes(pattern), { id: `${role} ${pattern.id}`, tag: [role, pattern.id] }))
      .filter((one) => one.shapes.length > 0)
  const hulls = layer('pattern-hulls', ({ hulls }) => hulls.flatMap((hull) => hullShapes(hull, context)))
  const lines = layer('pattern-lines', (pattern) => lineShapes(pattern, context))
  const marks = layer('pattern', (pattern) => pattern.nodes.flatMap((node) => markShapes(node, pattern, context)))
  const letters = layer('pattern-letters', (pattern) =>
    pattern.nodes.flatMap((node) => letterShapes(node, pattern, context)),
  )
  const named = (id: string, shapes: readonly ShapeGroup[]): readonly ShapeGroup[] =>
    shapes.length > 0 ? [group(context.naming.words('patterns'), shapes, { id, tag: ['layer', 'patterns'] })] : []
  return { under: named('under', [...hulls, ...lines]), over: named('over', [...marks, ...letters]) }
}

function parkName(id: ParkId, { parks }: Drawing): string {
  return parks.find((park) => park.id === id)?.about.name ?? id
}

/** Soft by a wide round edge, which is part of the outline: the tint of both is one. */
function hullShapes(hull: PatternHull, { drawing, naming, unit, places }: PatternContext): readonly Shape[] {
  const ring = hullRing(hull, places)
  if (ring.length < 2) return []
  const points = widened(ring, (hullLook.edge / 2) * unit)
  const [first] = hull.parks
  const ofGroup = drawing.parks.find((park) => park.group === hull.group)?.about.group ?? ''
  const name = naming.words('slide.hull', {
    name: hull.parks.length === 1 && first ? parkName(first, drawing) : ofGroup,
  })
  const fill = solid(drawing.theme.groups[hull.look], hullLook.opacity)
  return [{ ...freeform(name, [{ kind: 'ring', points }], { fill }), id: hull.id, tag: ['hull', hull.group] }]
}

function lineShapes(pattern: PatternGraphic, { drawing, naming, unit, places }: PatternContext): readonly Shape[] {
  const ground = { places, theme: drawing.theme, unit }
  return pattern.lines.flatMap((line): readonly Shape[] => {
    const points = lineArc(line, pattern, ground)
    if (!points) return []
    const { width, dash } = lineLook(line, ground)
    const [from, to] = [line.from.park, line.to.park]
    const name = naming.words('slide.line', { from: parkName(from, drawing), to: parkName(to, drawing) })
    const look = { line: stroke(pattern.ink, width, { dash, isRound: true }) }
    return [{ ...freeform(name, [{ kind: 'curve', points }], look), id: `${from} ${to}`, tag: ['line', line.weight] }]
  })
}

function markShapes(node: PatternNode, { ink }: PatternGraphic, context: PatternContext): readonly Shape[] {
  const { park, role, letter, radius } = node
  const { drawing, naming, unit, places } = context
  const at = places.middle(park)
  if (!at) return []
  const name = naming.words('slide.mark', { name: parkName(park, drawing), letter })
  const shapes = slotMarks({ role, at, radius: radius * unit, ink, theme: drawing.theme, unit }, name)
  return [group(name, shapes, { tag: ['node', park] })]
}

/** The slot's letter on a chip of the pattern's ink; a candidate's is hollow and dashed. */
function letterShapes(node: PatternNode, { ink }: PatternGraphic, context: PatternContext): readonly Shape[] {
  const { drawing, naming, unit, places, leastText } = context
  const { halo } = drawing.theme
  const chip = letterChip(node, { places, theme: drawing.theme, unit }, leastText)
  if (!chip) return []
  const isCandidate = node.role === 'candidate'
  const name = naming.words('slide.letter', { name: parkName(node.park, drawing), letter: node.letter })
  const { at, width, height, corner, size } = chip
  const box = { x: at[0] - width / 2, y: at[1] - height / 2, width, height }
  const line = isCandidate ? stroke(ink, 1, { dash: [2, 2] }) : stroke(halo, 1)
  const look = { size, weight: 700, colour: isCandidate ? ink : halo, anchor: 'middle' } as const
  const shapes: readonly Shape[] = [
    rect(name, box, { corner, fill: solid(isCandidate ? halo : ink), line }),
    text(name, node.letter, [at[0], onMiddle(at[1], size)], look),
  ]
  return [group(name, shapes, { tag: ['letter', node.park], isWhole: true })]
}
