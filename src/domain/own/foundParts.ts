import type { MultiPolygon } from 'geojson'
import type { Atlas, ParkId } from '../atlas'
import type { Change } from './change'
import type { Findings, FoundFeature, FoundPark, FoundQuestion } from './findings'
import { kilometresBeyond } from './names/byPlace'
import { type NameConflict, placed } from './names/placed'
import { parkOverlaps } from './parkOverlaps'
import { cornersOf, shown, shownOutline, sketched, takenTo } from './placing'
import type { Tell } from './progress'
import type { OwnFeature, OwnLayer, Ring } from './reading'
import { repaired } from './repair/repaired'
import type { Repaired } from './repair/repairs'
import type { Taking } from './system'
import { straightened } from './transforms'

/** How the numbers of a file come to their place. */
export type Way = { readonly taking: Taking; readonly change: Change }
/** What of a file is each park's; `outlines` are mended and whole. */
export type Parts = Pick<Findings, 'parks' | 'strangers' | 'refused'> & {
  readonly outlines: ReadonlyMap<ParkId, MultiPolygon>
}

export const noParts: Parts = { parks: [], strangers: [], refused: [], outlines: new Map() }

/** Corners of a ring that tell where a feature lies. */
const cornersToPlace = 400
/** An outline may be of a larger area than the blocks are, but by no more than this. */
const mostBeyond = 10

/** A layer with whose its features are by their names. */
export type NamedLayer = {
  readonly layer: OwnLayer
  readonly features: readonly FoundFeature[]
  readonly way: Way
  readonly atlas: Atlas
}

/** What of the layer each park has, with what is of no park. */
export function foundParts({ layer, features, way, atlas }: NamedLayer, tell: Tell): Parts {
  const inPlace = layer.features.map((feature, done, { length }) => {
    tell({ step: 'placing', done, of: length })
    return takenTo(way.change, feature)
  })
  const { told, conflicts } = toldByPlace(features, inPlace, atlas)
  const mended = mendedParks(layer, told, inPlace, atlas, tell)
  const outlines = new Map(mended.flatMap(({ park, mended: { geometry } }) => (geometry ? [[park, geometry]] : [])))
  const rings = layer.features.reduce((sum, { polygons }) => sum + polygons.flat().length, 0)
  const overlaps = parkOverlaps([...outlines].map(([park, geometry]) => ({ park, geometry })))
  return {
    parks: mended.flatMap(({ park, own, read, mended: one }) => {
      const strays = conflicts.find((conflict) => conflict.park === park)
      const over = overlaps.flatMap(({ parks, squareMetres }) => {
        const other = parks.find((id) => id !== park)
        return other && parks.includes(park) ? [{ park: other, hectares: squareMetres / 1e4 }] : []
      })
      return one.geometry
        ? [
            {
              park,
              features: own,
              overlaps: over,
              ...foundPark(one, one.geometry, own, strays, {
                rings,
                beyond: kilometresBeyond(one.geometry, park, atlas),
              }),
              asRead: asRead(read, way, rings),
            },
          ]
        : []
    }),
    strangers: told.filter(({ match }) => match.kind === 'none'),
    refused: mended.flatMap(({ own, mended: { geometry } }) => (geometry ? [] : own.map(({ number }) => number))),
    outlines,
  }
}

function mendedParks(
  layer: OwnLayer,
  told: readonly FoundFeature[],
  inPlace: readonly (readonly (readonly Ring[])[])[],
  { parks }: Atlas,
  tell: Tell,
) {
  const all = cornersOf(layer)
  const named = parks.flatMap(({ id }) => {
    const own = told.filter(({ match }) => match.kind !== 'none' && match.park === id)
    return own.length > 0 ? [{ park: id, own }] : []
  })
  return named.map(({ park, own }, done, { length }) => {
    tell({ step: 'mending', done, of: length })
    const at = own.map((feature) => told.indexOf(feature))
    const polygons = at.flatMap((place) => inPlace[place] ?? [])
    const read = at.flatMap((place) => layer.features[place] ?? [])
    return { park, own, read, mended: repaired(polygons, all) }
  })
}

function foundPark(
  { repairs, areaAfter, asks }: Repaired,
  geometry: MultiPolygon,
  own: readonly FoundFeature[],
  strays: NameConflict | undefined,
  { rings, beyond }: { readonly rings: number; readonly beyond: number },
): Omit<FoundPark, 'park' | 'features' | 'overlaps' | 'asRead'> {
  const questions: readonly (readonly [FoundQuestion, boolean])[] = [
    ['name', own.some(({ match }) => match.kind === 'proposal')],
    ['several', own.length > 1],
    ['place', strays !== undefined],
    ['reach', !strays && beyond > mostBeyond],
    ['area', asks],
  ]
  return {
    asks: questions.flatMap(([question, isAsked]) => (isAsked ? [question] : [])),
    squareKilometres: areaAfter / 1e6,
    vertices: geometry.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0),
    repairs,
    strays: strays ? strays.kilometres * 1000 : null,
    reaches: beyond > mostBeyond ? beyond * 1000 : null,
    corrected: shownOutline(geometry, rings),
  }
}

/** Where the numbers would lie as they are; nowhere for those that are no degrees. */
function asRead(features: readonly OwnFeature[], { taking }: Way, rings: number): MultiPolygon | null {
  if (taking.unit !== 'degree') return null
  const straight = straightened(taking)
  return shown(
    features.flatMap((feature) => takenTo(straight, feature)),
    rings,
  )
}

/** Names and places together: what has no name is told by its place, and a name that lies elsewhere is a conflict. */
function toldByPlace(
  features: readonly FoundFeature[],
  inPlace: readonly (readonly (readonly Ring[])[])[],
  atlas: Atlas,
): { readonly told: readonly FoundFeature[]; readonly conflicts: readonly NameConflict[] } {
  const located = features.flatMap(({ number }, at) => {
    const geometry = sketched(inPlace[at] ?? [], cornersToPlace)
    return geometry.coordinates.length > 0 ? [{ number, geometry }] : []
  })
  const bare = { column: null, features, parks: [], strangers: [], nameless: [] }
  const { matching, conflicts } = placed(bare, located, atlas)
  const told = features.map((feature, at) => ({
    ...feature,
    // A person said that it is none.
    match: feature.isAssigned ? feature.match : (matching.features[at]?.match ?? feature.match),
  }))
  return { told, conflicts }
}
