import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Atlas } from '../../src/domain/atlas'
import { alikePairs, likenessOf, mostAlike, onlyHere, termsOf } from '../../src/domain/likeness'
import { aLink, anAtlas, anIndustry, aPark, groupId, parkId, realAtlas } from '../builders'
import { atlases } from './arbitraries'

const two = fc.tuple(fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6'), fc.constantFrom('p1', 'p2', 'p3'))

/** The terms of a park once more, from the rule's words alone. */
function namesOf(atlas: Atlas, park: string): readonly string[] {
  return atlas.industries
    .filter(({ clause, umbrella }) => clause && !umbrella)
    .map(({ id }) => id)
    .filter((id) =>
      atlas.links.some(
        ({ holder, industry, source, umbrella }) =>
          'park' in holder && holder.park === park && industry === id && source !== 'group' && !umbrella,
      ),
    )
}

test('likeness is the same both ways, between 0 and 1, and 1 with itself', () => {
  fc.assert(
    fc.property(atlases, two, (atlas, [one, other]) => {
      const { index } = likenessOf(atlas, parkId(one), parkId(other))
      expect(index).toBe(likenessOf(atlas, parkId(other), parkId(one)).index)
      expect(index).toBeGreaterThanOrEqual(0)
      expect(index).toBeLessThanOrEqual(1)
      expect(likenessOf(atlas, parkId(one), parkId(one)).index).toBe(1)
    }),
  )
})

test('likeness is what counting term by term finds', () => {
  fc.assert(
    fc.property(atlases, two, (atlas, [one, other]) => {
      const [ofOne, ofOther] = [namesOf(atlas, one), namesOf(atlas, other)]
      const shared = atlas.industries.filter(({ id }) => ofOne.includes(id) && ofOther.includes(id)).length
      const either = atlas.industries.filter(({ id }) => ofOne.includes(id) || ofOther.includes(id)).length
      expect(likenessOf(atlas, parkId(one), parkId(other))).toMatchObject({ shared, either })
    }),
  )
})

test('the most alike come first, and only those that share a term', () => {
  fc.assert(
    fc.property(atlases, (atlas) => {
      const alike = mostAlike(atlas, parkId('p1'))
      const indexes = alike.map(({ likeness }) => likeness.index)
      expect(indexes).toEqual([...indexes].sort((one, other) => other - one))
      expect(alike.every(({ likeness, shared }) => shared.length === likeness.shared && shared.length > 0)).toBe(true)
    }),
  )
})

test('张江科学城 and 临港园 share 3 of 5 terms', () => {
  expect(likenessOf(realAtlas, parkId('zhangjiang'), parkId('lingang'))).toEqual({ shared: 3, either: 5, index: 0.6 })
})

test('a head of ours, an umbrella word and what a group is said to do are no terms', () => {
  const atlas = anAtlas({
    parks: [aPark('one')],
    industries: [anIndustry('head', { basis: 'inferred', clause: null }), anIndustry('vague'), anIndustry('chips')],
    links: [
      aLink('one', 'head'),
      aLink('one', 'vague', { umbrella: true }),
      aLink('one', 'chips', { source: 'group', holder: { group: groupId('zone') } }),
    ],
  })
  expect([...termsOf(atlas, parkId('one'))]).toEqual([])
})

test('two parks without a term have nothing in common', () => {
  const atlas = anAtlas({ parks: [aPark('one'), aPark('two')] })
  expect(likenessOf(atlas, parkId('one'), parkId('two')).index).toBe(0)
})

test('every pair of parks that shares a term is there once', () => {
  const names = alikePairs(realAtlas).map(({ beside, park }) => [beside, park].sort().join())
  expect(new Set(names).size).toBe(names.length)
  const byHand = realAtlas.parks.flatMap(({ id }, at) =>
    realAtlas.parks.slice(at + 1).filter((other) => likenessOf(realAtlas, id, other.id).shared > 0),
  )
  expect(names).toHaveLength(byHand.length)
})

test('what a park alone has: 静安园 its three terms, 张江科学城 the core and the lead, 临港园 its civil aviation', () => {
  expect(onlyHere(realAtlas, parkId('jingan')).industries).toEqual(['big-data', 'film-esports', 'creative-design'])
  const city = onlyHere(realAtlas, parkId('zhangjiang'))
  expect(city.roles.map(({ slot }) => slot.id)).toEqual(['core-wings-points.core', 'one-five-x.one'])
  expect(city.siteKinds).toEqual(['platform'])
  // 临港园 and 世博园 have 现代服务业 too, as an umbrella word.
  expect(onlyHere(realAtlas, parkId('caohejing')).industries).toEqual(['electronic-information'])
  expect(onlyHere(realAtlas, parkId('lingang')).industries).toEqual(['civil-aviation'])
})
