import type { MultiPolygon, Position } from 'geojson'
import type { Atlas, DistrictId, Park, ParkId, Precision } from '../atlas'
import type { Ground } from '../ground'
import type { Certainty, OwnImport } from './ownBoundaries'
import { type Area, areaOf, lengthOf, middleOf, middleOfAll, type Pair, radiusOf, stepBetween } from './plane'
import type { Ring } from './reading'

/** A polygon of a member block: its middle in WGS-84, how far that may be off and the radius of a disc as large, in metres. */
export type ReferenceBlock = { readonly at: Pair; readonly sigma: number; readonly radius: number }

/**
 * Where the blocks of a park are from: `drawn` by us, which may be off as a whole, or of one import, which was taken in a wrong system
 * with the probability `doubt`.
 */
export type Origin = 'drawn' | { readonly import: OwnImport['id']; readonly doubt: number }

export type ReferencePark = {
  readonly id: ParkId
  readonly blocks: readonly ReferenceBlock[]
  /** `null` without a block. */
  readonly origin: Origin | null
  /** The middle of all its blocks, by area. */
  readonly middle: Pair
  readonly districts: readonly DistrictId[]
}

/** What of the atlas and the ground a file's coordinates are held against; plain values, so that a worker can be sent them. */
export type Reference = {
  readonly parks: ReadonlyMap<ParkId, ReferencePark>
  readonly districts: ReadonlyMap<string, Area>
  readonly river: Area
  /** The box in which a file of the city's parks lies: west, south, east, north. */
  readonly city: Area['box']
}

/** How far the middle of a drawn block lies from the true one, in metres. An outline that an office surveyed and put in its place is the sharpest. */
const sigmas: Readonly<Record<Precision, number>> = { surveyed: 20, approximate: 200, schematic: 500 }

/**
 * How probable it is that an import lies in a wrong system. Simulated files that were certain never do, and of those that were probable one in
 * a hundred; but what holds for them may not for all, and who chooses among pictures errs now and then. Never is a file certain on the word of one import.
 */
const doubts: Readonly<Record<Certainty, number>> = { certain: 0.01, probable: 0.05, chosen: 0.1 }

/** How much farther than its districts a file of the city's parks may reach, in degrees. */
const margin = 0.02

export function referenceOf(atlas: Atlas, ground: Ground): Reference {
  const parks = atlas.parks.map((park) => parkOf(atlas, park))
  const districts = ground.filter(({ kind }) => kind === 'district')
  const middles = parks.flatMap(({ blocks }) => blocks.flatMap(({ at }) => at))
  const [west, south, east, north] = areaOf([...ringsIn(districts), Float64Array.from(middles)]).box
  return {
    parks: new Map(parks.map((park) => [park.id, park])),
    districts: new Map(districts.map((district) => [district.id, areaOf(ringsIn([district]))])),
    river: areaOf(ringsIn(riversIn(ground))),
    city: [west - margin, south - margin, east + margin, north + margin],
  }
}

/** Rivers that are broad enough to be drawn as an area. Parks lie beside them; of a lake, one may well be drawn with what it lies around. */
function riversIn(ground: Ground): Ground {
  const names = new Set(ground.filter(({ kind }) => kind === 'river').map(({ name }) => name))
  return ground.filter(({ kind, name }) => kind === 'water' && names.has(name))
}

function parkOf(atlas: Atlas, { id, districts }: Park): ReferencePark {
  const members = atlas.blocks.filter(({ park, membership }) => park === id && membership === 'member')
  const blocks = members.flatMap(({ geometry, precision }) =>
    shellsOf(geometry).map((shell) => blockOf(shell, sigmas[precision])),
  )
  const isDrawn = members.some(({ precision }) => precision !== 'surveyed')
  const origin = blocks.length > 0 ? originOf(atlas, id, isDrawn) : null
  return {
    id,
    districts,
    blocks,
    origin,
    middle: middleOfAll(blocks.map(({ at, radius }) => ({ at, area: radius ** 2 }))),
  }
}

function blockOf(shell: Ring, sigma: number): ReferenceBlock {
  const { at, area } = middleOf(shell)
  const edge: Pair = [at[0], at[1] + radiusOf(area * Math.cos((at[1] * Math.PI) / 180))]
  return { at, sigma, radius: lengthOf(stepBetween(at, edge)) }
}

function originOf({ own }: Atlas, park: ParkId, isDrawn: boolean): Origin {
  const outline = own?.boundaries.outlines.find((one) => one.park === park)
  const from = own?.boundaries.imports.find(({ id }) => id === outline?.import)
  if (from) return { import: from.id, doubt: doubts[from.certainty] }
  return isDrawn ? 'drawn' : { import: 'shipped', doubt: 1e-4 }
}

/** The outer ring of each polygon. */
function shellsOf({ coordinates }: MultiPolygon): readonly Ring[] {
  return coordinates.flatMap(([shell]) => (shell ? [ringOf(shell)] : []))
}

function ringsIn(ground: Ground): readonly Ring[] {
  return ground.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates.map(ringOf)
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat().map(ringOf) : []
  })
}

function ringOf(positions: readonly Position[]): Ring {
  return Float64Array.from(positions.flatMap(([lng = Number.NaN, lat = Number.NaN]) => [lng, lat]))
}
