import { expect, test } from 'vitest'
import { claimOfCode, claimOfWords } from '../../../src/data/own/codes'
import { gbk, utf8 } from '../encodings'
import { joined } from '../zips'
import { layerIn, notesOf, read, refusalOf, ringsOf, valuesOf } from './readings'

const square = [
  [121, 31],
  [121.1, 31],
  [121.1, 31.1],
  [121, 31],
]
const ring = square.flat()
const polygon = { type: 'Polygon', coordinates: [square] }
const feature = (geometry: unknown, properties: unknown = { 名称: '金桥园' }) => ({
  type: 'Feature',
  properties,
  geometry,
})
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features })
const layerOf = (json: unknown) => layerIn(JSON.stringify(json))
const refusal = (json: unknown) => refusalOf(JSON.stringify(json))

test('a GeoJSON is read as a collection, one feature, bare geometries, or one feature a line', async () => {
  const one = { name: 'a', columns: ['名称'], features: [{ number: 1 }], claim: null, notes: [] }
  expect(await layerOf({ ...collection(feature(polygon)), name: 'a' })).toMatchObject(one)
  for (const json of [collection(feature(polygon)), feature(polygon), polygon, collection(polygon)]) {
    expect(ringsOf(await layerOf(json))).toEqual([[[ring]]])
  }
  expect(notesOf(await layerOf(polygon))).toEqual(['bareGeometry 1'])
  const line = JSON.stringify(feature(polygon))
  expect(ringsOf(await layerIn(`${line}\n${line}\n`))).toHaveLength(2)
  expect(ringsOf(await layerIn(`\u001e${line}\n\u001e${line}\n`))).toHaveLength(2)
})

test('holes and parts keep their places, areas of a collection of geometries as well', async () => {
  const parts = { type: 'MultiPolygon', coordinates: [[square, square], [square]] }
  expect(ringsOf(await layerOf(parts))).toEqual([[[ring, ring], [ring]]])
  const mixed = { type: 'GeometryCollection', geometries: [polygon, { type: 'Point', coordinates: [1, 2] }, parts] }
  const layer = await layerOf(collection(feature(mixed)))
  expect(ringsOf(layer)).toEqual([[[ring], [ring, ring], [ring]]])
  expect(notesOf(layer)).toEqual(['points 1'])
})

test('what is no area is left out and counted, and features keep the numbers that the file gives them', async () => {
  const line = { type: 'LineString', coordinates: square }
  const layer = await layerOf(
    collection(
      null,
      feature(null),
      feature(line),
      feature({ type: 'MultiPoint', coordinates: square }),
      feature(polygon),
    ),
  )
  expect(layer.features.map(({ number }) => number)).toEqual([5])
  expect(notesOf(layer)).toEqual(['nullGeometries 2', 'lines 1', 'points 1'])
})

test('a word in the wrong case, heights, points twice and open rings are made good and told', async () => {
  const [first, second, third] = square
  const open = { type: 'polygon', coordinates: [[[...(first ?? []), 4.5], [...(second ?? []), 1, 2], second, third]] }
  const layer = await layerOf(collection(feature(open)))
  expect(notesOf(layer)).toEqual(['wrongCase 1 (polygon)', 'heights 1', 'repeatedPoints 1', 'closedRings 1'])
  expect(ringsOf(layer)).toEqual([[[ring.slice(0, 6)]]])
})

test('values of all kinds are texts, an id is a column, and `__proto__` is one', async () => {
  const text = `{"type":"Feature","id":7,"properties":{"a":1.5,"b":null,"c":[1],"d":true,"__proto__":"x"},"geometry":${JSON.stringify(polygon)}}`
  const layer = await layerIn(text)
  expect(layer.columns).toEqual(['a', 'b', 'c', 'd', '__proto__', 'id'])
  expect([...(layer.features[0]?.values.values() ?? [])]).toEqual(['1.5', '', '[1]', 'true', 'x', '7'])
})

