import initSqlJs from 'sql.js'
import { expect, test } from 'vitest'
import { openFilter } from '../../../src/domain/filter'
import { geoPackage } from '../../../src/export/boundaries/gpkg/geoPackage'
import type { NumberedSystem } from '../../../src/export/boundaries/wkt'
import { layerNames, layersOf } from '../../../src/export/layers/layersOf'
import { realAtlas, realGround } from '../../builders'
import { byProj4, codes, farthest, openedByGdal, placesOf } from './gdal'

const day = '2026-11-29'
const layers = layersOf(realAtlas, realGround, { filter: openFilter, language: 'zh', candidates: true }, day)
const titles = { parks: '园区', blocks: '地块', districts: '行政区', 'pattern-lines': '连线', 'pattern-points': '角色' }

async function written(system: NumberedSystem): Promise<Uint8Array> {
  return geoPackage(await initSqlJs(), { layers, system, titles, said: '不作为划界依据', day })
}

const table = (name: string) => name.replaceAll('-', '_')

test.each(Object.entries(codes))(
  'GDAL reads a GeoPackage in %s as %s, each place within 0.01 m',
  async (name, code) => {
    const system = Object.keys(codes).find((one): one is NumberedSystem => one === name) ?? 'wgs84'
    openedByGdal(await written(system), 'gpkg', ({ layer, layerNames: read, systemOf }) => {
      expect([...read].sort()).toEqual(layerNames.map(table).sort())
      for (const one of layerNames) {
        expect(systemOf(table(one))).toBe(code)
        const { features } = layer(table(one))
        expect(features.length).toBe(layers[one].length)
        features.forEach(({ geometry, properties }, at) => {
          const given = layers[one][at]
          const back = placesOf(geometry).map(byProj4(system).inverse)
          const were = given ? placesOf(given.geometry) : []
          expect(back.length).toBe(were.length)
          expect(farthest(back, were)).toBeLessThan(0.01)
          expect(properties).toMatchObject(given?.properties ?? {})
        })
      }
    })
  },
)

test('SQLite finds it whole, and it says which form it has', async () => {
  const sql = await initSqlJs()
  const database = new sql.Database(await written('gk120'))
  const one = (query: string) => database.exec(query)[0]?.values
  expect(one('PRAGMA integrity_check')).toEqual([['ok']])
  expect(one('PRAGMA foreign_key_check')).toBeUndefined()
  expect(one('PRAGMA application_id')).toEqual([[0x47504b47]])
  expect(one('SELECT DISTINCT description FROM gpkg_contents')).toEqual([['不作为划界依据']])
  expect(one('SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id')).toEqual([[-1], [0], [4326], [4549]])
  database.close()
})
