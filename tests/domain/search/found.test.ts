import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Task } from '../../../src/domain/atlas'
import { heldByZone } from '../../../src/domain/heldBy'
import { entriesOf, type FoundKind } from '../../../src/domain/search/entries'
import { foundIn, parksBehind } from '../../../src/domain/search/found'
import { termsOf } from '../../../src/domain/search/query'
import { spokenIn } from '../../../src/domain/search/spoken'
import { ourNames } from '../../../src/drawing/ourNames'
import { realAtlas } from '../../builders'

const names = ourNames(realAtlas)
const entries = entriesOf(realAtlas)(names)

function found(query: string, kind: FoundKind, match: 'any' | 'all' = 'any') {
  const group = foundIn(realAtlas, query, match, names).find((one) => one.kind === kind)
  return group?.found ?? []
}

const namesOf = (query: string, kind: FoundKind) => found(query, kind).map(({ name }) => name.name)
const zoneTasks = new Set<string>(heldByZone(realAtlas.tasks).map(({ id }) => id))
const zoneTasksOf = (query: string) => found(query, 'task').filter(({ id }) => zoneTasks.has(id))

test('everything is found by its name in both languages, by its pinyin and by its initials', () => {
  for (const entry of entries) {
    const isFound = (query: string) => found(`"${query}"`, entry.kind).some(({ id }) => id === entry.id)
    expect(isFound(entry.name.name), entry.name.name).toBe(true)
    expect(isFound(entry.name.nameEn), entry.name.nameEn).toBe(true)
    const { letters, initials } = spokenIn(realAtlas.script.syllables, entry.name.name)
    for (const typed of [letters, initials].filter((text) => text.length > 1))
      expect(
        found(typed, entry.kind).map(({ id }) => id),
        `${typed} ${entry.name.name}`,
      ).toContain(entry.id)
  }
})

test('brackets, quotation marks and points of a title need not be typed, and are kept between quotation marks', () => {
  expect(namesOf('首台套', 'task').join()).toContain('首台（套）')
  expect(namesOf('双千兆网络', 'task').join()).toContain('“双千兆”网络')
  expect(namesOf('“首台套”', 'task')).toEqual([])
})

test('each word of a synonym finds what it means, and says that it is ours', () => {
  for (const { words, means } of realAtlas.synonyms)
    for (const word of words) {
      const all = foundIn(realAtlas, word, 'any', names).flatMap((group) => group.found)
      const meant = all.filter(({ said }) =>
        said.some(({ chinese }) => means.some((one) => chinese.includes(one.toLowerCase()))),
      )
      expect(meant.length, word).toBeGreaterThan(0)
      expect(
        all.filter(({ met }) => met === 'synonym').length + meant.filter(({ met }) => met === 'typed').length,
        word,
      ).toBeGreaterThan(0)
    }
})
test.each<[string, (task: Task) => boolean]>([
  ['人工智能', ({ industries }) => industries.some((id) => id === 'artificial-intelligence')],
  ['生物医药', ({ industries }) => industries.some((id) => id === 'biomedicine')],
  ['科技金融', ({ kind }) => kind === 'finance'],
])('the tasks of the zone of %s are those that the data tag', (theme, isTagged) => {
  const tagged = heldByZone(realAtlas.tasks).filter(isTagged)
  expect(zoneTasksOf(theme).map(({ id }) => id)).toEqual(tagged.map(({ id }) => id))
  expect(tagged.length).toBeGreaterThan(30)
})

test('sites without a park, indicators, questions, blocks and headings are found', () => {
  expect(namesOf('张江实验室', 'site')).toContain('张江实验室')
  expect(namesOf('西岸', 'site')).toEqual(['徐汇西岸国际人工智能中心'])
  expect(namesOf('特色产业园区', 'siteKind')).toEqual(['特色产业园区'])
  expect(found('专利', 'indicator').length).toBeGreaterThan(2)
  expect(found('落在哪个园区', 'question').length).toBeGreaterThan(5)
  expect(namesOf('宜居宜业', 'heading')).toEqual(['打造宜居宜业园区环境'])
  expect(namesOf('北外滩', 'block').length).toBeGreaterThan(0)
})

