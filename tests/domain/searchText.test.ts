import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOpen, matchingParks, openFilter } from '../../src/domain/filter'
import { readPlan } from '../../src/domain/planReading'
import { searchPlan } from '../../src/domain/planSearch'
import { parkHits } from '../../src/domain/search/parkHits'
import { spokenIn } from '../../src/domain/search/spoken'
import { wordingsOf } from '../../src/domain/search/wordings'
import { isBlank, visible } from '../../src/domain/searchText'
import { sentenceOf } from '../../src/drawing/sentence'
import { foundTasks } from '../../src/panels/detail/zoneFacts'
import { foundSlides } from '../../src/presentation/presenter/foundSlides'
import { shippedDeck } from '../../src/presentation/shippedDeck'
import { parkCount, realAtlas } from '../builders'
import { sourcesUnder } from '../structure/sources'
import { text } from './madeUpPlan'

const plan = readPlan(text).plan
const deck = shippedDeck(realAtlas, 'zh')

/** Each search of the page, with what it finds. */
const searches: Readonly<Record<string, (query: string) => unknown>> = {
  'the parks': (query) => [...parkHits(realAtlas, query, ['own', 'pattern'], 'all')],
  'the plan': (query) => searchPlan(plan, wordingsOf(realAtlas, query), 'all'),
  'the slides': (query) => foundSlides(deck, query, realAtlas),
  'the tasks of the zone': (query) => foundTasks(realAtlas, query),
  'the sentence of the answer': (query) => sentenceOf(realAtlas, { ...openFilter, query }, 'zh'),
}

const queries = [
  ...realAtlas.parks.flatMap(({ name, nameEn }) => [name, nameEn, spokenIn(realAtlas.script.syllables, name).letters]),
  ...realAtlas.industries.map(({ name }) => name),
  ...realAtlas.sites.map(({ name }) => name),
  ...['chj', 'pudong 金融', '东园', '钓鱼 西园', '1+1”布局', '企业', 'jcdl 两翼', '5', '1+5', 'zzz'],
]

const unseen = fc.oneof(
  fc.constantFrom(0xad, 0x34f, 0x61c, 0x180e, 0xfeff, 0x7, 0xe0001),
  fc.integer({ min: 0x200b, max: 0x200f }),
  fc.integer({ min: 0x202a, max: 0x202e }),
  fc.integer({ min: 0x2060, max: 0x206f }),
  fc.integer({ min: 0xfe00, max: 0xfe0f }),
  fc.integer({ min: 0xe0100, max: 0xe01ef }),
)
const blanks = [...' \t\n\r\u00a0\u0085\u1680\u2000\u2003\u2007\u2009\u200a\u2028\u2029\u202f\u205f\u2800\u3000\u3164']

/** A query with signs that nobody sees put in anywhere, its blanks replaced by others, and more of them around it. */
const pasted = fc
  .record({
    query: fc.constantFrom(...queries),
    signs: fc.array(fc.tuple(fc.nat(), unseen), { minLength: 1, maxLength: 8 }),
    blank: fc.constantFrom(...blanks),
  })
  .map(({ query, signs, blank }) => {
    const characters = [...query].map((character) => (character === ' ' ? `${blank} ${blank}` : character))
    for (const [at, sign] of signs) characters.splice(at % (characters.length + 1), 0, String.fromCodePoint(sign))
    return { query, asPasted: blank + characters.join('') + blank }
  })

test.each(Object.entries(searches))(
  '%s: signs that nobody sees change nothing, and every blank is one',
  (_, search) => {
    fc.assert(
      fc.property(pasted, ({ query, asPasted }) => {
        expect(search(asPasted)).toEqual(search(query))
      }),
      { numRuns: 150 },
    )
  },
)

test('a query of nothing but such signs asks nothing', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          unseen.map((sign) => String.fromCodePoint(sign)),
          fc.constantFrom(...blanks),
        ),
      ),
      (signs) => {
        const filter = { ...openFilter, query: signs.join('') }
        expect([isBlank(filter.query), isOpen(filter), matchingParks(realAtlas, filter).length]).toEqual([
          true,
          true,
          parkCount,
        ])
      },
    ),
  )
})

test('what can be seen of a text stays as it is', () => {
  for (const query of queries) expect(visible(query)).toBe(query)
})

test('a query is read by one rule everywhere', () => {
  const others = sourcesUnder('src').filter(({ text: source }) =>
    /(query|asked)\.trim\(|\.split\(\/\\s\+\/\)/.test(source),
  )
  expect(others.map(({ path }) => path)).toEqual([])
})
