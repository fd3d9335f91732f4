import { expect, test } from 'vitest'
import { layerIn, notesOf, refusalOf, ringsOf, valuesOf } from './readings'

const ring = [121, 31, 121.1, 31, 121.1, 31.1, 121, 31]
const pairs = Array.from({ length: ring.length / 2 }, (_, at) => ring.slice(at * 2, at * 2 + 2))
const plain = pairs.map((pair) => pair.join(' ')).join(', ')
const wkt = `POLYGON ((${plain}))`
const geojson = JSON.stringify({ type: 'Polygon', coordinates: [pairs] })

/** Well-known binary in hexadecimal digits, PostGIS' mark and number of the system before it where one is named. */
function hexOf({ srid, isLittle = true }: { srid?: number; isLittle?: boolean }): string {
  const bytes = new DataView(new ArrayBuffer(200))
  let at = 0
  const whole = (number: number) => {
    bytes.setUint32(at, number, isLittle)
    at += 4
  }
  bytes.setUint8(at++, Number(isLittle))
  whole(srid === undefined ? 3 : 0x20000003)
  if (srid !== undefined) whole(srid)
  whole(1)
  whole(pairs.length)
  for (const number of ring) {
    bytes.setFloat64(at, number, isLittle)
    at += 8
  }
  return [...new Uint8Array(bytes.buffer, 0, at)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const spellings: readonly string[] = [
  wkt,
  wkt.toLowerCase(),
  `POLYGON(( ${plain.replaceAll(', ', ',\t')} ))`,
  `MULTIPOLYGON (((${plain})))`,
  `MULTIPOLYGON Z (((${plain.replaceAll(',', ' 4.5,')} 4.5)))`,
  `POLYGONZ((${plain.replaceAll(',', ' 4.5,')} 4.5))`,
  `CURVEPOLYGON ((${plain}))`,
  `CURVEPOLYGON (COMPOUNDCURVE ((121 31, 121.1 31), (121.1 31, 121.1 31.1, 121 31)))`,
  `MULTISURFACE (((${plain})))`,
  `GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4), ${wkt})`,
  hexOf({}),
  hexOf({ isLittle: false }).toUpperCase(),
  `\\x${hexOf({})}`,
  geojson,
  `{"type":"Feature","properties":{},"geometry":${geojson}}`,
  pairs.map((pair) => pair.join(',')).join(';'),
  pairs.map((pair) => pair.join(', ')).join('; '),
  pairs.map((pair) => pair.join(' ')).join(','),
]
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

test.each(spellings)(
  'an outline in a cell is read whatever parts the cells, alone, or one a line: %s',
  async (text) => {
    for (const sign of [',', ';', '\t', '|']) {
      const rows = ['名称', '图形', '区'].join(sign)
      const layer = await layerIn(`${rows}\n${['金桥园', quoted(text), '浦东'].join(sign)}\n`)
      expect(ringsOf(layer), sign).toEqual([[[ring]]])
      expect(valuesOf(layer), sign).toEqual([{ 名称: '金桥园', 区: '浦东' }])
    }
    if (text.startsWith('{')) return
    expect(ringsOf(await layerIn(text))).toEqual([[[ring]]])
    expect(ringsOf(await layerIn(`${text}\n\n${text}\n`))).toEqual([[[ring]], [[ring]]])
  },
)

test('the number of a system that stands before an outline is what the file claims', async () => {
  const claim = { said: 'EPSG:4528', where: 'SRID', system: 'gk120zone', unit: 'metre' }
  for (const text of [`SRID=4528;${wkt}`, hexOf({ srid: 4528 })])
    expect(await layerIn(`a,b\n1,${quoted(text)}\n`)).toMatchObject({ claim })
  expect(await layerIn(`a,b\n1,${quoted(`SRID=0;${wkt}`)}\n`)).toMatchObject({ claim: null })
})

test('holes and parts keep their places, and rings between upright lines are parts', async () => {
  const parts = `MULTIPOLYGON (((${plain}), (${plain})), ((${plain})))`
  expect(ringsOf(await layerIn(parts))).toEqual([[[ring, ring], [ring]]])
  const line = pairs.map((pair) => pair.join(',')).join(';')
  expect(ringsOf(await layerIn(`${line}|${line}`))).toEqual([[[ring], [ring]]])
})

test('rows without an outline, or with one that is not whole, are counted; the others are read', async () => {
  const rows = ['', 'POLYGON EMPTY', wkt.slice(0, 30), wkt.replace('121.1', '12x.1'), hexOf({}).slice(0, 60), wkt]
  const layer = await layerIn(['名称|图形', ...rows.map((row) => `园|${row}`)].join('\n'))
  expect(notesOf(layer)).toEqual(['nullGeometries 2', 'badFeatures 3 (4)'])
  expect(layer.features.map(({ number }) => number)).toEqual([7])
})

test('a table of points, of lines, or of nothing that is whole says so', async () => {
  const table = (cell: string) => refusalOf(`a|b\n1|${cell}\n`)
  expect(await table('POINT (121 31)')).toEqual({ reason: 'onlyPoints' })
  expect(await table('LINESTRING (121 31, 122 32)')).toEqual({ reason: 'onlyLines' })
  expect(await table(wkt.slice(0, 40))).toEqual({ reason: 'badRing', at: '2' })
  expect(await table(`${'GEOMETRYCOLLECTION ('.repeat(50)}${wkt}`)).toEqual({ reason: 'badRing', at: '2' })
})

test('a table that ends within an outline is refused as cut off, wherever that is', async () => {
  for (const outline of [wkt, hexOf({}), hexOf({ srid: 4490 })]) {
    const text = `名称|图形\n金桥园|${outline}\n张江科学城|${outline}`
    const from = text.length - outline.length + 24
    for (let end = from; end < text.length; end += 1)
      expect(await refusalOf(text.slice(0, end)), text.slice(0, end)).toEqual({ reason: 'cutOff', at: '3' })
    expect((await layerIn(text)).features).toHaveLength(2)
  }
})

test('a title above the head, and rows without a head, do no harm', async () => {
  const titled = await layerIn(`园区范围表;\n名称;图形\n;\n金桥园;${wkt}\n`)
  expect(valuesOf(titled)).toEqual([{ 名称: '金桥园' }])
  expect(valuesOf(await layerIn(`金桥园;${wkt}\n`))).toEqual([{ '#1': '金桥园' }])
})
