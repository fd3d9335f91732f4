import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRows } from '../../../src/data/own/corners/csv'
import { cellOf, packingOf, unpackedDegrees } from '../../../src/data/own/corners/degrees'
import { gbk, utf8 } from '../encodings'
import { zipOf } from '../zips'
import { layerIn, notesOf, read, refusalOf, ringsOf, valuesOf } from './readings'

type Corner = readonly [east: string, north: string]
const metres: readonly Corner[] = [
  ['631000.5', '3450000.5'],
  ['632000.5', '3450000.5'],
  ['632000.5', '3451000.5'],
  ['631000.5', '3451000.5'],
]
const ring = metres.flat().map(Number)
const table = (head: string, list: readonly Corner[] = metres) =>
  [head, ...list.map(([east, north], at) => `J${at + 1},${east},${north}`)].join('\n')

test('columns are found by the words over them, below titles, in any order and language', async () => {
  for (const head of [
    '点号,Y坐标,X坐标',
    '序号,横坐标Y,纵坐标X',
    '界址点号,E,N',
    'Point,Easting(m),Northing(m)',
    '点号,东坐标（米）,北坐标（米）',
    'no,lng,lat',
  ]) {
    const layer = await layerIn(table(head), 'a.csv')
    const flipped = head.includes('Y坐标')
    expect(ringsOf(layer), head).toEqual([
      [[flipped ? metres.flatMap(([east, north]) => [north, east]).map(Number) : ring]],
    ])
  }
  expect(ringsOf(await layerIn(`界址点成果表,,\n,,\n${table('点号,E,N')}`))).toEqual([[[ring]]])
  const turned = ['N,E', ...metres.map(([east, north]) => `${north},${east}`)].join('\n')
  expect(ringsOf(await layerIn(turned))).toEqual([[[ring]]])
})

test('without a head, two columns of coordinates are taken as they stand, whatever parts them', async () => {
  const body = table('').trim()
  for (const sign of [',', '\t', ';', '|', '，', '  ']) {
    expect(ringsOf(await layerIn(body.replaceAll(',', sign))), sign).toEqual([[[ring]]])
  }
  expect(await read(body)).toMatchObject({ format: 'corners' })
  const counted = body.replace(/^(J\d+),/gm, '$1,1,')
  expect(ringsOf(await layerIn(counted))).toEqual([[[ring]]])
  expect(ringsOf(await layerIn(`点号,圈号,X,Y\n${counted}`))).toEqual([[[ring]]])
})

test('a table is decoded first: GBK, and what Excel calls Unicode', async () => {
  const head = '点号,东坐标,北坐标'
  expect(await layerIn(gbk(table(head)))).toMatchObject({ encoding: 'GB 18030' })
  const text = `\ufeff${table(head).replaceAll(',', '\t')}`
  const wide = Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]))
  expect(await layerIn(wide)).toMatchObject({ encoding: 'UTF-16', features: [{ number: 1 }] })
})

test('quotation marks hold signs and lines, and one within a cell takes no rows with it', () => {
  const cells = csvRows('a,b,c\r\n1,"2, ""x""\n3",=H("u",4"),5\r\n6,7,8')
  expect(cells.map(({ line, cells: row }) => [line, ...row])).toEqual([
    [1, 'a', 'b', 'c'],
    [2, '1', '2, "x"\n3', '=H("u"', '4")', '5'],
    [4, '6', '7', '8'],
  ])
  expect(csvRows('a,b\nx,"u")\nc,d').map(({ cells: row }) => row)).toEqual([
    ['a', 'b'],
    ['x', 'u)'],
    ['c', 'd'],
  ])
})

const named = (rows: readonly string[]) => layerIn(['园区名称,地块编号,圈号,点号,E,N', ...rows].join('\n'))
const rowsOf = (name: string, part: string, ringNumber: string, shift = 0) =>
  metres.map(([east, north], at) => `${name},${part},${ringNumber},${at + 1},${Number(east) + shift},${north}`)

