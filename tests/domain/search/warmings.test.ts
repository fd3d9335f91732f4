import { expect, test } from 'vitest'
import type { Atlas } from '../../../src/domain/atlas'
import { openFilter } from '../../../src/domain/filter'
import { isSaidOfParks } from '../../../src/domain/inPassing'
import { foundIn } from '../../../src/domain/search/found'
import { nearTerms } from '../../../src/domain/search/nearTerms'
import { parkHits } from '../../../src/domain/search/parkHits'
import { termOf } from '../../../src/domain/search/query'
import { searchWarmings } from '../../../src/domain/search/warmings'
import { ourNames } from '../../../src/drawing/ourNames'
import { realAtlas } from '../../builders'

/** An atlas that tells how often a text of it is made ready to be searched. */
function watched(): { readonly atlas: Atlas; readonly readied: () => number } {
  const { syllables, simplified } = realAtlas.script
  let count = 0
  const script = {
    simplified,
    get syllables() {
      count++
      return syllables
    },
  }
  return { atlas: { ...realAtlas, script }, readied: () => count }
}

test('after the warmings a first search readies no text of the atlas any more', () => {
  const { atlas, readied } = watched()
  const names = ourNames(atlas)
  for (const step of searchWarmings(atlas, names)) step()
  const before = readied()
  expect(before).toBeGreaterThan(atlas.tasks.length)
  for (const query of ['产', 'z', '没有这个词', 'no such word']) {
    foundIn(atlas, query, 'any', names)
    parkHits(atlas, query, openFilter.sources, 'any')
    isSaidOfParks(atlas, { query, match: 'any' })
    nearTerms(atlas, termOf(atlas, query, false))
  }
  expect(readied()).toBe(before)
})
