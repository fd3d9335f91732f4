import type { Atlas, ParkId } from '../../src/domain/atlas'
import { typeScaleFor } from '../../src/drawing/composition'
import type { Diagram, DiagramSource } from '../../src/drawing/diagram/diagram'
import { diagramOf, unitFor } from '../../src/drawing/diagram/diagramOf'
import { drawingOf } from '../../src/drawing/drawing'
import { uncovered } from '../../src/drawing/focus'
import type { Rect, ScreenPoint, Size } from '../../src/drawing/frame'
import { letterPlace } from '../../src/drawing/letterPlace'
import { crosses } from '../../src/drawing/nameLeader'
import { baseParks } from '../../src/drawing/parkMark'
import { patternGraphicsOf } from '../../src/drawing/patternGraphics'
import { toPlane } from '../../src/drawing/projection'
import { themesByName } from '../../src/drawing/theme'
import type { View } from '../../src/state/view'
import { aView, parkId, realAtlas, realGround } from '../builders'

/** What a diagram of a size is made of, where nothing lies over it. */
export function sourceIn(size: Size, change: Partial<View> = {}, atlas: Atlas = realAtlas): DiagramSource {
  const view = aView({ arrangement: 'diagram', ...change })
  return {
    atlas,
    ground: realGround,
    parks: baseParks(atlas, view.language, false),
    drawing: drawingOf(atlas, realGround, view),
    size,
    covered: uncovered,
    taken: [],
    type: { unit: unitFor(typeScaleFor(size), size), leastText: 0, leastName: 0 },
  }
}

const known = new Map<string, Diagram>()

export function diagramIn(size: Size, change: Partial<View> = {}, atlas: Atlas = realAtlas): Diagram {
  if (atlas !== realAtlas) return diagramOf(sourceIn(size, change, atlas))
  const key = JSON.stringify([size, change])
  const diagram = known.get(key) ?? diagramOf(sourceIn(size, change))
  known.set(key, diagram)
  return diagram
}

export type Piece = { readonly of: string; readonly part: string; readonly box: Rect }

/** Each park's mark and name. */
export function nodeBoxes({ places, names, unit }: Diagram): readonly Piece[] {
  return [...places].flatMap(([park, [x, y]]): readonly Piece[] => {
    const reach = 9.5 * unit
    const name = names.get(park)
    return [
      { of: park, part: 'mark', box: { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach } },
      ...(name ? [{ of: park, part: 'name', box: name.box }] : []),
    ]
  })
}

/** The letters of the patterns that a view draws, as they stand beside their nodes. */
export function letterBoxes({ places, unit }: Diagram, change: Partial<View>): readonly Piece[] {
  const { patterns, openSlots, language, theme } = aView(change)
  const drawn = patternGraphicsOf(realAtlas, { patterns, openSlots, language }, themesByName[theme])
  return drawn
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => {
      const at = places.get(node.park)
      const type = { unit, weight: themesByName[theme].weight, least: 0 }
      return at ? [{ of: node.park, part: `letter ${node.letter}`, box: letterPlace(node, at, type).box }] : []
    })
}

/** What of these is crossed by the river, an axis or the edge of a band. */
export function touchesLine({ spine, axes, bands, bodies }: Diagram, pieces: readonly Piece[]): readonly string[] {
  const strong = new Set(bodies.filter(({ strength }) => strength === 'strong').flatMap(({ parks }) => parks))
  return pieces.flatMap(({ of, part, box }) => {
    const isOver = (line: readonly ScreenPoint[]) =>
      line.some((to, at) => at > 0 && crosses({ from: line[at - 1] ?? to, to }, box))
    // A strong body hides the edges that pass under it.
    const edges = strong.has(parkId(of)) ? [] : bands.map(({ outline }) => [...outline, ...outline.slice(0, 1)])
    const lines = [spine, ...axes.map(({ from, to }) => [from, to]), ...edges]
    return lines.some(isOver) ? [`${of} ${part} stands on a line`] : []
  })
}

export function widthOf(diagram: Diagram): number {
  const boxes = [...nodeBoxes(diagram).map(({ box }) => box), ...diagram.bodies.map(({ box }) => box)]
  return Math.max(...boxes.map(({ x, width }) => x + width)) - Math.min(...boxes.map(({ x }) => x))
}

/** Whether a point lies on the left bank: within the river and the far left of it, by counting edges to the west (even-odd). */
export function isLeftOf(spine: readonly ScreenPoint[], [x, y]: ScreenPoint): boolean {
  const [first, last] = [spine[0] ?? [0, 0], spine.at(-1) ?? [0, 0]]
  const far = -1e5
  const ring = [...spine, [last[0], far], [far, far], [far, first[1]]] as const
  let isIn = false
  ring.forEach(([ax = 0, ay = 0], at) => {
    const [bx = 0, by = 0] = ring[(at + 1) % ring.length] ?? [0, 0]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn
  })
  return isIn
}

const anchors = new Map(
  baseParks(realAtlas, 'zh', false).map(({ id, blocks: [main] }) => [id, toPlane(main?.anchor ?? [0, 0])]),
)

/** The median of the inner group's main blocks; 540 m north of the middle of People’s Square. */
const middle = [0, 1].map((axis) => {
  const inner = realAtlas.parks.filter(({ group }) => group === 'zone')
  const values = inner.map(({ id }) => anchors.get(id)?.[axis] ?? 0).sort((one, other) => one - other)
  return values[Math.floor(values.length / 2)] ?? 0
})

/** A park's bearing on the map: radians on the screen, 0 to the east, clockwise. */
export function bearingOnMap(park: ParkId): number {
  const [x = 0, y = 0] = anchors.get(park) ?? []
  return Math.atan2(y - (middle[1] ?? 0), x - (middle[0] ?? 0))
}

/** The angle between two directions. */
export function turnBetween(one: number, other: number): number {
  return Math.abs(Math.atan2(Math.sin(one - other), Math.cos(one - other)))
}
