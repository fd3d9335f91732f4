import { expect, test } from 'vitest'
import { facetValues } from '../../../src/domain/facets'
import { matchingParks } from '../../../src/domain/filter'
import { matchedIn } from '../../../src/panels/filters/matched'
import { aFilter, parkId, realAtlas } from '../../builders'

test.each(['industry', 'kind', 'pattern', 'site'] as const)(
  'of one %s alone, the facts by which a park has it stand under each park',
  (facet) => {
    for (const value of facetValues(realAtlas, facet)) {
      const filter = aFilter({ [facet]: { chosen: [value] } })
      const matched = matchedIn(realAtlas, filter, 'zh')
      for (const park of matchingParks(realAtlas, filter)) expect(matched(park), `${value} ${park}`).not.toEqual([])
    }
  },
)

test('the facts are what the plan says of the park', () => {
  const said = (asked: Parameters<typeof aFilter>[0], park: string) =>
    matchedIn(realAtlas, aFilter(asked), 'zh')(parkId(park)).map(({ name }) => name)
  expect(said({ industry: { chosen: ['biomedicine'] } }, 'fengxian')).toContain('重点发展生物医药')
  expect(said({ site: { chosen: ['corridor'] } }, 'jingan')).toEqual(['上海静安国际科创走廊'])
  expect(said({ pattern: { chosen: ['four-x'] } }, 'minhang')).toEqual(['集聚区'])
})
