import { expect, test } from 'vitest'
import { candidatesForX, namedOutsideClosedList, slotUnsaid } from '../../src/domain/patternQuestions'
import { type Question, questionKinds } from '../../src/domain/question'
import { questionsOf } from '../../src/domain/questions'
import { groupTermsUnnamed, measuresThatDiffer, sitesWithoutPark, totalCounted } from '../../src/domain/silentQuestions'
import { aLink, anAtlas, anIndustry, aPark, aPattern, aSlot, industryId, parkCount, realAtlas } from '../builders'

const ids = (questions: readonly Question[]) => questions.map(({ id }) => id).sort()
const written = ({ clauses }: Question) =>
  clauses.map(({ section, paragraph, sentence }) => `${section}/${paragraph}/${sentence}`)
const only = (questions: readonly Question[], id: string) => {
  const found = questions.find((question) => question.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}

test('a slot whose industry the park’s own sentence leaves unsaid is asked about', () => {
  expect(ids(slotUnsaid(realAtlas))).toEqual([
    'slot-unsaid/core-wings-points/caohejing',
    'slot-unsaid/core-wings-points/jiading',
    'slot-unsaid/core-wings-points/jinqiao',
    'slot-unsaid/core-wings-points/qingpu',
    'slot-unsaid/one-five-x/jinshan',
    'slot-unsaid/one-five-x/minhang',
  ])
})

test('an industry that a park names outside a closed list is asked about', () => {
  expect(ids(namedOutsideClosedList(realAtlas))).toEqual(['outside-closed-list/core-wings-points/ftz-bonded'])
})

test('who names the industry of an open layout and stands in no slot is a candidate for its X', () => {
  expect(ids(candidatesForX(realAtlas))).toEqual([
    'candidate-for-x/four-x/caohejing',
    'candidate-for-x/one-five-x/ftz-bonded',
    'candidate-for-x/one-five-x/qingpu',
    'candidate-for-x/one-five-x/songjiang',
  ])
})

test('a group’s industry that none of its parks names word for word is asked about', () => {
  expect(ids(groupTermsUnnamed(realAtlas))).toEqual([
    'group-term-unnamed/clusters/aerospace',
    'group-term-unnamed/clusters/new-energy-vehicles',
    'group-term-unnamed/clusters/ship-and-ocean-engineering-equipment',
    'group-term-unnamed/zone/cloud-computing',
    'group-term-unnamed/zone/industrial-internet',
    'group-term-unnamed/zone/software-information-services',
    'group-term-unnamed/zone/technology-services',
  ])
})

test('a group’s question is about the parks that name a like term, and about none where there is none', () => {
  const questions = groupTermsUnnamed(realAtlas)
  expect(only(questions, 'group-term-unnamed/clusters/new-energy-vehicles').parks).toEqual(['jiading', 'fengxian'])
  const ships = realAtlas.links.filter(({ industry }) => industry === 'ship-and-marine-equipment')
  const carriers = ships.flatMap(({ holder }) => ('park' in holder ? [holder.park] : []))
  expect(only(questions, 'group-term-unnamed/clusters/ship-and-ocean-engineering-equipment').parks).toEqual(carriers)
  expect(carriers).toContain('chongming')
  expect(only(questions, 'group-term-unnamed/clusters/aerospace').parks).toEqual([])
})

test('each site that the plan puts in no park is asked about, and no other', () => {
  const asked = ids(sitesWithoutPark(realAtlas))
  expect(asked).toHaveLength(31)
  expect(asked).toContain('site-without-park/zhangjiang-laboratory')
  expect(asked).toContain('site-without-park/delta-innovation-centre')
  expect(asked).not.toContain('site-without-park/medicine-valley')
})

test('a baseline and a target that do not measure one thing are asked about', () => {
  expect(ids(measuresThatDiffer(realAtlas))).toEqual([
    'measures-differ/bio-growth',
    'measures-differ/bio-share',
    'measures-differ/ic-growth',
    'measures-differ/ic-share',
    'measures-differ/patents-per-ten-thousand',
  ])
})

test('the total is asked about, as the plan does not write it', () => {
  expect(totalCounted(realAtlas)).toMatchObject([
    { id: 'total-counted', total: parkCount, basis: 'derived', parks: [] },
  ])
})

test('both sides of a question stand with their clauses', () => {
  expect(written(only(slotUnsaid(realAtlas), 'slot-unsaid/core-wings-points/jiading'))).toEqual([
    '四(一)1/1/2',
    '四(四)4/2/2',
  ])
  expect(written(only(candidatesForX(realAtlas), 'candidate-for-x/four-x/caohejing'))).toEqual([
    '四(一)3/1/2',
    '四(四)3/2/1',
  ])
  expect(written(only(measuresThatDiffer(realAtlas), 'measures-differ/patents-per-ten-thousand'))).toEqual([
    '一(一)4/1/15',
    '二(三)/3/3',
  ])
})

test('every question has an id of its own, a clause, a basis, and every kind is asked', () => {
  const questions = questionsOf(realAtlas)
  expect(new Set(ids(questions)).size).toBe(questions.length)
  expect(questions.filter(({ clauses }) => clauses.length === 0)).toEqual([])
  expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(questionKinds))
})

test('an umbrella word names no industry', () => {
  const atlas = anAtlas({
    parks: [aPark('one')],
    industries: [anIndustry('chips')],
    links: [aLink('one', 'chips', { umbrella: true })],
    patterns: [aPattern('p', [aSlot('p.core', ['one'])], { industry: industryId('chips') })],
  })
  expect(ids(slotUnsaid(atlas))).toEqual(['slot-unsaid/p/one'])
})
