import { booleanPointInPolygon, centerOfMass, distance } from '@turf/turf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf } from '../../../src/domain/own/evidence'
import { areaOf, isInside, lengthOf, middleOf, stepBetween, thinned } from '../../../src/domain/own/plane'

const near = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true })

/** A star around a place: a ring that does not cross itself. */
const star = fc.array(near(0.2, 1), { minLength: 3, maxLength: 40 }).map((radii) => {
  const corners = radii.map((radius, at): [number, number] => {
    const turn = (2 * Math.PI * at) / radii.length
    return [121 + radius * Math.cos(turn), 31 + radius * Math.sin(turn)]
  })
  return [...corners, corners[0] ?? ([121, 31] as [number, number])]
})

test('a place lies in an area where Turf says so', () => {
  fc.assert(
    fc.property(star, fc.array(fc.tuple(near(119.9, 122.1), near(29.9, 32.1)), { maxLength: 30 }), (ring, places) => {
      const area = areaOf([Float64Array.from(ring.flat())])
      for (const place of places) {
        expect(isInside(area, place[0], place[1])).toBe(
          booleanPointInPolygon(place, { type: 'Polygon', coordinates: [ring] }),
        )
      }
    }),
  )
})

test('the middle of a ring is Turf’s centre of mass, closed or open, either way round', () => {
  fc.assert(
    fc.property(star, (ring) => {
      const [x = 0, y = 0] = centerOfMass({ type: 'Polygon', coordinates: [ring] }).geometry.coordinates
      for (const corners of [ring, ring.slice(1), [...ring].reverse()]) {
        const { at } = middleOf(Float64Array.from(corners.flat()))
        expect(Math.hypot(at[0] - x, at[1] - y)).toBeLessThan(1e-9)
      }
    }),
  )
})

test('a ring without an area has its middle among its corners', () => {
  expect(middleOf(Float64Array.of(1, 1, 3, 1, 1, 1))).toEqual({ at: [5 / 3, 1], area: 0 })
})

test('a step is as long as Turf’s distance', () => {
  const [from, to] = [
    [121.4, 31.2],
    [121.5, 31.1],
  ] as const
  expect(lengthOf(stepBetween(from, to)) / distance([...from], [...to], { units: 'meters' })).toBeCloseTo(1, 5)
})

test('holes are no parts, and what lies in a hole is one again', () => {
  const square = (half: number, x = 0) =>
    Float64Array.of(x - half, -half, x + half, -half, x + half, half, x - half, half)
  const sizes = partsOf([square(1), square(3), square(2), square(1, 10)]).map(({ radius }) =>
    Math.round(Math.PI * radius ** 2),
  )
  expect([...sizes].sort((one, other) => one - other)).toEqual([4, 4, 36])
  expect(partsOf([Float64Array.of(0, 0, 1, 1)])).toEqual([])
})

test('a park that stands twice in a file, alike or nearly so, does not vanish', () => {
  const square = (half: number, x: number) =>
    Float64Array.of(x - half, -half, x + half, -half, x + half, half, x - half, half)
  expect(partsOf([square(1, 0), square(1, 0)]).length).toBeGreaterThan(0)
  const [one, other] = [
    Float64Array.of(1, 1, -1, 1, -1, -1, 1, -1),
    Float64Array.of(-0.5, -0.5, 2, -0.5, 2, 2, -0.5, 2),
  ]
  expect(partsOf([one, other]).map(({ radius }) => Math.PI * radius ** 2)).toEqual([expect.closeTo(6.25)])
})

test('a thinned ring keeps its shape and no more corners than asked', () => {
  const circle = Float64Array.from({ length: 20_000 }, (_, at) =>
    at % 2 === 0 ? Math.cos((at / 20_000) * 2 * Math.PI) : Math.sin(((at - 1) / 20_000) * 2 * Math.PI),
  )
  const kept = thinned(circle, 256)
  expect(kept).toHaveLength(512)
  expect(middleOf(kept).area).toBeCloseTo(Math.PI, 2)
  expect(thinned(kept, 256)).toBe(kept)
})