test('no English is found within a word, in the plural or without hyphens it is', () => {
  expect(namesOf('car', 'site').join()).not.toContain('care')
  for (const kind of ['task', 'site', 'indicator', 'heading'] as const)
    expect(found('aid', kind).filter(({ name }) => !/\baids?\b/i.test(name.nameEn))).toEqual([])
  expect(namesOf('new energy vehicle', 'industry')).toContain('新能源汽车')
  expect(namesOf('New-Energy Vehicles', 'industry')).toEqual(namesOf('new energy vehicle', 'industry'))
})

/** Of a word, what is left without the ending of its plural. */
const stem = (word: string) =>
  word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/s$/, '')

test('letters of a word find only what has them as a word, or is read so in Chinese', () => {
  const wordsIn = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const words = [...new Set(entries.flatMap(({ name }) => wordsIn(name.nameEn)))].filter((word) => word.length > 3)
  const pieces = fc
    .tuple(fc.constantFrom(...words), fc.nat(), fc.integer({ min: 3, max: 6 }))
    .map(([word, from, length]) =>
      word.slice(from % (word.length - 2), (from % (word.length - 2)) + length).toLowerCase(),
    )
    .filter(
      (piece) => /^[a-z]{3,}$/.test(piece) && termsOf(realAtlas, piece).every(({ synonyms }) => synonyms.length === 0),
    )
  fc.assert(
    fc.property(pieces, (piece) => {
      for (const { said } of foundIn(realAtlas, piece, 'all', names).flatMap((group) => group.found)) {
        const isWord = said.some(({ english, chinese }) =>
          [english.apart, english.joined, chinese.replace(/[^a-z0-9]/g, ' ')].some((text) =>
            wordsIn(text).some((word) => stem(word) === stem(piece)),
          ),
        )
        const isRead = said.some(({ spoken }) => spoken.letters.includes(piece) || spoken.initials.startsWith(piece))
        expect(isWord || isRead, `${piece}: ${said[0]?.english.apart}`).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

test('a phrase is not put together from two facts', () => {
  const saying = (said: string) => /new[- ]materials?/i.test(said)
  for (const one of foundIn(realAtlas, 'new materials', 'any', names).flatMap((group) => group.found))
    expect(
      one.said.some(({ english }) => saying(english.apart)),
      one.name.nameEn,
    ).toBe(true)
})

test('、 and blanks separate terms, of which any or all are wanted', () => {
  const ids = (query: string, match: 'any' | 'all') => found(query, 'task', match).map(({ id }) => id)
  const either = ids('集成电路、生物医药', 'any')
  const both = ids('集成电路、生物医药', 'all')
  expect(new Set(either)).toEqual(new Set([...ids('集成电路', 'any'), ...ids('生物医药', 'any')]))
  expect(both).toEqual(ids('集成电路', 'any').filter((id) => ids('生物医药', 'any').includes(id)))
  expect(ids('集成电路 生物医药', 'all')).toEqual(both)
  expect(namesOf('长三角 G60', 'site')).toContain('G60科创走廊')
})

test('traditional characters and full width are read as the plan writes', () => {
  expect(namesOf('積體電路', 'industry')).toEqual([])
  expect(namesOf('集成電路', 'industry')).toEqual(namesOf('集成电路', 'industry'))
  expect(namesOf('張江實驗室', 'site')).toEqual(['张江实验室'])
  expect(namesOf('Ｇ６０', 'site')).toEqual(['G60科创走廊'])
})

test('quotation marks ask for the exact words: no synonym and no pinyin', () => {
  expect(found('芯片', 'industry').length).toBeGreaterThan(0)
  expect(found('“芯片”', 'industry').filter(({ met }) => met === 'synonym')).toEqual([])
  expect(found('"zhangjiang shiyanshi"', 'site')).toEqual([])
})

test('behind what is found stand its parks, in the plan’s order', () => {
  const order = realAtlas.parks.map(({ id }) => id)
  for (const entry of entries) {
    const parks = parksBehind(realAtlas, entry, ['own', 'pattern'])
    expect(parks).toEqual(order.filter((id) => parks.includes(id)))
  }
  expect(parksBehind(realAtlas, { kind: 'industry', id: 'head-finance' }, ['own']).length).toBeGreaterThan(2)
})

test('no text breaks the search', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
      for (const group of foundIn(realAtlas, query, 'all', names)) expect(group.found.length).toBeGreaterThan(0)
    }),
    { numRuns: 50 },
  )
})
