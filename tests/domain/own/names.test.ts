import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseOtherNames } from '../../../src/data/otherNames'
import { matched, nameColumn } from '../../../src/domain/own/names/matched'
import { nameMatch } from '../../../src/domain/own/names/nameMatch'
import type { OwnLayer } from '../../../src/domain/own/reading'
import { spokenIn } from '../../../src/domain/search/spoken'
import { realAtlas } from '../../builders'
import { otherZones } from './otherZones'

const names = parseOtherNames(JSON.parse(readFileSync('public/data/otherNames.json', 'utf8')), realAtlas)
const { parks } = realAtlas

const says = (said: string) => {
  const match = nameMatch(realAtlas, names, said)
  if (match.kind === 'none') return 'none'
  return match.kind === 'exact' ? `exact ${match.park}` : `${match.reason} ${match.park}`
}

/** A layer of which only the texts count. */
function aLayer(rows: readonly Readonly<Record<string, string>>[]): OwnLayer {
  const features = rows.map((row, at) => ({ number: at + 1, values: new Map(Object.entries(row)), polygons: [] }))
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return { name: '', columns, encoding: null, claim: null, features, notes: [] }
}

const asOfficesWrite = [
  ['张江核心园', 'alias zhangjiang'],
  ['临港园', 'exact lingang'],
  ['漕河泾开发区', 'affix caohejing'],
  ['上海外高桥保税区', 'alias ftz-bonded'],
  ['世博园区', 'alias expo'],
  ['金桥经济技术开发区', 'alias jinqiao'],
  ['陆家嘴金融贸易区', 'alias lujiazui'],
  ['黄浦园', 'exact huangpu'],
  ['市北高新园', 'alias jingan'],
  ['徐汇园（滨江）', 'part xuhui'],
  ['长宁园', 'exact changning'],
  ['普陀園', 'traditional putuo'],
  ['Hongkou Park', 'english hongkou'],
  ['杨浦园 ', 'blanks yangpu'],
  ['张江高新区闵行园', 'affix minhang'],
  ['宝山园', 'exact baoshan'],
  ['嘉定园', 'exact jiading'],
  ['金山园', 'exact jinshan'],
  ['松江高新技术产业园', 'affix songjiang'],
  ['青浦园', 'exact qingpu'],
  ['奉贤园', 'exact fengxian'],
  ['长兴海洋装备产业园', 'alias chongming'],
] as const

test('what says that a layer holds an outline may stand before the name as well as behind it', () => {
  for (const said of ['范围-漕河泾园', '范围线_漕河泾园', '红线（漕河泾园）', '漕河泾园范围线', '边界 漕河泾园'])
    expect(says(said), said).toMatch(/ caohejing$/)
})

test('names as offices write them: eight are exact, fourteen are proposed, each for its park', () => {
  expect(asOfficesWrite.map(([said]) => says(said))).toEqual(asOfficesWrite.map(([, match]) => match))
  const { parks: met, strangers } = matched(
    aLayer(asOfficesWrite.map(([said]) => ({ 名称: said }))),
    '名称',
    realAtlas,
    names,
  )
  expect(met).toEqual(parks.map(({ id }, at) => ({ park: id, numbers: [at + 1] })))
  expect(strangers).toEqual([])
})