test('what the file says of its coordinates is kept, known or not', async () => {
  const claimed = async (crs: unknown) => (await layerOf({ ...collection(feature(polygon)), crs })).claim
  const named = (name: string) => ({ type: 'name', properties: { name } })
  expect(await claimed(named('urn:ogc:def:crs:EPSG::4490'))).toEqual({
    said: 'urn:ogc:def:crs:EPSG::4490',
    where: 'crs',
    system: 'wgs84',
    unit: 'degree',
  })
  expect(await claimed(named('urn:ogc:def:crs:OGC:1.3:CRS84'))).toMatchObject({ system: 'wgs84' })
  expect(await claimed({ type: 'EPSG', properties: { code: 4528 } })).toMatchObject({
    system: 'gk120zone',
    unit: 'metre',
  })
  expect(await claimed(named('EPSG:32632'))).toMatchObject({ said: 'EPSG:32632', system: null })
  expect(await claimed(named('城建坐标'))).toMatchObject({ said: '城建坐标', system: null })
  expect(await claimed(null)).toBeNull()
})

test('each number of a system around Shanghai is known, those of the old ones with their belt', () => {
  const known = (code: number) => {
    const { system, belt } = claimOfCode(code, '')
    return belt ? `${system} ${belt}` : system
  }
  expect([4326, 4490, 4480, 3857, 102100, 32651].map(known)).toEqual([
    'wgs84',
    'wgs84',
    'wgs84',
    'webMercator',
    'webMercator',
    'utm51',
  ])
  expect([4549, 4550, 4528, 4529, 4499, 4510].map(known)).toEqual([
    'gk120',
    'gk123',
    'gk120zone',
    'gk123zone',
    'gk21zone',
    'gk123',
  ])
  expect([2437, 2438, 2416, 2417, 21421, 21461, 4214].map(known)).toEqual(
    ['gk120', 'gk123', 'gk120zone', 'gk123zone', 'gk21zone', 'gk123', 'degrees'].map((belt) => `beijing54 ${belt}`),
  )
  expect([2385, 2386, 2364, 2365, 2335, 2346, 4610].map(known)).toEqual(
    ['gk120', 'gk123', 'gk120zone', 'gk123zone', 'gk21zone', 'gk123', 'degrees'].map((belt) => `xian80 ${belt}`),
  )
  expect([4513, 4548, 32650].map(known)).toEqual([null, null, null])
})

test('a text is read in the encoding that it is in', async () => {
  const text = JSON.stringify(collection(feature(polygon)))
  const wide = (isBig: boolean) =>
    Uint8Array.from(
      [...text]
        .flatMap((sign) => [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255])
        .flatMap((_, at, all) => all[isBig ? at : at ^ 1] ?? 0),
    )
  const files = [
    [utf8(text), 'UTF-8'],
    [joined([Uint8Array.of(0xef, 0xbb, 0xbf), utf8(text)]), 'UTF-8'],
    [gbk(text), 'GB 18030'],
    [joined([Uint8Array.of(0xff, 0xfe), wide(false)]), 'UTF-16'],
    [wide(false), 'UTF-16'],
    [joined([Uint8Array.of(0xfe, 0xff), wide(true)]), 'UTF-16'],
    [wide(true), 'UTF-16'],
  ] as const
  for (const [bytes, encoding] of files) {
    const layer = await layerIn(bytes)
    expect({ encoding: layer.encoding, values: valuesOf(layer) }).toEqual({ encoding, values: [{ 名称: '金桥园' }] })
  }
})

test('what is no JSON is refused with its line, what stands there and what should', async () => {
  const texts: readonly (readonly [string, object])[] = [
    [
      '{\n"type": "Polygon"\n"coordinates": []}',
      { reason: 'notJson', at: '3', detail: '"coordinates": []}', expected: ', }' },
    ],
    ['{"a": [1 2]}', { reason: 'notJson', at: '1', detail: '2]}', expected: ', ]' }],
    ['{"a" 1}', { reason: 'notJson', at: '1', detail: '1}', expected: ':' }],
    ["{'a': 1}", { reason: 'notJson', at: '1', detail: "'a': 1}", expected: '" }' }],
    ['{"a": 1,}', { reason: 'notJson', at: '1', detail: '}', expected: '"' }],
    ['{"a":\n[1,\n]}', { reason: 'notJson', at: '3', detail: ']}', expected: '{ [ " 0–9' }],
    ['{"a": 1} x', { reason: 'notJson', at: '1', detail: 'x' }],
    ['{"a":\n[1, NaN]}', { reason: 'badNumber', at: '2', detail: 'NaN' }],
    ['{"a": 5e-15.0}', { reason: 'badNumber', at: '1', detail: '5e-15.0' }],
    ['{"a": -Infinity}', { reason: 'badNumber', at: '1', detail: '-Infinity' }],
    ['{"a": [1,\n2.', { reason: 'cutOff', at: '2' }],
    ['{"a": [1,\n2,', { reason: 'cutOff', at: '2' }],
    ['{"a": "x', { reason: 'cutOff', at: '1' }],
  ]
  for (const [text, why] of texts) expect(await refusalOf(text), text).toEqual(why)
})

