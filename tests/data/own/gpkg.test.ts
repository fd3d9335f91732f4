import { expect, test } from 'vitest'
import { packedPolygons } from '../../../src/data/own/gpkg/geometry'
import { readGeoPackage } from '../../../src/data/own/gpkg/gpkg'
import { noteBook } from '../../../src/data/own/noteBook'
import { OwnRefused } from '../../../src/data/own/refused'
import { gbk } from '../encodings'
import { gpkgOf, type Layer, packed, type Shape, wkb } from './geopackages'
import { areaOf } from './rings'
import { square } from './shapefiles'
import systems from './texts/systems.json'

const polygon: Shape = { kind: 3, rings: [square(1, 2, 4), square(2, 3)] }
const flat = [square(1, 2, 4), square(2, 3)].map((ring) => Float64Array.from(ring.flat()))
const layer = (...shapes: readonly Shape[]): Layer => ({
  name: '范围',
  rows: shapes.map((shape, at) => ({ geometry: packed(wkb(shape)), name: `园${at + 1}` })),
})

async function layersOf(bytes: Uint8Array) {
  const reading = await readGeoPackage(bytes)
  if (!('layers' in reading)) throw new Error('refused')
  return reading.layers
}

async function reasonOf(bytes: Uint8Array): Promise<string | null> {
  try {
    await readGeoPackage(bytes)
    return null
  } catch (fault) {
    if (fault instanceof OwnRefused) return fault.reason
    throw fault
  }
}

/** What one geometry holds, and the notes that go with it. */
function shapesIn(bytes: Uint8Array) {
  const notes = noteBook()
  return { polygons: packedPolygons(bytes, notes), notes: notes.list().map(({ what, count }) => `${what} ${count}`) }
}

test('areas are read with their row, x before y, whatever the table is called', async () => {
  const [first, second] = await layersOf(gpkgOf([layer(polygon), { ...layer(polygon), name: 'a "b" c' }]))
  expect(first).toMatchObject({ name: '范围', columns: ['fid', '名称'], encoding: null })
  expect(first?.features).toEqual([
    {
      number: 1,
      values: new Map([
        ['fid', '1'],
        ['名称', '园1'],
      ]),
      polygons: [flat],
    },
  ])
  expect(second?.name).toBe('a "b" c')
})

test('values of any kind are texts, none is an empty one', async () => {
  const rows = [1.5, 'x', null].map((name) => ({ geometry: packed(wkb(polygon)), name }))
  const [found] = await layersOf(gpkgOf([{ name: 'a', rows }]))
  expect(found?.features.map(({ values }) => values.get('名称'))).toEqual(['1.5', 'x', ''])
})

test('texts that a program copied in GBK are read by what they hold, and it is said', async () => {
  const bytes = gpkgOf([{ name: 'a', rows: [{ geometry: packed(wkb(polygon)) }] }], [], (database) =>
    database.run('UPDATE a SET "名称" = CAST(? AS TEXT)', [gbk('漕河泾园')]),
  )
  const [found] = await layersOf(bytes)
  expect(found).toMatchObject({
    encoding: 'GB 18030',
    notes: [{ what: 'noClaim' }, { what: 'lyingEncoding', detail: 'UTF-8' }],
  })
  expect(found?.features[0]?.values.get('名称')).toBe('漕河泾园')
})

test('a view is a layer like a table', async () => {
  const bytes = gpkgOf([layer(polygon)], [], (database) => {
    database.run('CREATE VIEW v AS SELECT fid, geom, "名称" AS 名 FROM "范围"')
    database.run(`INSERT INTO gpkg_contents VALUES ('v', 'features', 'v', 0)`)
    database.run(`INSERT INTO gpkg_geometry_columns VALUES ('V', 'GEOM', 'POLYGON', 0, 0, 0)`)
  })
  expect((await layersOf(bytes)).map(({ name, columns }) => [name, ...columns])).toEqual([
    ['范围', 'fid', '名称'],
    ['v', 'fid', '名'],
  ])
})

test.each([
  [{ isLittle: false }, []],
  [{ more: 1_000, size: 3 }, ['heights 1']],
  [{ more: 2_000, size: 3 }, ['heights 1']],
  [{ more: 3_000, size: 4 }, ['heights 1']],
  [{ more: 0x80000000, size: 3 }, ['heights 1']],
  [{ more: 0xc0000000, size: 4 }, ['heights 1']],
])('a polygon is read in any dialect of its binary: %j', (dialect, notes) => {
  expect(shapesIn(packed(wkb(polygon, dialect)))).toEqual({ polygons: [flat], notes })
})

