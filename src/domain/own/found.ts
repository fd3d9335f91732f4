import type { MultiPolygon } from 'geojson'
import type { Atlas, ParkId } from '../atlas'
import { largest } from '../structure/anchors'
import { fitted } from './controlPoints'
import { type Diagnosis, diagnose } from './doctor'
import { type Findings, type FoundFeature, type FoundPicture, type OwnChoice, openChoice } from './findings'
import type { OwnFormat } from './formats'
import { foundParts, noParts } from './foundParts'
import { matched, nameColumn } from './names/matched'
import type { Matching, NameMatch } from './names/matching'
import type { OtherNames } from './names/otherNames'
import type { Certainty } from './ownBoundaries'
import { cornersOf, sketched, takenTo } from './placing'
import { type Tell, untold } from './progress'
import type { OwnLayer, ReadNote, Ring } from './reading'
import type { Reference } from './reference'
import { doubtsInMetres, type Taking } from './system'
import { toWgs84 } from './transforms'
import { wholeLayer } from './wholeLayer'

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
export function foundIn(file: OpenedFile, choice: OwnChoice, against: Against, tell: Tell = untold): Found {
  tell({ step: 'matching', done: 0, of: 1 })
  const { atlas, names } = against
  const whole = wholeLayer(file.format, file.layers)
  const index = choice.layer ?? likeliestLayer(file.layers, whole, against)
  const layer = file.layers[index] ?? whole ?? nothingRead
  const column = choice.column === undefined ? nameColumn(layer, atlas, names) : choice.column
  const named = assigned(matched(layer, column, atlas, names), choice)
  tell({ step: 'telling', done: 0, of: 1 })
  const diagnosis = diagnosed(layer, named, against, tell)
  const taking = choice.taking ?? judgedTaking(diagnosis)
  const fit = taking && fitted(taking, choice.control)
  const way = taking && { taking, change: toWgs84(taking, fit?.control) }
  const parts = way ? foundParts({ layer, features: named, way, atlas }, tell) : noParts
  const doubt = taking && !fit ? (doubtsInMetres[taking.system] ?? null) : null
  const { fileName, hash, format } = file
  return {
    findings: {
      fileName,
      hash,
      format,
      layers: [...file.layers.map((one) => offered(one, one.name)), ...(whole ? [offered(whole, null)] : [])],
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
      pictures: certaintyOf(openChoice, diagnosis) === null ? picturesOf(layer, named, diagnosis) : [],
      notes: [...file.notes, ...layer.notes],
      ...parts,
    },
    outlines: parts.outlines,
  }
}

/** A layer to choose from; without a name where it is all together. */
function offered(layer: OwnLayer, name: string | null): Findings['layers'][number] {
  return { name, features: layer.features.length, vertices: cornersOf(layer) }
}

const nothingRead: OwnLayer = { name: '', columns: [], encoding: null, claim: null, features: [], notes: [] }

/**
 * The one that names most parks; of several the first. All together go before it where each has parks of its own: where a park stands
 * on two layers, one of them is an older outline of it.
 */
function likeliestLayer(layers: readonly OwnLayer[], whole: OwnLayer | null, { atlas, names }: Against): number {
  if (layers.length < 2) return 0
  const parksOf = (layer: OwnLayer) => matched(layer, nameColumn(layer, atlas, names), atlas, names).parks.length
  const counts = layers.map(parksOf)
  const most = Math.max(...counts)
  const shown = counts.reduce((sum, count, at) => (layers[at]?.isHidden ? sum : sum + count), 0)
  const isParted = whole && most < parksOf(whole) && parksOf(whole) === shown
  return isParted ? layers.length : Math.max(0, counts.indexOf(most))
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

function diagnosed(layer: OwnLayer, features: readonly FoundFeature[], { reference }: Against, tell: Tell): Diagnosis {
  const named = new Map<ParkId, Ring[]>()
  const unnamed: Ring[] = []
  for (const [at, { match }] of features.entries()) {
    const rings = layer.features[at]?.polygons.flat() ?? []
    if (match.kind === 'none') unnamed.push(...rings)
    else named.set(match.park, [...(named.get(match.park) ?? []), ...rings])
  }
  return diagnose({ named, unnamed, claim: layer.claim }, reference, tell)
}

/** What does not fit is not drawn anywhere before a person chose. */
function judgedTaking({ verdict, candidates }: Diagnosis): Taking | null {
  return verdict === 'fitsNothing' || verdict === 'noFamily' ? null : (candidates[0]?.taking ?? null)
}

function certaintyOf({ taking }: OwnChoice, { verdict }: Diagnosis): Certainty | null {
  if (taking) return 'chosen'
  return verdict === 'certain' || verdict === 'probable' ? verdict : null
}

/** More are no choice. */
const mostPictures = 3
const cornersToPicture = 120

/** Of one park, as systems may lie half a kilometre from one another: of the first that is named, else of the first feature. */
function picturesOf(
  { features }: OwnLayer,
  named: readonly FoundFeature[],
  { candidates }: Diagnosis,
): readonly FoundPicture[] {
  const park = named.flatMap(({ match }) => (match.kind === 'none' ? [] : match.park))[0]
  const isOfIt = (at: number) => {
    const match = named[at]?.match
    return park ? match !== undefined && match.kind !== 'none' && match.park === park : at === 0
  }
  const shown = features.filter((_, at) => isOfIt(at))
  return candidates.slice(0, mostPictures).map(({ taking }) => {
    const change = toWgs84(taking)
    const whole = sketched(
      shown.flatMap((one) => takenTo(change, one)),
      cornersToPicture,
    )
    return { taking, outlines: { type: 'MultiPolygon', coordinates: [largest(whole).coordinates] } }
  })
}

function samplesOf(features: readonly FoundFeature[]): readonly string[] {
  return [...new Set(features.map(({ said }) => said.trim()))].filter((said) => said !== '').slice(0, 3)
}
