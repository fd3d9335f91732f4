import { check } from '@placemarkio/check-geojson'
import { strFromU8, unzipSync } from 'fflate'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { expect, test } from 'vitest'
import { openFilter, toggled } from '../../src/domain/filter'
import { kmlFile } from '../../src/export/layers/kmlFile'
import { layersFile } from '../../src/export/layers/layersFile'
import { parksGeojson } from '../../src/export/parksGeojson'
import { parkCount, realAtlas, realGround } from '../builders'
import { elementsOf, parsedXml, textOf } from './pptx/xmlTree'

const day = '2026-11-29'
const open = { filter: openFilter, language: 'zh', candidates: false } as const
const four = { ...open, filter: toggled(openFilter, 'pattern', 'four-x') }

async function layers(asked: Parameters<typeof layersFile>[1]): Promise<ReadonlyMap<string, FeatureCollection>> {
  const file = await layersFile(realAtlas, asked, day, realGround)
  const files = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())))
  const read = files
    .filter(([name]) => name.endsWith('.geojson'))
    .map(([name, bytes]) => [name, strFromU8(bytes)] as const)
  return new Map(
    read.map(([name, text]) => {
      const { type, features } = JSON.parse(text)
      expect(JSON.parse(JSON.stringify(check(text))).features).toEqual(features)
      return [name, { type, features }]
    }),
  )
}

const places = (geometry: Geometry): readonly (readonly number[])[] =>
  'coordinates' in geometry
    ? (JSON.stringify(geometry.coordinates).match(/\[[\d.]+,[\d.]+\]/g) ?? []).map((one) => JSON.parse(one))
    : []

test('each layer passes a strict reader, holds plain values alone, and lies in Shanghai', async () => {
  const all = await layers(open)
  expect([...all.keys()]).toEqual([
    'parks.geojson',
    'blocks.geojson',
    'districts.geojson',
    'pattern-lines.geojson',
    'pattern-points.geojson',
  ])
  for (const { features } of all.values()) {
    expect(features.length).toBeGreaterThan(0)
    for (const { properties, geometry } of features) {
      expect(Object.values(properties ?? {}).filter((value) => value !== null && typeof value === 'object')).toEqual([])
      for (const [lng = 0, lat = 0] of places(geometry)) {
        expect(lng > 120.8 && lng < 122.3 && lat > 30.4 && lat < 31.95).toBe(true)
      }
    }
  }
})

test('the layers are the parks of the filter with their blocks, all districts, and every line that a lead has', async () => {
  const all = await layers(four)
  const features = (name: string): readonly Feature[] => all.get(name)?.features ?? []
  const ids = features('parks.geojson').map(({ id }) => id)
  expect(ids).toEqual(['zhangjiang', 'lingang', 'xuhui', 'minhang'])
  expect(features('parks.geojson').map(({ properties }) => properties?.number)).toEqual([1, 2, 10, 15])
  const members = realAtlas.blocks.filter(({ park, membership }) => ids.includes(park) && membership === 'member')
  expect(features('blocks.geojson').map(({ id }) => String(id))).toEqual(members.map(({ id }) => String(id)))
  expect(features('districts.geojson').length).toBe(realAtlas.districts.length)
  const lines = features('pattern-lines.geojson').map(({ properties }) => properties)
  const wings = realAtlas.patterns.flatMap(({ slots }) => slots.filter(({ role }) => role === 'wing'))
  expect(lines.filter((line) => line?.role === 'wing').map((line) => line?.to)).toEqual(
    wings.flatMap(({ parks }) => parks),
  )
  expect(lines.every((line) => line?.from !== line?.to && line?.fromName && line?.toName)).toBe(true)
})

test('the GeoJSON of the parks says in plain values what its lists say', () => {
  const [first] = parksGeojson(realAtlas, four, day).features
  expect(first?.properties).toMatchObject({ number: 1, districtsNames: '浦东新区', industryCount: 4 })
  expect(first?.properties?.industryNames).toContain('生物医药')
})

const kml = async (asked: Parameters<typeof kmlFile>[1]) => (await kmlFile(realAtlas, asked, day, realGround)).text()

test('the KML is well formed, a folder and a colour a group, with extents and names of all parks', async () => {
  const root = parsedXml(await kml(open))
  const folders = elementsOf(root, 'Folder')
  expect(folders).toHaveLength(realAtlas.groups.length + 4)
  const styles = elementsOf(root, 'Style').map(({ attributes }) => `#${attributes.get('id')}`)
  const grounds = elementsOf(root, 'PolyStyle').filter((style) => elementsOf(style, 'color').length > 0)
  expect(new Set(grounds.map(textOf)).size).toBe(realAtlas.groups.length)
  const marks = elementsOf(root, 'Placemark')
  expect(folders.slice(0, realAtlas.groups.length).flatMap((one) => elementsOf(one, 'Placemark'))).toHaveLength(
    parkCount,
  )
  expect(marks.filter((mark) => !styles.includes(elementsOf(mark, 'styleUrl').map(textOf).join()))).toEqual([])
  const names = folders.at(-1)
  expect(names && elementsOf(names, 'Point')).toHaveLength(parkCount)
  expect(elementsOf(root, 'description').map(textOf).at(-1)).toContain('不作为划界依据')
  expect(textOf(root)).not.toMatch(/undefined|null|NaN/)
})

test('the KML has its places as longitude and latitude, rings closed, parts of a park as its blocks', async () => {
  const root = parsedXml(await kml(four))
  for (const ring of elementsOf(root, 'LinearRing').map(textOf)) {
    const read = ring.split(' ').map((place) => place.split(',').map(Number))
    expect(read.at(0)).toEqual(read.at(-1))
    expect(read.every(([lng = 0, lat = 0]) => lng > 120.8 && lng < 122.2 && lat > 30.6 && lat < 31.9)).toBe(true)
  }
  const minhang = elementsOf(root, 'Placemark').find(({ attributes }) => attributes.get('id') === 'minhang-extent')
  const parts = realAtlas.blocks
    .filter(({ park, membership }) => park === 'minhang' && membership === 'member')
    .flatMap(({ geometry }) => geometry.coordinates)
  expect(minhang && elementsOf(minhang, 'Polygon')).toHaveLength(parts.length)
})

test('the KML tells each park in the language of the page, and nothing that a phone would run', async () => {
  const text = await kml({ ...four, language: 'en' })
  expect(text).toContain('<name>15 Minhang Park</name>')
  expect(text).not.toMatch(/CDATA|<script|href/)
})
