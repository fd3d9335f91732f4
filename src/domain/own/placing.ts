import type { MultiPolygon, Position } from 'geojson'
import type { Change } from './change'
import type { OwnFeature, OwnLayer, Ring } from './reading'

/** The rings of a feature, each taken to WGS-84. */
export function takenTo(change: Change, { polygons }: OwnFeature): readonly (readonly Ring[])[] {
  return polygons.map((rings) => rings.map((ring) => change(ring)))
}

/** Rings as they stand, not mended, with no more corners each than are wanted: to tell where something lies, and to show it. */
export function sketched(polygons: readonly (readonly Ring[])[], most: number): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: polygons.flatMap((rings) => {
      const drawn = rings.map((ring) => thinned(ring, most)).filter((ring) => ring !== null)
      return drawn.length > 0 ? [drawn] : []
    }),
  }
}

/** Closed, and with every so many corners; `null` for what is no ring. */
function thinned(ring: Ring, most: number): Position[] | null {
  const every = Math.max(1, Math.ceil(ring.length / 2 / most))
  const positions: Position[] = []
  for (let at = 0; at + 1 < ring.length; at += 2 * every) positions.push([ring[at] ?? 0, ring[at + 1] ?? 0])
  const [first, last] = [positions[0], positions.at(-1)]
  if (!first || !last || positions.length < 3) return null
  if (first[0] !== last[0] || first[1] !== last[1]) positions.push([...first])
  return positions
}

/** The same of an outline that is mended already. */
export function thinnedOutline({ coordinates }: MultiPolygon, most: number): MultiPolygon {
  const flat = coordinates.map((rings) =>
    rings.map((ring) => Float64Array.from(ring.flatMap(([x = 0, y = 0]) => [x, y]))),
  )
  return sketched(flat, most)
}

/** How many corners a layer has. */
export function cornersOf({ features }: OwnLayer): number {
  return features.reduce(
    (sum, feature) => sum + feature.polygons.flat().reduce((all, ring) => all + ring.length / 2, 0),
    0,
  )
}
