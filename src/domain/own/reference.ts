import type { Geometry, MultiPolygon, Position } from 'geojson'
import type { Atlas, DistrictId, ParkId, Precision } from '../atlas'
import type { Ground } from '../ground'
import { type Area, areaOf, type Middle, middleOf } from './plane'
import type { Ring } from './reading'

/** A polygon of a member block: its middle in WGS-84, and how far that may be off, in metres. */
export type ReferenceBlock = Middle & { readonly sigma: number }

export type ReferencePark = {
  readonly id: ParkId
  readonly blocks: readonly ReferenceBlock[]
  readonly districts: readonly DistrictId[]
}

/** What of the atlas and the ground a file's coordinates are held against; plain values, so that a worker can be sent them. */
export type Reference = {
  readonly parks: ReadonlyMap<ParkId, ReferencePark>
  readonly districts: ReadonlyMap<string, Area>
  readonly river: Area
}

/** How far the middle of a drawn block lies from the true one, in metres. An outline that an office surveyed and put in its place is the sharpest. */
const sigmas: Readonly<Record<Precision, number>> = { surveyed: 20, approximate: 200, schematic: 500 }

/** Parks lie beside the Huangpu and not in it; of a lake, a park may well be drawn with what it lies around. */
const river = 'huangpu-river'

export function referenceOf(atlas: Atlas, ground: Ground): Reference {
  const areasOf = (of: Ground) => of.map(({ id, geometry }) => [id, areaOf(ringsOf(geometry))] as const)
  const districts = ground.filter(({ kind }) => kind === 'district')
  const rivers = ground.filter(({ id }) => id === river)
  return {
    parks: new Map(atlas.parks.map(({ id, districts }) => [id, { id, districts, blocks: blocksOf(atlas, id) }])),
    districts: new Map(areasOf(districts)),
    river: areaOf(rivers.flatMap(({ geometry }) => ringsOf(geometry))),
  }
}

function blocksOf({ blocks }: Atlas, park: ParkId): readonly ReferenceBlock[] {
  return blocks
    .filter((block) => block.park === park && block.membership === 'member')
    .flatMap(({ geometry, precision }) =>
      shellsOf(geometry).map((shell) => ({ ...middleOf(shell), sigma: sigmas[precision] })),
    )
}

/** The outer ring of each polygon. */
export function shellsOf({ coordinates }: MultiPolygon): readonly Ring[] {
  return coordinates.flatMap(([shell]) => (shell ? [ringOf(shell)] : []))
}

function ringsOf(geometry: Geometry): readonly Ring[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.map(ringOf)
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat().map(ringOf) : []
}

function ringOf(positions: readonly Position[]): Ring {
  return Float64Array.from(positions.flatMap(([lng = Number.NaN, lat = Number.NaN]) => [lng, lat]))
}