test('what is JSON and no map is refused, and so is what has no area', async () => {
  expect(await refusal({})).toEqual({ reason: 'notGeographic', detail: '{}' })
  expect(await refusal([1])).toEqual({ reason: 'notGeographic' })
  expect(await refusal({ type: 'FeatureCollection' })).toEqual({ reason: 'notGeographic', detail: 'features' })
  expect(await refusal(collection())).toEqual({ reason: 'noRecords' })
  expect(await refusal(collection(null))).toEqual({ reason: 'noArea' })
  expect(await refusal({ type: 'Polygon', coordinates: [] })).toEqual({ reason: 'noArea' })
  expect(await refusal({ type: 'Point', coordinates: [1, 2] })).toEqual({ reason: 'onlyPoints' })
  expect(await refusal({ type: 'LineString', coordinates: square })).toEqual({ reason: 'onlyLines' })
  const both = collection(feature({ type: 'Point' }), feature({ type: 'MultiLineString' }))
  expect(await refusal(both)).toEqual({ reason: 'noArea' })
  expect(await refusal({ type: 'Polygon', coordinates: [square.slice(0, 2)] })).toEqual({ reason: 'tooFewPoints' })
})

test('a shape that is not built as its kind says is left out by its number; alone, the file is refused', async () => {
  const flat = { type: 'Polygon', coordinates: square }
  expect(await refusal(collection(feature(flat)))).toEqual({ reason: 'badRing', at: '1' })
  const layer = await layerOf(collection(feature(polygon), feature(flat), feature({ type: 'Circle' })))
  expect(notesOf(layer)).toEqual(['badFeatures 2 (2)'])
})

test('a coordinate that is no number, or beyond all measures, is refused with its feature', async () => {
  const numbers = [1e300, 1e12, null, '12x', '', [1]]
  for (const number of numbers) {
    const bad = { type: 'Polygon', coordinates: [[[number, 31], ...square]] }
    const why = { reason: 'badNumber', at: '2', detail: JSON.stringify(number) }
    expect(await refusal(collection(feature(polygon), feature(bad)))).toEqual(why)
  }
  expect(await refusalOf('{"type":"Polygon","coordinates":[[[1e999,2],[3,4],[5,7]]]}')).toMatchObject({
    reason: 'badNumber',
  })
})

test('a map that ECharts packed is unpacked, and its coarse grid told', async () => {
  // Two steps east, two north, and back, from 121°, 31°: each letter is twice the steps and 64, one less where they go back.
  const letters = '@@D@@DCC'
  const packed = {
    UTF8Encoding: true,
    ...collection(
      feature({ type: 'Polygon', coordinates: [letters], encodeOffsets: [[123904, 31744]] }),
      feature({
        type: 'MultiPolygon',
        coordinates: [[letters], [letters]],
        encodeOffsets: [[[123904, 31744]], [[123906, 31743]]],
      }),
    ),
  }
  const layer = await layerOf(packed)
  const [east, north] = [121 + 2 / 1024, 31 + 2 / 1024]
  expect(ringsOf(layer)[0]).toEqual([[[121, 31, east, 31, east, north, 121, 31]]])
  expect(ringsOf(layer)[1]).toHaveLength(2)
  expect(notesOf(layer)).toEqual(['coarse 1 (1/1024°)'])
  expect(await read(JSON.stringify(packed))).toMatchObject({ format: 'echarts' })
  const plain = feature({ ...polygon, encodeOffsets: [[1, 2]] })
  expect(ringsOf(await layerOf({ UTF8Encoding: true, ...collection(plain) }))).toEqual([[[ring]]])
  expect(ringsOf(await layerOf({ ...packed, UTF8Scale: 2048 }))[0]?.[0]?.[0]?.[0]).toBe(60.5)
})

