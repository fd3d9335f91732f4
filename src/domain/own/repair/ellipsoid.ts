import type { MultiPolygon, Position } from 'geojson'

/** Of WGS-84: the equator's radius in metres, and the square of the eccentricity. */
const equator = 6_378_137
const flattening = 1 / 298.257223563
const square = flattening * (2 - flattening)
const eccentricity = Math.sqrt(square)
const radians = Math.PI / 180

/**
 * The height of a parallel on the equal-area cylinder of the ellipsoid, by which areas are as on the ground; latitude in degrees,
 * without unit. Snyder, Map Projections: A Working Manual (USGS 1395, 1987), equation 3-12.
 */
export function equalAreaHeight(lat: number): number {
  const sine = Math.sin(lat * radians)
  const turned = eccentricity * sine
  return (1 - square) * (sine / (1 - turned * turned) + Math.atanh(turned) / eccentricity)
}

/** Square metres of a degree of longitude times a unit of `equalAreaHeight`. */
export const squareMetresPerHeight = (equator * equator * radians) / 2

/**
 * The area of a ring in square metres on the ellipsoid of WGS-84, numbers lng, lat one behind the other, open or closed: more than
 * 0 where it runs counter-clockwise. Edges are straight on the equal-area cylinder; straight in another projection they make less than 2e-5 of a
 * park's area.
 */
export function ringArea(points: Float64Array): number {
  const [west = 0, south = 0] = points
  const base = equalAreaHeight(south)
  let [sum, x, y] = [0, 0, 0]
  for (let at = 2; at + 1 < points.length; at += 2) {
    const nextX = (points[at] ?? 0) - west
    const nextY = equalAreaHeight(points[at + 1] ?? 0) - base
    sum += x * nextY - nextX * y
    x = nextX
    y = nextY
  }
  return (sum / 2) * squareMetresPerHeight
}

/** The area of an outline in square metres, its holes taken off; see `ringArea`. */
export function outlineArea({ coordinates }: MultiPolygon): number {
  return coordinates.reduce((sum, rings) => sum + polygonArea(rings), 0)
}

function polygonArea([shell = [], ...holes]: readonly Position[][]): number {
  const areaOf = (ring: readonly Position[]) => Math.abs(ringArea(flat(ring)))
  return holes.reduce((left, hole) => left - areaOf(hole), areaOf(shell))
}

function flat(ring: readonly Position[]): Float64Array {
  const points = new Float64Array(ring.length * 2)
  for (const [at, [lng = 0, lat = 0]] of ring.entries()) points.set([lng, lat], at * 2)
  return points
}

/** Metres of a degree to the north and, at this latitude, to the east, on a sphere of the mean radius: for lengths of some kilometres. */
export function metresPerDegree(lat: number): { readonly east: number; readonly north: number } {
  const north = 6_371_008.8 * radians
  return { east: north * Math.cos(lat * radians), north }
}
