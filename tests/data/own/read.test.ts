import startSql from 'sql.js'
import { expect, test } from 'vitest'
import { readOwn } from '../../../src/data/own/read'
import type { OwnFormat } from '../../../src/domain/own/formats'
import { ownLimits } from '../../../src/domain/own/reading'
import { utf8 } from '../encodings'
import { joined, zipOf } from '../zips'
import { dxfOf, polyline } from './drawings'
import { damaged } from './fuzz'
import { gpkgOf, packed, wkb } from './geopackages'
import { layerIn, read, refusalOf, ringsOf } from './readings'
import { sampleName, sampleRings, samples } from './samples'
import { area, dbfOf, shpOf, square } from './shapefiles'

test.each(Object.entries(samples))(
  '%s gives the park with its hole and its name, under any name of a file',
  async (name, bytes) => {
    const isTurned = name.endsWith('.txt')
    const turned = sampleRings.map((ring) => ring.map((_, at) => ring[at ^ 1]))
    for (const called of [name, '', 'a.unknown']) {
      const layer = await layerIn(bytes, called)
      expect(ringsOf(layer)).toEqual([[isTurned ? turned : sampleRings]])
      expect([...(layer.features[0]?.values.values() ?? [])]).toContain(sampleName)
    }
  },
)

test.each(Object.entries(samples))(
  '%s is refused or read where it is damaged, and never gives what is no number',
  async (name, bytes) => {
    for (const one of damaged(bytes)) {
      const reading = await read(one, name)
      if ('refusal' in reading) expect(reading.refusal).not.toMatchObject({ reason: 'fault' })
      else {
        for (const ring of reading.layers.flatMap(({ features }) =>
          features.flatMap(({ polygons }) => polygons.flat()),
        )) {
          expect(ring.length).toBeGreaterThanOrEqual(6)
          expect(ring.every(Number.isFinite)).toBe(true)
        }
      }
    }
  },
)

test('Shapefiles, drawings and GeoPackages are known by their content, loose or packed', async () => {
  const shp = shpOf([area([square(1, 2)])])
  const dbf = dbfOf([{ name: '名称' }], [['金桥园']])
  const dxf = dxfOf([polyline(square(0, 0, 100))])
  const gpkg = gpkgOf([{ name: 'a', rows: [{ geometry: packed(wkb({ kind: 3, rings: [square(1, 2)] })) }] }])
  const zip = (name: string, bytes: Uint8Array) => zipOf({ name, bytes })
  const formats: readonly (readonly [OwnFormat, Uint8Array])[] = [
    ['shapefile', shp],
    ['shapefile', zipOf({ name: '范围/a.shp', bytes: shp }, { name: '范围/a.dbf', bytes: dbf })],
    ['dxf', dxf],
    ['dxf', joined([utf8('999\r\n张江\r\n'), dxf])],
    ['dxf', zip('a.dxf', dxf)],
    ['gpkg', gpkg],
    ['gpkg', zip('a.gpkg', gpkg)],
  ]
  for (const [format, bytes] of formats)
    for (const name of ['', 'a.unknown']) expect(await read(bytes, name)).toMatchObject({ format })
  const loose = [
    { name: 'a.dbf', bytes: dbf },
    { name: 'a.shp', bytes: shp },
  ]
  expect(await readOwn(loose)).toMatchObject({ layers: [{ name: 'a', columns: ['名称'] }] })
})

const begins = (...bytes: readonly number[]) => joined([Uint8Array.from(bytes), new Uint8Array(600)])
const spelled = (text: string) => begins(...utf8(text))
const compound = [0xd0, 0xcf, 0x11, 0xe0]

