import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openFilter } from '../../../src/domain/filter'
import { placingIn } from '../../../src/domain/own/outgoing'
import { shapefiles } from '../../../src/export/boundaries/shapefiles'
import type { NumberedSystem } from '../../../src/export/boundaries/wkt'
import { layerNames, layersOf } from '../../../src/export/layers/layersOf'
import { parkCount, realAtlas, realGround } from '../../builders'
import { byProj4, codes, entryText, farthest, openedByGdal, placesOf } from './gdal'

const day = '2026-11-29'
const layers = layersOf(realAtlas, realGround, { filter: openFilter, language: 'zh', candidates: true }, day)
const written = (system: NumberedSystem) =>
  shapefiles(layers, system, { place: placingIn(system), day, said: ['张江'] })

test.each(Object.entries(codes))('GDAL reads a Shapefile in %s as %s, each place within 0.01 m', (name, code) => {
  const system = Object.keys(codes).find((one): one is NumberedSystem => one === name) ?? 'wgs84'
  openedByGdal(written(system), 'zip', ({ layer, layerNames: read, systemOf }) => {
    expect([...read].sort()).toEqual([...layerNames].sort())
    for (const one of layerNames) {
      expect(systemOf(one)).toBe(code)
      const { features } = layer(one)
      expect(features.length).toBe(layers[one].length)
      features.forEach(({ geometry }, at) => {
        const given = layers[one][at]
        const back = placesOf(geometry).map(byProj4(system).inverse)
        const were = given ? placesOf(given.geometry) : []
        expect(back.length).toBe(were.length)
        expect(farthest(back, were)).toBeLessThan(0.01)
      })
    }
  })
})

test('the table tells park, names, group, district, precision, source and day of the source, in Chinese that GDAL reads', () => {
  openedByGdal(written('cgcs2000'), 'zip', ({ layer }) => {
    const parks = layer('parks').features.map(({ properties }) => properties)
    expect(parks).toHaveLength(parkCount)
    const minhang = parks.find((park) => park?.PARK_ID === 'minhang')
    expect(minhang).toMatchObject({
      NAME: '闵行园',
      NAME_EN: 'Minhang Park',
      GROUP_ID: 'zone',
      DISTRICT: '闵行区',
      PRECISION: 'schematic',
      SRC_DATE: '2005–2023',
    })
    expect(parks.every((park) => String(park?.SOURCE).startsWith('按各公开页面'))).toBe(true)
    expect(layer('blocks').features.map(({ properties }) => properties?.NAME)).toEqual(
      layers.blocks.map(({ properties }) => properties.name),
    )
  })
})

test('its texts are GBK by the .cpg and by the language byte, without a question mark in the place of a sign', () => {
  const bytes = written('wgs84')
  expect(entryText(bytes, 'parks.cpg')).toBe('936')
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!name.endsWith('.dbf')) continue
    expect(part[29]).toBe(0x4d)
    expect(new TextDecoder('gbk').decode(part.slice(64))).not.toMatch(/[?\uFFFD]/)
  }
})

test('shells run clockwise and holes the other way, as Esri’s description asks', () => {
  const square = (from: number, to: number) => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ]
  const donut = { type: 'Polygon', coordinates: [square(0, 9), square(3, 6)] } as const
  const [first] = layers.parks
  if (!first) throw new Error('There are parks')
  const geometry = { ...donut, coordinates: donut.coordinates.map((ring) => ring.map((place) => [...place])) }
  const one = { ...layers, parks: [{ ...first, geometry }], blocks: [], districts: [] }
  const bytes = shapefiles({ ...one, 'pattern-lines': [], 'pattern-points': [] }, 'wgs84', {
    place: (places) => places,
    day,
    said: [],
  })
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.endsWith('.shp'))).toEqual(['parks.shp'])
  openedByGdal(bytes, 'zip', ({ layer }) => {
    const [read] = layer('parks').features
    expect(read?.geometry).toMatchObject({ type: 'Polygon' })
    expect(read && placesOf(read.geometry)).toHaveLength(10)
  })
  const shp = new DataView((unzipSync(bytes)['parks.shp'] ?? new Uint8Array()).slice().buffer)
  const at = (place: number) => [shp.getFloat64(160 + 16 * place, true), shp.getFloat64(168 + 16 * place, true)]
  expect([at(1), at(6)]).toEqual([
    [0, 9],
    [6, 3],
  ])
})