test('rings are parted by name, parcel and ring, and those of one parcel are one area', async () => {
  const layer = await named([
    ...rowsOf('金桥园', '1', '1'),
    ...rowsOf('金桥园', '1', '2', 5),
    ...rowsOf('金桥园', '2', '1', 9),
    ...rowsOf('嘉定园', '1', '1'),
  ])
  expect(valuesOf(layer)).toEqual([
    { 园区名称: '金桥园', 地块编号: '1' },
    { 园区名称: '金桥园', 地块编号: '2' },
    { 园区名称: '嘉定园', 地块编号: '1' },
  ])
  expect(layer.features.map(({ polygons }) => polygons[0]?.length)).toEqual([2, 1, 1])
})

test('other columns of its first row come with an area', async () => {
  const rows = metres.map(([east, north], at) => `${at === 0 ? '临港新片区' : ''},J${at + 1},${east},${north},工业`)
  expect(valuesOf(await layerIn(['区域,点号,E,N,用途', ...rows].join('\n')))).toEqual([
    { 区域: '临港新片区', 用途: '工业' },
  ])
})

test('a name at the first of its rows, or by itself above them, is the name of all', async () => {
  const blank = (rows: readonly string[]) => rows.map((row, at) => (at === 0 ? row : row.replace(/^[^,]+/, '')))
  const layer = await named([...blank(rowsOf('金桥园', '', '')), ...blank(rowsOf('嘉定园', '', '', 3))])
  expect(valuesOf(layer)).toEqual([{ 园区名称: '金桥园' }, { 园区名称: '嘉定园' }])
  const [head, ...rows] = table('点号,E,N').split('\n')
  const titled = await layerIn([head, '金桥园,,', ...rows, '嘉定园,,', head, ...rows].join('\n'))
  expect(valuesOf(titled)).toEqual([{ 名称: '金桥园' }, { 名称: '嘉定园' }])
})

test('a ring ends where it has come back, where points are counted anew, or at an empty row', async () => {
  const [head, ...rows] = table('点号,E,N').split('\n')
  const [first = ''] = rows
  const others = rows.map((row) => row.replace(',63', ',73'))
  for (const between of [[first], [], [',,'], ['']]) {
    const layer = await layerIn([head, ...rows, ...between, ...others].join('\n'))
    const length = between[0] === first ? 10 : 8
    expect(
      layer.features.map(({ polygons }) => polygons.map((rings) => rings[0]?.length)),
      between.join(),
    ).toEqual([[length], [8]])
  }
})

test('degrees with signs, thousands with theirs and digits of full width are read', async () => {
  const cells: readonly (readonly [string, number])[] = [
    ['121°36′45.5″', 121 + 36 / 60 + 45.5 / 3600],
    ['121°36\'45.5"E', 121 + 36 / 60 + 45.5 / 3600],
    ['东经121度36分45.5秒', 121 + 36 / 60 + 45.5 / 3600],
    ['121-36-45.5', 121 + 36 / 60 + 45.5 / 3600],
    ['121:36:45.5', 121 + 36 / 60 + 45.5 / 3600],
    ['121 36 45.5', 121 + 36 / 60 + 45.5 / 3600],
    ['E121°36.5′', 121 + 36.5 / 60],
    ['-31°30′', -31.5],
    ['31°30′S', -31.5],
    ['121.5°', 121.5],
    ['3,451,000.5', 3_451_000.5],
    ['１２１．５', 121.5],
    ['631000.5m', 631_000.5],
  ]
  for (const [text, number] of cells) expect(cellOf(text)?.number, text).toBeCloseTo(number, 9)
  for (const text of ['', '东', '121°76′', '121°6′60″', '12a', '1,2', '=A1', 'NaN'])
    expect(cellOf(text), text).toBeNull()
  const signed = await layerIn('点号,经度,纬度\n1,121°30′0″,31°0′0″\n2,121°36′0″,31°0′0″\n3,121°36′0″,31°6′0″')
  expect(ringsOf(signed)[0]).toEqual([[[121.5, 31, 121.6, 31, 121.6, 31.1]]])
  expect(notesOf(signed)).toEqual(['signedDegrees 6'])
})

