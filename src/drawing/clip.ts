import type { Rect, ScreenPoint } from './frame'

/** Whether every point lies in the rectangle or on its edge. */
export function isWithin(points: readonly ScreenPoint[], { x, y, width, height }: Rect): boolean {
  return points.every(([px, py]) => px >= x && px <= x + width && py >= y && py <= y + height)
}

type Side = { readonly axis: 0 | 1; readonly at: number; readonly keeps: (value: number) => boolean }

function sidesOf({ x, y, width, height }: Rect): readonly Side[] {
  return [
    { axis: 0, at: x, keeps: (value) => value >= x },
    { axis: 0, at: x + width, keeps: (value) => value <= x + width },
    { axis: 1, at: y, keeps: (value) => value >= y },
    { axis: 1, at: y + height, keeps: (value) => value <= y + height },
  ]
}

/**
 * The part of a ring that lies in a rectangle, as a ring whose last point is not the first; empty where none does. By
 * Sutherland and Hodgman (1974): parts of a ring that comes in twice hang together along the rectangle's edge, which
 * fills alike; edges are drawn from `clippedLine`. A ring that lies inside comes back as it is.
 */
export function clippedRing(ring: readonly ScreenPoint[], rect: Rect): readonly ScreenPoint[] {
  if (isWithin(ring, rect)) return ring
  return sidesOf(rect).reduce(cutAt, ring)
}

function cutAt(ring: readonly ScreenPoint[], { axis, at, keeps }: Side): readonly ScreenPoint[] {
  return ring.flatMap((point, index): readonly ScreenPoint[] => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? point
    const isKept = keeps(point[axis])
    const crossing = isKept === keeps(before[axis]) ? [] : [crossingAt(before, point, axis, at)]
    return isKept ? [...crossing, point] : crossing
  })
}

/** Exactly on the side, so that rounding leaves nothing outside. */
function crossingAt(from: ScreenPoint, to: ScreenPoint, axis: 0 | 1, at: number): ScreenPoint {
  const share = (at - from[axis]) / (to[axis] - from[axis])
  return axis === 0 ? [at, from[1] + (to[1] - from[1]) * share] : [from[0] + (to[0] - from[0]) * share, at]
}

/** The parts of a line that lie in a rectangle, in order; a line that lies inside comes back as it is. */
export function clippedLine(line: readonly ScreenPoint[], rect: Rect): readonly (readonly ScreenPoint[])[] {
  if (isWithin(line, rect)) return line.length > 1 ? [line] : []
  const parts: ScreenPoint[][] = []
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1], line[index]]
    const part = from && to ? segmentWithin(from, to, rect) : null
    if (!part) continue
    const last = parts.at(-1)
    const end = last?.at(-1)
    if (last && end && end[0] === part[0][0] && end[1] === part[0][1]) last.push(part[1])
    else parts.push([...part])
  }
  return parts
}

/** The part of a segment within a rectangle (Liang and Barsky 1984); null where it has no length. */
function segmentWithin(from: ScreenPoint, to: ScreenPoint, rect: Rect): readonly [ScreenPoint, ScreenPoint] | null {
  let [begin, end]: readonly [ScreenPoint, ScreenPoint] = [from, to]
  for (const { axis, at, keeps } of sidesOf(rect)) {
    const [keepsBegin, keepsEnd] = [keeps(begin[axis]), keeps(end[axis])]
    if (!keepsBegin && !keepsEnd) return null
    if (!keepsBegin) begin = crossingAt(begin, end, axis, at)
    else if (!keepsEnd) end = crossingAt(begin, end, axis, at)
  }
  return begin[0] === end[0] && begin[1] === end[1] ? null : [begin, end]
}