test('what no reader can read is told by its content, whatever it is called', async () => {
  const kinds: readonly (readonly [Uint8Array, string])[] = [
    ...['AC1.50', 'AC2.10', 'AC1002', 'AC1009', 'AC1012', 'AC1014', 'AC1015', 'AC1018', 'AC1021', 'AC1032'].map(
      (version) => [spelled(version), 'dwg'] as const,
    ),
    [spelled('AutoCAD Binary DXF\r\n'), 'binaryDxf'],
    [spelled('%PDF-1.7'), 'pdf'],
    [begins(0x89, 0x50, 0x4e, 0x47), 'picture'],
    [begins(0xff, 0xd8, 0xff), 'picture'],
    [begins(0x49, 0x49, 0x2a, 0), 'picture'],
    [spelled('RIFF....WEBP'), 'picture'],
    [begins(...compound), 'oldSpreadsheet'],
    [joined([begins(...compound), utf8([...'EncryptedPackage'].join('\0'))]), 'password'],
    [begins(0, 1, 0, 0, ...utf8('Standard Jet DB')), 'accessDatabase'],
    [spelled('Rar!'), 'otherArchive'],
    [joined([new Uint8Array(257), spelled('ustar')]), 'otherArchive'],
    [spelled('fgb\x03'), 'otherGis'],
    [spelled('\0\0\0\r\n\tOSMHeader'), 'otherGis'],
    [spelled('PAR1'), 'otherGis'],
    [spelled('WMAP`D21'), 'otherGis'],
    [begins(8, 9, 0xfe, 2), 'otherGis'],
    [begins(0xff, 0xfe, 0xff, 0x0e, 0x53, 0), 'otherGis'],
    [begins(3, 0, 0, 0, 9, 0, 0, 0, 66, 0, 0, 0, 5), 'fileGdb'],
    [begins(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0), 'encoding'],
    [utf8('Version 300\r\nCharset "Neutral"\r\nDelimiter ","\r\n'), 'mapInfo'],
    [utf8('!table\n!version 300\n'), 'mapInfo'],
    [utf8('!Workspace\n!Version 600\n'), 'project'],
    [utf8('EXP  0 /PARKS.E00\n'), 'otherGis'],
    [utf8('HeadBegin\r\nDatamark: CNSDTF-VCT\r\n'), 'otherGis'],
    [utf8('ISO-10303-21;\nHEADER;\n'), 'otherGis'],
    [utf8('<?xml version="1.0"?><gpx version="1.1"></gpx>'), 'tracks'],
    [utf8('<osm version="0.6"></osm>'), 'otherGis'],
    [utf8('<!DOCTYPE qgis PUBLIC "a" "b"><qgis></qgis>'), 'project'],
    [begins(0, 1, 2, 3), 'unknownKind'],
    [begins(0x1f, 0x8b), 'otherArchive'],
    [begins(1, 2, 3, 4, 0), 'unknownKind'],
    [new Uint8Array(), 'empty'],
    [utf8(' \n\t'), 'empty'],
    [utf8('<!doctype html><html>'), 'webPage'],
    [utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), 'oldSpreadsheet'],
    [zipOf({ name: 'mimetype', bytes: utf8('application/vnd.oasis.opendocument.spreadsheet') }), 'oldSpreadsheet'],
  ]
  for (const [bytes, reason] of kinds)
    for (const name of ['a.geojson', 'a.unknown', ''])
      expect(await refusalOf(bytes, name), `${reason} ${name}`).toMatchObject({ reason })
})

test('where the content tells too little, the ending does', async () => {
  for (const page of ['<html><table>', '<table border="1">', '<style>'])
    expect(await refusalOf(utf8(page), '坐标.xls')).toEqual({ reason: 'oldSpreadsheet' })
  const names: readonly (readonly [string, string])[] = [
    ['范围.gdb/a00000001.gdbtable', 'fileGdb'],
    ['a00000009.freelist', 'fileGdb'],
    ['a.tab', 'mapInfo'],
    ['a.mxd', 'project'],
    ['a.lyr', 'project'],
    ['a.udb', 'otherGis'],
    ['a.ovobj', 'otherGis'],
    ['a.mif', 'mapInfo'],
    ['a.prj', 'noShp'],
    ['a.dbf', 'noShp'],
    ['a.zip', 'badZip'],
    ['a.kmz', 'badZip'],
  ]
  for (const [name, reason] of names) expect(await refusalOf(utf8('x'), name), name).toMatchObject({ reason })
  expect(await refusalOf(begins(...compound), 'a.doc')).toEqual({ reason: 'unknownKind', detail: '.doc' })
  expect(await refusalOf(begins(1, 2), 'a.zip')).toEqual({ reason: 'badZip', detail: '.zip' })
})

test('a ZIP is what lies in it', async () => {
  const zip = (...names: readonly string[]) => zipOf(...names.map((name) => ({ name, bytes: utf8('x') })))
  const inside: readonly (readonly [readonly string[], object])[] = [
    [['张江.gdb/a00000001.gdbtable', '张江.gdb/gdb'], { reason: 'fileGdb' }],
    [['a.dbf', 'a.shx'], { reason: 'noShp' }],
    [['a.TAB', 'a.MAP'], { reason: 'mapInfo' }],
    [['图/a.dwg'], { reason: 'dwg' }],
    [['a.geojson', 'b.txt'], { reason: 'severalFiles', detail: 'a.geojson, b.txt' }],
    [['说明.txt', 'a.zip'], { reason: 'zipInZip', at: 'a.zip' }],
    [['a.qgs', 'a.qgd'], { reason: 'project' }],
    [['GISProject.xml', 'Index.json'], { reason: 'project' }],
    [['a.ovobj', 'a.pdf'], { reason: 'otherGis', detail: '.ovobj' }],
    [['word/document.xml', 'a.txt'], { reason: 'unknownKind', detail: 'word/document.xml' }],
    [['a.pdf'], { reason: 'unknownKind', detail: 'a.pdf' }],
    [['a.zip'], { reason: 'zipInZip' }],
    [[], { reason: 'noContents' }],
  ]
  for (const [names, why] of inside) expect(await refusalOf(zip(...names), 'a.zip'), names.join()).toMatchObject(why)
})

