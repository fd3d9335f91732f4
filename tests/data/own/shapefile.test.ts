import { expect, test } from 'vitest'
import { looseEntries, readShapefile } from '../../../src/data/own/shapefile'
import { entriesOf } from '../../../src/data/own/zip'
import type { OwnLayer, Reading } from '../../../src/domain/own/reading'
import { big5, gbk, utf8 } from '../encodings'
import { joined } from '../zips'
import { expectSound } from './fuzz'
import { reasonOf } from './refusals'
import { area, dbfOf, other, shpOf, square, zipped } from './shapefiles'

const wgs84 = utf8(
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
)
const shp = shpOf([area([square(1, 2)]), area([square(5, 5)])])
const dbf = dbfOf(
  [{ name: '名称' }, { name: 'YEAR', type: 'N', length: 4 }],
  [
    ['张江科学城', '2021'],
    ['漕河泾园', ' 7'],
  ],
)
const files = { 'a.shp': shp, 'a.dbf': dbf, 'a.prj': wgs84 }

type Files = Readonly<Record<string, Uint8Array>>
const read = (given: Files) => readShapefile(entriesOf(zipped(given)))
const layersOf = (reading: Reading) => ('layers' in reading ? reading.layers : [])
const reasonFor = (given: Files) => reasonOf(() => read(given))

function layerOf(given: Files): OwnLayer {
  const [layer, more] = layersOf(read(given))
  if (!layer || more) throw new Error('not one layer')
  return layer
}

const notesOf = (given: Files) => layerOf(given).notes.map(({ what }) => what)
const columnOf = (layer: OwnLayer, column: string) => layer.features.map(({ values }) => values.get(column))

test('areas are read with their row, x before y, and with what the file claims', () => {
  const layer = layerOf(files)
  expect(layer).toMatchObject({ name: 'a', columns: ['名称', 'YEAR'], encoding: 'GB 18030', notes: [] })
  expect(layer.claim).toEqual({ said: 'GCS_WGS_1984', where: '.prj', system: 'wgs84', unit: 'degree' })
  expect(layer.features[0]?.polygons).toEqual([[Float64Array.of(1, 2, 1, 3, 2, 3, 2, 2, 1, 2)]])
  expect(columnOf(layer, '名称')).toEqual(['张江科学城', '漕河泾园'])
  expect(columnOf(layer, 'YEAR')).toEqual(['2021', '7'])
  expect(layer.features.map(({ number }) => number)).toEqual([1, 2])
})

test('loose files are read like those of a ZIP, whatever the case of their endings', () => {
  const loose = Object.entries(files).map(([name, bytes]) => ({ name: name.toUpperCase(), bytes }))
  expect(layersOf(readShapefile(looseEntries(loose)))[0]?.features).toEqual(layerOf(files).features)
})

test('an area keeps all of its rings as one polygon; heights and measures are left out and said', () => {
  const rings = [square(0, 0, 9), [...square(2, 2)].reverse(), square(20, 20)]
  for (const type of [5, 15, 25] as const) {
    const layer = layerOf({ ...files, 'a.shp': shpOf([area(rings, type)], type) })
    expect(layer.features[0]?.polygons).toEqual([rings.map((ring) => Float64Array.from(ring.flat()))])
    expect(layer.notes.map(({ what }) => what)).toEqual(type === 5 ? [] : ['heights'])
  }
})

test.each([
  ['nullGeometries', other(0)],
  ['points', other(1)],
  ['lines', other(13)],
  ['multiPatches', other(31)],
  ['badFeatures', other(77)],
  [
    'tooFewPoints',
    area([
      [
        [0, 0],
        [1, 1],
        [0, 0],
      ],
    ]),
  ],
  [
    'voidNumbers',
    area([
      [
        [0, 0],
        [-1.79e308, 1],
        [1, 1],
        [0, 0],
      ],
    ]),
  ],
  [
    'voidNumbers',
    area([
      [
        [0, 0],
        [Number.NaN, 1],
        [1, 1],
        [0, 0],
      ],
    ]),
  ],
  ['nullGeometries', area([])],
] as const)('beside areas %s are passed over and counted, and rows still go with their shapes', (what, record) => {
  const layer = layerOf({ ...files, 'a.shp': shpOf([record, area([square(5, 5)])]) })
  expect(layer.notes).toMatchObject([{ what, count: 1 }])
  expect(columnOf(layer, '名称')).toEqual(['漕河泾园'])
})

