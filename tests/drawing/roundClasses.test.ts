import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isIn, roundClasses } from '../../src/drawing/roundClasses'
import { realAtlas } from '../builders'

test('every value is in one class, none is empty, none has more than asked, and bounds are round', () => {
  const values = fc.array(fc.double({ min: 0.05, max: 900, noNaN: true }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 6 }), (amounts, most) => {
      const classes = roundClasses(amounts, most)
      expect(classes.length).toBeLessThanOrEqual(most)
      for (const amount of amounts) expect(classes.filter((one) => isIn(amount, one))).toHaveLength(1)
      for (const one of classes) expect(amounts.some((amount) => isIn(amount, one))).toBe(true)
      for (const { from } of classes.slice(1)) expect(`${from}`).toMatch(/^(0\.0*)?[125]0*$/)
    }),
  )
})

test('the published areas fall into round classes of the plan’s own size', () => {
  const areas = realAtlas.parks.flatMap(({ areas: [first] }) => (first ? [first.squareKilometres] : []))
  expect(roundClasses(areas, 5)).toEqual([
    { from: 0, to: 10 },
    { from: 10, to: 20 },
    { from: 20, to: 50 },
    { from: 50, to: 100 },
    { from: 100, to: null },
  ])
})
