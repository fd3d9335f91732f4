import { expect, test } from 'vitest'
import { gbk, utf8 } from '../encodings'
import { type ZipPart, zipOf } from '../zips'
import { layerIn, notesOf, read, refusalOf, ringsOf, valuesOf } from './readings'

const numbers = [121, 31, 121.1, 31, 121.1, 31.1, 121, 31]
const ring = (positions = '121,31,5 121.1,31,5 121.1,31.1,5 121,31,5') =>
  `<LinearRing><coordinates>\n${positions}\n</coordinates></LinearRing>`
const polygon = (positions?: string) =>
  `<Polygon><outerBoundaryIs>${ring(positions)}</outerBoundaryIs><innerBoundaryIs>${ring()}</innerBoundaryIs></Polygon>`
const placemark = (inner: string, name = '金桥园') => `<Placemark><name>${name}</name>${inner}</Placemark>`
const kml = (inner: string, encoding = 'UTF-8') =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`

test('polygons of placemarks are read with their holes, alone or in collections', async () => {
  const many = `<MultiGeometry>${polygon()}<MultiGeometry>${polygon()}</MultiGeometry></MultiGeometry>`
  const layer = await layerIn(kml(placemark(polygon()) + placemark(many)))
  expect(ringsOf(layer)).toEqual([
    [[numbers, numbers]],
    [
      [numbers, numbers],
      [numbers, numbers],
    ],
  ])
  expect(layer.claim).toEqual({ said: 'WGS 84', where: 'KML', system: 'wgs84', unit: 'degree' })
  expect(notesOf(layer)).toEqual([])
})

test('name, folders and both kinds of extended data are columns', async () => {
  const data =
    '<ExtendedData><Data name="区"><value>浦东</value></Data><SchemaData><SimpleData name="__proto__">甲 &amp; 乙</SimpleData></SchemaData></ExtendedData>'
  const named = placemark(data + polygon(), '<![CDATA[ 金桥<园> ]]>')
  const layer = await layerIn(kml(`<Folder><name>园区</name><Folder><name>东</name>${named}</Folder></Folder>`))
  expect(layer.columns).toEqual(['name', 'folder', '区', '__proto__'])
  expect([...(layer.features[0]?.values.values() ?? [])]).toEqual(['金桥<园>', '园区 / 东', '浦东', '甲 & 乙'])
})

test('the rows of two cells in a description are columns, as ArcGIS writes them, in a passage or with its signs escaped', async () => {
  const rows =
    '<table><tr bgcolor="#D4E4F3"><td>YQMC</td><td><b>金桥园</b></td></tr><tr><td>面积</td>\n<td>1&nbsp;&lt; 2</td></tr><tr><td>一格</td></tr></table>'
  const outer = `<html><body><table><tr><td>金桥</td></tr><tr><td>${rows}</td></tr></table></body></html>`
  const escaped = outer.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  for (const text of [`<![CDATA[${outer}]]>`, escaped]) {
    const layer = await layerIn(kml(placemark(`<description>${text}</description>${polygon()}`, '0')))
    expect(valuesOf(layer)).toEqual([{ name: '0', YQMC: '金桥园', 面积: '1 < 2' }])
  }
  expect(valuesOf(await layerIn(kml(placemark(`<description>园区</description>${polygon()}`))))).toEqual([
    { name: '金桥园' },
  ])
})

test('prefixes, a missing root element, comments and blanks within positions do no harm', async () => {
  const prefixed = kml(placemark(polygon()))
    .replace(/<(\/?)(\w)/g, '<$1k:$2')
    .replace('xmlns=', 'xmlns:k=')
    .replace('<k:?', '<?')
  for (const text of [
    prefixed,
    placemark(polygon()),
    kml(placemark(polygon('121, 31 121.1 ,31 121.1,31.1<!-- -->\n121,31'))),
  ]) {
    expect(ringsOf(await layerIn(text))).toEqual([[[numbers, numbers]]])
  }
})

test('a KML is decoded by its head; where that is wrong, by what it holds, which is told', async () => {
  const text = kml(placemark(polygon()))
  const files = [
    [utf8(text), 'UTF-8', []],
    [gbk(kml(placemark(polygon()), 'GBK')), 'GB 18030', []],
    [gbk(kml(placemark(polygon()), 'gb2312')), 'GB 18030', []],
    [gbk(text), 'GB 18030', ['lyingEncoding 1 (UTF-8)']],
    [utf8(kml(placemark(polygon()), 'GBK')), 'UTF-8', ['lyingEncoding 1 (GBK)']],
    [utf8(kml(placemark(polygon()), 'no-such')), 'UTF-8', ['lyingEncoding 1 (no-such)']],
  ] as const
  for (const [bytes, encoding, notes] of files) {
    const reading = await read(bytes)
    if (!('layers' in reading)) throw new Error(JSON.stringify(reading))
    expect(reading.layers[0]?.encoding).toBe(encoding)
    expect(reading.layers.map(valuesOf)).toEqual([[{ name: '金桥园' }]])
    expect(notesOf(reading)).toEqual(notes)
  }
})

test('a ring by itself is an area, an element that KML has not is looked into, what is no area is counted', async () => {
  const others =
    '<Point><coordinates>no,no</coordinates></Point><LineString><coordinates>1,2 3,4</coordinates></LineString>'
  const text = kml(
    placemark(ring()) +
      placemark(`<MultiPolygon>${polygon()}</MultiPolygon>`) +
      placemark(others) +
      '<GroundOverlay/><NetworkLink/>',
  )
  const layer = await layerIn(text)
  expect(ringsOf(layer)).toEqual([[[numbers]], [[numbers, numbers]]])
  expect(notesOf(layer)).toEqual(['wrongElement 1 (MultiPolygon)', 'points 1', 'lines 1', 'rasters 1', 'links 1'])
})

test('a coordinate that is none is refused with the placemark and the text', async () => {
  for (const [position, detail] of [
    ['no,30', 'no,30'],
    ['121', '121'],
    ['121,31°', '121,31°'],
    [',31', ',31'],
  ] as const) {
    const why = { reason: 'badCoordinates', at: '金桥园', detail }
    expect(await refusalOf(kml(placemark(polygon(`${position} 1,2 3,4`))))).toEqual(why)
  }
  expect(await refusalOf(kml(placemark(polygon('1e300,31 1,2 3,4'))))).toMatchObject({
    reason: 'badNumber',
    at: '金桥园',
  })
})

test('what has no area says why: it points elsewhere, is a picture, points, lines, or nothing', async () => {
  const point = '<Point><coordinates>1,2</coordinates></Point>'
  const reasons = [
    ['<NetworkLink><Link><href>https://a.example/b.kml</href></Link></NetworkLink>', 'networkLink'],
    ['<GroundOverlay/>', 'overlay'],
    [placemark(point), 'onlyPoints'],
    [`${placemark(point)}<NetworkLink/>`, 'onlyPoints'],
    [placemark('<LineString/>'), 'onlyLines'],
    [placemark(polygon('1,2 3,4 1,2').replace(/<inner.*<\/inner\w+>/s, '')), 'tooFewPoints'],
    ['', 'noRecords'],
  ] as const
  for (const [inner, reason] of reasons) expect(await refusalOf(kml(inner)), inner).toMatchObject({ reason })
})

test('what is no KML is told apart: cut off, badly written, a web page, another format', async () => {
  const text = kml(placemark(polygon()))
  expect(await refusalOf(text.slice(0, -20))).toEqual({ reason: 'cutOff', at: '6' })
  expect(await refusalOf(text.replace('</Polygon>', '</Polygn>'))).toMatchObject({ reason: 'notMarkup' })
  expect(await refusalOf('<!DOCTYPE html><html></html>')).toEqual({ reason: 'webPage' })
  expect(await refusalOf('<svg></svg>')).toEqual({ reason: 'unknownKind', detail: 'svg' })
  expect(await refusalOf('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><kml/>')).toMatchObject({
    reason: 'notMarkup',
  })
})

test('a KMZ is read from its main file, others in it that have areas are layers as well', async () => {
  const doc = { name: 'doc.kml', bytes: utf8(kml(placemark(polygon()))) }
  const other = { name: 'files/东.kml', bytes: utf8(kml(placemark(ring()))) }
  const picture = { name: 'files/a.png', bytes: Uint8Array.of(1) }
  const layers = async (...parts: readonly ZipPart[]) => {
    const reading = await read(zipOf(...parts), 'a.kmz')
    return 'layers' in reading ? [reading.format, ...reading.layers.map(({ name }) => name)] : [reading.refusal.reason]
  }
  expect(await layers(picture, doc)).toEqual(['kmz', 'doc'])
  expect(await layers(other, doc)).toEqual(['kmz', 'doc', 'files/东'])
  expect(await layers({ ...other, bytes: utf8(kml('<NetworkLink/>')) }, doc)).toEqual(['kmz', 'doc'])
  expect(await layers({ name: 'doc.kml', bytes: utf8(kml('<GroundOverlay/>')) })).toEqual(['overlay'])
})
