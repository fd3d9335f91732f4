import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facets, facetValues } from '../../src/domain/facets'
import { type Filter, matchingParks, openFilter, toggled } from '../../src/domain/filter'
import { tallyOf } from '../../src/domain/tally'
import { aFilter, groupCounts, realAtlas } from '../builders'
import { askable, atlases, filters } from './arbitraries'
import { countWith } from './reference'

test('beside each value stands the number of parks that a plain recount finds, for any atlas and any filter', () => {
  fc.assert(
    fc.property(atlases, filters, (atlas, filter) => {
      for (const facet of facets) {
        const counted = tallyOf(atlas, filter, facet)
        for (const value of askable[facet]) {
          expect(counted.get(value) ?? 0, `${facet} ${value}`).toBe(countWith(atlas, filter, facet, value))
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('in the plan itself each value counts the parks that choosing it alone leaves', () => {
  for (const facet of facets) {
    const counted = tallyOf(realAtlas, openFilter, facet)
    for (const value of facetValues(realAtlas, facet)) {
      const left = matchingParks(realAtlas, toggled(openFilter, facet, value)).length
      expect(counted.get(value) ?? 0, `${facet} ${value}`).toBe(left)
    }
  }
})

test('a neighbour chosen in an "any" facet does not change a count, in an "all" facet it does', () => {
  const any = aFilter({ industry: { chosen: ['biomedicine'] } })
  const all = aFilter({ industry: { chosen: ['biomedicine'], mode: 'all' } })
  const circuits = (filter: Filter) => tallyOf(realAtlas, filter, 'industry').get('integrated-circuits')
  expect(circuits(any)).toBe(circuits(openFilter))
  expect(circuits(all)).toBe(matchingParks(realAtlas, toggled(all, 'industry', 'integrated-circuits')).length)
})

test('the groups count their parks', () => {
  expect([...tallyOf(realAtlas, openFilter, 'group')]).toEqual(
    realAtlas.groups.map(({ id }, at) => [id, groupCounts[at]]),
  )
})
