import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRows, readCsv } from '../../../src/data/own/corners/csv'
import { cellOf, packingOf, unpackedDegrees } from '../../../src/data/own/corners/degrees'
import { roleOf } from '../../../src/data/own/corners/heads'
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

const easts = ['东', '横坐标', '东坐标Y', 'Y（东）', '横坐标(Y)', 'E(m)', 'Easting', 'Y(E)', '东方向', '横坐标Y（米）']
const norths = [
  '北',
  '纵坐标',
  '北坐标X',
  'X（北）',
  '纵坐标(X)',
  'N(m)',
  'Northing',
  'X(N)',
  '北方向',
  '纵坐标X（米）',
]
const longitudes = [
  '经度',
  '东经',
  '经度E',
  '经度（度）',
  '大地经度L',
  'X经度',
  '经度坐标',
  'WGS84经度',
  '高德经度',
  'Lon_84',
  '经度(ddd.mmss)',
]
const latitudes = [
  '纬度',
  '北纬',
  '纬度N',
  '纬度（度）',
  '大地纬度B',
  'Y纬度',
  '纬度坐标',
  'WGS84纬度',
  '高德纬度',
  'Lat_84',
  '纬度(ddd.mmss)',
]
const xs = [
  'X',
  'X坐标',
  '坐标X(m)',
  'X/m',
  'X值',
  'X坐标（米）',
  'CGCS2000_X',
  '2000坐标X',
  'x坐标(2000国家大地坐标系)',
  'POINT_X',
  '80X',
]
const points = [
  '点号',
  '点位',
  '界址点号',
  '界址点编号',
  '拐点',
  '角点号',
  '界桩点号',
  '桩号',
  '序号',
  'No.',
  'Point ID',
]
const names = ['园区名称', '园区', '所在园区', '所属园区', '片区', '项目名称', 'Name', 'YQMC']

test('a word over a column is known in all forms in which offices write it', () => {
  const roles = {
    east: [...easts, ...longitudes],
    north: [...norths, ...latitudes],
    x: xs,
    y: xs.map((one) => one.replace(/x/i, 'Y')),
    point: points,
    name: names,
  }
  for (const [role, heads] of Object.entries(roles)) for (const head of heads) expect(roleOf(head), head).toBe(role)
  for (const head of ['', '面积', '边长', '备注', '高程', '坐标系', '用途', '带号', 'H', 'Z', '北京'])
    expect(roleOf(head), head).toBeNull()
})

test('a name is taken from a row above the corners, without what it says of a table', async () => {
  const titles = [
    '金桥园',
    '金桥园界址点坐标表',
    '金桥园范围坐标：',
    '地块名称：金桥园',
    '园区名称,金桥园',
    '二、金桥园',
    '(3) 金桥园拐点成果一览表',
    '2.金桥园',
  ]
  const body = table('点号,X,Y')
  for (const title of titles) {
    const layer = await layerIn(`单位：米\n${title},\n${body}\n,,\n嘉定园界址点成果表,\n${body}\n面积,2公顷\n`)
    expect(valuesOf(layer), title).toEqual([{ 名称: '金桥园' }, { 名称: '嘉定园' }])
    const bare = await layerIn(
      `${title}\n${body.split('\n').slice(1).join('\n')}`.replace(',', '\t').replaceAll(',', '\t'),
    )
    expect(ringsOf(bare), title).toEqual([[[ring]]])
  }
})

const listed = metres.map((corner) => corner.join())

test('an outline in one line, as services write it, is read with the name before it', async () => {
  const forms: Readonly<Record<string, string>> = {
    semicolons: listed.join(';'),
    blanks: listed.join(' '),
    bars: listed.join('|'),
    heights: listed.map((pair) => `${pair},0`).join(' '),
    'signs of full width': listed.join('；').replaceAll(',', '，'),
  }
  const listIn = (text: string) => {
    const reading = readCsv(text, { name: '', encoding: 'UTF-8' })
    return 'layers' in reading ? reading.layers.flatMap(({ features }) => features) : []
  }
  const wanted = [[Float64Array.from(ring)]]
  for (const [what, form] of Object.entries(forms))
    for (const [before, name] of [
      ['', undefined],
      ['金桥园\t', '金桥园'],
      ['金桥园：', '金桥园'],
      ['3,金桥园,"', '金桥园'],
    ] as const) {
      const features = listIn(`${before}${form}\n嘉定园,${form}\n`)
      expect(
        features.map(({ values }) => values.get('名称')),
        what + before,
      ).toEqual([name, '嘉定园'])
      expect(
        features.map(({ polygons }) => polygons),
        what + before,
      ).toEqual([wanted, wanted])
    }
  const whole = listed.join(';')
  for (let end = whole.lastIndexOf(';') + 2; end < whole.length - 1; end += 1)
    expect(() => listIn(whole.slice(0, end)), whole.slice(0, end)).toThrow('cutOff')
  expect(ringsOf(await layerIn(JSON.stringify(metres.map((corner) => corner.map(Number)))))).toEqual([[[ring]]])
})

