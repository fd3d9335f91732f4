import type { ParkId } from '../../domain/atlas'
import type { Arc } from '../curve'
import type { Drawing } from '../drawing'
import type { Rect, ScreenPoint } from '../frame'
import { type LineGround, lineRuns } from '../lineRuns'
import type { PatternGraphic, PatternLine, PatternNode } from '../patternGraphic'
import { type LetterChip, letterChip, lineArc, tieStrokes } from '../patternPlaces'
import type { Places } from '../places'
import { linkShapes, slotMarks } from '../slotMarks'
import { setTags, type Tag } from '../tagPlaces'
import { freeform, group, onMiddle, rect, type Shape, type ShapeGroup, solid, stroke, text } from './shape'
import type { ShapeContext } from './shapeContext'

export type PatternContext = Pick<ShapeContext, 'drawing' | 'naming' | 'unit' | 'leastText'> & {
  /** A diagram has one alone. */
  readonly part?: ShapeContext['part']
  readonly places: Places
  /** Of a map, which a diagram is not: how it lies on the screen, and what is written there. */
  readonly onMap?: Omit<LineGround, 'unit'> & { readonly room: Rect }
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
  const sides = layer('pattern-sides', (pattern) =>
    context.onMap ? arrowShapes(pattern, context) : sideShapes(pattern, context),
  )
  const lines = layer('pattern-lines', (pattern) => lineShapes(pattern, context))
  const marks = layer('pattern', (pattern) => pattern.nodes.flatMap((node) => markShapes(node, pattern, context)))
  const tags = tagsIn(context)
  const letters = layer('pattern-letters', (pattern) =>
    pattern.nodes.flatMap((node) => letterShapes(node, tags.get(node), pattern, context)),
  )
  const named = (id: string, shapes: readonly ShapeGroup[]): readonly ShapeGroup[] =>
    shapes.length > 0 ? [group(context.naming.words('patterns'), shapes, { id, tag: ['layer', 'patterns'] })] : []
  return { under: named('under', [...sides, ...lines]), over: named('over', [...marks, ...letters]) }
}

/** A tag with its type. */
type SetTag = Tag & { readonly node: PatternNode; readonly chip: LetterChip }

/** On a screen, which can be moved closer, each stands where its park has it, and may be cut at the map's edge, not at the inset's. */
function tagsIn({ drawing, places, unit, leastText, onMap, part }: PatternContext): ReadonlyMap<PatternNode, SetTag> {
  const all = drawing.patterns.flatMap(({ nodes }) =>
    nodes.flatMap((node): readonly SetTag[] => {
      const chip = letterChip(node, { places, theme: drawing.theme, unit }, leastText)
      return chip ? [{ ...node, node, chip, box: chip.box }] : []
    }),
  )
  const isWhole = leastText > 0 || part === 'inset-'
  const set = setTags(all, isWhole ? (onMap?.room ?? null) : null)
  return new Map(set.map((tag) => [tag.node, tag]))
}

function parkName(id: ParkId, { parks }: Drawing): string {
  return parks.find((park) => park.id === id)?.about.name ?? id
}

/** How broad a side is, in CSS pixels, and its tint. */
const sideLook = { width: 36, opacity: 0.24 } as const

/** In a diagram: the parks of each side on one soft ground of the pattern's ink, and one arrow with two heads from side to side. */
function sideShapes(
  { sides, ink }: PatternGraphic,
  { drawing, naming, unit, places }: PatternContext,
): readonly Shape[] {
  const set = sides.map((parks) => parks.map(places.middle).filter((place) => place !== null))
  const called = naming.words('slide.side')
  const grounds = set.flatMap((points, at): readonly Shape[] => {
    const line = stroke(ink, sideLook.width * unit, { opacity: sideLook.opacity, isRound: true })
    return points.length > 1
      ? [{ ...freeform(called, [{ kind: 'line', points }], { line }), id: `side ${at}`, tag: ['side', `${at}`] }]
      : []
  })
  const [from, to] = nearest(set[0] ?? [], set[1] ?? [])
  if (!from || !to) return grounds
  const [start, end] = [inwards(from, to, 20 * unit), inwards(to, from, 20 * unit)]
  return [...grounds, ...linkShapes(start, end, { ink, theme: drawing.theme, unit }, naming.words('slide.linked'))]
}

/** On a map, where the sides are bodies of the plane: the arrow alone, from mark to mark. */
function arrowShapes({ link, nodes, ink }: PatternGraphic, context: PatternContext): readonly Shape[] {
  const { drawing, naming, unit, places } = context
  const [from, to] = [link && places.middle(link.from), link && places.middle(link.to)]
  if (!link || !from || !to) return []
  const outerOf = (park: ParkId) => ((nodes.find((node) => node.park === park)?.outer ?? 0) + 4) * unit
  const [start, end] = [inwards(from, to, outerOf(link.from)), inwards(to, from, outerOf(link.to))]
  return linkShapes(start, end, { ink, theme: drawing.theme, unit }, naming.words('slide.linked'))
}

