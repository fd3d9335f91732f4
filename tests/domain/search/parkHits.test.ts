import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parkHits } from '../../../src/domain/search/parkHits'
import {
  aLink,
  anAtlas,
  anIndustry,
  aPark,
  aPattern,
  aSite,
  aSlot,
  aTask,
  groupId,
  parkCount,
  parkId,
  realAtlas,
} from '../../builders'

const usual = ['own', 'pattern'] as const

function found(query: string): readonly string[] {
  return [...parkHits(realAtlas, query, usual, 'all').keys()]
}

function matches(query: string, park: string): readonly string[] {
  const hit = parkHits(realAtlas, query, usual, 'all').get(parkId(park)) ?? []
  return hit.map(({ kind, name }) => `${kind} ${name}`)
}

test.each(['chj', 'CHJ', 'caohejing', 'Caohejing', '漕河泾', 'cao he jing', 'hejing'])(
  '“%s” finds 漕河泾园',
  (query) => {
    expect(found(query)).toEqual(['caohejing'])
  },
)

test('长宁 and changning find the same park, each saying that its name and its district matched', () => {
  expect(found('长宁')).toEqual(['changning'])
  expect(found('changning')).toEqual(found('长宁'))
  expect(matches('changning', 'changning')).toEqual(['name 长宁园', 'district 长宁区'])
})

test('闵行 and minhang find 闵行园 by name and 漕河泾园, part of which lies in the district', () => {
  expect(found('minhang')).toEqual(found('闵行'))
  expect(matches('闵行', 'minhang')).toEqual(['name 闵行园', 'district 闵行区'])
  expect(matches('minhang', 'caohejing')).toEqual(['district 闵行区'])
})

test('English is met at the start of a word only', () => {
  expect(found('equipment')).not.toEqual([])
  expect(found('quipment')).toEqual([])
})

test('pinyin is met at the start of a syllable only', () => {
  expect(found('zhangjiang')).toContain('zhangjiang')
  expect(found('hangjiang')).toEqual([])
})

test('several words must all be met, by whatever of the park', () => {
  expect(found('pudong 金融')).toEqual(['expo', 'lujiazui'])
  expect(matches('pudong 金融服务业', 'lujiazui')).toEqual([
    'district 浦东新区',
    'industry 金融服务业',
    'task 金融服务业',
  ])
})

test('part of the zone’s own pattern asks for a group, its whole name for all', () => {
  const inGroup = (group: string) => realAtlas.parks.filter((park) => park.group === group).map(({ id }) => id)
  expect(found('多组团')).toEqual(inGroup('clusters'))
  expect(found('一区')).toEqual(inGroup('zone'))
  expect(found('一城一极一区多组团')).toHaveLength(parkCount)
})

test('two Latin letters are a whole word or an industry’s initials', () => {
  expect(found('AI')).toEqual(found('人工智能'))
  expect(found('ic')).toEqual(found('集成电路'))
  expect(matches('ai', 'lingang').join()).not.toContain('大飞机')
})

test('signs within a name and full-width letters do not stand in the way', () => {
  expect(found('Jing’an Park')).toContain('jingan')
  expect(found("jing'an park")).toContain('jingan')
  expect(found('１＋５＋Ｘ')).toEqual(found('1+5+x'))
})

test('a hit says which site matched', () => {
  expect(matches('药谷', 'zhangjiang')).toContain('site 张江药谷')
  expect(matches('g60', 'songjiang')).toContain('site G60科创走廊')
})

test('an empty query finds all parks and says of none that it matched', () => {
  for (const query of ['', '  ', '\u3000']) {
    const hits = parkHits(realAtlas, query, usual, 'all')
    expect(hits.size).toBe(parkCount)
    expect([...hits.values()].flat()).toEqual([])
  }
})

test('what no park has finds nothing', () => {
  expect(found('zzz')).toEqual([])
  expect(found('漕河泾 zzz')).toEqual([])
})

test('each kind of thing about a park can be met', () => {
  const atlas = anAtlas({
    parks: [aPark('one')],
    industries: [anIndustry('i', { name: '芯片' })],
    links: [aLink('one', 'i')],
    patterns: [aPattern('p', [aSlot('p.s', ['one'])], { name: '星座' })],
    tasks: [aTask('t', { title: '大桥', holder: { park: parkId('one') } })],
    sites: [aSite('s', { name: '走廊甲', park: parkId('one'), kind: 'corridor' })],
  })
  const kinds = ['one园', '中心辐射区', '芯片', '星座', '大桥', '走廊甲'].map((query) =>
    parkHits(atlas, query, usual, 'all')
      .get(parkId('one'))
      ?.map(({ kind }) => kind),
  )
  expect(kinds).toEqual([['name'], ['group'], ['industry'], ['pattern'], ['task'], ['site']])
})

test('a term is searched only where its source counts', () => {
  const atlas = anAtlas({
    parks: [aPark('one')],
    industries: [anIndustry('i', { name: '芯片' })],
    links: [aLink('one', 'i', { source: 'group', holder: { group: groupId('zone') } })],
  })
  expect(parkHits(atlas, '芯片', ['own', 'pattern'], 'all').size).toBe(0)
  expect(parkHits(atlas, '芯片', ['group'], 'all').size).toBe(1)
})

test("a task of the park's group is found only where the group's sentence counts", () => {
  const atlas = anAtlas({
    parks: [aPark('one')],
    tasks: [aTask('t', { title: '夯实基础', holder: { group: groupId('zone') } })],
  })
  expect(parkHits(atlas, '夯实', usual, 'all').size).toBe(0)
  expect(parkHits(atlas, '夯实', ['own', 'group'], 'all').size).toBe(1)
})

test('two atlases that share a park do not share its answers', () => {
  const park = aPark('one')
  const industries = [anIndustry('i', { name: '芯片' })]
  expect(parkHits(anAtlas({ parks: [park], industries }), '芯片', usual, 'all').size).toBe(0)
  expect(parkHits(anAtlas({ parks: [park], industries, links: [aLink('one', 'i')] }), '芯片', usual, 'all').size).toBe(
    1,
  )
})

test('no text breaks the search, and one more word never finds more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('园', 'park', 'g60'), (text, word) => {
      const hits = found(text)
      expect(hits).toEqual(expect.arrayContaining([...found(`${text} ${word}`)]))
    }),
  )
})
