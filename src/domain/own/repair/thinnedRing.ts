import { metresPerDegree } from './ellipsoid'

/**
 * A ring without the points that lie within so many metres of the line between their neighbours that stay (Douglas and Peucker
 * 1973), numbers lng, lat, open. The first point stays, and the one that is farthest from it. On a plane with the scale of the first point's latitude.
 */
export function thinnedRing(points: Float64Array, metres: number): Float64Array {
  const count = points.length / 2
  if (count < 4) return points
  const plane = planeOf(points)
  const kept = new Uint8Array(count + 1)
  const far = farthestFrom(plane, count)
  kept[0] = 1
  kept[far] = 1
  const spans = [0, far, far, count]
  while (spans.length > 0) {
    const [to = 0, from = 0] = [spans.pop(), spans.pop()]
    const at = farthestBetween(plane, from, to, metres * metres)
    if (at === 0) continue
    kept[at] = 1
    spans.push(from, at, at, to)
  }
  const left = new Float64Array(2 * kept.subarray(0, count).reduce((sum, one) => sum + one, 0))
  let length = 0
  for (let at = 0; at < count; at++) {
    if (kept[at] === 0) continue
    left[length++] = points[2 * at] ?? 0
    left[length++] = points[2 * at + 1] ?? 0
  }
  return left
}

/** Metres east and north of the first point, which stands at the end once more. */
function planeOf(points: Float64Array): Float64Array {
  const [lng = 0, lat = 0] = points
  const { east, north } = metresPerDegree(lat)
  const plane = new Float64Array(points.length + 2)
  for (let at = 0; at < points.length; at += 2) {
    plane[at] = ((points[at] ?? 0) - lng) * east
    plane[at + 1] = ((points[at + 1] ?? 0) - lat) * north
  }
  return plane
}

function farthestFrom(plane: Float64Array, count: number): number {
  let [far, most] = [1, 0]
  for (let at = 1; at < count; at++) {
    const apart = Math.hypot(plane[2 * at] ?? 0, plane[2 * at + 1] ?? 0)
    if (apart > most) [far, most] = [at, apart]
  }
  return far
}

/** The point between two that is farthest from the line between them, by the square of its distance; 0 where none is far enough. */
function farthestBetween(plane: Float64Array, from: number, to: number, least: number): number {
  const [x = 0, y = 0] = [plane[2 * from], plane[2 * from + 1]]
  const [dx, dy] = [(plane[2 * to] ?? 0) - x, (plane[2 * to + 1] ?? 0) - y]
  const square = dx * dx + dy * dy
  let [far, most] = [0, least]
  for (let at = from + 1; at < to; at++) {
    const [px, py] = [(plane[2 * at] ?? 0) - x, (plane[2 * at + 1] ?? 0) - y]
    const along = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square))
    const [offX, offY] = [px - along * dx, py - along * dy]
    const apart = offX * offX + offY * offY
    if (apart > most) {
      most = apart
      far = at
    }
  }
  return far
}
