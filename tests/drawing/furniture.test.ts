import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compositionOf } from '../../src/drawing/composition'
import { uncovered } from '../../src/drawing/focus'
import { overlap } from '../../src/drawing/frame'
import { furnitureOf, placesOf } from '../../src/drawing/furniture'
import { baseParks } from '../../src/drawing/parkMark'
import { namesOf } from '../../src/drawing/placement'
import { themesByName } from '../../src/drawing/theme'
import { realAtlas, realExtent } from '../builders'
import { setNames } from './maps'

const sizes = fc.constantFrom(
  { width: 911, height: 456 },
  { width: 960, height: 484 },
  { width: 640, height: 196 },
  { width: 390, height: 680 },
)
const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
    width: fc.integer({ min: 20, max: 300 }),
    height: fc.integer({ min: 20, max: 200 }),
  }),
  { minLength: 1, maxLength: 4 },
)

test('no name stands under a part of the page, wherever that was measured, on the map or in its enlarged centre', () => {
  fc.assert(
    fc.property(sizes, boxes, (size, measured) => {
      const composition = compositionOf(realExtent, null, size, uncovered, 'screen', measured)
      const names = namesOf(baseParks(realAtlas, 'zh', false), themesByName.light, composition)
      const under = setNames(composition, names).filter(({ box }) =>
        composition.taken.some((place) => overlap(place, box) > 0),
      )
      expect(under.map(({ name }) => name.park)).toEqual([])
      // Within its place a part may reach out by what letters of another font take.
      const free = measured.filter(
        (box) => !composition.taken.some((place) => overlap(place, box) > box.width * box.height * 0.5),
      )
      expect(free).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a part that changes within its place moves no name, and a folded one leaves its place to them', () => {
  const size = { width: 976, height: 664 }
  const meant = furnitureOf(size, uncovered)
  const legend = { x: 726, y: 430, width: 234, height: 192 }
  expect(placesOf(meant, [legend])).toEqual(placesOf(meant, [{ ...legend, height: 170 }]))
  const button = { x: 880, y: 588, width: 80, height: 34 }
  expect(placesOf(meant, [button])).toEqual([button])
})
