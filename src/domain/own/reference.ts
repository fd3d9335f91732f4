import type { MultiPolygon, Position } from 'geojson'
import type { Atlas, DistrictId, Park, ParkId, Precision } from '../atlas'
import type { Ground } from '../ground'
import { type Area, areaOf, type Middle, middleOf, middleOfAll, type Place } from './plane'
import type { Ring } from './reading'

/** A polygon of a member block: its middle in WGS-84, and how far that may be off, in metres. */
export type ReferenceBlock = Middle & { readonly sigma: number }

export type ReferencePark = {
  readonly id: ParkId
  readonly blocks: readonly ReferenceBlock[]
  /** The middle of all its blocks, by area. */
  readonly middle: Place
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
  const blocks = blocksOf(atlas, id)
  return { id, districts, blocks, middle: middleOfAll(blocks) }
}

function blocksOf({ blocks }: Atlas, park: ParkId): readonly ReferenceBlock[] {
  return blocks
    .filter((block) => block.park === park && block.membership === 'member')
    .flatMap(({ geometry, precision }) =>
      shellsOf(geometry).map((shell) => ({ ...middleOf(shell), sigma: sigmas[precision] })),
    )
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
