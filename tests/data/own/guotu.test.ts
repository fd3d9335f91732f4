import { expect, test } from 'vitest'
import { gbk } from '../encodings'
import { layerIn, notesOf, read, refusalOf, ringsOf, valuesOf } from './readings'

const head = (more: Readonly<Record<string, string>> = {}) => {
  const pairs = { 坐标系: '2000国家大地坐标系', 几度分带: '3', 计量单位: '米', 带号: '40', 转换参数: ',,,,,,', ...more }
  return `[属性描述]\n${Object.entries(pairs)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n[地块坐标]\n`
}
type Corner = readonly [ring: number, north: number, east: number]
const corners = (list: readonly Corner[], zone = 40_000_000) =>
  list.map(([ring, north, east], at) => `J${at + 1},${ring},${north.toFixed(3)},${(zone + east).toFixed(3)}`).join('\n')
const shell: readonly Corner[] = [
  [1, 3_450_000, 631_000],
  [1, 3_451_000, 631_000],
  [1, 3_451_000, 632_000],
  [1, 3_450_000, 631_000],
]
const hole: readonly Corner[] = shell.map(([, north, east]) => [2, north + 100, east + 100])
const parcel = (list = shell, count = list.length, name = '漕河泾园') =>
  `${count},0.0000,DK001,${name},面,,工业用地,,@\n${corners(list)}`
const ring = [3_450_000, 40_631_000, 3_451_000, 40_631_000, 3_451_000, 40_632_000, 3_450_000, 40_631_000]

test('parcels are read north first, with their head as columns and the head of the file as what it says', async () => {
  const layer = await layerIn(gbk(`${head()}${parcel()}\n${parcel(shell, 4, '金桥园')}\n`), '范围/a.txt')
  expect(layer).toMatchObject({
    name: 'a',
    encoding: 'GB 18030',
    columns: ['面积', '编号', '名称', '图形属性', '用途'],
  })
  expect(valuesOf(layer).map(({ 名称, 用途 }) => [名称, 用途])).toEqual([
    ['漕河泾园', '工业用地'],
    ['金桥园', '工业用地'],
  ])
  expect(ringsOf(layer)).toEqual([[[ring]], [[ring]]])
  expect(layer.claim).toEqual({
    said: '2000国家大地坐标系 3° 40',
    where: '[属性描述]',
    system: 'gk120zone',
    unit: 'metre',
  })
  expect(notesOf(layer)).toEqual(['turnedByFormat 1'])
  expect(await read(`${head()}${parcel()}`)).toMatchObject({ format: 'guotu' })
})

test('a second ring is kept beside the first, by its number or where the first has come back', async () => {
  const rings = (text: string) =>
    layerIn(head() + text).then((layer) => ringsOf(layer)[0]?.[0]?.map(({ length }) => length))
  expect(await rings(parcel([...shell, ...hole]))).toEqual([8, 8])
  const sameNumber = hole.map(([, north, east]): Corner => [1, north, east])
  expect(await rings(parcel([...shell, ...sameNumber]))).toEqual([8, 8])
  expect(await rings(parcel([...shell.slice(0, 3), ...hole.slice(0, 3)]))).toEqual([6, 6])
})

test('digits and signs of full width are read and told, but names keep theirs', async () => {
  const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  const text =
    head() +
    parcel(shell, 4, '漕河泾（一期）')
      .replace(/J2.*/, (line) => wide(line).replaceAll('．', '。'))
      .replace('@', '＠')
      .replaceAll(',,', '，，')
  const layer = await layerIn(text)
  expect(ringsOf(layer)).toEqual([[[ring]]])
  expect(valuesOf(layer)[0]?.名称).toBe('漕河泾（一期）')
  expect(notesOf(layer)).toEqual(['turnedByFormat 1', 'fullWidth 1'])
  expect(ringsOf(await layerIn(wide(head()).replaceAll('\uff0a', '\n') + text.slice(head().length)))).toEqual([
    [[ring]],
  ])
})

