import type { Geometry, Position } from 'geojson'
import type { Change } from '../../domain/own/change'

/** A line, or a ring that is closed, in another system. */
export function placedLine(line: readonly Position[], place: Change): Position[] {
  const given = Float64Array.from(line.flatMap(([x = 0, y = 0]) => [x, y]))
  const made = place(given)
  return line.map((_, at) => [made[2 * at] ?? 0, made[2 * at + 1] ?? 0])
}

/** The lines of a geometry in another system, by its polygons: each a shell and its holes. Points are lines of one place. */
export function placedParts(geometry: Geometry, place: Change): Position[][][] {
  const placed = (lines: readonly Position[][]) => lines.map((line) => placedLine(line, place))
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map(placed)
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return [placed(geometry.coordinates)]
  if (geometry.type === 'LineString') return [placed([geometry.coordinates])]
  return geometry.type === 'Point' ? [placed([[geometry.coordinates]])] : []
}

/** Twice the area that a closed ring goes around: positive where it runs counter-clockwise. */
export function turning(ring: readonly Position[]): number {
  const [[baseX = 0, baseY = 0] = []] = ring
  return ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [lastX = 0, lastY = 0] = ring[at] ?? []
    return sum + (lastX - baseX) * (y - baseY) - (x - baseX) * (lastY - baseY)
  }, 0)
}
