import type { Rect, ScreenPoint } from './frame'

/** A rectangle whose corners may be round, by a radius. */
export type Cut = Rect & { readonly corner?: number }

/** Whether every point lies in the rectangle or on its edge. */
export function areAllWithin(points: readonly ScreenPoint[], cut: Cut): boolean {
  const sides = sidesOf(cut)
  return points.every((point) => sides.every((side) => beyond(point, side) <= 0))
}

/** What lies this way of an edge, `at` so far along its normal, is cut off. */
type Side = { readonly normal: ScreenPoint; readonly at: number }

const tangents = 6

/** The sides of the rectangle, and around each round corner some that touch it. */
function sidesOf({ x, y, width, height, corner = 0 }: Cut): readonly Side[] {
  const sides: readonly Side[] = [
    { normal: [-1, 0], at: -x },
    { normal: [1, 0], at: x + width },
    { normal: [0, -1], at: -y },
    { normal: [0, 1], at: y + height },
  ]
  if (corner === 0) return sides
  const touching = Array.from({ length: 4 * tangents }, (_, index): Side => {
    const angle = (index * Math.PI) / 2 / tangents
    const [along, down] = [Math.cos(angle), Math.sin(angle)]
    const middle = [along > 0 ? x + width - corner : x + corner, down > 0 ? y + height - corner : y + corner] as const
    return { normal: [along, down], at: along * middle[0] + down * middle[1] + corner }
  })
  return [...sides, ...touching.filter((_, index) => index % tangents > 0)]
}

function beyond([x, y]: ScreenPoint, { normal, at }: Side): number {
  return normal[0] * x + normal[1] * y - at
}

/**
 * The part of a ring that lies in a rectangle, as a ring whose last point is not the first; empty where none does. By
 * Sutherland and Hodgman (1974): parts of a ring that comes in twice hang together along the rectangle's edge, which
 * fills alike; edges are drawn from `clippedLine`. A ring that lies inside comes back as it is.
 */
export function clippedRing(ring: readonly ScreenPoint[], cut: Cut): readonly ScreenPoint[] {
  if (areAllWithin(ring, cut)) return ring
  return sidesOf(cut).reduce(cutAt, ring)
}

function cutAt(ring: readonly ScreenPoint[], side: Side): readonly ScreenPoint[] {
  return ring.flatMap((point, index): readonly ScreenPoint[] => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? point
    const isKept = beyond(point, side) <= 0
    const crossing = isKept === beyond(before, side) <= 0 ? [] : [crossingAt(before, point, side)]
    return isKept ? [...crossing, point] : crossing
  })
}

/** Exactly on an upright or level side, so that rounding leaves nothing outside. */
function crossingAt(from: ScreenPoint, to: ScreenPoint, side: Side): ScreenPoint {
  const [{ normal, at }, before] = [side, beyond(from, side)]
  const share = before / (before - beyond(to, side))
  const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
  return [normal[1] === 0 ? at * normal[0] : x, normal[0] === 0 ? at * normal[1] : y]
}

/** The parts of a line that lie in a rectangle, in order; a line that lies inside comes back as it is. */
export function clippedLine(line: readonly ScreenPoint[], cut: Cut): readonly (readonly ScreenPoint[])[] {
  if (areAllWithin(line, cut)) return line.length > 1 ? [line] : []
  const sides = sidesOf(cut)
  const parts: ScreenPoint[][] = []
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1], line[index]]
    const part = from && to ? segmentWithin(from, to, sides) : null
    if (!part) continue
    const last = parts.at(-1)
    const end = last?.at(-1)
    if (last && end && end[0] === part[0][0] && end[1] === part[0][1]) last.push(part[1])
    else parts.push([...part])
  }
  return parts
}

/** The part of a segment within a rectangle (Liang and Barsky 1984); null where it has no length. */
function segmentWithin(
  from: ScreenPoint,
  to: ScreenPoint,
  sides: readonly Side[],
): readonly [ScreenPoint, ScreenPoint] | null {
  let [begin, end]: readonly [ScreenPoint, ScreenPoint] = [from, to]
  for (const side of sides) {
    const [keepsBegin, keepsEnd] = [beyond(begin, side) <= 0, beyond(end, side) <= 0]
    if (!keepsBegin && !keepsEnd) return null
    if (!keepsBegin) begin = crossingAt(begin, end, side)
    else if (!keepsEnd) end = crossingAt(begin, end, side)
  }
  return begin[0] === end[0] && begin[1] === end[1] ? null : [begin, end]
}
