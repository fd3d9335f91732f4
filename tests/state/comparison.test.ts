import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparing, movedForward, toggledComparison } from '../../src/state/comparison'
import { mostCompared } from '../../src/state/view'
import { aView, parkId, realAtlas } from '../builders'

const ids = realAtlas.parks.map(({ id }) => id)
const compared = fc.shuffledSubarray(ids, { maxLength: mostCompared })
const [a, b, c] = [parkId('minhang'), parkId('lingang'), parkId('xuhui')]

test('taking a park in and leaving it brings back what was, unless the comparison is full', () => {
  fc.assert(
    fc.property(compared, fc.constantFrom(...ids), (parks, park) => {
      const next = toggledComparison(parks, park)
      expect(next.length).toBeLessThanOrEqual(mostCompared)
      if (parks.length === mostCompared && !parks.includes(park)) expect(next).toBe(parks)
      else if (!parks.includes(park)) expect(toggledComparison(next, park)).toEqual(parks)
      else expect(next).toEqual(parks.filter((other) => other !== park))
    }),
  )
})

test('a park moves one place forward, the first stays', () => {
  expect(movedForward([a, b, c], c)).toEqual([a, c, b])
  expect(movedForward([a, b, c], a)).toEqual([a, b, c])
})

test('the second park spreads the desk out, the first and the third do not', () => {
  expect(comparing(aView(), a)).toEqual({ compared: [a] })
  expect(comparing(aView({ compared: [a] }), b)).toEqual({ compared: [a, b], desk: 'compare' })
  expect(comparing(aView({ compared: [a, b] }), c)).toEqual({ compared: [a, b, c] })
  expect(comparing(aView({ compared: [a, b, c] }), c)).toEqual({ compared: [a, b] })
})

test('one park too many shows the full comparison as it stands', () => {
  const full = ids.slice(0, mostCompared)
  expect(comparing(aView({ compared: full }), parkId('chongming'))).toEqual({ compared: full, desk: 'compare' })
})
