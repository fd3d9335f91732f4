import type { Feature, FeatureCollection, MultiPolygon } from 'geojson'
import type { Atlas, Block, Park } from '../domain/atlas'
import { byId } from '../domain/byId'
import { isUmbrella } from '../domain/countedLinks'
import { toldFacets } from '../domain/facets'
import { heldByPark } from '../domain/heldBy'
import { sentenceOf, valuesNamed } from '../drawing/sentence'
import type { DataRequest, DataWriter } from '../state/dataFormat'
import { jsonLines } from './jsonLines'
import { flatPark } from './layers/flatPark'
import { originsOf, reservationOf } from './origins'
import { tableContextOf } from './tables/tableContext'

export const geojsonFile: DataWriter = (atlas, asked, day) =>
  new Blob([jsonLines(parksGeojson(atlas, asked, day))], { type: 'application/geo+json' })

type Collection = FeatureCollection<MultiPolygon> & Readonly<Record<string, unknown>>

/**
 * The filter's parks for a GIS (RFC 7946): WGS-84, `[lng, lat]`, at most six decimals, outer rings counter-clockwise. A
 * Feature a park, its id the park's, its polygons the member blocks; after them, where the view draws them, a Feature a
 * candidate block, marked by `kind`. What the collection says of itself are foreign members.
 */
export function parksGeojson(atlas: Atlas, asked: DataRequest, day: string): Collection {
  const { parks } = tableContextOf(atlas, asked, day)
  const candidates = asked.candidates ? parks.flatMap((park) => blocksOf(atlas, park, 'candidate')) : []
  return {
    type: 'FeatureCollection',
    title: '张江高新区园区 · Parks of the Zhangjiang Hi-tech Zone',
    filter: sentenceOf(atlas, asked.filter, 'zh'),
    filterEn: sentenceOf(atlas, asked.filter, 'en'),
    ...reservationOf(atlas, null),
    version: atlas.edition.version,
    written: day,
    sources: originsOf(atlas),
    features: [
      ...parks.map((park) => parkFeature(atlas, park)),
      ...candidates.map((block) => candidateFeature(atlas, block)),
    ],
  }
}

function blocksOf({ blocks }: Atlas, { id }: Park, membership: Block['membership']): readonly Block[] {
  return blocks.filter((block) => block.park === id && block.membership === membership)
}

function parkFeature(atlas: Atlas, park: Park): Feature<MultiPolygon> {
  const blocks = blocksOf(atlas, park, 'member')
  const { id, areas, clause } = park
  return {
    type: 'Feature',
    id,
    properties: {
      kind: 'park',
      // Plain values first: many programs read no others.
      ...flatPark(atlas, park),
      ...toldOf(atlas, park),
      otherAreas: areas.slice(1),
      blocks: blocks.map((block) => ({
        id: block.id,
        name: block.name,
        nameEn: block.nameEn,
        precision: block.precision,
        polygons: block.geometry.coordinates.length,
      })),
      industries: industriesOf(atlas, park),
      slots: slotsOf(atlas, park),
      clause,
      ...reservationOf(atlas, id),
    },
    geometry: { type: 'MultiPolygon', coordinates: blocks.flatMap(({ geometry }) => geometry.coordinates) },
  }
}

function toldOf(atlas: Atlas, { id }: Park): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    toldFacets.flatMap(({ facet, property }) => [
      [property, valuesNamed(atlas, facet, id, 'zh')],
      [`${property}En`, valuesNamed(atlas, facet, id, 'en')],
    ]),
  )
}

/** What the park's own sentence and the patterns name; what is said of its group is said of no one park. */
function industriesOf(atlas: Atlas, park: Park) {
  return heldByPark(atlas.links, park.id).map((link) => {
    const { industry, source, basis, verb, clause } = link
    const term = byId(atlas.industries).get(industry)
    const names = { name: term?.name ?? null, nameEn: term?.nameEn ?? null }
    return { id: industry, ...names, source, basis, verb, umbrella: isUmbrella(atlas, link), clause }
  })
}

function slotsOf({ patterns }: Atlas, park: Park) {
  return patterns.flatMap(({ id, name, nameEn, slots }) =>
    slots
      .filter(({ parks }) => parks.includes(park.id))
      .map(({ label, labelEn, basis, clause }) => ({ pattern: id, name, nameEn, label, labelEn, basis, clause })),
  )
}

function candidateFeature(atlas: Atlas, { id, name, nameEn, park, precision, geometry }: Block): Feature<MultiPolygon> {
  return {
    type: 'Feature',
    id,
    properties: { kind: 'candidate-block', name, nameEn, park, precision, ...reservationOf(atlas, park) },
    geometry,
  }
}
