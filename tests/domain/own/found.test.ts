import { readFileSync } from 'node:fs'
import type { MultiPolygon } from 'geojson'
import { expect, test } from 'vitest'
import { parseOtherNames } from '../../../src/data/otherNames'
import { openedFile } from '../../../src/data/own/openedFile'
import type { ParkId } from '../../../src/domain/atlas'
import { type OwnChoice, openChoice } from '../../../src/domain/own/findings'
import { type Against, foundIn, type OpenedFile } from '../../../src/domain/own/found'
import { referenceOf } from '../../../src/domain/own/reference'
import { outlineArea } from '../../../src/domain/own/repair/ellipsoid'
import { fromWgs84 } from '../../../src/domain/own/transforms'
import { parkId, realAtlas, realGround } from '../../builders'

const names = parseOtherNames(JSON.parse(readFileSync('public/data/otherNames.json', 'utf8')), realAtlas)
const against: Against = { atlas: realAtlas, names, reference: referenceOf(realAtlas, realGround) }

type Change = (positions: Float64Array) => Float64Array

/** The drawn blocks of parks as somebody else's GeoJSON, in another system, under names of their own. */
async function fileOf(
  parks: readonly { readonly park: ParkId; readonly name: string }[],
  change: Change,
): Promise<OpenedFile> {
  const features = parks.map(({ park, name }) => {
    const blocks = realAtlas.blocks.filter((block) => block.park === park && block.membership === 'member')
    const coordinates = blocks.flatMap(({ geometry }) =>
      geometry.coordinates.map((rings) =>
        rings.map((ring) => ring.map(([lng = 0, lat = 0]) => [...change(Float64Array.of(lng, lat))])),
      ),
    )
    return { type: 'Feature', properties: { 名称: name }, geometry: { type: 'MultiPolygon', coordinates } }
  })
  const bytes = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }))
  const file = await openedFile([{ name: '范围.geojson', bytes }])
  if ('refusal' in file) throw new Error(file.refusal.reason)
  return file
}

const everyPark = realAtlas.parks.map(({ id, name }) => ({ park: id, name }))
const found = (file: OpenedFile, choice: Partial<OwnChoice> = {}) =>
  foundIn(file, { ...openChoice, ...choice }, against)

test.each([
  'gcj02',
  'bd09',
  'gk120',
  'gk120zone',
  'gk123',
  'utm51',
  'webMercator',
  'baiduMercator',
  'shanghai',
] as const)(
  'a file in %s is told, and every park comes back to within a metre of where it was drawn',
  async (system) => {
    const { findings, outlines } = found(await fileOf(everyPark, fromWgs84(system)))
    expect([findings.diagnosis.verdict, findings.taking?.system, outlines.size]).toEqual(['certain', system, 22])
    for (const { park } of everyPark) {
      const drawn = cornersOf(realAtlas.blocks.filter((block) => block.park === park && block.membership === 'member'))
      const geometry = outlines.get(park)
      for (const [lng, lat] of geometry ? cornersOf([{ geometry }]) : []) {
        const apart = drawn.map(([toLng, toLat]) => Math.hypot((toLng - lng) * 95_000, (toLat - lat) * 111_000))
        expect(Math.min(...apart)).toBeLessThan(1)
      }
    }
  },
)

function cornersOf(shapes: readonly { readonly geometry: MultiPolygon }[]): readonly (readonly [number, number])[] {
  return shapes.flatMap(({ geometry }) => geometry.coordinates.flat(2).map(([lng = 0, lat = 0]) => [lng, lat] as const))
}

test('an exact name is taken, another asks, and what a person says of a feature goes before its name', async () => {
  const parks = [
    { park: parkId('songjiang'), name: '松江园' },
    { park: parkId('caohejing'), name: '漕河泾开发区' },
    { park: parkId('jinqiao'), name: '某某工业园' },
  ]
  const file = await fileOf(parks, (numbers) => numbers)
  const asks = ({ findings }: ReturnType<typeof found>) =>
    findings.parks.map(({ park, asks: questions }) => [park, questions])
  const first = found(file)
  expect(asks(first)).toEqual([
    ['caohejing', ['name']],
    ['songjiang', []],
  ])
  expect(first.findings.strangers.map(({ said }) => said)).toEqual(['某某工业园'])
  const assigned = found(file, {
    parks: new Map([
      [3, parkId('jinqiao')],
      [2, null],
    ]),
  })
  expect(asks(assigned)).toEqual([
    ['jinqiao', []],
    ['songjiang', []],
  ])
  expect(assigned.findings.strangers.map(({ said }) => said)).toEqual(['漕河泾开发区'])
})

test('several features of one park are put together and ask', async () => {
  const parks = [
    { park: parkId('songjiang'), name: '松江园' },
    { park: parkId('qingpu'), name: '松江园' },
  ]
  const { findings } = found(await fileOf(parks, (numbers) => numbers))
  expect(findings.parks.map(({ features, asks }) => [features.length, asks.includes('several')])).toEqual([[2, true]])
})

test.each([
  [0, 0],
  [121.6, 0],
  [131.6, 31.2],
  [-121.6, 31.2],
])('one corner at %d %d asks, and no park whose corners all lie near its blocks does', async (east, north) => {
  let at = 0
  const [first] = everyPark
  const file = await fileOf(everyPark, (position) => (at++ === 1 ? Float64Array.of(east, north) : position))
  for (const { park, asks, reaches } of found(file).findings.parks) {
    expect(asks.includes('reach'), park).toBe(park === first?.park)
    if (park === first?.park) expect(reaches).toBeGreaterThan(100_000)
    else expect(reaches).toBeNull()
  }
})

