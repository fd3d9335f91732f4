import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type OpeningProgress, openingSteps, shareDone } from '../../../src/domain/own/progress'

const progress = fc.record({
  step: fc.constantFrom(...openingSteps),
  done: fc.integer({ min: 0, max: 50 }),
  of: fc.integer({ min: 0, max: 50 }),
})

/** The order in which an opening comes to them. */
function compared(one: OpeningProgress, other: OpeningProgress): number {
  return openingSteps.indexOf(one.step) - openingSteps.indexOf(other.step) || one.done - other.done
}

test('the share that is done never falls while an opening goes on, and lies between nothing and the whole', () => {
  fc.assert(
    fc.property(fc.array(progress, { minLength: 1 }), fc.integer({ min: 1, max: 50 }), (told, of) => {
      const shares = told
        .map((one) => ({ ...one, of }))
        .sort(compared)
        .map(shareDone)
      expect(shares).toEqual([...shares].sort((one, other) => one - other))
      expect(shares[0]).toBeGreaterThanOrEqual(0)
      expect(shares.at(-1)).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

test('what counts nothing is at its beginning, and the last of all is the whole', () => {
  expect(shareDone({ step: 'fetching', done: 0, of: 0 })).toBe(0)
  expect(shareDone({ step: 'mending', done: 3, of: 3 })).toBeCloseTo(1)
})