test('an envelope of any size is passed over; what is empty or of an extension is no area', () => {
  for (const envelope of [0, 1, 2, 3, 4])
    expect(shapesIn(packed(wkb(polygon), 1 | (envelope << 1))).polygons).toEqual([flat])
  expect(shapesIn(packed(wkb({ kind: 3, rings: [] }), 0x11))).toEqual({ polygons: [], notes: ['nullGeometries 1'] })
  expect(shapesIn(wkb(polygon)).polygons, 'without its head').toEqual([flat])
  for (const bad of [packed(wkb(polygon), 0x21), packed(wkb(polygon), 0x0b), wkb(polygon).subarray(0, 30)])
    expect(() => shapesIn(bad)).toThrow(RangeError)
})

test('of collections the areas are taken, the rest is counted', () => {
  const point: Shape = { kind: 1, points: [[1, 2]] }
  const line: Shape = {
    kind: 2,
    points: [
      [1, 2],
      [3, 4],
    ],
  }
  const all: Shape = {
    kind: 7,
    parts: [point, { kind: 6, parts: [polygon, polygon] }, line, { kind: 4, parts: [point, point] }],
  }
  expect(shapesIn(packed(wkb(all)))).toEqual({ polygons: [flat, flat], notes: ['points 3', 'lines 1'] })
  expect(shapesIn(packed(wkb({ kind: 1, points: [[Number.NaN, Number.NaN]] }))).polygons).toEqual([])
})

test.each([
  [
    'a circle over two points',
    {
      kind: 8,
      points: [
        [0, 0],
        [200, 0],
        [0, 0],
      ],
    },
    Math.PI * 10_000,
  ],
  [
    'two half circles',
    {
      kind: 8,
      points: [
        [1_000, 0],
        [1_100, 100],
        [1_200, 0],
        [1_100, -100],
        [1_000, 0],
      ],
    },
    Math.PI * 10_000,
  ],
  [
    'a line and an arc',
    {
      kind: 9,
      parts: [
        {
          kind: 8,
          points: [
            [0, 0],
            [100, 100],
            [200, 0],
          ],
        },
        {
          kind: 2,
          points: [
            [200, 0],
            [0, 0],
          ],
        },
      ],
    },
    Math.PI * 5_000,
  ],
  [
    'an arc that is none',
    {
      kind: 8,
      points: [
        [0, 0],
        [50, 0],
        [100, 0],
        [100, 50],
        [0, 0],
      ],
    },
    null,
  ],
] as const)('arcs become chords: %s', (_, curve, area) => {
  const { polygons, notes } = shapesIn(packed(wkb({ kind: 10, parts: [curve] })))
  const [ring = new Float64Array()] = polygons.flat()
  expect(notes).toContain('curves 1')
  expect(ring.length).toBeGreaterThanOrEqual(6)
  if (area !== null) expect(Math.abs(areaOf(ring) / area - 1)).toBeLessThan(1e-3)
})

test.each([1, -1])('an arc goes from its start to its end by way of its middle: %i', (side) => {
  const half: Shape = {
    kind: 8,
    points: [
      [0, 0],
      [100, 100 * side],
      [200, 0],
    ],
  }
  const [ring = new Float64Array()] = shapesIn(
    packed(wkb({ kind: 10, parts: [{ kind: 9, parts: [half] }] })),
  ).polygons.flat()
  expect(ring.every((number, at) => at % 2 === 0 || number * side > -1e-9)).toBe(true)
})

test('chords of degrees are as close as those of metres', () => {
  const [x, y, r] = [121.5, 31.2, 0.01]
  const circle: Shape = {
    kind: 8,
    points: [
      [x - r, y],
      [x + r, y],
      [x - r, y],
    ],
  }
  const [ring = new Float64Array()] = shapesIn(packed(wkb({ kind: 10, parts: [circle] }))).polygons.flat()
  expect(
    Math.abs(areaOf(Float64Array.from(ring, (number, at) => number - (at % 2 ? y : x))) / (Math.PI * r * r) - 1),
  ).toBeLessThan(1e-4)
})

const written = (of: string) => systems.find((one) => one.of === of && one.dialect === 'wkt1')?.text ?? ''