test('a JSON of Esri’s is read with the system that it names, as features, one feature, a geometry or layers', async () => {
  const features = [{ attributes: { YQMC: '金桥园' }, geometry: { rings: [square, square] } }]
  const set = { geometryType: 'esriGeometryPolygon', spatialReference: { wkid: 102100, latestWkid: 3857 }, features }
  const layer = await layerOf(set)
  expect(ringsOf(layer)).toEqual([[[ring, ring]]])
  expect(valuesOf(layer)).toEqual([{ YQMC: '金桥园' }])
  expect(layer.claim).toEqual({ said: '3857 = 102100', where: 'wkid', system: 'webMercator', unit: 'metre' })
  expect(await read(JSON.stringify(set))).toMatchObject({ format: 'esri' })
  expect((await layerOf({ features })).claim).toBeNull()
  const bare = { rings: [square], spatialReference: { wkid: 4549 } }
  for (const json of [bare, { geometry: bare }, { features: [{ geometry: bare }] }]) {
    expect(await layerOf(json)).toMatchObject({ claim: { system: 'gk120' }, features: [{ number: 1 }] })
  }
  const layers = [{ layerDefinition: { name: '范围' }, featureSet: set }]
  expect(await layerOf({ layers })).toMatchObject({ name: '范围' })
  expect(await layerOf({ featureCollection: { layers } })).toMatchObject({ name: '范围' })
  expect(await layerOf({ ...set, spatialReference: { wkt: 'PROJCS["a"]' } })).toMatchObject({
    claim: { said: 'a', where: 'wkt', system: null },
  })
})

test('of a JSON of Esri’s what is no area is told, and curves that are no arcs of circles are refused', async () => {
  const shapes = [
    { x: 1, y: 2 },
    { points: [] },
    { paths: [square] },
    null,
    { rings: [] },
    { rings: [square.map((one) => [...one, 3])] },
  ]
  const layer = await layerOf({ features: shapes.map((geometry) => ({ attributes: {}, geometry })) })
  expect(notesOf(layer)).toEqual(['points 2', 'lines 1', 'nullGeometries 2', 'heights 1'])
  const curved = {
    features: [
      {
        attributes: {},
        geometry: {
          curveRings: [
            [
              [1, 2],
              {
                b: [
                  [3, 4],
                  [5, 6],
                  [7, 8],
                ],
              },
            ],
          ],
        },
      },
    ],
  }
  expect(await refusal(curved)).toEqual({ reason: 'curvedRings', at: '1' })
  expect(await refusal({ geometryType: 'esriGeometryPoint', features: [{ geometry: { x: 1, y: 2 } }] })).toEqual({
    reason: 'onlyPoints',
  })
  expect(await refusal({ rings: [[['NaN', 'NaN']]] })).toEqual({ reason: 'badNumber', at: '1', detail: '"NaN"' })
})

const topology = {
  type: 'Topology',
  objects: {
    parks: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { name: '金桥园' } }],
    },
    middles: { type: 'Point', coordinates: [121, 31] },
    turned: { type: 'MultiPolygon', arcs: [[[-1]]] },
  },
  arcs: [square],
}

test('a TopoJSON is read, each object with areas a layer, quantised or not, and in numbers that are no degrees', async () => {
  const reading = await read(JSON.stringify(topology))
  const layers = 'layers' in reading ? reading.layers : []
  expect(layers.map(({ name }) => name)).toEqual(['parks', 'turned'])
  expect(reading).toMatchObject({ notes: [{ what: 'points', count: 1, detail: 'middles' }] })
  expect(layers.map(ringsOf)).toEqual([[[[ring]]], [[[[121, 31, 121.1, 31.1, 121.1, 31, 121, 31]]]]])
  const transform = { scale: [10, 10], translate: [500_000, 3_400_000] }
  const quantised = {
    ...topology,
    objects: { parks: topology.objects.parks },
    transform,
    arcs: [
      [
        [0, 0],
        [5, 0],
        [0, 5],
        [-5, -5],
      ],
    ],
  }
  expect(ringsOf(await layerOf(quantised))[0]).toEqual([
    [[500_000, 3_400_000, 500_050, 3_400_000, 500_050, 3_400_050, 500_000, 3_400_000]],
  ])
})

test('a TopoJSON with an arc that is not there, or numbers that are none, is refused', async () => {
  for (const at of [1, -2, 0.5, '0', null, 1e20]) {
    const objects = { parks: { type: 'Polygon', arcs: [[at]] } }
    expect(await refusal({ ...topology, objects })).toEqual({ reason: 'badArc', at: 'parks', detail: String(at) })
  }
  expect(await refusal({ ...topology, arcs: [[[1, null]]] })).toMatchObject({ reason: 'badNumber', at: 'arc 0' })
  expect(await refusal({ ...topology, transform: { scale: 1 } })).toMatchObject({ reason: 'notGeographic' })
  expect(await refusal({ ...topology, objects: { middles: topology.objects.middles } })).toEqual({
    reason: 'onlyPoints',
  })
  expect(await refusal({ type: 'Topology', arcs: [] })).toMatchObject({ reason: 'notGeographic' })
})

