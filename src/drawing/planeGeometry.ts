import type { Geometry, Position } from 'geojson'
import { memoize } from '../domain/memoize'
import { thinned } from '../domain/thinned'
import { type Rect, type ScreenPoint, type Transform, toScreen } from './frame'
import { type PlanePoint, toPlane } from './projection'

/** Every ring or line of a geometry with all its corners, in the plane: x, y, x, y … */
const wholeLinesOf = memoize((geometry: Geometry): readonly Float64Array[] => {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.map(projected)
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(projected)
    case 'LineString':
    case 'MultiPoint':
      return [projected(geometry.coordinates)]
    case 'Point':
      return [projected([geometry.coordinates])]
    case 'GeometryCollection':
      return geometry.geometries.flatMap(wholeLinesOf)
  }
})

function projected(positions: readonly Position[]): Float64Array {
  return asNumbers(positions.map(toPlane))
}

/** Corners of a survey that nobody sees at any zoom: in the plane's unit, a quarter of a metre. */
const unseen = 0.004

/** Every ring or line of a geometry, in the plane, without corners that nobody sees; points give one ring of one point. */
export const linesOf = memoize((geometry: Geometry): readonly (readonly PlanePoint[])[] =>
  thinned(wholeLinesOf(geometry), unseen).map(asPoints),
)

/**
 * The same without corners that are off by less than a tolerance, in the plane's unit; worked out once for each doubling of it, as a
 * survey's outlines have more corners than a picture has pixels.
 */
export function coarseLinesOf(geometry: Geometry, tolerance: number): readonly (readonly PlanePoint[])[] {
  return coarseLines(geometry, String(Math.floor(Math.log2(tolerance))))
}

const coarseLines = memoize((geometry: Geometry, power: string): readonly (readonly PlanePoint[])[] => {
  const whole = wholeLinesOf(geometry)
  const left = thinned(whole, 2 ** Number(power))
  return left === whole ? linesOf(geometry) : left.map(asPoints)
})

/** Points one behind the other: x, y, x, y … */
export function asNumbers(points: readonly PlanePoint[]): Float64Array {
  const numbers = new Float64Array(2 * points.length)
  points.forEach(([x, y], at) => {
    numbers[2 * at] = x
    numbers[2 * at + 1] = y
  })
  return numbers
}

function asPoints(numbers: Float64Array): readonly PlanePoint[] {
  return Array.from({ length: numbers.length / 2 }, (_, at) => [numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0])
}

/** Of a pixel, within which a survey's corner makes no difference to an eye: on paper, and on a screen, which is not looked at as closely. */
const onPaper = 0.1
const onScreen = 0.25

/** The lines where a transform puts them, without corners that nobody sees there. */
export function placedLines(geometry: Geometry, transform: Transform): readonly (readonly ScreenPoint[])[] {
  return coarseLinesOf(geometry, onPaper / transform.scale).map((line) =>
    line.map((point) => toScreen(transform, point)),
  )
}

/** The doubling of the plane's unit up to which a scale goes: outlines are drawn alike within it. */
export function magnitudeOf({ scale }: Transform): number {
  return Math.ceil(Math.log2(scale))
}

/** The geometry as SVG path data in the plane, to a hundredth of a pixel at zoom 10 (under a metre); as it is seen at a magnitude, where one is given. */
export function pathOf(geometry: Geometry, magnitude: number | null = null): string {
  return pathAt(geometry, magnitude === null ? '' : String(magnitude))
}

const pathAt = memoize((geometry: Geometry, magnitude: string) =>
  written(magnitude === '' ? linesOf(geometry) : coarseLinesOf(geometry, onScreen / 2 ** Number(magnitude)), geometry),
)

/** The geometry as SVG path data where a transform puts it, to a hundredth of its unit. */
export function placedPath(geometry: Geometry, transform: Transform): string {
  return written(placedLines(geometry, transform), geometry)
}

function written(lines: readonly (readonly PlanePoint[])[], { type }: Geometry): string {
  const isClosed = type === 'Polygon' || type === 'MultiPolygon'
  return lines.map((line) => relativePath(line) + (isClosed ? 'z' : '')).join('')
}

/** Each step from where the last one truly ended, so that rounding does not add up. */
function relativePath(line: readonly PlanePoint[]): string {
  let [penX, penY] = [0, 0]
  return line
    .map(([x, y], index) => {
      const [nextX, nextY] = [Math.round(x * 100), Math.round(y * 100)]
      const step = `${index === 0 ? 'M' : index === 1 ? 'l' : ' '}${(nextX - penX) / 100} ${(nextY - penY) / 100}`
      penX = nextX
      penY = nextY
      return step.replaceAll(' -', '-').replace(/(^|[^\d])0\./g, '$1.')
    })
    .join('')
}

/** The upright box around a geometry, in the plane. */
export const boundsOf = memoize((geometry: Geometry): Rect => boxOf(wholeLinesOf(geometry)))

/** The upright box around points in whatever plane. */
export function boxAround(lines: readonly (readonly PlanePoint[])[]): Rect {
  return boxOf(lines.map(asNumbers))
}

function boxOf(lines: readonly Float64Array[]): Rect {
  let [west, north, east, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity]
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 2) {
      const [x = 0, y = 0] = [line[at], line[at + 1]]
      west = Math.min(west, x)
      east = Math.max(east, x)
      north = Math.min(north, y)
      south = Math.max(south, y)
    }
  }
  return { x: west, y: north, width: east - west, height: south - north }
}

/** The area that the rings enclose in the plane; holes count against it when wound the other way. */
export const planeArea = memoize((geometry: Geometry): number => {
  const rings = wholeLinesOf(geometry).map(ringArea)
  return Math.abs(rings.reduce((sum, area) => sum + area, 0)) / 2
})

/** Twice the area of a ring, closed or not, by its turning. */
function ringArea(ring: Float64Array): number {
  let sum = 0
  for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2)
    sum += (ring[last] ?? 0) * (ring[at + 1] ?? 0) - (ring[at] ?? 0) * (ring[last + 1] ?? 0)
  return sum
}

/** Whether a point of the plane lies within the rings (even-odd rule). */
export function encloses(geometry: Geometry, [x, y]: PlanePoint): boolean {
  let inside = false
  for (const ring of linesOf(geometry)) {
    for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
      const [ax, ay] = ring[index] ?? [0, 0]
      const [bx, by] = ring[last] ?? [0, 0]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  }
  return inside
}

/** The smallest distance in the plane from a point to the rings' edges. */
export function distanceToEdge(geometry: Geometry, point: PlanePoint): number {
  let smallest = Number.POSITIVE_INFINITY
  for (const ring of linesOf(geometry)) {
    for (let index = 1; index < ring.length; index++) {
      const from = ring[index - 1]
      const to = ring[index]
      if (from && to) smallest = Math.min(smallest, distanceToSegment(point, from, to))
    }
  }
  return smallest
}

function distanceToSegment([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))
}
