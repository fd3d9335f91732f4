import type { MultiPolygon } from 'geojson'
import type { Atlas, ParkId } from '../atlas'
import type { Change } from './change'
import { fitted } from './controlPoints'
import { type Diagnosis, diagnose } from './doctor'
import type { Findings, FoundFeature, FoundPark, FoundQuestion, OwnChoice } from './findings'
import { matched, nameColumn } from './names/matched'
import type { Matching, NameMatch } from './names/matching'
import type { OtherNames } from './names/otherNames'
import { type NameConflict, placed } from './names/placed'
import type { Certainty } from './ownBoundaries'
import { parkOverlaps } from './parkOverlaps'
import { sketched, takenTo, thinnedOutline } from './placing'
import type { OwnFeature, OwnFormat, OwnLayer, ReadNote, Ring } from './reading'
import type { Reference } from './reference'
import { repaired, verticesIn } from './repair/repaired'
import type { Repaired } from './repair/repairs'
import { doubtsInMetres, type Taking } from './system'
import { straightened, toWgs84 } from './transforms'

/** A file as it was read. */
export type OpenedFile = {
  readonly fileName: string
  readonly hash: string
  readonly format: OwnFormat
  readonly layers: readonly OwnLayer[]
  readonly notes: readonly ReadNote[]
}

/** What a file is held against. */
export type Against = { readonly atlas: Atlas; readonly names: OtherNames; readonly reference: Reference }

export type Found = { readonly findings: Findings; readonly outlines: ReadonlyMap<ParkId, MultiPolygon> }

/** What an opened file is and has for each park, as a person chose so far; the outlines are WGS-84, mended, whole. */
export function foundIn(file: OpenedFile, choice: OwnChoice, against: Against): Found {
  const { atlas, names } = against
  const index = choice.layer ?? likeliestLayer(file.layers, against)
  const layer = file.layers[index] ?? nothingRead
  const column = choice.column === undefined ? nameColumn(layer, atlas, names) : choice.column
  const named = assigned(matched(layer, column, atlas, names), choice)
  const diagnosis = diagnosed(layer, named, against)
  const taking = choice.taking ?? judgedTaking(diagnosis)
  const fit = taking && fitted(taking, choice.control)
  const parts = taking ? partsOf(layer, named, { taking, change: toWgs84(taking, fit?.control) }, atlas) : noParts
  const doubt = taking && !fit ? (doubtsInMetres[taking.system] ?? null) : null
  const { fileName, hash, format } = file
  return {
    findings: {
      fileName,
      hash,
      format,
      layers: file.layers.map((one) => ({ name: one.name, features: one.features.length, vertices: cornersOf(one) })),
      layer: index,
      columns: layer.columns,
      column,
      encoding: layer.encoding,
      samples: samplesOf(named),
      claim: layer.claim,
      diagnosis,
      taking,
      certainty: certaintyOf(choice, diagnosis),
      doubt,
      residual: fit?.residual ?? null,
      notes: [...file.notes, ...layer.notes],
      ...parts,
    },
    outlines: parts.outlines,
  }
}

const nothingRead: OwnLayer = { name: '', columns: [], encoding: null, claim: null, features: [], notes: [] }

/** The one that names most parks; of several the first. */
function likeliestLayer(layers: readonly OwnLayer[], { atlas, names }: Against): number {
  if (layers.length < 2) return 0
  const counts = layers.map((layer) => matched(layer, nameColumn(layer, atlas, names), atlas, names).parks.length)
  return Math.max(0, counts.indexOf(Math.max(...counts)))
}

/** What a person says of a feature goes before its name. */
function assigned(matching: Matching, { parks }: OwnChoice): readonly FoundFeature[] {
  return matching.features.map(({ number, said, match }) => {
    const given = parks.get(number)
    return { number, said, match: given === undefined ? match : givenMatch(given), isAssigned: given !== undefined }
  })
}

function givenMatch(park: ParkId | null): NameMatch {
  return park === null ? { kind: 'none' } : { kind: 'exact', park }
}