/** An outline of so many corners around a place, so many metres wide, written by some rule. */
function outline(east: number, north: number, radius: number, count: number, write: (degrees: number) => string) {
  const corners = Array.from({ length: count }, (_, at) => {
    const turn = (at / count) * 2 * Math.PI
    return [
      write(east + (Math.cos(turn) * radius) / 95_000),
      write(north + (Math.sin(turn) * radius) / 111_000),
    ] as const
  })
  return table('点号,经度,纬度', corners)
}
const asDecimal = (degrees: number) => degrees.toFixed(6)
function asPacked(degrees: number) {
  const seconds = Math.round(degrees * 360_000)
  const [whole, minutes] = [Math.floor(seconds / 360_000), Math.floor((seconds % 360_000) / 6_000)]
  return `${whole}.${String(minutes).padStart(2, '0')}${String(seconds % 6_000).padStart(4, '0')}`
}

test('degrees, minutes and seconds in one number are unpacked, wherever an outline is large enough to show it', async () => {
  const layer = await layerIn(outline(121.61, 31.24, 2_000, 60, asPacked))
  expect(notesOf(layer)).toEqual(['packedDegrees 60'])
  expect(ringsOf(layer)[0]?.[0]?.[0]?.[0]).toBeCloseTo(121.61 + 2_000 / 95_000, 4)
  const digits = fc.tuple(fc.integer({ min: 1, max: 179 }), fc.integer({ min: 0, max: 359_999 }))
  fc.assert(
    fc.property(digits, ([whole, hundredths]) => {
      const degrees = whole + hundredths / 360_000
      expect(unpackedDegrees(Number(asPacked(degrees)))).toBeCloseTo(degrees, 8)
    }),
  )
})

test('plain degrees are never unpacked, however small or unlucky the outline', () => {
  const place = fc.record({
    east: fc.double({ min: 120.9, max: 122, noNaN: true }),
    north: fc.double({ min: 30.7, max: 31.9, noNaN: true }),
    radius: fc.constantFrom(50, 200, 500, 1_000, 3_000),
    count: fc.constantFrom(4, 12, 60),
  })
  let packed = 0
  fc.assert(
    fc.property(place, ({ east, north, radius, count }) => {
      const cells = outline(east, north, radius, count, asDecimal)
      const columns = [1, 2].map((column) =>
        cells
          .split('\n')
          .slice(1)
          .flatMap((line) => cellOf(line.split(',')[column] ?? '') ?? []),
      )
      packed += packingOf(columns) === 'packed' ? 1 : 0
    }),
    { numRuns: 3_000, seed: 1 },
  )
  expect(packed).toBe(0)
})

test('what could be both is left as it is and told, unless the head says it', async () => {
  const text = outline(121.305, 31.3, 50, 4, asPacked)
  expect(notesOf(await layerIn(text))).toEqual(['perhapsPacked 4'])
  expect(notesOf(await layerIn(text.replace('经度', '经度(ddd.mmss)')))).toEqual(['packedDegrees 4'])
  expect(notesOf(await layerIn(outline(121.305, 31.3, 50, 4, (degrees) => degrees.toFixed(3))))).toEqual([])
})

test('a table of places is no table of corners', async () => {
  const places = '园区名称,经度,纬度\n金桥园,121.6,31.2\n嘉定园,121.2,31.3\n青浦园,121.1,31.1\n金山园,121.3,30.8'
  expect(await refusalOf(places)).toEqual({ reason: 'onlyPlaces' })
  expect(await refusalOf(places.replace('园区名称', '企业名称'))).toEqual({ reason: 'onlyPlaces' })
  expect(await refusalOf(places.split('\n').slice(1).join('\n'))).toEqual({ reason: 'onlyPlaces' })
})

