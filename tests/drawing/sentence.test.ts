import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facets, facetValues } from '../../src/domain/facets'
import { matchingParks, openFilter } from '../../src/domain/filter'
import { remedyFor, sentenceOf, valueName } from '../../src/drawing/sentence'
import { aFilter, parkCount, realAtlas } from '../builders'

const zoneDigital = aFilter({ group: { chosen: ['zone'] }, industry: { chosen: ['digital-economy'] } })
const say = (filter: typeof openFilter, language: 'zh' | 'en' = 'zh') => sentenceOf(realAtlas, filter, language)

test('with nothing asked the sentence counts all parks', () => {
  expect(say(openFilter)).toBe(`全部园区：${parkCount} 个`)
  expect(say(openFilter, 'en')).toBe(`All parks: ${parkCount}`)
})

test('the sentence says from the filter itself what was asked, with the count', () => {
  const { length } = matchingParks(realAtlas, zoneDigital)
  expect(say(zoneDigital)).toBe(`中心辐射区中承担数字经济的园区：${length} 个`)
  expect(say(zoneDigital, 'en')).toBe(
    `Parks in ${valueName(realAtlas, 'group', 'zone', 'en')}, that carry Digital economy: ${length}`,
  )
  expect(length).toBe(3)
})

test('any reads as 或, all as 与', () => {
  const chosen = ['biomedicine', 'integrated-circuits']
  expect(say(aFilter({ industry: { chosen } }))).toMatch(/^承担生物医药或集成电路的园区：\d+ 个$/)
  expect(say(aFilter({ industry: { chosen, mode: 'all' } }))).toMatch(/^承担生物医药与集成电路的园区：\d+ 个$/)
  expect(say(aFilter({ industry: { chosen, mode: 'all' } }), 'en')).toMatch(
    /^Parks that carry Biomedicine and .+: \d+$/,
  )
})

test('a head that is ours says so, and an X that the plan names nobody for', () => {
  expect(say(aFilter({ industry: { chosen: ['head-aerospace'] } }))).toBe('承担航空航天（归类）的园区：2 个')
  expect(say(aFilter({ industry: { chosen: ['head-aerospace'] } }), 'en')).toContain('(merged): 2')
  expect(say(aFilter({ pattern: { chosen: ['four-x.x'] } }))).toContain('4+X · X（规划未点名）')
  expect(say(aFilter({ pattern: { chosen: ['four-x.x'] } }), 'en')).toContain('the plan names nobody')
})

test('what is excluded is said', () => {
  const filter = aFilter({ industry: { chosen: ['biomedicine'] }, group: { excluded: ['clusters'] } })
  expect(say(filter)).toMatch(/^不在.+、承担生物医药的园区：\d+ 个$/)
  expect(say(filter, 'en')).toMatch(/^Parks not in .+, that carry Biomedicine: \d+$/)
})

test('an open question is said between quotation marks', () => {
  expect(say(aFilter({ question: { chosen: ['slot-unsaid'] } }))).toBe('有待核问题“布局列了、园区条目没提”的园区：6 个')
  expect(say(aFilter({ question: { chosen: ['slot-unsaid', 'candidate-for-x'] } }))).toBe(
    '有待核问题“布局列了、园区条目没提”或“X 的候选”的园区：8 个',
  )
  expect(say(aFilter({ question: { chosen: ['candidate-for-x'] } }), 'en')).toBe(
    'Parks with the open question "Candidate for X": 4',
  )
})

test('a search is said in the words that were typed', () => {
  expect(say(aFilter({}, { query: ' chj ' }))).toBe('与“chj”相符的园区：1 个')
  expect(say(aFilter({}, { query: 'chj' }), 'en')).toBe('Parks that match "chj": 1')
})

test('without a match the sentence says which choice to drop, the one that brings back most', () => {
  const filter = aFilter({ group: { chosen: ['city'] }, industry: { chosen: ['digital-economy'] } })
  const without = matchingParks(realAtlas, aFilter({ industry: { chosen: ['digital-economy'] } })).length
  expect(matchingParks(realAtlas, filter)).toEqual([])
  expect(say(filter)).toBe(`没有张江科学城中承担数字经济的园区。去掉“张江科学城”后有 ${without} 个园区。`)
  expect(say(filter, 'en')).toMatch(new RegExp(`^No parks .+\\. Without ".+" there would be ${without}\\.$`))
})

test('a search that finds nothing is itself the choice to drop', () => {
  expect(say(aFilter({}, { query: 'zzz' }))).toBe(`没有与“zzz”相符的园区。去掉“zzz”后有 ${parkCount} 个园区。`)
})

test('where no single choice helps the sentence says to clear all', () => {
  const filter = aFilter({ group: { chosen: ['city'], excluded: ['city'] } }, { query: 'zzz' })
  expect(say(filter)).toMatch(/请清除全部条件。$/)
  expect(remedyFor(realAtlas, filter)).toBeNull()
})

const someFilter = fc
  .tuple(
    ...facets.map((facet) => fc.subarray([...facetValues(realAtlas, facet)], { maxLength: 2 })),
    fc.constantFrom('', '园'),
  )
  .map((values) => {
    const query = String(values.at(-1))
    return aFilter(Object.fromEntries(facets.map((facet, index) => [facet, { chosen: values[index] as string[] }])), {
      query,
    })
  })

test('the advice keeps its word: dropping that choice leaves as many parks as it says, and none leaves more', () => {
  fc.assert(
    fc.property(someFilter, (filter) => {
      const remedy = remedyFor(realAtlas, filter)
      if (remedy) expect(matchingParks(realAtlas, remedy.filter)).toHaveLength(remedy.count)
      for (const facet of facets)
        for (const value of filter.choices[facet].chosen) {
          const chosen = filter.choices[facet].chosen.filter((other) => other !== value)
          const left = matchingParks(realAtlas, {
            ...filter,
            choices: { ...filter.choices, [facet]: { ...filter.choices[facet], chosen } },
          }).length
          expect(left).toBeLessThanOrEqual(remedy?.count ?? 0)
        }
    }),
    { numRuns: 60 },
  )
})

test('every value of every facet has a name in both languages', () => {
  for (const facet of facets)
    for (const value of facetValues(realAtlas, facet)) {
      expect(valueName(realAtlas, facet, value, 'zh'), value).toMatch(/\p{Script=Han}|^[\d+X]+/u)
      expect(valueName(realAtlas, facet, value, 'en'), value).toMatch(/^[^\p{Script=Han}]+$/u)
      expect(valueName(realAtlas, facet, value, 'en'), value).not.toBe(`${facet}.${value}`)
    }
})
