import type { Feature, Geometry } from 'geojson'
import type { Atlas, Block, Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import type { Ground } from '../../domain/ground'
import { parkNumber } from '../../domain/parkNumber'
import type { DataRequest } from '../../state/dataFormat'
import { groundOrigin, outlineOrigin, reservationOf } from '../origins'
import { tableContextOf } from '../tables/tableContext'
import { type Flat, flatPark } from './flatPark'
import { patternLines, patternPoints } from './patternLines'

export const layerNames = ['parks', 'blocks', 'districts', 'pattern-lines', 'pattern-points'] as const
export type LayerName = (typeof layerNames)[number]
export type FlatFeature = Feature<Geometry, Flat>
export type Layers = Readonly<Record<LayerName, readonly FlatFeature[]>>

/**
 * What the map shows as layers for a GIS or a drawing, in WGS-84 `[lng, lat]`: the filter's parks and their blocks, the
 * districts, the patterns of parks whatever the filter. Properties are plain values alone.
 */
export function layersOf(atlas: Atlas, ground: Ground, asked: DataRequest, day: string): Layers {
  const { parks } = tableContextOf(atlas, asked, day)
  const ids = new Set(parks.map(({ id }) => id))
  const isKept = ({ park, membership }: Block) => ids.has(park) && (asked.candidates || membership === 'member')
  const blocks = atlas.blocks.filter(isKept)
  return {
    parks: parks.map((park) => {
      const members = blocks.filter((block) => block.park === park.id && block.membership === 'member')
      const properties = { ...flatPark(atlas, park), blockCount: members.length, ...reservationOf(atlas, park.id) }
      const coordinates = members.flatMap(({ geometry }) => geometry.coordinates)
      return feature(park.id, properties, { type: 'MultiPolygon', coordinates })
    }),
    blocks: blocks.map((block) =>
      feature(
        block.id,
        { ...flatBlock(atlas, block), ...outlineOrigin(atlas, block.park), ...reservationOf(atlas, block.park) },
        block.geometry,
      ),
    ),
    districts: ground
      .filter(({ kind }) => kind === 'district')
      .map(({ id, name, nameEn, geometry }) => feature(id, { district: id, name, nameEn, ...groundOrigin }, geometry)),
    'pattern-lines': patternLines(atlas),
    'pattern-points': patternPoints(atlas),
  }
}

function feature(id: string, properties: Flat, geometry: Geometry): FlatFeature {
  return { type: 'Feature', id, properties, geometry }
}

function flatBlock(atlas: Atlas, { id, name, nameEn, park, precision, membership }: Block): Flat {
  const of: Park | undefined = byId(atlas.parks).get(park)
  return {
    block: id,
    name,
    nameEn,
    park,
    parkNumber: parkNumber(atlas, park),
    parkName: of?.name ?? null,
    parkNameEn: of?.nameEn ?? null,
    group: of?.group ?? null,
    precision,
    membership,
  }
}