test.each([
  ['onlyPoints', [other(1), other(21)]],
  ['onlyLines', [other(3)]],
  ['noArea', [other(1), other(3)]],
  ['multiPatch', [other(31)]],
  ['noArea', [other(0)]],
  ['noRecords', []],
  [
    'tooFewPoints',
    [
      area([
        [
          [0, 0],
          [1, 1],
          [0, 0],
        ],
      ]),
    ],
  ],
  [
    'badNumber',
    [
      area([
        [
          [0, 0],
          [-1.79e308, 1],
          [1, 1],
          [0, 0],
        ],
      ]),
    ],
  ],
  ['tooManyFeatures', Array.from({ length: 5_001 }, () => other(0))],
] as const)('a file without areas, or with too many, is refused: %s', (reason, records) => {
  expect(reasonFor({ 'a.shp': shpOf(records) })).toBe(reason)
})

test('files that are no Shapefile, or not all of one, are refused', () => {
  expect(reasonFor({ 'a.dbf': dbf })).toBe('noShp')
  expect(reasonFor({ 'a.shp': zipped(files) })).toBe('notShp')
  expect(reasonFor({ 'a.shp': new Uint8Array() })).toBe('empty')
  expect(reasonFor({ 'a.shp': shp.subarray(0, 60) })).toBe('cutOff')
})

test('a file that was cut off anywhere is refused, but for a last byte that is too many', () => {
  for (const end of [100, 107, 150, shp.length - 144, shp.length - 2])
    expect(reasonFor({ ...files, 'a.shp': shp.subarray(0, end) })).toBe('cutOff')
  expect(notesOf({ ...files, 'a.shp': joined([shp, Uint8Array.of(0)]) })).toEqual(['lengthDiffers'])
})

test('a length in the head that was never brought up to date is no cut: records are counted, whatever follows', () => {
  const open = Uint8Array.from(shp)
  new DataView(open.buffer).setInt32(24, 50)
  expect(layerOf({ ...files, 'a.shp': open }).features).toEqual(layerOf(files).features)
  expect(notesOf({ ...files, 'a.shp': joined([open, utf8('whatever follows')]) })).toEqual(['lengthDiffers'])
  expect(reasonFor({ ...files, 'a.shp': open.subarray(0, -9) })).toBe('cutOff')
})

test('bytes at the end that are no record are passed over where the head counts them', () => {
  for (const rest of ['12345', String.fromCharCode(0).repeat(16)]) {
    const longer = joined([shp, utf8(rest)])
    new DataView(longer.buffer).setInt32(24, Math.floor(longer.length / 2))
    expect(notesOf({ ...files, 'a.shp': longer })).toEqual(['lengthDiffers'])
  }
})

test('rings that lead out of their record are refused with the number of the shape', () => {
  const bad = area([square(0, 0)])
  new DataView(bad.buffer).setInt32(44, 99, true)
  expect(() => read({ 'a.shp': shpOf([area([square(1, 1)]), bad]) })).toThrow(
    expect.objectContaining({ reason: 'badRing', about: { at: 'a 2' } }),
  )
})

test.each([
  ['GB 18030', gbk, undefined, 0x4d, []],
  ['GB 18030', gbk, undefined, 0, []],
  ['GB 18030', gbk, '936', 0, []],
  ['GB 18030', gbk, 'GBK\r\n', 0, []],
  ['GB 18030', gbk, 'UTF-8', 0, ['lyingEncoding']],
  ['UTF-8', utf8, 'UTF-8', 0, []],
  ['UTF-8', utf8, '936', 0, ['lyingEncoding']],
  ['UTF-8', utf8, undefined, 0x4d, ['lyingEncoding']],
  ['UTF-8', utf8, '<html>', 0x57, []],
  ['Big5', big5, undefined, 0, []],
] as const)(
  'texts are read as %s by what they hold, whatever the file says of it',
  (label, coded, cpg, driver, notes) => {
    const name = coded === big5 ? '張江科學城國際旅遊度假區' : '张江科学城'
    const table = dbfOf([{ name: coded('名稱') }], [[coded(name)], [coded('嘉定')]], driver)
    const given = { ...files, 'a.dbf': table, ...(cpg === undefined ? {} : { 'a.cpg': utf8(cpg) }) }
    expect(layerOf(given)).toMatchObject({ encoding: label, columns: ['名稱'] })
    expect(columnOf(layerOf(given), '名稱')).toEqual([name.length > 10 ? name.slice(0, 10) : name, '嘉定'])
    expect(notesOf(given)).toEqual(notes)
  },
)

test('columns may be called anything: cut in a character, twice, not at all, or as what every object has', () => {
  const names = ['__proto__', 'NAME', 'NAME', '', 'constructor', '上海园区名称']
  const table = dbfOf(
    names.map((name) => ({ name, length: 8 })),
    [['一', '二', '三', '四', '五', '六']],
  )
  // The tenth byte is the last that a name has: GBK has five characters, here behind one letter four and a half.
  const layer = layerOf({ ...files, 'a.dbf': dbfOf([{ name: 'N上海园区名' }], [['六'], ['七']]) })
  expect(layer.columns).toEqual(['N上海园区'])
  const many = layerOf({ ...files, 'a.shp': shpOf([area([square(1, 2)])]), 'a.dbf': table })
  expect(many.columns).toEqual(['__proto__', 'NAME', 'NAME_2', '#4', 'constructo', '上海园区名'])
  expect([...(many.features[0]?.values.values() ?? [])]).toEqual(['一', '二', '三', '四', '五', '六'])
  expect(many.notes).toEqual([{ what: 'doubledColumns', count: 1, detail: 'NAME' }])
})

