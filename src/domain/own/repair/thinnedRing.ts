import { keptPoints, withPoints } from '../../thinned'
import { metresPerDegree } from './ellipsoid'

/**
 * A ring without the points that lie within so many metres of the line between their neighbours that stay, numbers lng, lat, open.
 * The first point stays, and the one that is farthest from it. On a plane with the scale of the first point's latitude.
 */
export function thinnedRing(points: Float64Array, metres: number): Float64Array {
  const count = points.length / 2
  return count < 4 ? points : withPoints(points, keptPoints(planeOf(points), metres).subarray(0, count))
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
