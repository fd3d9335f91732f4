import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facets } from '../../src/domain/facets'
import { matchingParks, openFilter, toggled } from '../../src/domain/filter'
import { tallies } from '../../src/domain/tally'
import { facetValues } from '../../src/state/address'
import { aFilter, realAtlas } from '../builders'
import { askable, atlases, filters } from './arbitraries'
import { countWith } from './reference'

test('beside each value stands the number of parks that a plain recount finds, for any atlas and any filter', () => {
  fc.assert(
    fc.property(atlases, filters, (atlas, filter) => {
      const counted = tallies(atlas, filter)
      for (const facet of facets) {
        for (const value of askable[facet]) {
          expect(counted[facet].get(value) ?? 0, `${facet} ${value}`).toBe(countWith(atlas, filter, facet, value))
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('in the plan itself each value counts the parks that choosing it alone leaves', () => {
  const counted = tallies(realAtlas, openFilter)
  for (const facet of facets) {
    for (const value of facetValues(realAtlas, facet)) {
      const left = matchingParks(realAtlas, toggled(openFilter, facet, value)).length
      expect(counted[facet].get(value) ?? 0, `${facet} ${value}`).toBe(left)
    }
  }
})

test('a neighbour chosen in an "any" facet does not change a count, in an "all" facet it does', () => {
  const any = aFilter({ industry: { chosen: ['biomedicine'] } })
  const all = aFilter({ industry: { chosen: ['biomedicine'], mode: 'all' } })
  const alone = tallies(realAtlas, openFilter).industry.get('integrated-circuits')
  expect(tallies(realAtlas, any).industry.get('integrated-circuits')).toBe(alone)
  expect(tallies(realAtlas, all).industry.get('integrated-circuits')).toBe(
    matchingParks(realAtlas, toggled(all, 'industry', 'integrated-circuits')).length,
  )
})

test('the groups count 1, 1, 13 and 7', () => {
  expect(Object.fromEntries(tallies(realAtlas, openFilter).group)).toEqual({ city: 1, pole: 1, zone: 13, clusters: 7 })
})
