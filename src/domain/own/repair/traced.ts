import type { Boundary } from './boundary'
import { listedAt } from './edges'
import type { Plane } from './plane'

/**
 * The rings of a boundary, each through a corner once, open, as corners: shells run counter-clockwise and holes clockwise, as the area is on
 * the left. Where several ways leave a corner the sharpest turn to the left is taken, which keeps areas apart that only touch.
 */
export function tracedRings(plane: Plane, boundary: Boundary): readonly (readonly number[])[] {
  const { from, to } = boundary
  const { firstAt, edgesAt } = listedAt(plane.x.length, [from])
  const isUsed = new Uint8Array(from.length)
  const rings: number[][] = []
  const placeInPath = new Int32Array(plane.x.length).fill(-1)
  for (let first = 0; first < from.length; first++) {
    if (isUsed[first] === 1) continue
    const path = [from[first] ?? 0]
    placeInPath[path[0] ?? 0] = 0
    let edge: number | undefined = first
    while (edge !== undefined) {
      isUsed[edge] = 1
      const corner = to[edge] ?? 0
      const place = placeInPath[corner] ?? -1
      if (place >= 0) rings.push(takenOff(path, place, placeInPath))
      else {
        placeInPath[corner] = path.length
        path.push(corner)
      }
      const ways = edgesAt.subarray(firstAt[corner], firstAt[corner + 1])
      edge = leftmost(plane, boundary, edge, ways, isUsed)
    }
    for (const corner of path) placeInPath[corner] = -1
  }
  return rings
}

/** The path from this place on as a ring; the corner that closes it stays. */
function takenOff(path: number[], place: number, placeInPath: Int32Array): number[] {
  const ring = path.slice(place)
  for (const corner of ring.slice(1)) placeInPath[corner] = -1
  path.length = place + 1
  return ring
}

function leftmost(
  { x, y }: Plane,
  { from, to }: Boundary,
  edge: number,
  ways: Int32Array,
  isUsed: Uint8Array,
): number | undefined {
  const free = ways.filter((way) => isUsed[way] === 0)
  if (free.length < 2) return free[0]
  const bearing = (start = 0, end = 0) => Math.atan2((y[end] ?? 0) - (y[start] ?? 0), (x[end] ?? 0) - (x[start] ?? 0))
  const back = bearing(to[edge], from[edge])
  /** How far clockwise from where we came. */
  const turnTo = (way: number) => (back - bearing(from[way], to[way]) + 4 * Math.PI) % (2 * Math.PI)
  return free.reduce((best, way) => (turnTo(way) < turnTo(best) ? way : best))
}
