import type { Ring } from '../reading'
import { metresPerDegree } from './ellipsoid'

/** A ring without its last point where that is the first again, and what was done to it. */
export type CleanRing = {
  readonly points: Float64Array
  readonly repeated: number
  /** Its ends lay more than a metre apart. */
  readonly wasOpen: boolean
}

/** So near each other, in metres, the ends of a ring are one point. */
const oneEnd = 1

/** The ring with each point once; `null` where a number is none, or no place on earth. */
export function cleanRing(ring: Ring): CleanRing | null {
  const points = new Float64Array(ring.length - (ring.length % 2))
  let length = 0
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const [lng = Number.NaN, lat = Number.NaN] = [ring[at], ring[at + 1]]
    if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) return null
    if (length > 0 && points[length - 2] === lng && points[length - 1] === lat) continue
    points[length] = lng
    points[length + 1] = lat
    length += 2
  }
  const repeated = (points.length - length) / 2
  const isClosed = length > 2 && points[0] === points[length - 2] && points[1] === points[length - 1]
  if (isClosed) return { points: points.slice(0, length - 2), repeated, wasOpen: false }
  const isNearlyClosed = length > 6 && gapOf(points, length) < oneEnd
  return {
    points: points.slice(0, isNearlyClosed ? length - 2 : length),
    repeated,
    wasOpen: length > 4 && !isNearlyClosed,
  }
}

function gapOf(points: Float64Array, length: number): number {
  const [lng = 0, lat = 0] = points
  const { east, north } = metresPerDegree(lat)
  return Math.hypot(((points[length - 2] ?? 0) - lng) * east, ((points[length - 1] ?? 0) - lat) * north)
}
