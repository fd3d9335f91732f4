import { readFileSync } from 'node:fs'
import { check } from '@placemarkio/check-geojson'
import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { parseAtlas } from '../../src/data/schema'
import { openFilter, toggled } from '../../src/domain/filter'
import { parksGeojson } from '../../src/export/parksGeojson'
import { parkCount, realAtlas } from '../builders'
import { writtenData } from './writtenData'

const day = '2025-03-31'
const open = { filter: openFilter, language: 'zh', candidates: false } as const
const four = { ...open, filter: toggled(openFilter, 'pattern', 'four-x') }

const written = async (asked: Parameters<typeof parksGeojson>[1]) =>
  (await writtenData('geojson', realAtlas, asked, day)).text()

/** Twice the signed area in degrees: positive where the ring runs counter-clockwise. */
function turning(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [lastX = 0, lastY = 0] = ring[at] ?? []
    return sum + lastX * y - x * lastY
  }, 0)
}

test('the file of all parks passes a strict reader and comes back as it was', async () => {
  const text = await written(open)
  const read = check(text)
  expect(read).toEqual(JSON.parse(JSON.stringify(parksGeojson(realAtlas, open, day))))
  expect(JSON.parse(text).features).toHaveLength(parkCount)
})

test('each park is its member blocks, in the order that its list of blocks tells', () => {
  for (const { id, geometry, properties } of parksGeojson(realAtlas, open, day).features) {
    const members = realAtlas.blocks.filter(({ park, membership }) => park === id && membership === 'member')
    expect(geometry.coordinates).toEqual(members.flatMap((block) => block.geometry.coordinates))
    expect(properties?.blocks.map((block: { readonly id: string }) => block.id)).toEqual(
      members.map((block) => block.id),
    )
  }
})

test('places are WGS-84 of Shanghai to six decimals at most, outer rings counter-clockwise and holes clockwise', () => {
  for (const { geometry } of parksGeojson(realAtlas, open, day).features) {
    for (const [outer, ...holes] of geometry.coordinates) {
      expect(turning(outer ?? [])).toBeGreaterThan(0)
      for (const hole of holes) expect(turning(hole)).toBeLessThan(0)
    }
    const places = geometry.coordinates.flat(2)
    expect(places.every(([lng = 0, lat = 0]) => lng > 120.8 && lng < 122.2 && lat > 30.6 && lat < 31.9)).toBe(true)
    expect(places.flat().every((part) => Number(part.toFixed(6)) === part)).toBe(true)
  }
})

test('the filter decides which parks are in it, and the file says so in both languages', () => {
  const { features, filter, filterEn, version, notice, sources } = parksGeojson(realAtlas, four, day)
  expect(features.map(({ id }) => id)).toEqual(['zhangjiang', 'lingang', 'xuhui', 'minhang'])
  expect(filter).toBe('在4+X中的园区：4 个')
  expect(filterEn).toBe('Parks that stand in 4+X: 4')
  for (const member of [version, notice, sources]) expect(member).toBeTruthy()
})

test('a park tells its names, group, districts, published area, industries and slots with their clauses', () => {
  const minhang = parksGeojson(realAtlas, four, day).features.find(({ id }) => id === 'minhang')?.properties
  expect(minhang).toMatchObject({
    name: '闵行园',
    group: 'zone',
    groupName: '中心辐射区',
    districts: ['闵行区'],
    districtsEn: ['Minhang'],
  })
  expect(minhang?.industries).toContainEqual({
    id: 'biomedicine',
    name: '生物医药',
    nameEn: 'Biomedicine',
    source: 'pattern',
    basis: 'stated',
    verb: '为支撑',
    umbrella: false,
    clause: { section: '四(一)2', paragraph: 1, sentence: 2 },
  })
  expect(minhang?.slots).toContainEqual(
    expect.objectContaining({
      pattern: 'four-x',
      label: '4',
      clause: { section: '四(一)3', paragraph: 1, sentence: 2 },
    }),
  )
  const features = parksGeojson(realAtlas, open, day).features
  const silent = realAtlas.parks.filter(({ areas }) => areas.length === 0).map(({ id }) => String(id))
  expect(features.filter(({ properties }) => properties?.areaInSquareKilometres === null).map(({ id }) => id)).toEqual(
    silent,
  )
  expect(features.filter(({ properties }) => !properties?.notice)).toEqual([])
})

test('candidate blocks are in it only where the view draws them, as marked Features of their own', () => {
  const isCandidate = ({ properties }: { readonly properties: Readonly<Record<string, unknown>> | null }) =>
    properties?.kind === 'candidate-block'
  const candidates = realAtlas.blocks.filter(({ membership }) => membership === 'candidate')
  expect(candidates.length).toBeGreaterThan(0)
  expect(parksGeojson(realAtlas, open, day).features.filter(isCandidate)).toEqual([])
  const drawn = parksGeojson(realAtlas, { ...open, candidates: true }, day).features.filter(isCandidate)
  expect(drawn.map(({ id }) => String(id)).sort()).toEqual(candidates.map(({ id }) => String(id)).sort())
})

test('the JSON is all that is shipped, whatever the filter, with a head that says what it is; the page’s door takes it', async () => {
  const shipped = JSON.parse(readFileSync('public/data/atlas.json', 'utf8'))
  const { about, sources, ...lists } = JSON.parse(await (await writtenData('json', realAtlas, four, day)).text())
  expect(lists).toEqual(shipped)
  expect(about).toMatchObject({ format: 'zhangjiang-atlas', written: day, licence: 'MIT' })
  expect(about.notice).toContain('不作为划界依据')
  expect(sources[0].source).toContain('沪科创办〔2021〕72号')
  expect(parseAtlas({ about, sources, ...lists })).toEqual(realAtlas)
})