function diagnosed(layer: OwnLayer, features: readonly FoundFeature[], { reference }: Against): Diagnosis {
  const named = new Map<ParkId, Ring[]>()
  const unnamed: Ring[] = []
  for (const [at, { match }] of features.entries()) {
    const rings = layer.features[at]?.polygons.flat() ?? []
    if (match.kind === 'none') unnamed.push(...rings)
    else named.set(match.park, [...(named.get(match.park) ?? []), ...rings])
  }
  return diagnose({ named, unnamed, claim: layer.claim }, reference)
}

/** What does not fit is not drawn anywhere before a person chose. */
function judgedTaking({ verdict, candidates }: Diagnosis): Taking | null {
  return verdict === 'fitsNothing' || verdict === 'noFamily' ? null : (candidates[0]?.taking ?? null)
}

function certaintyOf({ taking }: OwnChoice, { verdict }: Diagnosis): Certainty | null {
  if (taking) return 'chosen'
  return verdict === 'certain' || verdict === 'probable' ? verdict : null
}

function samplesOf(features: readonly FoundFeature[]): readonly string[] {
  return [...new Set(features.map(({ said }) => said.trim()))].filter((said) => said !== '').slice(0, 3)
}

function cornersOf({ features }: OwnLayer): number {
  return features.reduce((sum, { polygons }) => sum + verticesIn(polygons), 0)
}

type Way = { readonly taking: Taking; readonly change: Change }
type Parts = Pick<Findings, 'parks' | 'strangers' | 'refused'> & Pick<Found, 'outlines'>

const noParts: Parts = { parks: [], strangers: [], refused: [], outlines: new Map() }

/** Corners of a ring that tell where a feature lies. */
const cornersToPlace = 400
/** Corners of a ring that a screen shows before anything is applied. */
const cornersToShow = 800

/** What of the layer each park has, with what is of no park. */
function partsOf(layer: OwnLayer, features: readonly FoundFeature[], way: Way, atlas: Atlas): Parts {
  const inPlace = layer.features.map((feature) => takenTo(way.change, feature))
  const { told, conflicts } = toldByPlace(features, inPlace, atlas)
  const all = cornersOf(layer)
  const mended = atlas.parks.flatMap(({ id }) => {
    const own = told.filter(({ match }) => match.kind !== 'none' && match.park === id)
    if (own.length === 0) return []
    const at = own.map((feature) => told.indexOf(feature))
    const polygons = at.flatMap((place) => inPlace[place] ?? [])
    const read = at.flatMap((place) => layer.features[place] ?? [])
    return [{ park: id, own, read, mended: repaired(polygons, all) }]
  })
  const outlines = new Map(mended.flatMap(({ park, mended: { geometry } }) => (geometry ? [[park, geometry]] : [])))
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
              ...foundPark(one, one.geometry, own, strays),
              asRead: asRead(read, way),
            },
          ]
        : []
    }),
    strangers: told.filter(({ match }) => match.kind === 'none'),
    refused: mended.flatMap(({ own, mended: { geometry } }) => (geometry ? [] : own.map(({ number }) => number))),
    outlines,
  }
}

function foundPark(
  { repairs, areaAfter, asks }: Repaired,
  geometry: MultiPolygon,
  own: readonly FoundFeature[],
  strays: NameConflict | undefined,
): Omit<FoundPark, 'park' | 'features' | 'overlaps' | 'asRead'> {
  const questions: readonly (readonly [FoundQuestion, boolean])[] = [
    ['name', own.some(({ match }) => match.kind === 'proposal')],
    ['several', own.length > 1],
    ['place', strays !== undefined],
    ['area', asks],
  ]
  return {
    asks: questions.flatMap(([question, isAsked]) => (isAsked ? [question] : [])),
    squareKilometres: areaAfter / 1e6,
    vertices: geometry.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0),
    repairs,
    strays: strays ? strays.kilometres * 1000 : null,
    corrected: thinnedOutline(geometry, cornersToShow),
  }
}

/** Where the numbers would lie as they are; nowhere for those that are no degrees. */
function asRead(features: readonly OwnFeature[], { taking }: Way): MultiPolygon | null {
  if (taking.unit !== 'degree') return null
  const straight = straightened(taking)
  return sketched(
    features.flatMap((feature) => takenTo(straight, feature)),
    cornersToShow,
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