test('two numbers in one cell, and degrees, minutes and seconds in three, are parted and joined', async () => {
  const degrees = [
    [121.6, 31.2],
    [121.7, 31.2],
    [121.7, 31.3],
  ] as const
  const flat = degrees.flat()
  for (const sign of [',', ' ', '，', ';', '、']) {
    const rows = degrees.map(([east, north]) => `金桥园\t${east.toFixed(4)}${sign}${north.toFixed(4)}`)
    const layer = await layerIn(['园区名称\t坐标', ...rows].join('\n'))
    expect(ringsOf(layer), sign).toEqual([[[flat]]])
    expect(valuesOf(layer), sign).toEqual([{ 园区名称: '金桥园' }])
  }
  const minutes = (value: number) => `${Math.trunc(value)},${Math.round((value % 1) * 60)},0`
  const rows = degrees.map(([east, north]) => `金桥园,${minutes(east)},${minutes(north)}`)
  const one = '园区名称,经度(度),经度(分),经度(秒),纬度(度),纬度(分),纬度(秒)'
  for (const head of ['园区名称,经度,,,纬度,,\n,度,分,秒,度,分,秒', one]) {
    const found = ringsOf(await layerIn([head, ...rows].join('\n'))).flat(2)
    expect(
      found.map((numbers) => numbers.map((number) => Number(number.toFixed(6)))),
      head,
    ).toEqual([flat])
  }
})

test('two tables side by side are refused, as their order cannot be told', async () => {
  const rows = metres.map(([east, north], at) => `${at},${east},${north},${at + 4},${east},${north}`)
  expect(await refusalOf(['点号,X,Y,点号,X,Y', ...rows].join('\n'))).toEqual({ reason: 'sideBySide' })
})

test('a comma is the stop of a number where semicolons part the cells', async () => {
  const text = table('点号,东坐标,北坐标').replaceAll(',', ';').replaceAll('.', ',')
  expect(ringsOf(await layerIn(text))).toEqual([[[ring]]])
})

test('lengths between the corners, heights behind them and names before them change no ring', async () => {
  const [head, ...rows] = table('点号,X,Y').split('\n')
  expect(ringsOf(await layerIn([`${head},边长`, ...rows.flatMap((row) => [`${row},`, ',,,12.5'])].join('\n')))).toEqual(
    [[[ring]]],
  )
  for (const height of ['4.5', '24.52']) {
    const parts = [0, 5].flatMap((shift) =>
      metres.map(([east, north], at) => `${at + 1},金桥园,${Number(east) + shift},${north},${height}`),
    )
    const layer = await layerIn(parts.join('\n'), 'a.dat')
    expect(
      layer.features.map(({ polygons }) => polygons[0]?.map(({ length }) => length)),
      height,
    ).toEqual([[8, 8]])
    expect(valuesOf(layer)).toEqual([{ 名称: '金桥园' }])
  }
  const whole = await layerIn(
    metres.map(([east, north]) => `${Math.trunc(Number(east))} ${Math.trunc(Number(north))}`).join('\n'),
  )
  expect(ringsOf(whole)[0]?.[0]?.[0]).toHaveLength(8)
})

test('parcels under a word that we do not know are parted, and so are rings that are counted anew', async () => {
  const rows = (name: string, ringNumber: number, shift: number) =>
    metres.map(([east, north]) => `${name},${ringNumber},${Number(east) + shift},${north}`)
  const three = (one: string, other: string) => [...rows(one, 1, 0), ...rows(one, 2, 5), ...rows(other, 1, 9)]
  const named = await layerIn(['所辖分区,圈号,E,N', ...three('金桥园', '嘉定园')].join('\n'))
  expect(valuesOf(named)).toEqual([{ 所辖分区: '金桥园' }, { 所辖分区: '嘉定园' }])
  const bare = await layerIn(['所辖分区,圈号,E,N', ...three('', '')].join('\n'))
  for (const layer of [named, bare]) expect(layer.features.map(({ polygons }) => polygons[0]?.length)).toEqual([2, 1])
})

test('what a new page repeats ends no ring, and a parcel of the same count does', async () => {
  const [head = '', ...rows] = table('点号,X,Y').split('\n')
  const page = ['第1页 共2页,,', '界址点成果表（续）,,', head]
  const paged = await layerIn(
    ['界址点成果表,,', '地块名称：金桥园,,', head, ...rows.slice(0, 2), ...page, ...rows.slice(2)].join('\n'),
  )
  expect(ringsOf(paged)).toEqual([[[ring]]])
  expect(valuesOf(paged)).toEqual([{ 名称: '金桥园' }])
  const again = await layerIn([head, ...rows, ...page, ...rows].join('\n'))
  expect(again.features).toHaveLength(2)
  expect((await layerIn([head, ...rows, '—,—,—', ...rows].join('\n'))).features).toHaveLength(2)
  expect(ringsOf(await layerIn([head, '1,2,3', ...rows].join('\n')))).toEqual([[[ring]]])
})