test('a file of other kinds beside a map is passed over, which is told', async () => {
  const map = {
    name: '数据/a.geojson',
    bytes: utf8(
      JSON.stringify({
        type: 'Polygon',
        coordinates: [
          [
            [1, 2],
            [3, 4],
            [5, 7],
          ],
        ],
      }),
    ),
  }
  const note = { notes: [{ what: 'otherFiles', count: 1 }] }
  for (const name of ['读我.txt', 'README.txt', '使用说明.txt', 'a.pdf', 'a.png'])
    expect(await read(zipOf({ name, bytes: utf8('x') }, map), 'a.zip'), name).toMatchObject(note)
  for (const name of ['a.xsd', 'a.qmd', 'a.prj'])
    expect(await readOwn([{ name, bytes: utf8('x') }, map]), name).toMatchObject(note)
})

test('other databases of SQLite’s are told apart', async () => {
  const sql = await startSql()
  const kinds = [
    ['CREATE TABLE geometry_columns (a)', 'otherGis'],
    ['CREATE TABLE SmRegister (a)', 'otherGis'],
    ['CREATE TABLE tiles (a)', 'rasterOnly'],
    ['CREATE TABLE other (a)', 'noContents'],
  ] as const
  for (const [query, reason] of kinds) {
    const database = new sql.Database()
    database.run(query)
    expect(await refusalOf(database.export()), query).toMatchObject({ reason })
    database.close()
  }
})

test('several files are the parts of a Shapefile, or are refused', async () => {
  const files = (...names: readonly string[]) => readOwn(names.map((name) => ({ name, bytes: utf8('x') })))
  expect(await files('a.dbf', 'a.prj')).toMatchObject({ refusal: { reason: 'noShp' } })
  expect(await files('a.prj', 'a.shp')).toMatchObject({ refusal: { fileName: 'a.shp', reason: 'notShp' } })
  expect(await files('a.gdb/a00000001.gdbtable', 'a.gdb/gdb')).toMatchObject({ refusal: { reason: 'fileGdb' } })
  expect(await files('a.tab', 'a.dat')).toMatchObject({ refusal: { reason: 'mapInfo' } })
  expect(await files('a.geojson', 'b.kml')).toMatchObject({
    refusal: { reason: 'severalFiles', detail: 'a.geojson, b.kml' },
  })
  expect(await readOwn([])).toMatchObject({ refusal: { reason: 'empty' } })
})

test('more bytes, areas or corners than can be worked with are refused', async () => {
  const large = new Uint8Array(ownLimits.bytes / 2 + 1)
  expect(
    await readOwn([
      { name: 'a.shp', bytes: large },
      { name: 'a.dbf', bytes: large },
    ]),
  ).toMatchObject({ refusal: { reason: 'large' } })
  const polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [1, 2],
        [3, 4],
        [5, 7],
      ],
    ],
  }
  const many = JSON.stringify({
    type: 'FeatureCollection',
    features: Array.from({ length: ownLimits.features + 1 }, () => polygon),
  })
  expect(await refusalOf(many)).toEqual({ reason: 'tooManyFeatures', detail: String(ownLimits.features + 1) })
  const corners = Array.from({ length: ownLimits.vertices + 1 }, (_, at) => `[${at},1]`).join()
  expect(await refusalOf(`{"type":"Polygon","coordinates":[[${corners}]]}`)).toEqual({
    reason: 'tooManyVertices',
    detail: String(ownLimits.vertices + 1),
  })
})

test('bytes that are text in no encoding are refused, a few lost characters told', async () => {
  const text = utf8(
    `{"type":"Feature","properties":{"a":"${'园区'.repeat(40)}"},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4],[5,7]]]}}`,
  )
  const reading = await read(text.with(60, 0xff))
  expect(reading).toMatchObject({ layers: [{ encoding: 'UTF-8' }], notes: [{ what: 'undecodedTexts', count: 2 }] })
  expect(await refusalOf(new Uint8Array(400).fill(0xff))).toMatchObject({
    reason: 'encoding',
  })
})
