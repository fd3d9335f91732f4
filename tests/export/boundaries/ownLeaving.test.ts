import { strFromU8 } from 'fflate'
import initSqlJs from 'sql.js'
import { expect, test } from 'vitest'
import type { Atlas } from '../../../src/domain/atlas'
import { openFilter } from '../../../src/domain/filter'
import { applied } from '../../../src/domain/own/applied'
import { geoPackage } from '../../../src/export/boundaries/gpkg/geoPackage'
import { dataFormats } from '../../../src/export/dataFormats'
import { layersOf } from '../../../src/export/layers/layersOf'
import { layersSaid } from '../../../src/export/layers/layersSaid'
import { saveData } from '../../../src/export/saveData'
import { leavingAtlas } from '../../../src/state/AtlasContext'
import type { DataFormat } from '../../../src/state/dataFormat'
import { parkId, realAtlas, realGround } from '../../builders'
import { anImport, anOutline, aSquare } from '../../domain/own/ownOutlines'
import { byProj4, farthest, openedByGdal, placesOf } from './gdal'

const day = '2026-11-29'
const asked = { filter: openFilter, language: 'zh', candidates: true } as const
const [kept, free] = [parkId('songjiang'), parkId('minhang')]
/** South-west corners of two squares where nothing else is drawn. */
const corners = { kept: [121.951, 31.402], free: [121.931, 31.302] } as const
const shown = applied(realAtlas, {
  imports: [
    anImport({ id: 'held', source: '松江区规划资源局', mayExport: false }),
    anImport({ id: 'free', source: '闵行区规划资源局', date: '2025-03' }),
  ],
  outlines: [
    anOutline(kept, { import: 'held', geometry: aSquare(...corners.kept) }),
    anOutline(free, { import: 'free', geometry: aSquare(...corners.free) }),
  ],
})
const atlas = leavingAtlas(shown)

const lies = ([lng = 0, lat = 0]: readonly number[], [west, south]: readonly [number, number]) =>
  lng >= west - 1e-6 && lng <= west + 0.010001 && lat >= south - 1e-6 && lat <= south + 0.010001

async function written(format: DataFormat): Promise<Uint8Array> {
  if (format.ending === 'gpkg') {
    const layers = layersOf(atlas, realGround, asked, day)
    const titles = { parks: 'a', blocks: 'b', districts: 'c', 'pattern-lines': 'd', 'pattern-points': 'e' }
    const said = layersSaid(atlas, asked, day, []).join('\n')
    return geoPackage(await initSqlJs(), { layers, system: 'cgcs2000', titles, said, day })
  }
  const system = format.systems?.[0]
  const file = await (await format.load())(atlas, { ...asked, ...(system && { system }) }, day, realGround)
  return new Uint8Array(await file.arrayBuffer())
}

const withPlaces = dataFormats.filter(({ ending, name }) => !['xlsx', 'json'].includes(ending) && name !== 'export.csv')

test.each(withPlaces)('$name has the own outline that may leave, and the drawn blocks of the other', async (format) => {
  const [system = 'wgs84'] = format.systems ?? []
  const places = openedByGdal(await written(format), format.ending, ({ layer, layerNames: names }) =>
    names.flatMap((name) => layer(name).features.flatMap(({ geometry }) => placesOf(geometry))),
  ).map(byProj4(system).inverse)
  expect(places.some((place) => lies(place, corners.free))).toBe(true)
  expect(places.filter((place) => lies(place, corners.kept))).toEqual([])
  const drawn = realAtlas.blocks.find(({ park }) => park === kept)?.geometry.coordinates.flat(2) ?? []
  expect(farthest(drawn, places)).toBeLessThan(0.01)
})

test('whatever is saved is of the atlas as it may leave', async () => {
  const taken: Atlas[] = []
  for (const format of dataFormats) {
    const load = async () => (given: Atlas) => {
      taken.push(given)
      return new Blob()
    }
    // Called off, so that nothing is handed to downloads.
    const saving = saveData({ ...format, load }, shown, realGround, asked, 'x', AbortSignal.abort())
    await expect(saving).rejects.toThrow()
  }
  expect(taken).toEqual(dataFormats.map(() => atlas))
})

test('the JSON of all data has the own outlines that may leave, and no others', async () => {
  const json = dataFormats.find(({ ending }) => ending === 'json')
  const text = strFromU8(json ? await written(json) : new Uint8Array())
  const { own } = JSON.parse(text)
  expect(own.outlines.map(({ park }: { readonly park: string }) => park)).toEqual([free])
  expect(own.imports.map(({ id }: { readonly id: string }) => id)).toEqual(['free'])
  expect(text).not.toContain(`[${corners.kept.join()}]`)
  expect(text).not.toContain('松江区规划资源局')
})

test('an own outline says its precision, its source and its day, a drawn one those of the map', () => {
  const { parks, blocks } = layersOf(atlas, realGround, asked, day)
  const said = { precision: 'surveyed', source: '闵行区规划资源局', date: '2025-03' }
  const of = (list: typeof parks, id: string) => list.find(({ properties }) => properties.park === id)?.properties
  expect(of(parks, free)).toMatchObject(said)
  expect(of(blocks, free)).toMatchObject(said)
  for (const drawn of [of(parks, kept), of(blocks, kept)]) {
    expect(drawn).toMatchObject({ precision: 'schematic', date: '2005–2023' })
  }
  expect(layersSaid(atlas, asked, day, []).join()).toContain('1 个为自带边界（闵行区规划资源局，2025-03）')
  expect(layersSaid(realAtlas, asked, day, []).join()).not.toContain('自带边界')
})
