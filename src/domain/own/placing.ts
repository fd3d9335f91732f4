import type { MultiPolygon, Position } from 'geojson'
import type { Change } from './change'
import type { OwnFeature, OwnLayer, Ring } from './reading'
import { thinnedRing } from './repair/thinnedRing'

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
  const few = everyFew(ring, most)
  const positions: Position[] = []
  for (let at = 0; at + 1 < few.length; at += 2) positions.push([few[at] ?? 0, few[at + 1] ?? 0])
  const [first, last] = [positions[0], positions.at(-1)]
  if (!first || !last || positions.length < 3) return null
  if (first[0] !== last[0] || first[1] !== last[1]) positions.push([...first])
  return positions
}

/** Metres that a corner may be left out by where an outline is only looked at: a pixel of the closest look at it. */
const ofAPixel = 1
/** Corners of a ring that a screen shows, at most, and of all rings together as long as each keeps its shape. */
const cornersToShow = { ofARing: 800, ofAll: 30_000, least: 60 }

/** Rings in degrees as a screen shows them before anything is applied, where `rings` of them are shown at once. */
export function shown(polygons: readonly (readonly Ring[])[], rings: number): MultiPolygon {
  const { ofARing, ofAll, least } = cornersToShow
  const most = Math.min(ofARing, Math.max(least, Math.floor(ofAll / rings)))
  return sketched(
    polygons.map((one) => one.map((ring) => thinnedRing(everyFew(ring, ofARing), ofAPixel))),
    most,
  )
}

/** The same of an outline that is mended already. */
export function shownOutline({ coordinates }: MultiPolygon, rings: number): MultiPolygon {
  return shown(flatRings(coordinates), rings)
}

function flatRings(coordinates: MultiPolygon['coordinates']): readonly (readonly Ring[])[] {
  return coordinates.map((rings) => rings.map((ring) => Float64Array.from(ring.flatMap(([x = 0, y = 0]) => [x, y]))))
}

/** Every so many corners, evenly along the ring. */
function everyFew(ring: Ring, most: number): Float64Array {
  const every = Math.max(1, Math.ceil(ring.length / 2 / most))
  const count = Math.ceil(Math.floor(ring.length / 2) / every)
  return Float64Array.from({ length: 2 * count }, (_, at) => ring[2 * every * (at >> 1) + (at & 1)] ?? 0)
}

/** How many corners a layer has. */
export function cornersOf({ features }: OwnLayer): number {
  return features.reduce(
    (sum, feature) => sum + feature.polygons.flat().reduce((all, ring) => all + ring.length / 2, 0),
    0,
  )
}
