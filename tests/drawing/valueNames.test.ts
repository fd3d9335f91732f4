import { expect, test } from 'vitest'
import { facets, facetValues } from '../../src/domain/facets'
import { askedName } from '../../src/drawing/sentence'
import { realAtlas } from '../builders'

test.each(['zh', 'en'] as const)('no two values of the filter bear one name, in %s', (language) => {
  const named = facets.flatMap((facet) =>
    [...facetValues(realAtlas, facet)].map((value) => ({
      value: `${facet} ${value}`,
      name: askedName(realAtlas, facet, value, language).toLowerCase(),
    })),
  )
  const twice = named.filter(({ name }, at) => named.findIndex((other) => other.name === name) < at)
  expect(twice).toEqual([])
})