test('rows that are deleted, missing, too many, or numbers too long for their column', () => {
  const columns = [{ name: 'NAME' }, { name: 'N', type: 'N', length: 3 }, { name: 'MEMO', type: 'M', length: 10 }]
  const table = dbfOf(columns, [{ deleted: ['一'] }, ['二', '***', '12']])
  const layer = layerOf({ ...files, 'a.dbf': table })
  expect(layer.features.map(({ number, values }) => [number, ...values.values()])).toEqual([[2, '二', '', '']])
  expect(layer.notes).toEqual([{ what: 'deletedRows', count: 1 }])
  const short = dbfOf([{ name: 'NAME' }], [['一']])
  expect(columnOf(layerOf({ ...files, 'a.dbf': short }), 'NAME')).toEqual(['一', ''])
  expect(notesOf({ ...files, 'a.dbf': dbf.subarray(0, -30) })).toEqual(['lengthDiffers'])
})

test('without a table, or with one that is none, areas have no names, and it is said', () => {
  expect(notesOf({ 'a.shp': shp, 'a.prj': wgs84 })).toEqual(['noTable'])
  expect(notesOf({ ...files, 'a.dbf': utf8('<html>no table at all, but a page that was saved</html>') })).toEqual([
    'noTable',
  ])
})

test('without a claim, or with a page in its place, the reader says so and claims nothing', () => {
  expect(layerOf({ 'a.shp': shp, 'a.dbf': dbf })).toMatchObject({ claim: null, notes: [{ what: 'noClaim' }] })
  const page = layerOf({ ...files, 'a.prj': utf8('<!DOCTYPE html><html><body>404</body></html>') })
  expect(page).toMatchObject({
    claim: null,
    notes: [{ what: 'badClaim', detail: '<!DOCTYPE html><html><body>404</body></h…' }],
  })
})

test('a claim is read with a mark before it, in UTF-16, or as the mere name or number of a system', () => {
  const text = new TextDecoder().decode(wgs84)
  const wide = joined([Uint8Array.of(0xff, 0xfe), ...[...text].map((letter) => Uint8Array.of(letter.charCodeAt(0), 0))])
  const words = [utf8(`\ufeff${text}`), wide, utf8('EPSG:4326\r\n'), utf8('GCS_WGS_1984')]
  for (const prj of words)
    expect(layerOf({ ...files, 'a.prj': prj })).toMatchObject({ claim: { system: 'wgs84' }, notes: [] })
})

test('layers are told apart by name and folder, and what is no layer is said', () => {
  const b = { 'x/a.shp': shp, 'y/a.shp': shp, 'b.shp': shp, 'b.shx': shp, 'x/readme.docx': shp }
  const reading = read(b)
  expect(layersOf(reading).map(({ name }) => name)).toEqual(['x/a', 'y/a', 'b'])
  expect('notes' in reading && reading.notes).toEqual([{ what: 'otherFiles', count: 1, detail: 'x/readme.docx' }])
  expect(layersOf(read({ '范围/a.shp': shp })).map(({ name }) => name)).toEqual(['a'])
})

test('a layer of points beside one of areas is left out and said', () => {
  const reading = read({ ...files, 'p.shp': shpOf([other(1), other(1)], 1) })
  expect(layersOf(reading).map(({ name }) => name)).toEqual(['a'])
  expect('notes' in reading && reading.notes).toEqual([{ what: 'points', count: 2, detail: 'p' }])
})

test('220,000 vertices are all read', () => {
  const ring = Array.from({ length: 10_000 }, (_, at) => [Math.cos(at / 1592), Math.sin(at / 1592)] as const)
  const large = shpOf(Array.from({ length: 22 }, () => area([ring])))
  const { features } = layerOf({ ...files, 'a.shp': large })
  expect(features.map(({ polygons }) => (polygons[0]?.[0]?.length ?? 0) / 2)).toEqual(Array(22).fill(10_000))
})

test('bytes that are cut off or changed are read soundly or refused, never with a fault', () => {
  for (const name of ['a.shp', 'a.dbf', 'a.prj'] as const)
    expectSound(files[name], (bytes) =>
      readShapefile(
        looseEntries(Object.entries({ ...files, [name]: bytes }).map(([key, value]) => ({ name: key, bytes: value }))),
      ),
    )
})
