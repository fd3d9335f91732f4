import type { MultiPolygon, Polygon, Position } from 'geojson'
import polylabel from 'polylabel'
import { thinned } from '../thinned'

export function many({ coordinates }: Polygon): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: [coordinates] }
}

/** Degrees, some five metres: corners of a survey that move no anchor and no body. */
const unfelt = 0.00005

/** A survey's outline without the corners that nothing drawn around it would follow; another one as it is. */
export function coarse({ type, coordinates }: MultiPolygon): MultiPolygon {
  const rings = coordinates.flat()
  const left = thinned(rings.map(asNumbers), unfelt).map(asRing)
  let at = 0
  return { type, coordinates: coordinates.map((part) => part.map((ring) => standing(left[at++], ring))) }
}

/** A ring that would have no area left stays as it is. */
function standing(left: Position[] | undefined, ring: Position[]): Position[] {
  return left && left.length > 3 ? left : ring
}

function asNumbers(ring: readonly Position[]): Float64Array {
  const numbers = new Float64Array(2 * ring.length)
  ring.forEach(([lng = 0, lat = 0], at) => {
    numbers[2 * at] = lng
    numbers[2 * at + 1] = lat
  })
  return numbers
}

function asRing(numbers: Float64Array): Position[] {
  return Array.from({ length: numbers.length / 2 }, (_, at) => [numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0])
}

/** The pole of inaccessibility (Mapbox's polylabel), about 10 m exact. */
export function anchorOf({ coordinates }: Polygon): readonly [number, number] {
  const rings = coordinates.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]))
  const [lng = 0, lat = 0] = polylabel(rings, 0.0001)
  return [Number(lng.toFixed(6)), Number(lat.toFixed(6))]
}

/** The part of several that takes their name: the one with the largest extent. */
export function largest({ coordinates }: MultiPolygon): Polygon {
  const rings = [...coordinates].sort((one, other) => extentOf(other) - extentOf(one))[0] ?? []
  return { type: 'Polygon', coordinates: rings }
}

/** Of the box around a polygon's shell, in square degrees. */
function extentOf([shell = []]: readonly (readonly Position[])[]): number {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of shell) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return (east - west) * (north - south)
}