test('a layer claims what the text of its reference system says, by its numbers', async () => {
  const listed = [
    [4528, 'EPSG', 4528, written('EPSG:4528')],
    [7, 'NONE', 7, written('EPSG:4549')],
    [8, 'NONE', 8, 'undefined'],
  ] as const
  const claimOf = async (system: number) => {
    const [found] = await layersOf(gpkgOf([{ ...layer(polygon), system }], listed))
    return [found?.claim?.said, found?.claim?.system, found?.notes.map(({ what }) => what).join()]
  }
  expect(await claimOf(4528)).toEqual(['EPSG:4528', 'gk120zone', ''])
  expect(await claimOf(7)).toEqual(['CGCS2000 / 3-degree Gauss-Kruger CM 120E', 'gk120', ''])
  for (const unknown of [8, -1]) expect(await claimOf(unknown)).toEqual([undefined, undefined, 'noClaim'])
})

test('a row without a geometry, or with a broken one, is passed over and counted', async () => {
  const rows = [
    { geometry: null },
    { geometry: Uint8Array.of(1, 2, 3) },
    { geometry: packed(wkb(polygon)).subarray(0, 60) },
    { geometry: packed(wkb(polygon)) },
  ]
  const [found] = await layersOf(gpkgOf([{ name: 'a', rows }]))
  expect(found?.features.map(({ number }) => number)).toEqual([4])
  expect(found?.notes).toMatchObject([
    { what: 'noClaim' },
    { what: 'nullGeometries', count: 1 },
    { what: 'badFeatures', count: 2, detail: 'a 2' },
  ])
})

test.each([
  ['rasterOnly', [{ name: 't', rows: [], kind: 'tiles' }]],
  [
    'rasterOnly',
    [
      { name: 't', rows: [], kind: '2d-gridded-coverage' },
      { name: 'ogr_empty_table', rows: [] },
    ],
  ],
  ['noContents', [{ name: 't', rows: [], kind: 'attributes' }]],
  ['noContents', []],
  ['noRecords', [{ name: 't', rows: [] }]],
  ['onlyPoints', [layer({ kind: 1, points: [[1, 2]] })]],
  [
    'onlyLines',
    [
      layer({
        kind: 5,
        parts: [
          {
            kind: 2,
            points: [
              [1, 2],
              [3, 4],
            ],
          },
        ],
      }),
    ],
  ],
  ['badRing', [{ name: 't', rows: [{ geometry: Uint8Array.of(1) }] }]],
  ['tooManyFeatures', [{ name: 't', rows: Array.from({ length: 5_001 }, () => ({ geometry: null })) }]],
] as const)('a file without areas, or with too many, is refused: %s', async (reason, layers) => {
  expect(await reasonOf(gpkgOf(layers))).toBe(reason)
})

test('a database that is none, is of something else, or is cut off is refused', async () => {
  const whole = gpkgOf([layer(polygon)])
  expect(await reasonOf(whole.subarray(0, 50))).toBe('cutOff')
  expect(await reasonOf(whole.subarray(0, whole.length - 97))).toBe('cutOff')
  expect(await reasonOf(gpkgOf([], [], (database) => database.run('DROP TABLE gpkg_contents')))).toBe('noContents')
  expect(await reasonOf(new Uint8Array(4_096).fill(7))).toBe('cutOff')
})

test('a database that says that a log lies beside it is read without', async () => {
  const bytes = gpkgOf([layer(polygon)])
  bytes[18] = 2
  bytes[19] = 2
  expect((await layersOf(bytes))[0]?.features).toHaveLength(1)
})

test('bytes that are cut off or changed are read soundly or refused, never with a fault', async () => {
  const bytes = gpkgOf([
    layer(polygon, {
      kind: 10,
      parts: [
        {
          kind: 8,
          points: [
            [0, 0],
            [200, 0],
            [0, 0],
          ],
        },
      ],
    }),
  ])
  const sound = async (changed: Uint8Array) => {
    if ((await reasonOf(changed)) !== null) return
    for (const { features } of await layersOf(changed))
      for (const ring of features.flatMap(({ polygons }) => polygons.flat()))
        expect(ring.length >= 6 && ring.every(Number.isFinite)).toBe(true)
  }
  for (let end = 0; end < bytes.length; end += 97 * 16) await sound(bytes.subarray(0, end))
  let state = 7
  const random = () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  }
  for (let round = 0; round < 100; round += 1) {
    const changed = Uint8Array.from(bytes)
    for (let flips = 0; flips < 6; flips += 1) changed[random() % bytes.length] = random() & 0xff
    await sound(changed)
  }
})