test('what the head says of datum and belt is understood, with the number of the belt in the eastings or not', async () => {
  const claimed = async (more: Readonly<Record<string, string>>, zone = 0) =>
    (await layerIn(`${head({ 带号: '', ...more })}4,0,1,a,面,,,,@\n${corners(shell, zone)}`)).claim
  expect(await claimed({ 带号: '40' })).toMatchObject({ system: 'gk120' })
  expect(await claimed({ 带号: '41' }, 41_000_000)).toMatchObject({ system: 'gk123zone' })
  expect(await claimed({ 带号: '21', 几度分带: '6' }, 21_000_000)).toMatchObject({ system: 'gk21zone' })
  expect(await claimed({ 中央子午线: '121.5' })).toMatchObject({ system: 'gk121half' })
  expect(await claimed({ 中央子午线: '123' })).toMatchObject({ system: 'gk123', said: '2000国家大地坐标系 3° 123' })
  expect(await claimed({ 坐标系: '1980西安坐标系', 带号: '40' }, 40_000_000)).toMatchObject({
    system: 'xian80',
    belt: 'gk120zone',
  })
  expect(await claimed({ 坐标系: '1954北京坐标系', 中央子午线: '120' })).toMatchObject({
    system: 'beijing54',
    belt: 'gk120',
  })
  expect(await claimed({ 坐标系: '上海2000坐标系' })).toMatchObject({ system: 'shanghai' })
  expect(await claimed({ 坐标系: '独立坐标系', 带号: '40' })).toMatchObject({ system: null })
  expect(await claimed({ 带号: '39' })).toMatchObject({ system: null })
  expect(await claimed({ 计量单位: '毫米' })).toMatchObject({ unit: 'millimetre' })
})

test('a zone that is missing is told, and so is a head that is missing', async () => {
  expect(notesOf(await layerIn(`${head({ 带号: '' })}4,0,1,a,面,,,,@\n${corners(shell, 0)}`))).toContain('noZone 1')
  const pasted = await layerIn(parcel())
  expect([pasted.claim, ringsOf(pasted)]).toEqual([null, [[[ring]]]])
})

test('a head without its end, and a corner without a head, are refused with their line', async () => {
  const noAt = `${head()}${parcel().replace('@', '')}`
  expect(await refusalOf(noAt)).toEqual({ reason: 'noAt', at: '8', detail: '4,0.0000,DK001,漕河泾园,面,,工业用地,,' })
  expect(await refusalOf(`${head()}${parcel()}\n${parcel().replace('@', '')}`)).toMatchObject({
    reason: 'noAt',
    at: '13',
  })
  expect(await refusalOf(head() + corners(shell))).toEqual({ reason: 'noHead', at: '8' })
  expect(await refusalOf(head())).toEqual({ reason: 'noRecords' })
})

test('a line that is neither head nor corner is refused with its text', async () => {
  const broken = (line: string) => refusalOf(`${head()}${parcel().replace(/^J2.*$/m, line)}`)
  expect(await broken('J2,1,3451000.0')).toEqual({ reason: 'badLine', at: '10', detail: 'J2,1,3451000.0' })
  expect(await broken('J2,1,34510O0.0,40631000.0')).toMatchObject({ reason: 'badNumber', at: '10' })
  expect(await broken('J2,1,,40631000.0')).toMatchObject({ reason: 'badLine' })
  expect(await broken('以下空白')).toMatchObject({ reason: 'badLine', at: '10' })
  expect(await broken('J2,1,1e300,40631000.0')).toMatchObject({ reason: 'badNumber', at: '10' })
})

test('a wrong count is told; a count with or without closing corners is not wrong; a file that is cut off is refused', async () => {
  const counted = async (count: number) => notesOf(await layerIn(`${head()}${parcel(shell, count)}`)).slice(0, -1)
  expect(await counted(4)).toEqual([])
  expect(await counted(3)).toEqual([])
  expect(await counted(9)).toEqual(['wrongCounts 1 (8: 4 / 9)'])
  expect(await counted(2)).toEqual(['wrongCounts 1 (8: 4 / 2)'])
  const open = shell.slice(0, 3)
  expect(notesOf(await layerIn(head() + parcel(open, 4)))).toEqual(['turnedByFormat 1'])
  expect(await refusalOf(head() + parcel(open, 40))).toEqual({ reason: 'cutOff', at: '8', detail: '3 / 40' })
  expect(await refusalOf(`${head()}${parcel()}`.slice(0, -7))).toEqual({ reason: 'cutOff', at: '12' })
})

