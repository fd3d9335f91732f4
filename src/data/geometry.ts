import type { Geometry, Position } from 'geojson'
import type { FaultOf } from './texts'

/** Web Mercator has no place for the poles; it ends here. */
const farthestLatitude = 85
const mostPositions = 50_000
/** In square degrees, about a hundredth of a square metre. */
const leastArea = 1e-12

const faults: Readonly<Partial<Record<Geometry['type'], FaultOf>>> = {
  Point: positionFault,
  LineString: lineFault,
  Polygon: polygonFault,
  MultiPolygon: (value) => listFault(value, 1, 'polygons', polygonFault),
}

/**
 * What is wrong with a value as a geometry of one of these types in WGS-84 `[lng, lat]`, or `null`. Looked through by
 * hand: a schema for each of thousands of positions takes ten times as long.
 */
export function geometryFault(
  value: unknown,
  types: readonly string[] = Object.keys(faults),
  most: number = mostPositions,
): string | null {
  if (!isRecord(value)) return value === undefined ? 'missing' : 'not a geometry'
  const { type, coordinates, ...others } = value
  const faultOf = typeof type === 'string' && types.includes(type) ? faults[type as Geometry['type']] : undefined
  if (!faultOf) return `not a ${types.join(' or ')}`
  const [other] = Object.keys(others)
  if (other !== undefined) return `no field ${JSON.stringify(other.slice(0, 40))} is known in a geometry`
  if (hasMoreThan(coordinates, most)) return `more than ${most} positions`
  return faultOf(coordinates)
}

/** Whether a point lies within a shape (even–odd rule, so that holes are outside). */
export function isInPolygons([x, y]: readonly [number, number], polygons: readonly Position[][][]): boolean {
  return polygons.flat().reduce((isIn, ring) => {
    const crossed = ring.filter(([lng = 0, lat = 0], index) => {
      const [nextLng = 0, nextLat = 0] = ring[index + 1] ?? []
      const crosses = index + 1 < ring.length && lat > y !== nextLat > y
      return crosses && x < ((nextLng - lng) * (y - lat)) / (nextLat - lat) + lng
    })
    return crossed.length % 2 === 1 ? !isIn : isIn
  }, false)
}

function polygonFault(value: unknown): string | null {
  return listFault(value, 1, 'rings', ringFault)
}

function ringFault(value: unknown): string | null {
  const fault = listFault(value, 4, 'positions', positionFault)
  if (fault !== null) return fault
  const ring = value as readonly (readonly [number, number])[]
  const [first, last] = [ring[0], ring.at(-1)]
  if (!first || first[0] !== last?.[0] || first[1] !== last[1]) return 'a ring that is not closed'
  return Math.abs(areaOf(ring, first)) < leastArea ? 'a ring without area' : null
}

function lineFault(value: unknown): string | null {
  const fault = listFault(value, 2, 'positions', positionFault)
  if (fault !== null) return fault
  const line = value as readonly unknown[]
  return line.every((position) => String(position) === String(line[0])) ? 'a line without length' : null
}

function positionFault(value: unknown): string | null {
  if (!Array.isArray(value) || value.length !== 2) return 'a position that is not [lng, lat]'
  const [lng, lat]: readonly unknown[] = value
  const isPlace =
    typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= farthestLatitude
  return isPlace ? null : 'a position that is not in degrees on the map'
}

function listFault(value: unknown, atLeast: number, of: string, faultOf: FaultOf): string | null {
  if (!Array.isArray(value)) return `no list of ${of}`
  if (value.length < atLeast) return `fewer than ${atLeast} ${of}`
  for (const item of value) {
    const fault = faultOf(item)
    if (fault !== null) return fault
  }
  return null
}

/** Signed, in square degrees (shoelace formula), from the first corner so that small shapes stay exact. */
function areaOf(ring: readonly (readonly [number, number])[], [left, bottom]: readonly [number, number]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [left, bottom]
    return sum + (x - left) * (nextY - bottom) - (nextX - left) * (y - bottom)
  }, 0)
  return doubled / 2
}

/** Counts lists of lists no deeper than those of a MultiPolygon. */
function hasMoreThan(value: unknown, most: number): boolean {
  return Array.isArray(value) && value.flat(2).length > most
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