test.each([
  ['漕河泾 园', 'blanks caohejing'],
  ['\u3000临港园', 'blanks lingang'],
  ['“临港园”', 'signs lingang'],
  ['临港園', 'traditional lingang'],
  ['3. 金桥园', 'affix jinqiao'],
  ['张江科学城核心区', 'part zhangjiang'],
  ['张江高科技园区', 'alias zhangjiang'],
  ['嘉定园一期', 'part jiading'],
  ['漕河泾园东区', 'part caohejing'],
  ['金桥园-南区', 'part jinqiao'],
  ['上海市徐汇区徐汇园', 'affix xuhui'],
  ['徐汇园范围线', 'affix xuhui'],
  ['徐汇', 'district xuhui'],
  ['徐汇区', 'district xuhui'],
  ['Xuhui District', 'district xuhui'],
  ['上海张江高新技术产业开发区（徐汇园）', 'affix xuhui'],
  ['漕河泾松江园', 'block songjiang'],
  ['临港奉贤园区', 'block lingang'],
  ['闵行区-紫竹', 'block minhang'],
  ['紫竹', 'block minhang'],
  ['ZhangJiang KeXueCheng', 'pinyin zhangjiang'],
  ['Hóngkǒu yuán', 'pinyin hongkou'],
  ['hongkou', 'district hongkou'],
  ['Jing’an park', 'english jingan'],
  ['临港新片区', 'alias lingang'],
  ['金桥', 'affix jinqiao'],
  ['卢湾区', 'alias huangpu'],
  ['浦东新区', 'none'],
  ['', 'none'],
  ['徐汇园－滨江', 'part xuhui'],
  ['漕河泾开发区（徐汇）', 'part caohejing'],
  ['漕河泾园2', 'part caohejing'],
  ['临港园A区', 'part lingang'],
  ['01金桥园', 'affix jinqiao'],
  ['１２　金桥园', 'affix jinqiao'],
  ['YQ-金桥园', 'part jinqiao'],
  ['<b>金桥园</b>', 'affix jinqiao'],
  ['金桥园.kml', 'affix jinqiao'],
  ['2、漕河泾开发区.SHP', 'affix caohejing'],
  ['<b></b>', 'none'],
  ['.kml', 'none'],
  ['浦东金桥', 'affix jinqiao'],
  ['崇明长兴岛', 'alias chongming'],
  ['浦东机场', 'none'],
  ['北区', 'none'],
  ['地块一', 'none'],
  ['__proto__', 'none'],
  ['徐汇园、长宁园', 'none'],
])('%s: %s', (said, match) => expect(says(said)).toBe(match))

test('every park is found by its own name, its English and its sound, and by all its other names', () => {
  for (const { id, name, nameEn } of parks) {
    expect(says(name)).toBe(`exact ${id}`)
    expect(says(nameEn)).toBe(`english ${id}`)
    expect(says(spokenIn(realAtlas.script.syllables, name).letters)).toMatch(new RegExp(` ${id}$`))
  }
  for (const { park, words } of names.others)
    for (const word of words) expect([word, says(word)]).toEqual([word, `alias ${park}`])
})

test('no other zone is taken for a park, nor proposed for one', () => {
  expect(otherZones.length).toBeGreaterThan(200)
  const proposed = otherZones.map((name) => [name, says(name)]).filter(([, match]) => match !== 'none')
  expect(proposed).toEqual([])
})

test('whatever a name is, only a park’s own is exact, and none stops the reading', () => {
  const pieces = fc.constantFrom(
    ...parks.flatMap(({ name, nameEn }) => [name, nameEn]),
    '上海',
    '（',
    '）',
    '-',
    '园区',
    '\u200b',
  )
  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces, { maxLength: 5 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(anyName, (said) => {
      const isOwn = parks.some(({ name }) => name === said)
      expect(nameMatch(realAtlas, names, said).kind === 'exact').toBe(isOwn)
    }),
    { seed: 16, numRuns: 2000 },
  )
})

test('the column of names is the one that meets the most parks; a district beside them says less', () => {
  const rows = asOfficesWrite.map(([said], at) => ({
    OBJECTID: String(at),
    所属区: '徐汇区',
    YQMC: said,
    备注: '金山园',
  }))
  expect(nameColumn(aLayer(rows), realAtlas, names)).toBe('YQMC')
  expect(nameColumn(aLayer(['A-1', '金山园', 'A-3'].map((mc) => ({ mc, 所属园区: '金山园' }))), realAtlas, names)).toBe(
    '所属园区',
  )
  expect(nameColumn(aLayer([{ 编号: '1', 所属区: '徐汇区', 名称: '甲地块' }]), realAtlas, names)).toBe('所属区')
  expect(nameColumn(aLayer([{ 编号: '1', name: '甲地块' }]), realAtlas, names)).toBe('name')
  expect(nameColumn(aLayer([{ 编号: '1' }]), realAtlas, names)).toBe(null)
  expect(nameColumn(aLayer([]), realAtlas, names)).toBe(null)
})

test('a park that is there twice is told with both, a stranger and a nameless feature stay out', () => {
  const rows = ['漕河泾园', '闵行园', '漕河泾园', '紫竹高新技术产业开发区', ' '].map((name) => ({ 名称: name }))
  const { parks: met, strangers, nameless } = matched(aLayer(rows), '名称', realAtlas, names)
  expect(met).toEqual([
    { park: 'caohejing', numbers: [1, 3] },
    { park: 'minhang', numbers: [2] },
  ])
  expect(strangers).toEqual([4])
  expect(nameless).toEqual([5])
  expect(matched(aLayer(rows), null, realAtlas, names).nameless).toEqual([1, 2, 3, 4, 5])
})
