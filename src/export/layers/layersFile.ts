import { strToU8, zipSync } from 'fflate'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Atlas, Block } from '../../domain/atlas'
import type { Ground } from '../../domain/ground'
import { parkNumber } from '../../domain/parkNumber'
import { plainLine } from '../../domain/plainText'
import { sentenceOf } from '../../drawing/sentence'
import type { DataWriter } from '../../state/dataFormat'
import { layerWordsIn } from '../../words/parts/layers'
import { jsonLines } from '../jsonLines'
import { originsOf, reservation } from '../origins'
import { type TableRequest, tableContextOf } from '../tables/tableContext'
import { flatPark } from './flatPark'
import { patternLines, patternPoints } from './patternLines'

const layerNames = ['parks', 'blocks', 'districts', 'pattern-lines', 'pattern-points'] as const
type LayerName = (typeof layerNames)[number]
type Layers = Readonly<Record<LayerName, readonly Feature[]>>

/**
 * What the map shows as layers for a GIS, a GeoJSON each (RFC 7946, WGS-84): the filter's parks and their blocks, the
 * districts, the patterns of parks whatever the filter. Properties are plain values alone.
 */
export function layersOf(atlas: Atlas, ground: Ground, asked: TableRequest, day: string): Layers {
  const { parks } = tableContextOf(atlas, asked, day)
  const ids = new Set(parks.map(({ id }) => id))
  const isKept = ({ park, membership }: Block) => ids.has(park) && (asked.candidates || membership === 'member')
  const blocks = atlas.blocks.filter(isKept)
  return {
    parks: parks.map((park) => {
      const members = blocks.filter((block) => block.park === park.id && block.membership === 'member')
      const properties = { ...flatPark(atlas, park), blockCount: members.length, ...reservation }
      const coordinates = members.flatMap(({ geometry }) => geometry.coordinates)
      return { type: 'Feature', id: park.id, properties, geometry: { type: 'MultiPolygon', coordinates } }
    }),
    blocks: blocks.map(({ id, name, nameEn, park, precision, membership, geometry }) => ({
      type: 'Feature',
      id,
      properties: {
        block: id,
        name,
        nameEn,
        park,
        parkNumber: parkNumber(atlas, park),
        precision,
        membership,
        ...reservation,
      },
      geometry,
    })),
    districts: ground
      .filter(({ kind }) => kind === 'district')
      .map(({ id, name, nameEn, geometry }) => feature(id, { district: id, name, nameEn }, geometry)),
    'pattern-lines': patternLines(atlas),
    'pattern-points': patternPoints(atlas),
  }
}

function feature(id: string, properties: Feature['properties'], geometry: Geometry): Feature {
  return { type: 'Feature', id, properties, geometry }
}

/** The layers packed, with a text of what they are. */
export const layersFile: DataWriter = (atlas, asked, day, ground) => {
  const layers = layersOf(atlas, ground, asked, day)
  const files = layerNames.map((name) => [
    `${name}.geojson`,
    strToU8(jsonLines(collection(name, layers[name], atlas, day))),
  ])
  const bytes = zipSync({ ...Object.fromEntries(files), 'README.txt': strToU8(readme(layers, atlas, asked, day)) })
  return new Blob([bytes], { type: 'application/zip' })
}

function collection(name: LayerName, features: readonly Feature[], atlas: Atlas, day: string) {
  const about = { name, ...reservation, version: atlas.edition.version, written: day, sources: originsOf(atlas) }
  const whole: FeatureCollection & typeof about = { type: 'FeatureCollection', ...about, features: [...features] }
  return whole
}

function readme(layers: Layers, atlas: Atlas, { filter, language }: TableRequest, day: string): string {
  const words = layerWordsIn(language)
  const lines = [
    words('layers.title'),
    words('filteredBy', { sentence: sentenceOf(atlas, filter, language) }),
    ...layerNames.map((name) => `${name}.geojson  ${words(`layers.${name}`, { count: layers[name].length })}`),
    words('layers.crs'),
    language === 'zh' ? reservation.notice : reservation.noticeEn,
    day,
  ]
  return `\uFEFF${lines.map(plainLine).join('\r\n')}\r\n`
}
