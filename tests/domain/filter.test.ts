import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facets } from '../../src/domain/facets'
import {
  dropped,
  isOpen,
  matchingParks,
  openFilter,
  toggled,
  toggledExclusion,
  withMode,
} from '../../src/domain/filter'
import { parkHits } from '../../src/domain/search/parkHits'
import { aFilter, aLink, anAtlas, anIndustry, aPark, parkCount, realAtlas } from '../builders'
import { askable, atlases, filters } from './arbitraries'
import { parksThatPass } from './reference'

function threeParks() {
  return anAtlas({
    parks: [aPark('north'), aPark('east', { group: 'clusters' }), aPark('south', { group: 'clusters' })],
    industries: [anIndustry('chips'), anIndustry('drugs')],
    links: [aLink('north', 'chips'), aLink('east', 'chips'), aLink('east', 'drugs'), aLink('south', 'drugs')],
  })
}

test('the parks found are those that a plain reading of the rules finds, for any atlas and any filter', () => {
  fc.assert(
    fc.property(atlases, filters, (atlas, filter) => {
      expect(matchingParks(atlas, filter)).toEqual(parksThatPass(atlas, filter).map(({ id }) => id))
    }),
    { numRuns: 500 },
  )
})

test('a filter that asks nothing leaves all parks in the plan’s order', () => {
  expect(matchingParks(realAtlas, openFilter)).toEqual(realAtlas.parks.map(({ id }) => id))
  expect(matchingParks(realAtlas, openFilter)).toHaveLength(parkCount)
})

test('any of the chosen values is enough, until all are asked for', () => {
  const any = aFilter({ industry: { chosen: ['chips', 'drugs'] } })
  expect(matchingParks(threeParks(), any)).toEqual(['north', 'east', 'south'])
  expect(matchingParks(threeParks(), withMode(any, 'industry', 'all'))).toEqual(['east'])
})

test('an excluded value takes its parks away, also those that another choice would keep', () => {
  const filter = aFilter({ industry: { chosen: ['chips'], excluded: ['drugs'] } })
  expect(matchingParks(threeParks(), filter)).toEqual(['north'])
})

test('facets are joined by "and"', () => {
  const filter = aFilter({ industry: { chosen: ['chips'] }, group: { chosen: ['clusters'] } })
  expect(matchingParks(threeParks(), filter)).toEqual(['east'])
})

test('a search narrows what the choices leave', () => {
  fc.assert(
    fc.property(filters, fc.constantFrom('p1', 'park', '产业i2', '任务t 园', 'nobody'), (filter, query) => {
      const atlas = anAtlas({ parks: askedParks(), industries: [anIndustry('i2')], links: [aLink('p2', 'i2')] })
      const found = parkHits(atlas, query, filter.sources, 'all')
      const expected = matchingParks(atlas, filter).filter((park) => found.has(park))
      expect(matchingParks(atlas, { ...filter, query })).toEqual(expected)
    }),
  )
})

function askedParks() {
  return ['p1', 'p2', 'p3'].map((id) => aPark(id))
}

const someValue = fc
  .constantFrom(...facets)
  .chain((facet) => fc.tuple(fc.constant(facet), fc.constantFrom(...askable[facet])))
const consistent = filters.map((filter) =>
  facets.reduce((clean, facet) => {
    const { chosen, excluded } = clean.choices[facet]
    return aFilter(
      {
        ...clean.choices,
        [facet]: { ...clean.choices[facet], chosen: chosen.filter((value) => !excluded.includes(value)) },
      },
      clean,
    )
  }, filter),
)

test('toggling a value twice leaves what was asked of it as it was', () => {
  fc.assert(
    fc.property(consistent, someValue, (filter, [facet, value]) => {
      const twice = toggled(toggled(filter, facet, value), facet, value)
      const wasExcluded = filter.choices[facet].excluded.includes(value)
      expect(sorted(twice.choices[facet].chosen)).toEqual(sorted(filter.choices[facet].chosen))
      expect(twice.choices[facet].excluded.includes(value)).toBe(false)
      if (!wasExcluded) expect(twice.choices[facet].excluded).toEqual(filter.choices[facet].excluded)
    }),
  )
})

test('no value is ever both chosen and excluded', () => {
  fc.assert(
    fc.property(consistent, someValue, fc.constantFrom(toggled, toggledExclusion), (filter, [facet, value], change) => {
      const { chosen, excluded } = change(filter, facet, value).choices[facet]
      expect(chosen.filter((one) => excluded.includes(one))).toEqual([])
      expect([...chosen, ...excluded].includes(value)).toBe(
        change === toggled
          ? !filter.choices[facet].chosen.includes(value)
          : !filter.choices[facet].excluded.includes(value),
      )
    }),
  )
})

test('dropping a value forgets it and nothing else', () => {
  fc.assert(
    fc.property(filters, someValue, (filter, [facet, value]) => {
      const after = dropped(filter, facet, value)
      const { chosen, excluded } = filter.choices[facet]
      expect(after.choices[facet].chosen).toEqual(chosen.filter((one) => one !== value))
      expect(after.choices[facet].excluded).toEqual(excluded.filter((one) => one !== value))
      expect({ ...after, choices: { ...after.choices, [facet]: null } }).toEqual({
        ...filter,
        choices: { ...filter.choices, [facet]: null },
      })
    }),
  )
})

test('a filter is open when nothing is chosen, excluded or searched for, whatever its modes and sources', () => {
  expect(isOpen(aFilter({ industry: { mode: 'all' } }, { sources: ['group'], query: '  ' }))).toBe(true)
  expect(isOpen(aFilter({ site: { excluded: ['corridor'] } }))).toBe(false)
  expect(isOpen(aFilter({}, { query: 'chj' }))).toBe(false)
})

function sorted(values: readonly string[]): readonly string[] {
  return [...values].sort()
}
