import type { Geometry, Position } from 'geojson'
import { memoize } from '../domain/memoize'
import { type Rect, type Transform, toScreen } from './frame'
import { type PlanePoint, toPlane } from './projection'

/** A line of more corners was surveyed: of these, what lies within so much of the plane (some 2 m) of the last one kept is left out. */
const mostCorners = 300
const leastStep = 0.015

/**
 * Every ring or line of a geometry, in the plane, with no more corners than can be seen; points give one ring of one point.
 */
export const linesOf = memoize((geometry: Geometry): readonly (readonly PlanePoint[])[] => {
  const projected = (positions: readonly Position[]) => seen(positions.map(toPlane))
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
      return [[toPlane(geometry.coordinates)]]
    case 'GeometryCollection':
      return geometry.geometries.flatMap((one) => linesOf(one))
  }
})

function seen(line: readonly PlanePoint[]): readonly PlanePoint[] {
  if (line.length <= mostCorners) return line
  const kept: PlanePoint[] = []
  let last: PlanePoint | undefined
  for (const [index, point] of line.entries()) {
    const isEnd = index === line.length - 1
    if (last && !isEnd && Math.hypot(point[0] - last[0], point[1] - last[1]) < leastStep) continue
    kept.push(point)
    last = point
  }
  return kept
}

/** The geometry as SVG path data in the plane, to a hundredth of a pixel at zoom 10 (under a metre). */
export const pathOf = memoize((geometry: Geometry): string => {
  const closed = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  return linesOf(geometry)
    .map((line) => relativePath(line) + (closed ? 'z' : ''))
    .join('')
})

/** The geometry as SVG path data where a transform puts it, to a hundredth of its unit. */
export function placedPath(geometry: Geometry, transform: Transform): string {
  const closed = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  return linesOf(geometry)
    .map((line) => relativePath(line.map((point) => toScreen(transform, point))) + (closed ? 'z' : ''))
    .join('')
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
export const boundsOf = memoize((geometry: Geometry): Rect => boxAround(linesOf(geometry)))

/** The upright box around points in whatever plane. */
export function boxAround(lines: readonly (readonly PlanePoint[])[]): Rect {
  let [west, north, east, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity]
  for (const line of lines) {
    for (const [x, y] of line) {
      west = Math.min(west, x)
      east = Math.max(east, x)
      north = Math.min(north, y)
      south = Math.max(south, y)
    }
  }
  return { x: west, y: north, width: east - west, height: south - north }
}

/** The area that the rings enclose in the plane; holes count against it when wound the other way. */
export function planeArea(geometry: Geometry): number {
  const ringArea = (ring: readonly PlanePoint[]) =>
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0)
  return Math.abs(linesOf(geometry).reduce((sum, ring) => sum + ringArea(ring), 0)) / 2
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
