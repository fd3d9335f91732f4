import { expect, test } from 'vitest'
import {
  bothLanguages,
  checks,
  citableAreasFirst,
  comparableFigures,
  countsOfGroups,
  everyParkLinked,
  figuresOfTheZoneOnly,
  headsWithReason,
  industriesComparedAlike,
  pinyinOfTrickyNames,
  planOrderOfParks,
  slotsOfSpatialPatterns,
  synonymsOfPlanWords,
  umbrellasMarked,
  verbsOneToOne,
  verbsSaidOnce,
} from '../../geo/checks'
import { citedSource } from '../../src/domain/areaSource'
import type { Atlas } from '../../src/domain/atlas'
import { anIndicator, aTask, groupId, industryId, parkId, realAtlas } from '../builders'

/** The shipped atlas with the record of this id changed. */
function changed<List extends 'parks' | 'industries' | 'patterns' | 'tasks' | 'sites' | 'indicators'>(
  list: List,
  id: string,
  change: Partial<Atlas[List][number]>,
): Atlas {
  const records: readonly Atlas[List][number][] = realAtlas[list]
  if (!records.some((record) => record.id === id)) throw new Error(`no ${id} in ${list}`)
  return { ...realAtlas, [list]: records.map((record) => (record.id === id ? { ...record, ...change } : record)) }
}

function withSlot(id: string, change: Partial<Atlas['patterns'][number]['slots'][number]>): Atlas {
  const patterns = realAtlas.patterns.map((pattern) => ({
    ...pattern,
    slots: pattern.slots.map((slot) => (slot.id === id ? { ...slot, ...change } : slot)),
  }))
  return { ...realAtlas, patterns }
}

test.each(Object.entries(checks))('the shipped atlas meets the rule %s', (_, check) => {
  expect(check(realAtlas)).toEqual([])
})

test('a park in another group is refused: 22 = 1 + 1 + 13 + 7', () => {
  expect(countsOfGroups(changed('parks', 'minhang', { group: groupId('clusters') }))).toEqual([
    'group zone has 12 parks, the plan names 13',
    'group clusters has 8 parks, the plan names 7',
  ])
})

test('parks out of the plan’s order, and a missing park, are refused', () => {
  expect(planOrderOfParks({ ...realAtlas, parks: [...realAtlas.parks].reverse() })).toHaveLength(1)
  expect(planOrderOfParks({ ...realAtlas, parks: realAtlas.parks.slice(1) })).toHaveLength(1)
})

test('a slot of a spatial pattern with a park too few, and a missing pattern, are refused', () => {
  expect(slotsOfSpatialPatterns(withSlot('core-wings-points.wing', { parks: [parkId('lingang')] }))).toEqual([
    "pattern core-wings-points has slots of 1,1,4, the plan's are 1,2,4",
  ])
  const patterns = realAtlas.patterns.filter(({ id }) => id !== 'four-x')
  expect(slotsOfSpatialPatterns({ ...realAtlas, patterns })).toEqual([expect.stringMatching(/^pattern four-x /)])
})

test('a park without an industry of its own sentence is refused', () => {
  const links = realAtlas.links.filter(
    ({ holder, source }) => !('park' in holder && holder.park === 'expo' && source === 'own'),
  )
  expect(everyParkLinked({ ...realAtlas, links })).toEqual(['park expo has no industry of its own sentence'])
})

test('a head of ours that does not say so, and a parent without a reason, are refused', () => {
  expect(headsWithReason(changed('industries', 'head-digital', { basis: 'stated' }))).toEqual([
    'industry head-digital has no clause and is not marked inferred',
  ])
  expect(
    headsWithReason(changed('industries', 'aerospace', { parent: industryId('head-digital'), parentReasonEn: '' })),
  ).toEqual(['industry aerospace has a parent and no reason in both languages'])
})

test('临港园 without its umbrella word is refused', () => {
  const links = realAtlas.links.filter(
    ({ holder, umbrella }) => !(umbrella && 'park' in holder && holder.park === 'lingang'),
  )
  expect(umbrellasMarked({ ...realAtlas, links })).toEqual(['park lingang should carry an umbrella word'])
})

