import type { FeatureCollection } from 'geojson'
import { expect, test } from 'vitest'
import { openFilter } from '../../../src/domain/filter'
import { kmlFile } from '../../../src/export/layers/kmlFile'
import { layersFile } from '../../../src/export/layers/layersFile'
import { layerNames, layersOf } from '../../../src/export/layers/layersOf'
import { geojsonFile } from '../../../src/export/parksGeojson'
import { parkCount, realAtlas, realGround } from '../../builders'
import { farthest, openedByGdal, placesOf } from './gdal'

const day = '2026-11-29'
const asked = { filter: openFilter, language: 'zh', candidates: true } as const
const layers = layersOf(realAtlas, realGround, asked, day)

const bytesOf = async (file: Blob | Promise<Blob>) => new Uint8Array(await (await file).arrayBuffer())

const flat = ['park', 'nameEn', 'group', 'districtsNames', 'precision', 'source', 'date'] as const

/** Each of these values is there and a plain one; GDAL takes the name of a KML for what its map calls a place. */
function expectFlat({ features }: FeatureCollection): void {
  for (const { properties } of features) {
    expect(typeof (properties?.name ?? properties?.Name)).toBe('string')
    expect(flat.filter((key) => typeof properties?.[key] !== 'string')).toEqual([])
  }
}

test('GDAL reads the KML: extents, blocks, districts and lines as layers, with their values, each place within 0.01 m', async () => {
  openedByGdal(await bytesOf(kmlFile(realAtlas, asked, day, realGround)), 'kml', ({ layer, layerNames: names }) => {
    const read = (begin: string) => names.filter((name) => name.startsWith(begin)).map(layer)
    const extents = realAtlas.groups.flatMap(({ name }) => read(`${name}：`))
    expect(extents.flatMap(({ features }) => features)).toHaveLength(parkCount)
    for (const folder of extents) expectFlat(folder)
    for (const [begin, name] of [
      ['地块', 'blocks'],
      ['行政区', 'districts'],
      ['布局连线', 'pattern-lines'],
    ] as const) {
      const features = read(begin).flatMap((folder) => folder.features)
      expect(features).toHaveLength(layers[name].length)
      features.forEach(({ geometry, properties }, at) => {
        const given = layers[name][at]
        expect(farthest(placesOf(geometry), given ? placesOf(given.geometry) : [])).toBeLessThan(0.01)
        expect(properties?.source ?? properties?.pattern).toBe(given?.properties.source ?? given?.properties.pattern)
      })
    }
  })
})

test('GDAL reads the GeoJSON and each of the layers, with their values', async () => {
  openedByGdal(
    await bytesOf(geojsonFile(realAtlas, asked, day, realGround)),
    'geojson',
    ({ layer, layerNames: [name] }) => {
      const parks = layer(name ?? '').features.filter(({ properties }) => properties?.kind === 'park')
      expect(parks).toHaveLength(parkCount)
      expectFlat({ type: 'FeatureCollection', features: parks })
    },
  )
  openedByGdal(await bytesOf(layersFile(realAtlas, asked, day, realGround)), 'zip', ({ layer, layerNames: names }) => {
    expect([...names].sort()).toEqual([...layerNames].sort())
    expectFlat(layer('parks'))
    for (const name of layerNames) expect(layer(name).features).toHaveLength(layers[name].length)
  })
})
