import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Atlas } from '../../src/domain/atlas'
import { openFilter } from '../../src/domain/filter'
import { nameIn, tagIn } from '../../src/domain/named'
import { patternTitle } from '../../src/domain/patternTitle'
import { colouringOf } from '../../src/drawing/colouring'
import { patternGraphicsOf } from '../../src/drawing/patternGraphics'
import { overlapOf, readingsOf } from '../../src/drawing/readings'
import { themesByName } from '../../src/drawing/theme'
import { languages } from '../../src/state/view'
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

test('four gathering areas are joined by no line: two sides and what links them, as the plan says', () => {
  const [graphic] = graphics(['four-x'])
  expect(graphic?.nodes.map(({ role }) => role)).toEqual(['hub', 'hub', 'hub', 'hub'])
  expect(graphic?.lines).toEqual([])
  expect(graphic?.sides).toEqual([
    ['zhangjiang', 'lingang'],
    ['xuhui', 'minhang'],
  ])
  expect(graphic?.signs.map(({ role, letter }) => `${role} ${letter}`)).toEqual([
    'hub 集聚区',
    'link 东西集聚、多点联动',
  ])
})

test('an X draws nobody and is not in the legend; its candidates come on request, dashed and marked as inferred', () => {
  const [closed] = graphics(['one-five-x'])
  expect(closed?.signs.map(({ letter, count }) => `${letter} ${count}`)).toEqual(['引领 1', '支撑 5'])
  expect(closed?.nodes.some(({ role }) => role === 'candidate')).toBe(false)
  const [open] = graphics(['one-five-x'], true)
  const candidates = open?.nodes.filter(({ role }) => role === 'candidate') ?? []
  expect(candidates.map(({ park }) => park)).toEqual(['ftz-bonded', 'songjiang', 'qingpu'])
  expect(new Set(candidates.map(({ letter }) => letter))).toEqual(new Set(['推断？']))
  expect(open?.lines.filter(({ weight }) => weight === 'candidate')).toHaveLength(3)
})

test('of the zone’s own pattern city and pole have marks; its bodies are the structure', () => {
  const [graphic] = graphics(['city-pole-zone-clusters'])
  expect(graphic?.nodes.map(({ park, role }) => `${park} ${role}`)).toEqual(['zhangjiang star', 'lingang diamond'])
  expect(graphic?.lines).toEqual([])
})

test.each(languages)(
  'in %s every pattern that is drawn says its industry, and every tag is a word, no bare sign',
  (language) => {
    for (const pattern of realAtlas.patterns.filter(({ spatial, industry }) => spatial && industry)) {
      const title = patternTitle(realAtlas, pattern, language)
      const industry = realAtlas.industries.find(({ id }) => id === pattern.industry)
      expect(title).toContain(industry && nameIn(language, industry))
      for (const slot of pattern.slots)
        expect(tagIn(language, slot)).toMatch(language === 'zh' ? /[\u4e00-\u9fff]{2}/ : /[a-z]{3}/)
      const lens = { by: 'pattern', pattern: pattern.id } as const
      const view = { patterns: [pattern.id], openSlots: false, language, lens, filter: openFilter } as const
      const said = readingsOf(realAtlas, view, colouringOf(realAtlas, view, themesByName.light)).join()
      expect(said).not.toMatch(/(^|[^+\d])\d \d/)
    }
  },
)

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
    '生物医药“1+5+X”：引领——张江科学城；支撑——临港园、奉贤园、闵行园、金山园、宝山园；X——原文未点名，候选（推断）自贸保税园、松江园、青浦园',
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
