import { ringArea } from './ellipsoid'

/** A closed ring, numbers lng, lat, with its area in square metres: more than 0 for a shell, which runs counter-clockwise. */
export type SignedRing = { readonly points: Float64Array; readonly area: number }

export function signedRing(points: Float64Array): SignedRing {
  return { points, area: ringArea(points) }
}

export type Nested = { readonly shell: SignedRing; readonly holes: readonly SignedRing[] }

/** Each shell with the holes that lie in it and in no smaller one. */
export function nested(rings: readonly SignedRing[]): readonly Nested[] {
  const shells = rings
    .filter(({ area }) => area > 0)
    .map((shell) => ({ shell, holes: [] as SignedRing[] }))
    .sort((one, other) => one.shell.area - other.shell.area)
  for (const hole of rings) {
    if (hole.area >= 0) continue
    const [lng, lat] = onEdge(hole.points)
    shells.find(({ shell }) => shell.area > -hole.area && isInside(shell.points, lng, lat))?.holes.push(hole)
  }
  return shells
}

/** A point in the middle of the longest of the first edges: no corner, which another ring may have as well. */
export function onEdge(points: Float64Array): readonly [lng: number, lat: number] {
  let [best, most] = [0, -1]
  for (let at = 0; at + 3 < Math.min(points.length, 200); at += 2) {
    const length =
      Math.abs((points[at + 2] ?? 0) - (points[at] ?? 0)) + Math.abs((points[at + 3] ?? 0) - (points[at + 1] ?? 0))
    if (length > most) [best, most] = [at, length]
  }
  return [
    ((points[best] ?? 0) + (points[best + 2] ?? points[best] ?? 0)) / 2,
    ((points[best + 1] ?? 0) + (points[best + 3] ?? points[best + 1] ?? 0)) / 2,
  ]
}

/** By the even-odd rule; the ring may be open. */
export function isInside(points: Float64Array, lng: number, lat: number): boolean {
  let is = false
  let [x = 0, y = 0] = points.subarray(points.length - 2)
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [nextX = 0, nextY = 0] = [points[at], points[at + 1]]
    if (y > lat !== nextY > lat && lng < x + ((lat - y) / (nextY - y)) * (nextX - x)) is = !is
    x = nextX
    y = nextY
  }
  return is
}