test('arcs of circles in a JSON of Esri’s become chords', async () => {
  const arc = {
    c: [
      [121.1, 31.1],
      [121.15, 31.05],
    ],
  }
  const curveRings = [[[121, 31], [121.1, 31], arc, [121, 31]]]
  const layer = await layerOf({ features: [{ attributes: {}, geometry: { curveRings } }] })
  const [[[round = []] = []] = []] = ringsOf(layer)
  expect(round.length).toBeGreaterThan(20)
  for (let at = 2; at < round.length - 2; at += 2)
    expect(Math.hypot((round[at] ?? 0) - 121.1, (round[at + 1] ?? 0) - 31.05)).toBeCloseTo(0.05)
  expect(notesOf(layer)).toEqual(['curves 1'])
})

test('coordinates that are written as text are read as numbers, which is told', async () => {
  const spelled = square.map((place) => place.map(String))
  const layer = await layerOf(collection(feature({ type: 'Polygon', coordinates: [spelled] })))
  expect(ringsOf(layer)).toEqual([[[ring]]])
  expect(notesOf(layer)).toEqual(['textNumbers 8'])
  expect(notesOf(await layerOf({ rings: [spelled] }))).toEqual(['textNumbers 8'])
})

test('each geometry of a bare collection is an area of its own', async () => {
  const layer = await layerOf({ type: 'GeometryCollection', geometries: [polygon, polygon] })
  expect(ringsOf(layer)).toEqual([[[ring]], [[ring]]])
})