test('corners in sentences are read, whatever stands around them', async () => {
  const degrees = ['121°36′0″', '121°36′0″', '121°42′0″'] as const
  const norths = ['31°12′0″', '31°18′0″', '31°18′0″'] as const
  const wanted = [121.6, 31.2, 121.6, 31.3, 121.7, 31.3]
  const forms: readonly ((at: number) => string)[] = [
    (at) => `拐点J${at + 1}：东经${degrees[at]}，北纬${norths[at]}；\n`,
    (at) => `J${at + 1}(${degrees[at]}E, ${norths[at]}N)\r\n`,
    (at) => `${at + 1}. ${(wanted[2 * at] ?? 0).toFixed(4)}, ${(wanted[2 * at + 1] ?? 0).toFixed(4)}；`,
    (at) => `（${at + 1}）X=${(wanted[2 * at] ?? 0).toFixed(4)}，Y=${(wanted[2 * at + 1] ?? 0).toFixed(4)}。`,
  ]
  for (const form of forms) {
    const layer = await layerIn(`金桥园范围：\n${[0, 1, 2].map(form).join('')}\n面积12.50公顷，周长1345.67米。`)
    const [found = []] = ringsOf(layer).flat(2)
    expect([ringsOf(layer).flat(2).length, found.map((number) => Number(number.toFixed(6)))]).toEqual([1, wanted])
    expect(valuesOf(layer)).toEqual([{ 名称: '金桥园' }])
  }
})

test('a table that ends within its last ring is refused, where the others are closed', async () => {
  const closed = [...metres, ...metres.slice(0, 1)]
  const rows = ['金桥园', '嘉定园', '青浦园'].flatMap((name) => closed.map((corner) => [name, ...corner].join()))
  const text = ['园区名称,E,N', ...rows].join('\n')
  expect((await layerIn(text)).features).toHaveLength(3)
  for (let end = text.lastIndexOf('\n') - 1; end > text.lastIndexOf('\n') - 50; end -= 1)
    if (text[end - 1] !== '\n')
      expect(['cutOff', 'badLine'], text.slice(end - 20, end)).toContain((await refusalOf(text.slice(0, end))).reason)
})

test('a head may stand in two rows, and remarks below a table are counted, not read', async () => {
  const rows = metres.map(([east, north], at) => `${at === 0 ? '金桥园' : ''},${at + 1},${north},${east}`)
  const layer = await layerIn(
    ['地块名称,点号,坐标,', ',,N,E', ...rows, '面积,,1000000,平方米', '合计,,1234.5,678.9', '备注,,,无', ''].join('\n'),
  )
  expect(ringsOf(layer)).toEqual([[[ring]]])
  expect(valuesOf(layer)).toEqual([{ 地块名称: '金桥园' }])
  expect(notesOf(layer)).toEqual(['emptyRows 3'])
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
    ['E121.5', 121.5],
    ['31.5N', 31.5],
    ['31.5°N', 31.5],
    ["121°36′45.5''", 121 + 36 / 60 + 45.5 / 3600],
    ['121°36′45.5′′', 121 + 36 / 60 + 45.5 / 3600],
    ["'3451000.5", 3_451_000.5],
    ['="3451000.5"', 3_451_000.5],
    ['X=3451000.5', 3_451_000.5],
    ['3 451 000.5', 3_451_000.5],
    ['Y：631000.5', 631_000.5],
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
function workbook(sheets: readonly string[], strings = '', hidden: readonly number[] = []) {
  const ids = sheets.map((_, at) => at + 1)
  return zipOf(
    part(
      'xl/workbook.xml',
      `<workbook ${space}><sheets>${ids.map((id) => `<sheet name="表${id}" sheetId="${id}" r:id="r${id}"${hidden.includes(id) ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
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

test('each sheet with corners is a layer, hidden ones last, and a row of one that cannot be read refuses all', async () => {
  const inline = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`
  const head = `<row r="2">${inline('A2', '点号')}${inline('C2', 'E')}${inline('D2', 'N')}</row>`
  const good = head + numbersOf(3)
  const cover = `<row r="1">${inline('A1', '说明')}</row>`
  const reading = await read(workbook([cover, good, good], '', [2]), 'a.xlsx')
  expect('layers' in reading && reading.layers.map(({ name }) => name)).toEqual(['表3', '表2'])
  expect('layers' in reading && reading.layers.map((layer) => valuesOf(layer))).toEqual([
    [{ 工作表: '表3' }],
    [{ 工作表: '表2' }],
  ])
  expect('layers' in reading && notesOf(reading)).toEqual(['hiddenLayers 1 (表2)'])
  const bad = good.replace('632000.5', '六')
  expect(await refusalOf(workbook([good, bad]))).toEqual({ reason: 'badLine', at: '表2 4', detail: '六' })
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
