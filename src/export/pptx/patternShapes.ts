import type { ParkId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { hullOf } from '../../domain/hull'
import { nameIn } from '../../domain/named'
import type { ScreenPoint } from '../../drawing/frame'
import type { PatternGraphic, PatternHull, PatternNode } from '../../drawing/patternGraphic'
import { hullLook, hullRing, letterChip, lineArc, lineLook } from '../../drawing/patternPlaces'
import { type Places, placesIn } from '../../drawing/places'
import { type SlotPlace, slotMarks } from '../../drawing/slotMarks'
import type { Pen } from './pen'
import { freeform, type Group, type Shape, solid, stroke } from './shape'
import { textBox } from './textShapes'

type PatternPen = Pen & { readonly places: Places }

/** The patterns of a map, whose parks stand at their true places. */
export function patternShapes(pen: Pen): readonly Group[] {
  const { under, over } = patternLayers({ ...pen, places: placesIn(pen.frame, pen.drawing.parks) })
  return [...under, ...over]
}

/** As `PatternFigure` has it: all grounds under all lines; over both all marks, and the letters above. */
export function patternLayers(pen: PatternPen): { readonly under: readonly Group[]; readonly over: readonly Group[] } {
  const layer = (shapes: (pattern: PatternGraphic) => readonly Shape[]) =>
    pen.drawing.patterns
      .map((pattern): Group => ({ kind: 'group', name: pattern.name, shapes: shapes(pattern) }))
      .filter((group) => group.shapes.length > 0)
  const hulls = layer((pattern) => pattern.hulls.flatMap((hull) => hullShapes(hull, pen)))
  const lines = layer((pattern) => lineShapes(pattern, pen))
  const marks = layer((pattern) => pattern.nodes.flatMap((node) => markShapes(node, pattern, pen)))
  const letters = layer((pattern) => pattern.nodes.flatMap((node) => letterShapes(node, pattern, pen)))
  const named = (shapes: readonly Group[]): readonly Group[] =>
    shapes.length > 0 ? [{ kind: 'group', name: pen.words('patterns'), shapes }] : []
  return { under: named([...hulls, ...lines]), over: named([...marks, ...letters]) }
}

function parkName(park: ParkId, { atlas, drawing }: Pen): string {
  const known = byId(atlas.parks).get(park)
  return known ? nameIn(drawing.language, known) : park
}

/** The soft edge of a hull is taken into its outline, as a slide cannot tint fill and line as one. */
function hullShapes(hull: PatternHull, pen: PatternPen): readonly Shape[] {
  const ring = hullRing(hull, pen.places)
  if (ring.length === 0) return []
  const soft = ring.flatMap((point) => circleAround(point, (hullLook.edge / 2) * pen.unit))
  const points = hullOf(soft.map(([x, y]) => [x, y])).map(([x = 0, y = 0]): ScreenPoint => [x, y])
  const [first] = hull.parks
  const group = pen.atlas.groups.find(({ id }) => id === hull.group)
  const of = hull.parks.length === 1 && first ? parkName(first, pen) : group ? nameIn(pen.drawing.language, group) : ''
  const fill = solid(pen.drawing.theme.groups[hull.look], hullLook.opacity)
  return [freeform(pen.words('slide.hull', { name: of }), [{ kind: 'ring', points }], { fill })]
}

function circleAround([x, y]: ScreenPoint, radius: number): readonly ScreenPoint[] {
  return Array.from({ length: 16 }, (_, index): ScreenPoint => {
    const angle = (index * Math.PI) / 8
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
  })
}

function lineShapes(pattern: PatternGraphic, pen: PatternPen): readonly Shape[] {
  const ground = { places: pen.places, theme: pen.drawing.theme, unit: pen.unit }
  return pattern.lines.flatMap((line): readonly Shape[] => {
    const arc = lineArc(line, pattern, ground)
    if (!arc) return []
    const { width, dash } = lineLook(line, ground)
    const name = pen.words('slide.line', { from: parkName(line.from.park, pen), to: parkName(line.to.park, pen) })
    return [
      freeform(name, [{ kind: 'curve', points: arc }], { line: stroke(pattern.ink, width, { dash, isRound: true }) }),
    ]
  })
}

function markShapes(
  { park, role, letter, radius }: PatternNode,
  { ink }: PatternGraphic,
  pen: PatternPen,
): readonly Shape[] {
  const at = pen.places.middle(park)
  if (!at) return []
  const { theme } = pen.drawing
  const name = pen.words('slide.mark', { name: parkName(park, pen), letter })
  const shapes = slotShapes({ role, at, radius: radius * pen.unit, ink, theme, unit: pen.unit }, name)
  return [{ kind: 'group', name, shapes }]
}

/** The mark of a slot as rings, squares and stars that PowerPoint can edit. */
export function slotShapes(place: SlotPlace, name: string): readonly Shape[] {
  return slotMarks(place).map((mark): Shape => {
    const fill = mark.fill ? solid(mark.fill, mark.fillOpacity) : null
    const line =
      mark.width > 0 ? stroke(mark.stroke, mark.width, { opacity: mark.strokeOpacity, dash: mark.dash }) : null
    if (mark.kind === 'angular') return freeform(name, [{ kind: 'ring', points: mark.corners }], { fill, line })
    const { at, radius } = mark
    const box = { x: at[0] - radius, y: at[1] - radius, width: 2 * radius, height: 2 * radius }
    return { kind: 'ellipse', name, box, fill, line }
  })
}

/** Chip and letter are a group, so that one never stands without the other. */
function letterShapes(node: PatternNode, { ink }: PatternGraphic, pen: PatternPen): readonly Shape[] {
  const { theme } = pen.drawing
  const chip = letterChip(node, { places: pen.places, theme, unit: pen.unit }, pen.leastText)
  if (!chip) return []
  const isCandidate = node.role === 'candidate'
  const name = pen.words('slide.letter', { name: parkName(node.park, pen), letter: node.letter })
  const { width, height } = chip
  const box = { x: chip.at[0] - width / 2, y: chip.at[1] - height / 2, width, height }
  const line = isCandidate ? stroke(ink, 1, { dash: [2, 2] }) : stroke(theme.halo, 1)
  const colour = isCandidate ? ink : theme.halo
  const shapes: readonly Shape[] = [
    { kind: 'rect', name, box, corner: chip.corner, fill: solid(isCandidate ? theme.halo : ink), line },
    textBox(name, [{ text: node.letter, size: chip.size, isStrong: true, colour }], { box }),
  ]
  return [{ kind: 'group', name, shapes, isWhole: true }]
}