test('a system is known by its number or its name, however a file spells it', async () => {
  const spellings = [
    ['wgs84', 'EPSG:4326', 'http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'WGS 84', 'GCS_WGS_1984', 'CGCS2000'],
    ['wgs84', 'China Geodetic Coordinate System 2000', 'urn:ogc:def:crs:EPSG:9.8:4490'],
    ['gk120', 'http://www.opengis.net/def/crs/EPSG/0/4549', 'CGCS2000 / 3-degree Gauss-Kruger CM 120E', '4549'],
    ['gk120', 'http://spatialreference.org/ref/epsg/4549/proj4/', 'urn:x-ogc:def:crs:EPSG:4549'],
    ['gk120zone', 'CGCS2000_3_Degree_GK_Zone_40', 'EPSG::4528', 'ESRI:4528'],
    ['gk123', 'CGCS2000_3_Degree_GK_CM_123E'],
    ['gk123zone', 'CGCS2000 / 3-degree Gauss-Kruger zone 41'],
    ['gcj02', 'GCJ02', 'gcj-02', '火星坐标系'],
    ['bd09', 'BD-09', 'bd09ll'],
    ['baiduMercator', 'bd09mc'],
    ['webMercator', 'WGS 84 / Pseudo-Mercator', 'WGS_1984_Web_Mercator_Auxiliary_Sphere'],
    ['utm51', 'WGS 84 / UTM zone 51N'],
    ['xian80', 'Xian_1980_3_Degree_GK_CM_120E', '西安80'],
    ['beijing54', 'Beijing_1954_3_Degree_GK_Zone_40', '北京54坐标系'],
    [null, 'CGCS2000_3_Degree_GK_Zone_39', 'ETRS89', '上海城建坐标', 'EPSG:32632'],
  ] as const
  for (const [system, ...names] of spellings)
    for (const name of names) expect(claimOfWords(name, 'crs').system, name).toBe(system)
  const shapes = [
    { type: 'name', properties: { name: 'EPSG:4549' } },
    { type: 'link', properties: { href: 'https://spatialreference.org/ref/epsg/4549/', type: 'proj4' } },
    { type: 'EPSG', properties: { code: 4549 } },
    { type: 'ProjectedCRS', name: 'CM 120', id: { authority: 'EPSG', code: 4549 } },
    'EPSG:4549',
    4549,
  ]
  for (const crs of shapes)
    expect((await layerOf({ ...collection(feature(polygon)), crs })).claim, JSON.stringify(crs)).toMatchObject({
      where: 'crs',
      system: 'gk120',
    })
})

const map = collection(feature(polygon))

test('a geometry that is written as a text is read as what it says', async () => {
  const wkt = `POLYGON ((${square.map((place) => place.join(' ')).join(',')}))`
  for (const geometry of [JSON.stringify(polygon), wkt, `SRID=4326;${wkt}`])
    expect(ringsOf(await layerOf(collection(feature(geometry)))), geometry).toEqual([[[ring]]])
  expect(await refusal(collection(feature('园区')))).toEqual({ reason: 'badRing', at: '1' })
})

test('the data of a page’s script are read without it', async () => {
  const text = JSON.stringify(map)
  const scripts = [
    `var parks = ${text};`,
    `// 园区 {"a": 1}\n"use strict";\nconst a = {"b": "}"}\nexport default ${text}`,
    `/**/callback(${text});`,
    `window.data.parks=${text}`,
    `(function (root, factory) { factory({}, root.echarts) }(this, function (e, echarts) { echarts.registerMap('上海', ${text}) }))`,
  ]
  for (const script of scripts)
    for (const name of ['', 'a.js', 'a.json', 'a.txt'])
      expect(ringsOf(await layerIn(script, name)), script).toEqual([[[ring]]])
  expect(await refusalOf(`\n\nvar parks = ${text.slice(0, -9)}`)).toEqual({ reason: 'cutOff', at: '3' })
  expect(await refusalOf(`\nvar parks = ${text.replace(',', ';')}`)).toMatchObject({ reason: 'notJson', at: '2' })
})

test('a map within the answer of a service is found, and so is a list of features', async () => {
  const answers = [
    { code: 0, data: map },
    { data: { result: [{ geojson: map }] } },
    [feature(polygon), feature(polygon)].slice(1),
    { features: [feature(polygon)] },
    {
      response: { features: [{ attributes: {}, geometry: { rings: [square] } }], geometryType: 'esriGeometryPolygon' },
    },
  ]
  for (const answer of answers) expect(ringsOf(await layerOf(answer)), JSON.stringify(answer)).toEqual([[[ring]]])
  const deep = Array.from({ length: 3_000 }).reduce<object>((inner) => ({ a: inner }), map)
  expect(await refusal(deep)).toMatchObject({ reason: 'notGeographic' })
  expect(await refusal({ error: { code: 499, message: 'Token Required' } })).toMatchObject({ reason: 'notGeographic' })
})

test('records that keep their outline as a text are areas with their other values', async () => {
  const line = square.map((place) => place.join(',')).join(';')
  const wkt = `POLYGON ((${square.map((place) => place.join(' ')).join(',')}))`
  const amap = {
    status: '1',
    districts: [{ name: '金桥园', adcode: 1, center: '121,31', polyline: line, districts: [] }],
  }
  expect(valuesOf(await layerOf(amap))).toEqual([{ name: '金桥园', adcode: '1', center: '121,31' }])
  for (const answer of [amap, { data: [{ name: '金桥园', boundary: wkt }] }, { boundaries: [line] }, [{ geom: wkt }]])
    expect(ringsOf(await layerOf(answer)), JSON.stringify(answer)).toEqual([[[ring]]])
  const places = square.map(([lng, lat]) => ({ lng, lat }))
  const lists = [
    square,
    [square],
    [[square]],
    places,
    { path: square },
    { polygons: [{ name: '金桥园', path: places }] },
    square.map(([x, y]) => ({ x, y })),
    { data: { shape: [square.map((place) => [...place, 4])] } },
  ]
  for (const list of lists) expect(ringsOf(await layerOf(list)), JSON.stringify(list)).toEqual([[[ring]]])
  expect(ringsOf(await layerOf([[square, square]]))).toEqual([[[ring, ring]]])
  const outer = { name: '上海', polyline: line, districts: [{ name: '浦东', polyline: line }] }
  expect(valuesOf(await layerOf({ districts: [outer] }))).toEqual([{ name: '上海' }, { name: '浦东' }])
  for (const numbers of [
    [1, 2, 3],
    [
      [1, 2],
      [3, 4],
    ],
    { center: [121, 31] },
    [{ lng: 121, lat: 31 }],
  ])
    expect(await refusal(numbers), JSON.stringify(numbers)).toMatchObject({ reason: 'notGeographic' })
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  for (const text of [deep, `{"a":${deep}}`]) expect(await refusalOf(text)).toMatchObject({ reason: 'notGeographic' })
  expect(await refusal([{ geom: wkt.slice(0, 20) }])).toEqual({ reason: 'badRing', at: '1' })
})
