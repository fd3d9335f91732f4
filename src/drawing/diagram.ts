import type { Atlas, GroupPlace, ParkId } from '../domain/atlas'
import { groupOf } from '../domain/groupOf'
import { type Covered, freePart } from './focus'
import { isTall, type ScreenPoint, type Size } from './frame'
import type { BasePark } from './parkMark'
import { toPlane } from './projection'

/** A ring of the diagram in CSS pixels of the map. */
export type DiagramRing = { readonly centre: ScreenPoint; readonly across: number; readonly down: number }

/** 结构示意图: where each park stands when only the structure counts. */
export type Diagram = {
  readonly places: ReadonlyMap<ParkId, ScreenPoint>
  readonly rings: readonly DiagramRing[]
}

/** CSS pixels that the controls take at the top of a tall map; on a wide one they stand at its side. */
const controls = 44

/**
 * Each group at its place: in the middle, on the inner ring or on the outer. On a ring parks stand evenly, in the
 * order of their true bearings from the middle, turned so that they are as near to those as can be (the
 * circular mean of what is left).
 */
export function diagramOf(atlas: Atlas, parks: readonly BasePark[], size: Size, covered: Covered): Diagram {
  const { x, y, width, height } = freePart(size, covered)
  const isWide = !isTall({ width, height })
  const top = isWide ? 0 : controls
  const free = { x, y: y + top, width, height: height - top }
  // Beside a wide map's diagram there is room for the legend, under a tall one's for nothing.
  const across = isWide ? Math.min(free.width * 0.29, free.height * 0.62) : free.width * 0.41
  const down = free.height * 0.42
  const centre: ScreenPoint = [
    isWide ? free.x + Math.min(free.width / 2, across + 70) : free.x + free.width / 2,
    free.y + free.height * 0.48,
  ]
  const inner = { centre, across: across * 0.6, down: down * 0.58 }
  const outer = { centre, across, down }
  const at = (place: GroupPlace) =>
    atlas.parks.filter((park) => groupOf(atlas, park)?.place === place).map(({ id }) => id)
  const bearing = bearingsFrom(at('centre')[0], parks)
  return {
    places: new Map([
      ...at('centre').map((id) => [id, centre] as const),
      ...evenly(at('inner'), bearing, inner),
      ...evenly(at('outer'), bearing, outer),
    ]),
    rings: [inner, outer],
  }
}

/** Angles in radians on the screen (0 to the east, clockwise) from the main block of the park in the middle. */
function bearingsFrom(middle: ParkId | undefined, parks: readonly BasePark[]): (park: ParkId) => number {
  const anchors = new Map(
    parks.flatMap(({ id, blocks: [main] }) => (main ? [[id, toPlane(main.anchor)] as const] : [])),
  )
  const [fromX, fromY] = (middle && anchors.get(middle)) ?? [0, 0]
  return (park) => {
    const [x, y] = anchors.get(park) ?? [fromX, fromY]
    return Math.atan2(y - fromY, x - fromX)
  }
}

function evenly(
  parks: readonly ParkId[],
  bearing: (park: ParkId) => number,
  { centre, across, down }: DiagramRing,
): readonly (readonly [ParkId, ScreenPoint])[] {
  const ordered = [...parks].sort((one, other) => bearing(one) - bearing(other))
  const step = (2 * Math.PI) / Math.max(1, ordered.length)
  const left = ordered.map((park, index) => bearing(park) - index * step)
  const turn = Math.atan2(sum(left.map(Math.sin)), sum(left.map(Math.cos)))
  return ordered.map((park, index) => {
    const angle = turn + index * step
    return [park, [centre[0] + Math.cos(angle) * across, centre[1] + Math.sin(angle) * down]] as const
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** A node answers within this many CSS pixels. */
const nodeReach = 24

export function nodeAt(places: ReadonlyMap<ParkId, ScreenPoint>, [x, y]: ScreenPoint): ParkId | null {
  let nearest: ParkId | null = null
  let least = nodeReach
  for (const [park, [px, py]] of places) {
    const distance = Math.hypot(px - x, py - y)
    if (distance > least) continue
    least = distance
    nearest = park
  }
  return nearest
}

/** On the way from true positions to the diagram; 0 is there, 1 is here. */
export function pointBetween(
  from: (park: ParkId) => ScreenPoint | null,
  to: ReadonlyMap<ParkId, ScreenPoint>,
  share: number,
): ReadonlyMap<ParkId, ScreenPoint> {
  return new Map(
    [...to].map(([park, [x, y]]) => {
      const [fromX, fromY] = from(park) ?? [x, y]
      return [park, [fromX + (x - fromX) * share, fromY + (y - fromY) * share]] as const
    }),
  )
}
