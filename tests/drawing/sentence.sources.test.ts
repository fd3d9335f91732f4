import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sources } from '../../src/domain/atlas'
import { facets, facetValues } from '../../src/domain/facets'
import { type Filter, matchingParks, openFilter } from '../../src/domain/filter'
import { sentenceOf } from '../../src/drawing/sentence'
import { aFilter, realAtlas } from '../builders'

/** Filters that are near each other, so that two of one sentence are found where there are any. */
const askedOf = fc.constantFrom(...facets).chain((facet) =>
  fc.record({
    facet: fc.constant(facet),
    values: fc.subarray([...facetValues(realAtlas, facet)], { minLength: 1, maxLength: 2 }),
    mode: fc.constantFrom('any' as const, 'all' as const),
    isExcluded: fc.boolean(),
  }),
)
const near = fc
  .record({
    asked: fc.option(askedOf),
    query: fc.constantFrom('', '芯片', '“芯片”', '集成电路、生物医药', '现代服务业', '科技金融', 'AI 金融'),
    match: fc.constantFrom('any' as const, 'all' as const),
    counted: fc.subarray([...sources], { minLength: 1 }),
    other: fc.subarray([...sources], { minLength: 1 }),
    otherMatch: fc.constantFrom('any' as const, 'all' as const),
  })
  .map(({ asked, query, match, counted, other, otherMatch }): readonly [Filter, Filter] => {
    const choice = asked
      ? { [asked.facet]: asked.isExcluded ? { excluded: asked.values } : { chosen: asked.values, mode: asked.mode } }
      : {}
    const one = aFilter(choice, { query, match, sources: counted })
    return [one, { ...one, sources: other, match: otherMatch }]
  })

test.each(['zh', 'en'] as const)('two views with different answers never have the same sentence, in %s', (language) => {
  fc.assert(
    fc.property(near, ([one, other]) => {
      if (sentenceOf(realAtlas, one, language) !== sentenceOf(realAtlas, other, language)) return
      expect(matchingParks(realAtlas, one)).toEqual(matchingParks(realAtlas, other))
    }),
    { numRuns: 300 },
  )
})

test('each value of each facet, by each choice of sources, has sentences of its own', () => {
  const said = new Map<string, string>()
  for (const facet of facets)
    for (const value of facetValues(realAtlas, facet))
      for (const counted of [['own'], ['own', 'pattern'], ['own', 'pattern', 'group'], ['group']] as const) {
        const filter = aFilter({ [facet]: { chosen: [value] } }, { sources: counted })
        const sentence = sentenceOf(realAtlas, filter, 'zh')
        const answer = matchingParks(realAtlas, filter).join()
        expect(said.get(sentence) ?? answer, sentence).toBe(answer)
        said.set(sentence, answer)
      }
})

test('the sources stand in a sentence that depends on them, where they are not the usual ones', () => {
  const biomedicine = { industry: { chosen: ['biomedicine'] } }
  expect(sentenceOf(realAtlas, aFilter(biomedicine), 'zh')).toBe('承担生物医药的园区：9 个')
  expect(sentenceOf(realAtlas, aFilter(biomedicine, { sources: ['own'] }), 'zh')).toBe(
    '承担生物医药的园区：7 个（计入园区条目）',
  )
  expect(sentenceOf(realAtlas, { ...openFilter, sources: ['own'] }, 'zh')).toBe('全部园区：22 个')
  expect(sentenceOf(realAtlas, aFilter({ group: { chosen: ['zone'] } }, { sources: ['own'] }), 'zh')).not.toContain(
    '计入',
  )
})

test('whom a term is given as an umbrella word is said and not counted', () => {
  expect(sentenceOf(realAtlas, aFilter({ industry: { chosen: ['modern-services'] } }), 'zh')).toBe(
    '承担现代服务业的园区：1 个（概括词不计：临港园、世博园）',
  )
})
