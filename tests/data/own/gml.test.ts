import { expect, test } from 'vitest'
import { layerIn, notesOf, refusalOf, ringsOf, valuesOf } from './readings'

const ring = [121, 31, 121.1, 31, 121.1, 31.1, 121, 31]
const plain = ring.join(' ')
const posList = (text = plain, more = '') => `<gml:posList${more}>${text}</gml:posList>`
const linear = (inner: string) => `<gml:LinearRing>${inner}</gml:LinearRing>`
const polygon = (inner = linear(posList()), more = '') =>
  `<gml:Polygon${more}><gml:exterior>${inner}</gml:exterior></gml:Polygon>`
const feature = (geometry: string) => `<a:park gml:id="p1"><a:名称>金桥园</a:名称><a:geom>${geometry}</a:geom></a:park>`
const gml = (geometry: string, member = 'gml:featureMember', name = 'ogr:FeatureCollection') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns:gml="http://www.opengis.net/gml/3.2"><gml:boundedBy><gml:null>missing</gml:null></gml:boundedBy><${member}>${feature(geometry)}</${member}></${name}>`

const pairs = Array.from({ length: 4 }, (_, at) => ring.slice(at * 2, at * 2 + 2))
const curve = (segments: string) =>
  `<gml:Ring><gml:curveMember><gml:Curve><gml:segments>${segments}</gml:segments></gml:Curve></gml:curveMember></gml:Ring>`
const segment = (text: string) => `<gml:LineStringSegment>${posList(text)}</gml:LineStringSegment>`
const boundary = (inner: string) =>
  `<gml:Polygon><gml:outerBoundaryIs>${linear(inner)}</gml:outerBoundaryIs></gml:Polygon>`

/** The same square as GML 2 and 3 may write it. */
const spellings: readonly string[] = [
  polygon(),
  polygon(linear(pairs.map((pair) => `<gml:pos>${pair.join(' ')}</gml:pos>`).join(''))),
  polygon(linear(posList(pairs.map((pair) => `${pair.join(' ')} 4`).join('\n'), ' srsDimension="3"'))),
  polygon(linear(posList(pairs.map((pair) => `${pair.join(' ')} 4`).join(' '))), ' srsDimension="3"'),
  polygon(
    linear(
      pairs
        .map(
          (pair) =>
            `<gml:pointProperty><gml:Point><gml:pos>${pair.join(' ')}</gml:pos></gml:Point></gml:pointProperty>`,
        )
        .join(''),
    ),
  ),
  boundary(`<gml:coordinates>${pairs.map((pair) => pair.join(',')).join(' ')}</gml:coordinates>`),
  boundary(`<gml:coordinates cs=" " ts=";">${pairs.map((pair) => pair.join(' ')).join(';')}</gml:coordinates>`),
  boundary(pairs.map(([x, y]) => `<gml:coord><gml:X>${x}</gml:X><gml:Y>${y}</gml:Y></gml:coord>`).join('')),
  `<gml:MultiSurface><gml:surfaceMember>${polygon()}</gml:surfaceMember></gml:MultiSurface>`,
  `<gml:MultiSurface srsDimension="3"><gml:surfaceMember>${polygon(linear(posList(pairs.map((pair) => `${pair.join(' ')} 4`).join(' '))))}</gml:surfaceMember></gml:MultiSurface>`,
  `<gml:MultiPolygon><gml:polygonMember>${polygon()}</gml:polygonMember></gml:MultiPolygon>`,
  `<gml:MultiGeometry><gml:geometryMember>${polygon()}</gml:geometryMember></gml:MultiGeometry>`,
  `<gml:Surface><gml:patches>${polygon().replaceAll('gml:Polygon', 'gml:PolygonPatch')}</gml:patches></gml:Surface>`,
  polygon(curve(segment('121 31 121.1 31') + segment('121.1 31 121.1 31.1 121 31'))),
]

test.each(spellings)('a polygon is read however it is written: %s', async (geometry) => {
  const layer = await layerIn(gml(geometry))
  expect(ringsOf(layer)).toEqual([[[ring]]])
  expect(valuesOf(layer)).toEqual([{ 名称: '金桥园' }])
})

test('members are found in collections of all kinds, and holes stay with their polygon', async () => {
  const hole = polygon().replace('</gml:Polygon>', `<gml:interior>${linear(posList())}</gml:interior></gml:Polygon>`)
  const collections = [
    gml(hole),
    gml(hole, 'wfs:member', 'wfs:FeatureCollection'),
    gml(hole, 'gml:featureMembers', 'gml:FeatureCollection'),
    gml(hole, 'gml:featureMember', 'FeatureCollection'),
    hole,
  ]
  for (const text of collections) expect(ringsOf(await layerIn(text)), text).toEqual([[[ring, ring]]])
})

test('arcs become chords', async () => {
  const arc = `<gml:Arc>${posList('121.1 31 121.15 31.05 121.1 31.1')}</gml:Arc>`
  const layer = await layerIn(gml(polygon(curve(`${segment('121 31 121.1 31')}${arc}${segment('121.1 31.1 121 31')}`))))
  const [[[round = []] = []] = []] = ringsOf(layer)
  expect(round.length).toBeGreaterThan(20)
  for (let at = 4; at < round.length - 4; at += 2)
    expect(Math.hypot((round[at] ?? 0) - 121.1, (round[at + 1] ?? 0) - 31.05)).toBeCloseTo(0.05)
  expect(notesOf(layer)).toContain('curves 1')
})

test('the name of the system is the claim, and says which axis is first', async () => {
  const zone40 = { system: 'gk120zone', unit: 'metre' }
  const names = [
    ['EPSG:4528', zone40, false],
    ['urn:ogc:def:crs:EPSG::4528', zone40, true],
    ['urn:x-ogc:def:crs:EPSG:6.9:4490', { system: 'wgs84', unit: 'degree' }, true],
    ['http://www.opengis.net/def/crs/EPSG/0/4528', zone40, true],
    ['http://www.opengis.net/gml/srs/epsg.xml#4326', { system: 'wgs84', unit: 'degree' }, false],
    ['urn:ogc:def:crs:EPSG::3857', { system: 'webMercator', unit: 'metre' }, false],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', { system: 'wgs84', unit: 'degree' }, false],
    ['local', { system: null, unit: null }, false],
  ] as const
  for (const [name, claim, isTurned] of names) {
    const layer = await layerIn(gml(polygon(undefined, ` srsName="${name}"`)))
    expect(layer.claim, name).toMatchObject({ where: 'srsName', ...claim })
    expect(notesOf(layer), name).toEqual(isTurned ? ['turnedByFormat 1'] : [])
  }
  expect((await layerIn(gml(polygon()))).claim).toBeNull()
})

test('what has no area, or no numbers, says why', async () => {
  const reasons = [
    ['<gml:Point><gml:pos>1 2</gml:pos></gml:Point>', 'onlyPoints'],
    [`<gml:LineString>${posList()}</gml:LineString>`, 'onlyLines'],
    ['', 'noArea'],
    [polygon(linear(posList('121 31 121.1'))), 'badCoordinates'],
    [polygon(linear(posList('121 31 no 31 121 32'))), 'badCoordinates'],
    [polygon(linear(posList('121 31 121 31'))), 'tooFewPoints'],
  ] as const
  for (const [geometry, reason] of reasons) expect(await refusalOf(gml(geometry)), reason).toMatchObject({ reason })
  expect(await refusalOf(gml(polygon()).slice(0, -30))).toMatchObject({ reason: 'cutOff' })
})