/** How finely a side is looked along for where another is nearest. */
const steps = 24

function nearest(one: readonly ScreenPoint[], other: readonly ScreenPoint[]): readonly ScreenPoint[] {
  let best: readonly ScreenPoint[] = []
  let least = Number.POSITIVE_INFINITY
  for (const from of along(one))
    for (const to of along(other)) {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1])
      if (length >= least) continue
      least = length
      best = [from, to]
    }
  return best
}

function along(points: readonly ScreenPoint[]): readonly ScreenPoint[] {
  return points.flatMap(([x, y], at) => {
    const [nextX, nextY] = points[at + 1] ?? [x, y]
    return Array.from({ length: steps }, (_, step): ScreenPoint => {
      return [x + ((nextX - x) * step) / steps, y + ((nextY - y) * step) / steps]
    })
  })
}

function inwards([x, y]: ScreenPoint, [toX, toY]: ScreenPoint, distance: number): ScreenPoint {
  const length = Math.hypot(toX - x, toY - y) || 1
  return [x + ((toX - x) * distance) / length, y + ((toY - y) * distance) / length]
}

/** Each look of all lines before the next one, so that a trunk and its branches are one line where they meet. */
function lineShapes(pattern: PatternGraphic, context: PatternContext): readonly Shape[] {
  const { drawing, naming } = context
  const drawn = pattern.lines.map((line) => {
    const look = { weight: line.weight, kind: pattern.kind, basis: line.to.basis, ink: pattern.ink }
    const looks = tieStrokes(look, { theme: drawing.theme, unit: context.unit })
    return { line, looks, arcs: arcsOf(line, pattern, looks[0]?.width ?? 0, context) }
  })
  return [0, 1].flatMap((layer) =>
    drawn.flatMap(({ line: { from, to, weight }, looks, arcs }): readonly Shape[] => {
      const look = looks[layer]
      if (!look || arcs.length === 0) return []
      const name = naming.words('slide.line', { from: parkName(from.park, drawing), to: parkName(to.park, drawing) })
      const outlines = arcs.map((points) => ({ kind: 'curve', points }) as const)
      const id = `${from.park} ${to.park} ${layer}`
      return [{ ...freeform(name, outlines, { line: look }), id, tag: ['line', weight] }]
    }),
  )
}

/** On a map along its route; in a diagram, which has none, from mark to mark. */
function arcsOf(line: PatternLine, pattern: PatternGraphic, width: number, context: PatternContext): readonly Arc[] {
  const { places, unit, onMap } = context
  if (onMap && line.route) return lineRuns(line, width, { ...onMap, unit })
  const arc = lineArc(line, pattern, { places, unit })
  return arc ? [arc] : []
}

function markShapes(node: PatternNode, { ink }: PatternGraphic, context: PatternContext): readonly Shape[] {
  const { park, role, basis, letter, radius } = node
  const { drawing, naming, unit, places } = context
  const at = places.middle(park)
  if (!at) return []
  const name = naming.words('slide.mark', { name: parkName(park, drawing), letter })
  const shapes = slotMarks({ role, basis, at, radius: radius * unit, ink, theme: drawing.theme, unit }, name)
  return [group(name, shapes, { tag: ['node', park] })]
}

/** The slot's letter on a chip of the pattern's ink; a candidate's is hollow and dashed. */
function letterShapes(
  node: PatternNode,
  tag: SetTag | undefined,
  { ink }: PatternGraphic,
  { drawing, naming }: PatternContext,
): readonly Shape[] {
  if (!tag) return []
  const { halo } = drawing.theme
  const { box, chip } = tag
  const isCandidate = node.role === 'candidate'
  const name = naming.words('slide.letter', { name: parkName(node.park, drawing), letter: node.letter })
  const { corner, size } = chip
  const line = isCandidate ? stroke(ink, 1, { dash: [2, 2] }) : stroke(halo, 1)
  const look = { size, weight: 700, colour: isCandidate ? ink : halo, anchor: 'middle' } as const
  const shapes: readonly Shape[] = [
    rect(name, box, { corner, fill: solid(isCandidate ? halo : ink), line }),
    text(name, node.letter, [box.x + box.width / 2, onMiddle(box.y + box.height / 2, size)], look),
  ]
  return [group(name, shapes, { tag: ['letter', node.park], isWhole: true })]
}