test('what fits nothing is drawn nowhere until a person chooses', async () => {
  const file = await fileOf(everyPark, (numbers) => numbers.map((number) => number + 1))
  expect([found(file).findings.certainty, found(file).outlines.size]).toEqual([null, 0])
  const chosen = found(file, { taking: { system: 'wgs84', isTurned: false, unit: 'degree' } })
  expect(chosen.findings.certainty).toBe('chosen')
})

test('the grid of the city leaves a doubt until two control points are given', async () => {
  const change = fromWgs84('shanghai')
  const file = await fileOf(everyPark, change)
  const control = (
    [
      [121.4737, 31.2304],
      [121.23, 31.404],
    ] as const
  ).map((wgs84) => {
    const [x = 0, y = 0] = change(Float64Array.of(...wgs84))
    return { inFile: [x, y] as const, wgs84 }
  })
  expect([found(file).findings.doubt, found(file, { control }).findings.doubt]).toEqual([20, null])
})

test('a second layer is read when it is chosen, and the one that names most parks before that', async () => {
  const one = await fileOf(everyPark.slice(0, 2), (numbers) => numbers)
  const other = await fileOf(everyPark, (numbers) => numbers)
  const file = { ...one, layers: [...one.layers, ...other.layers] }
  expect([found(file).findings.layer, found(file, { layer: 0 }).findings.parks.length]).toEqual([1, 2])
})

test('parks that lie on a layer each are taken together in a drawing or a workbook, and in no other file', async () => {
  const files = await Promise.all(everyPark.slice(0, 6).map((park) => fileOf([park], (numbers) => numbers)))
  const layers = files.flatMap((file) => file.layers)
  const [file] = files
  if (!file) throw new Error('no file')
  for (const format of ['dxf', 'corners'] as const) {
    const { findings } = found({ ...file, format, layers })
    expect([findings.layer, findings.layers.at(-1)?.name, findings.parks.length]).toEqual([6, null, 6])
    expect(findings.parks.flatMap(({ features }) => features.map(({ number }) => number)).sort()).toEqual([
      1, 2, 3, 4, 5, 6,
    ])
    expect(found({ ...file, format, layers }, { layer: 2 }).findings.parks).toHaveLength(1)
  }
  expect(found({ ...file, format: 'shapefile', layers }).findings.layer).toBe(0)
  const hidden = layers.map((layer, at) => (at === 5 ? { ...layer, isHidden: true } : layer))
  expect(found({ ...file, format: 'dxf', layers: hidden }).findings.parks).toHaveLength(5)
})

test('a park that lies on two layers is taken from one of them: the other has it as it was', async () => {
  const now = await fileOf(everyPark.slice(0, 6), (numbers) => numbers)
  const before = await fileOf(everyPark.slice(5, 8), (numbers) => numbers)
  const file = { ...now, format: 'dxf' as const, layers: [...before.layers, ...now.layers] }
  expect([found(file).findings.layer, found(file).findings.layers.length]).toEqual([1, 3])
})

test('where a person has to choose, one park is pictured in each of the likeliest systems, and nowhere else', async () => {
  const one = await fileOf([{ park: parkId('songjiang'), name: '松江园' }], fromWgs84('gcj02'))
  const { pictures, certainty } = found(one).findings
  expect(certainty).toBeNull()
  expect(pictures.map(({ taking }) => taking.system).sort()).toEqual(['bd09', 'gcj02', 'wgs84'])
  expect(new Set(pictures.map(({ outlines }) => JSON.stringify(outlines))).size).toBe(3)
  expect(found(await fileOf(everyPark, fromWgs84('gcj02'))).findings.pictures).toEqual([])
})

test('outlines of many corners are shown with few, which lie on the same edge, and kept with all', async () => {
  const steps = 300
  const dense = everyPark.slice(0, 3)
  const change: Change = (at) => at
  const file = await fileOf(dense, change)
  const layers = file.layers.map((layer) => ({
    ...layer,
    features: layer.features.map((one) => ({
      ...one,
      polygons: one.polygons.map((rings) => rings.map((ring) => withSteps(ring, steps))),
    })),
  }))
  const { findings, outlines } = found(
    { ...file, layers },
    { taking: { system: 'wgs84', unit: 'degree', isTurned: false } },
  )
  for (const { park, asRead, corrected, vertices } of findings.parks) {
    const all = cornersIn(outlines.get(park))
    expect(all).toBe(vertices)
    for (const few of [asRead, corrected]) {
      expect(cornersIn(few)).toBeLessThan(all / 20)
      expect(few && outlineArea(few) / outlineArea(outlines.get(park) ?? few)).toBeCloseTo(1, 2)
    }
  }
})

function withSteps(ring: Float64Array, steps: number): Float64Array {
  const corners = Array.from({ length: ring.length / 2 - 1 }, (_, at) =>
    Array.from({ length: steps }, (_unused, step) =>
      [0, 1].map((axis) => {
        const [from, to] = [ring[2 * at + axis] ?? 0, ring[2 * at + 2 + axis] ?? 0]
        return from + ((to - from) * step) / steps
      }),
    ),
  )
  return Float64Array.from([...corners.flat(2), ...ring.slice(0, 2)])
}

function cornersIn(geometry: MultiPolygon | null | undefined): number {
  return geometry?.coordinates.flat(2).length ?? 0
}