test('what is no corner is refused with its line, and so are too few corners and columns that are none', async () => {
  expect(await refusalOf('a,b\n1,2\n3,4')).toEqual({ reason: 'noColumns' })
  expect(await refusalOf('三个园区的说明')).toEqual({ reason: 'noColumns' })
  expect(await refusalOf(table('点号,E,N').replace('632000.5', '632O00.5'))).toEqual({
    reason: 'badLine',
    at: '3',
    detail: '632O00.5',
  })
  expect(await refusalOf(table('点号,E,N').replace('632000.5', ''))).toEqual({ reason: 'badLine', at: '3', detail: '' })
  expect(await refusalOf(table('点号,E,N').replace('632000.5', '1e300'))).toMatchObject({
    reason: 'badNumber',
    at: '3',
  })
  expect(await refusalOf(table('点号,E,N').replace('J2', '"J2'))).toEqual({ reason: 'badLine', at: '3', detail: '"' })
  expect(await refusalOf(table('点号,E,N', metres.slice(0, 2)))).toEqual({ reason: 'tooFewPoints' })
  expect(await refusalOf(table('点号,E,N').slice(0, -2))).toEqual({ reason: 'cutOff', at: '5' })
  expect(await refusalOf(`${table('点号,E,N')}\nJ5,63`)).toEqual({ reason: 'cutOff', at: '6' })
  expect(notesOf(await layerIn(`${table('点号,E,N')}\n制表,,,张\n备注,,,李\n`))).toEqual(['emptyRows 2'])
})

const space =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const part = (name: string, text: string) => ({ name, bytes: utf8(`<?xml version="1.0"?>${text}`) })

/** A workbook of sheets, each the rows of its XML. */
function workbook(sheets: readonly string[], strings = '') {
  const ids = sheets.map((_, at) => at + 1)
  return zipOf(
    part(
      'xl/workbook.xml',
      `<workbook ${space}><sheets>${ids.map((id) => `<sheet name="表${id}" sheetId="${id}" r:id="r${id}"/>`).join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${ids.map((id) => `<Relationship Id="r${id}" Target="${id > 1 ? '/xl/' : ''}worksheets/sheet${id}.xml"/>`).join('')}</Relationships>`,
    ),
    ...(strings ? [part('xl/sharedStrings.xml', `<sst ${space}>${strings}</sst>`)] : []),
    ...sheets.map((rows, at) =>
      part(
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${space}><cols><col min="1"/></cols><sheetData>${rows}</sheetData></worksheet>`,
      ),
    ),
  )
}
const numbersOf = (from: number) =>
  metres
    .map(
      ([east, north], at) =>
        `<row r="${from + at}"><c r="A${from + at}"><v>${at + 1}</v></c><c r="C${from + at}"><v>${east}</v></c><c r="D${from + at}" t="str"><f>1+1</f><v>${north}</v></c></row>`,
    )
    .join('')

test('a workbook is read from the first of its sheets that is a table of corners', async () => {
  const inline = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`
  const head = `<row r="2">${inline('A2', '点号')}${inline('C2', 'E')}${inline('D2', '<![CDATA[N]]>')}</row>`
  const bytes = workbook([`<row r="1">${inline('A1', '说明')}</row>`, `<row/>${head}${numbersOf(3)}`])
  const layer = await layerIn(bytes, 'a.xlsx')
  expect([layer.name, ringsOf(layer)]).toEqual(['表2', [[[ring]]]])
  expect(await refusalOf(workbook([`<row r="1">${inline('A1', '说明')}</row>`]))).toEqual({ reason: 'noColumns' })
  const bad = workbook([head + numbersOf(3).replace('632000.5', '六')])
  expect(await refusalOf(bad)).toEqual({ reason: 'badLine', at: '4', detail: '六' })
})

test('shared texts come without what says how they are spoken, and cells without their places one after the other', async () => {
  const strings =
    '<si><t>点号</t></si><si/><si><r><t>东</t></r><r><t xml:space="preserve">坐标</t></r><rPh sb="0" eb="1"><t>ひがし</t></rPh></si><si><t>北坐标</t></si>'
  const head = `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>`
  const rows = numbersOf(2)
    .replace(/ r="\w+"/g, '')
    .replaceAll('</c><c><v>6', '</c><c/><c><v>6')
  expect(ringsOf(await layerIn(workbook([head + rows], strings)))).toEqual([[[ring]]])
})