type Written = (point: string, ring: string, north: string, east: string) => string
/** How programs write `J1,1,3450000.000,40631000.000` otherwise. */
const cornerForms: Readonly<Record<string, Written>> = {
  'tabs, with commas in numbers': (point, ring, north, east) =>
    `${point}\t${ring}\t${north.replace(/^(\d)(\d{3})/, '$1,$2,')}\t${east}`,
  blanks: (...fields) => fields.join('  '),
  semicolons: (...fields) => fields.join(';'),
  'a height': (...fields) => `${fields.join()},4.5`,
  'a plain number for a point': (point, ...fields) => [point.slice(1), ...fields].join(),
  'a plain number and a height': (point, ...fields) => [point.slice(1), ...fields, '4.5'].join(),
  'the ring first': (point, ring, ...fields) => [ring, point, ...fields].join(),
  'an empty ring': (point, _, ...fields) => [point, '', ...fields].join(),
  'no ring': (point, _, ...fields) => [point, ...fields].join(),
  'commas behind': (...fields) => `${fields.join()},,`,
}

test('a corner is the same however its line is written', async () => {
  for (const [what, written] of Object.entries(cornerForms)) {
    const text = parcel().replace(/^(J\d),(\d),(\S+),(\S+)$/gm, (_, ...fields: string[]) => {
      const [point = '', number = '', north = '', east = ''] = fields
      return written(point, number, north, east)
    })
    expect(ringsOf(await layerIn(head() + text)), what).toEqual([[[ring]]])
  }
})

test('degrees with minutes and seconds are read as such', async () => {
  const [found] = ringsOf(
    await layerIn(`${head()}3,0,1,a,面,,,,@\nJ1,1,31°12′0″,121°36′0″\nJ2,1,31°18′,121°36′\nJ3,1,31.3,121.7`),
  ).flat(2)
  expect(found?.map((number) => Number(number.toFixed(6)))).toEqual([31.2, 121.6, 31.3, 121.6, 31.3, 121.7])
})

test('what stands around the corners is read however it is written', async () => {
  const forms: Readonly<Record<string, (text: string) => string>> = {
    remarks: (text) => `# 由测绘院生成\n// 2026\n${text.replace('[地块坐标]', '[地块坐标]\n;以下为地块')}`,
    'pairs with colons': (text) => text.replaceAll('=', '：'),
    'sections in other brackets': (text) => text.replaceAll('[', '【').replaceAll(']', '】'),
    'a comma behind the head of a parcel': (text) => text.replace('@', '@,'),
    "the end of DOS's texts": (text) => `${text}\n\u001a`,
    'tabs in the head of a parcel': (text) => text.replace(/^.*@$/m, (line) => line.replaceAll(',', '\t')),
  }
  for (const [what, form] of Object.entries(forms)) {
    const layer = await layerIn(form(head() + parcel()))
    expect([ringsOf(layer), layer.claim?.system, valuesOf(layer)[0]?.名称], what).toEqual([
      [[[ring]]],
      'gk120zone',
      '漕河泾园',
    ])
  }
})

test('a text without counts that ends within its last ring is cut off', async () => {
  const uncounted = (list: readonly Corner[]) => parcel(list).replace(/^\d+,/, ',')
  const text = `${head()}${uncounted(shell)}\n${uncounted(shell.slice(0, 3))}`
  expect(await refusalOf(text)).toMatchObject({ reason: 'cutOff' })
  expect((await layerIn(`${text}\n`)).features).toHaveLength(2)
})

test('parcels that are points or lines are counted and left out, and so is a ring of two corners', async () => {
  const point = parcel().replace('面', '点')
  expect(notesOf(await layerIn(`${head()}${point}\n${parcel()}`))).toContain('points 1')
  expect(await refusalOf(head() + point)).toEqual({ reason: 'onlyPoints' })
  expect(await refusalOf(head() + parcel().replace('面', '线'))).toEqual({ reason: 'onlyLines' })
  expect(await refusalOf(head() + parcel(shell.slice(0, 2), 2))).toEqual({ reason: 'tooFewPoints' })
})
