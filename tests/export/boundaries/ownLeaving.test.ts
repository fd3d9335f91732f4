import { strFromU8, unzipSync } from 'fflate'
import initSqlJs from 'sql.js'
import { expect, test } from 'vitest'
import { openFilter } from '../../../src/domain/filter'
import { applied, redrawn } from '../../../src/domain/own/applied'
import { noOwnBoundaries } from '../../../src/domain/own/ownBoundaries'
import { geoPackage } from '../../../src/export/boundaries/gpkg/geoPackage'
import { dataFormats } from '../../../src/export/dataFormats'
import { layerNames, layersOf } from '../../../src/export/layers/layersOf'
import { layersSaid } from '../../../src/export/layers/layersSaid'
import type { DataFormat } from '../../../src/state/dataFormat'
import { parkId, realAtlas, realGround } from '../../builders'
import { anImport, anOutline, aSquare } from '../../domain/own/ownOutlines'
import { byProj4, openedByGdal, placesOf } from './gdal'

const day = '2026-11-29'
const asked = { filter: openFilter, language: 'zh', candidates: true } as const
const [kept, free] = [parkId('songjiang'), parkId('minhang')]
/** South-west corners of two squares where nothing else is drawn. */
const corners = { kept: [121.951, 31.402], free: [121.931, 31.302] } as const
const atlas = redrawn(
  applied(realAtlas, {
    imports: [
      anImport({ id: 'held', source: '松江区规划资源局', mayExport: false }),
      anImport({ id: 'free', source: '闵行区规划资源局', date: '2025-03' }),
    ],
    outlines: [
      anOutline(kept, { import: 'held', geometry: aSquare(...corners.kept) }),
      anOutline(free, { import: 'free', geometry: aSquare(...corners.free) }),
    ],
  }),
  realGround,
)

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

const withOutlines = dataFormats.filter(({ hasOutlines }) => hasOutlines)
const opened = withOutlines.filter(({ ending }) => ending !== 'json')

test.each(opened)('$name has the own outline that may leave, and nothing of where the other lies', async (format) => {
  const [system = 'wgs84'] = format.systems ?? []
  const places = openedByGdal(await written(format), format.ending, ({ layer, layerNames: names }) =>
    names.flatMap((name) => layer(name).features.flatMap(({ geometry }) => placesOf(geometry))),
  ).map(byProj4(system).inverse)
  expect(places.length).toBeGreaterThan(100)
  expect(places.some((place) => lies(place, corners.free))).toBe(true)
  expect(places.filter((place) => lies(place, corners.kept))).toEqual([])
})

test('the JSON of all data has no outline that may not leave, nor what is drawn around it, and says so', async () => {
  const json = withOutlines.find(({ ending }) => ending === 'json')
  const read = JSON.parse(strFromU8(json ? await written(json) : new Uint8Array()))
  expect(read.about.keptBack).toEqual([kept])
  expect(read.own.outlines.map(({ park }: { readonly park: string }) => park)).toEqual([free])
  expect(read.own.imports.map(({ id }: { readonly id: string }) => id)).toEqual(['free'])
  const parks = [...read.blocks, ...read.envelopes].map(({ park }: { readonly park: string }) => park)
  expect(parks).not.toContain(kept)
  expect(parks).toContain(free)
})

test.each(withOutlines)('$name says whose outline was left out', async (format) => {
  const bytes = await written(format)
  const text =
    format.ending === 'zip' ? strFromU8(unzipSync(bytes)['README.txt'] ?? new Uint8Array()) : decoded(format, bytes)
  expect(/"keptBack":\s*\[\s*"songjiang"\s*\]|不可外传、未列入的园区（1 个）：松江园/.test(text)).toBe(true)
})

const decoded = ({ ending }: DataFormat, bytes: Uint8Array) =>
  new TextDecoder(ending === 'dxf' ? 'gbk' : 'utf-8').decode(bytes)

test('an own outline says its precision, its source and its day, a drawn one those of the map', () => {
  const { parks, blocks } = layersOf(atlas, realGround, asked, day)
  const said = { precision: 'surveyed', source: '闵行区规划资源局', date: '2025-03' }
  expect(parks.find(({ id }) => id === free)?.properties).toMatchObject(said)
  expect(blocks.find(({ properties }) => properties.park === free)?.properties).toMatchObject(said)
  expect(parks.find(({ id }) => id === 'xuhui')?.properties).toMatchObject({ date: '2005–2023' })
  expect(layersSaid(atlas, asked, day, [])).toContain('本单位轮廓：闵行园（闵行区规划资源局，2025-03）')
})

test('without own outlines nothing is left out and nothing is said of them', () => {
  const plain = { ...realAtlas, own: noOwnBoundaries }
  const all = layersOf(plain, realGround, asked, day)
  expect(layerNames.map((name) => all[name].length)).toEqual(
    layerNames.map((name) => layersOf(realAtlas, realGround, asked, day)[name].length),
  )
  expect(layersSaid(plain, asked, day, [])).toEqual(layersSaid(realAtlas, asked, day, []))
})
