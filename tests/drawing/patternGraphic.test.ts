import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Atlas } from '../../src/domain/atlas'
import { openFilter } from '../../src/domain/filter'
import { colouringOf } from '../../src/drawing/colouring'
import { patternGraphicsOf } from '../../src/drawing/patternGraphic'
import { overlapOf, readingsOf } from '../../src/drawing/readings'
import { themesByName } from '../../src/drawing/theme'
import { aLink, anAtlas, anIndustry, aPark, aPattern, aSlot, industryId, patternId, realAtlas } from '../builders'

function graphics(ids: readonly string[], openSlots = false, atlas: Atlas = realAtlas) {
  const view = { patterns: ids.map(patternId), openSlots, language: 'zh' } as const
  return patternGraphicsOf(atlas, view, themesByName.light)
}

function readings(ids: readonly string[], openSlots = false): readonly string[] {
  const asked = { patterns: ids.map(patternId), openSlots, language: 'zh', lens: { by: 'group' } } as const
  const view = { ...asked, filter: openFilter }
  return readingsOf(realAtlas, view, colouringOf(realAtlas, view, themesByName.light))
}

test('a core has wings joined strongly and points on fine spokes', () => {
  const [graphic] = graphics(['core-wings-points'])
  const drawn = graphic?.lines.map(({ from, to, weight }) => `${from.park} ${weight} ${to.park}`)
  expect(drawn).toEqual([
    'zhangjiang strong lingang',
    'zhangjiang strong jiading',
    'zhangjiang fine jinqiao',
    'zhangjiang fine caohejing',
    'zhangjiang fine songjiang',
    'zhangjiang fine qingpu',
  ])
})

test('four gathering areas are hubs in a closed chain', () => {
  const [graphic] = graphics(['four-x'])
  expect(graphic?.nodes.map(({ role }) => role)).toEqual(['hub', 'hub', 'hub', 'hub'])
  expect(graphic?.lines.map(({ from, to }) => `${from.park} ${to.park}`)).toEqual([
    'zhangjiang lingang',
    'lingang xuhui',
    'xuhui minhang',
    'minhang zhangjiang',
  ])
})

test('an X is an open sign and draws nobody; its candidates come on request, dashed and marked as inferred', () => {
  const [closed] = graphics(['one-five-x'])
  expect(closed?.signs.find(({ open }) => open)).toMatchObject({ letter: 'X', count: 0 })
  expect(closed?.nodes.some(({ role }) => role === 'candidate')).toBe(false)
  const [open] = graphics(['one-five-x'], true)
  const candidates = open?.nodes.filter(({ role }) => role === 'candidate') ?? []
  expect(candidates.map(({ park }) => park)).toEqual(['ftz-bonded', 'songjiang', 'qingpu'])
  expect(new Set(candidates.map(({ letter }) => letter))).toEqual(new Set(['推断']))
  expect(open?.lines.filter(({ weight }) => weight === 'candidate')).toHaveLength(3)
})

const parksIn = (group: string) => realAtlas.parks.filter((park) => park.group === group)

test('the zone lies on one soft ground, each cluster on its own, city and pole have marks', () => {
  const [graphic] = graphics(['city-pole-zone-clusters'])
  const [inZone, inClusters] = [parksIn('zone'), parksIn('clusters')]
  expect(graphic?.nodes.map(({ park, role }) => `${park} ${role}`)).toEqual(['zhangjiang star', 'lingang diamond'])
  expect(graphic?.hulls.map(({ parks }) => parks.length)).toEqual([inZone.length, ...inClusters.map(() => 1)])
})

test('of several patterns at one park each further mark is wider, so that none hides another', () => {
  const drawn = graphics(['core-wings-points', 'one-five-x', 'four-x'])
  const atCity = drawn.flatMap(({ nodes }) => nodes.filter(({ park }) => park === 'zhangjiang'))
  expect(atCity.map(({ rank }) => rank)).toEqual([0, 1, 2])
  expect(new Set(atCity.map(({ radius }) => radius)).size).toBe(3)
  expect(new Set(atCity.map(({ outer }) => outer))).toEqual(new Set([Math.max(...atCity.map(({ radius }) => radius))]))
})

test('another list of parks in a slot draws another figure', () => {
  const atlas = anAtlas({
    parks: ['a', 'b', 'c'].map((id) => aPark(id)),
    industries: [anIndustry('i')],
    links: [aLink('c', 'i')],
    patterns: [
      aPattern(
        'p',
        [aSlot('one', ['b'], { role: 'lead' }), aSlot('two', ['a'], { role: 'spoke' }), aSlot('x', [], { label: 'X' })],
        {
          industry: industryId('i'),
        },
      ),
    ],
  })
  const [graphic] = graphics(['p'], true, atlas)
  expect(graphic?.nodes.map(({ park, role }) => `${park} ${role}`)).toEqual(['b lead', 'a spoke', 'c candidate'])
})

test('two patterns at once say who stands in both', () => {
  expect(readings(['one-five-x', 'four-x'])[0]).toBe('同时在1+5+X与4+X中：张江科学城、临港园、闵行园')
  expect(readings(['core-wings-points', 'one-five-x', 'four-x'])[0]).toBe(
    '同时在一核两翼多点与1+5+X与4+X中：张江科学城、临港园',
  )
  expect(readings(['one-five-x'], true)).toEqual([
    '1+5+X：1——张江科学城；5——临港园、奉贤园、闵行园、金山园、宝山园；X——原文未点名，候选（推断）自贸保税园、松江园、青浦园',
  ])
})

test('the overlap is what counting park by park finds', () => {
  const spatial = realAtlas.patterns.filter(({ spatial: is }) => is)
  fc.assert(
    fc.property(fc.subarray(spatial, { minLength: 1 }), (patterns) => {
      const found = realAtlas.parks.filter((park) =>
        patterns.every(({ slots }) => slots.some(({ parks }) => parks.some((id) => id === park.id))),
      )
      expect(overlapOf(realAtlas, patterns)).toEqual(found.map(({ id }) => id))
    }),
  )
})