test('Chinese without an ideograph, English with one, and an empty English title are refused', () => {
  expect(bothLanguages(changed('parks', 'expo', { name: 'Expo' }))).toEqual(['parks expo: "Expo" is not Chinese'])
  expect(bothLanguages(changed('parks', 'expo', { nameEn: '世博 Park' }))).toEqual([
    'parks expo: "世博 Park" is not English',
  ])
  const id = String(realAtlas.tasks[0]?.id)
  expect(bothLanguages(changed('tasks', id, { titleEn: '—' }))).toEqual([`tasks ${id}: "—" is not English`])
})

test('a title that says its verb again is refused, in either language', () => {
  const id = String(realAtlas.tasks[0]?.id)
  const said = { verb: '建设', verbEn: 'raise by a leap' }
  const refused = (title: string, titleEn: string) =>
    verbsSaidOnce(changed('tasks', id, { ...said, title, titleEn })).map((text) => text.split('"')[1])
  expect(refused('智慧园区建设', 'Raising of smart parks')).toEqual(['智慧园区建设', 'Raising of smart parks'])
  expect(refused('智慧园区', 'Smart parks, raised')).toEqual([])
})

test('a verb with two English words, or English that two verbs share, is refused', () => {
  expect(verbsOneToOne(realAtlas)).toEqual([])
  const said = [aTask('a', { verb: '建设', verbEn: 'build' }), aTask('b', { verb: '打造', verbEn: 'build' })]
  expect(verbsOneToOne({ ...realAtlas, links: [], tasks: said })).toEqual([
    'verb "打造" is "build", but "建设" is "build"',
  ])
})

test('two industries whose measures go by two names are compared both or neither', () => {
  expect(industriesComparedAlike(realAtlas)).toEqual([])
  expect(industriesComparedAlike(changed('indicators', 'bio-share', { comparable: false }))).toEqual([
    'indicator bio-share is not compared as those of the other industries are',
  ])
})

test('a synonym that leads to no word of the atlas is refused', () => {
  const [synonym] = realAtlas.synonyms
  const wrong = { ...realAtlas, synonyms: synonym ? [{ ...synonym, means: ['炼金术'] }] : [] }
  expect(synonymsOfPlanWords(wrong)).toEqual([`synonym ${synonym?.id} leads to "炼金术", which nothing is called`])
})

test('闵行 read as min xing is refused', () => {
  const { syllables, simplified } = realAtlas.script
  const wrong = { syllables: [...syllables, ['行园', 'xing yuan'] as const], simplified }
  expect(pinyinOfTrickyNames({ ...realAtlas, script: wrong })).toEqual([
    'park minhang is read "min xing yuan", not "min hang yuan"',
  ])
})

test('a figure of a single park is refused', () => {
  const [indicator] = realAtlas.indicators
  const scope = { park: 'expo' } as never
  expect(figuresOfTheZoneOnly(changed('indicators', String(indicator?.id), { scope }))).toEqual([
    `indicator ${indicator?.id} is not of the zone or an industry`,
  ])
})

test('a comparison with nothing, and a refusal to compare without a reason, are refused', () => {
  const alone = realAtlas.indicators.find(({ comparable }) => !comparable)
  const id = String(alone?.id)
  expect(comparableFigures(changed('indicators', id, { comparable: true, baseline: null }))).toEqual([
    `indicator ${id} compares with nothing`,
  ])
  expect(comparableFigures(changed('indicators', id, { reasonEn: '' }))).toEqual([
    `indicator ${id} cannot be compared and does not say why`,
  ])
  const { reasonBasis, ...groundless } = alone ?? anIndicator('none')
  expect(reasonBasis).toBe('derived')
  expect(comparableFigures({ ...realAtlas, indicators: [groundless] })).toEqual([
    `indicator ${id} gives a reason and does not say on what it rests`,
  ])
})

test('of the areas of every park those stand first that an office may cite, and last what is of more than the park', () => {
  expect(citableAreasFirst(realAtlas)).toEqual([])
  for (const park of realAtlas.parks) {
    const turned = { ...realAtlas, parks: [{ ...park, areas: [...park.areas].reverse() }] }
    const isSame = new Set(
      park.areas.map(({ scope, source }) => `${scope.includes('大于')} ${citedSource(source).standing}`),
    )
    expect(citableAreasFirst(turned).length, park.id).toBe(isSame.size > 1 ? 1 : 0)
  }
})
