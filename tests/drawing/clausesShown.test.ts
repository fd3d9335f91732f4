import { expect, test } from 'vitest'
import { sources } from '../../src/domain/atlas'
import type { Clause } from '../../src/domain/clause'
import { clauseKey } from '../../src/domain/clauseFacts'
import { ownClauses } from '../../src/domain/ownSentence'
import { clauseList } from '../../src/drawing/clauseList'
import { clausesOfMap, clausesShown } from '../../src/drawing/clausesShown'
import { readAddress } from '../../src/state/address'
import { parkId, realAtlas } from '../builders'

const viewOf = (address: string) => readAddress(address, realAtlas).view
const keys = (clauses: readonly Clause[]) => [...new Set(clauses.map(clauseKey))].sort()
const shown = (address: string) => keys(clausesOfMap(realAtlas, viewOf(address)))

const { groups, patterns, links } = realAtlas
const ofGroups = groups.map(({ clause }) => clause)
const ofPattern = (id: string) =>
  patterns.filter((one) => one.id === id).flatMap(({ clause, slots }) => [clause, ...slots.map((slot) => slot.clause)])
const ofLinks = (is: (link: (typeof links)[number]) => boolean) => links.filter(is).map(({ clause }) => clause)
const names = (industry: string) => ofLinks((link) => link.industry === industry && !link.umbrella)
const own = (...parks: readonly string[]) => parks.flatMap((park) => ownClauses(realAtlas, parkId(park)))
const lit: Clause = { section: '四(四)3', paragraph: 2, sentence: 7 }
const boundOf = (id: string) => groups.filter((group) => group.id === id).map(({ clause }) => clause)

/** What a map draws or says, by the address that asks for it, and on what of the plan that rests; by hand, from the data. */
const meanings: readonly (readonly [address: string, clauses: readonly Clause[]])[] = [
  ['', ofGroups],
  ['blocks=1&group=zone', boundOf('zone')],
  ['blocks=1&lens=measure/area', []],
  ['blocks=1&lens=industry/biomedicine', names('biomedicine')],
  ['blocks=1&lens=pattern/four-x', ofPattern('four-x')],
  ['blocks=1&lens=measure/area&draw=one-five-x', ofPattern('one-five-x')],
  ['blocks=1&lens=measure/area&park=minhang', own('minhang')],
  ['blocks=1&lens=measure/area&compare=minhang,putuo&desk=compare', own('minhang', 'putuo')],
  ['blocks=1&lens=measure/area&compare=minhang,putuo', []],
  ['blocks=1&lens=measure/area&clause=四(四)3/2/7', [lit]],
  ['lens=industry/biomedicine&draw=four-x', [...ofGroups, ...names('biomedicine'), ...ofPattern('four-x')]],
]

test.each(meanings)('the map of %s rests on the clauses of what it draws, and on no other', (address, clauses) => {
  expect(shown(address)).toEqual(keys(clauses))
})

test('what is asked rests on the sentences by which parks of the answer meet it', () => {
  const view = viewOf('blocks=1&lens=measure/area&industry=biomedicine')
  const answered = ofLinks(
    (link) => link.industry === 'biomedicine' && view.filter.sources.includes(link.source) && 'park' in link.holder,
  )
  expect(keys(clausesOfMap(realAtlas, view))).toEqual(keys(answered))
  expect(view.filter.sources.length).toBeLessThan(sources.length)
})

test('a slot that is asked for rests on its own sentence, tasks on theirs', () => {
  const slot = patterns.flatMap(({ slots }) => slots).find(({ parks, clause }) => parks.length > 0 && clause)
  expect(shown(`blocks=1&lens=measure/area&pattern=${slot?.id}`)).toEqual(keys(slot ? [slot.clause] : []))
  expect(shown('blocks=1&lens=measure/area&kind=platform').length).toBeGreaterThan(0)
})

test('where a desk stands for the map, nothing that the map would draw is told', () => {
  expect(clausesShown(realAtlas, viewOf('desk=matrix&draw=four-x'))).toEqual([])
  expect(keys(clausesShown(realAtlas, viewOf('desk=compare&compare=minhang,putuo')))).toEqual(
    keys(own('minhang', 'putuo')),
  )
})

test('clauses of one paragraph are told together', () => {
  const clause = (sentence: number, paragraph = 2): Clause => ({ section: '四(四)3', paragraph, sentence })
  const clauses = [clause(7), clause(1), clause(4), clause(5), clause(3), clause(2, 1)]
  expect(clauseList(clauses, 'zh')).toBe('四(四)3 第2段第1、3–5、7句、四(四)3 第1段第2句')
  expect(clauseList(clauses, 'en')).toBe('四(四)3 ¶2 s1, 3–5, 7, 四(四)3 ¶1 s2')
})
