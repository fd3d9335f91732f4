import { check } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import type { MultiPolygon } from 'geojson'
import { expect, test } from 'vitest'
import { outlineArea, ringArea } from '../../../src/domain/own/repair/ellipsoid'
import { isInside } from '../../../src/domain/own/repair/nested'
import { repaired } from '../../../src/domain/own/repair/repaired'

/** Corners in hundredths of a degree within a square of eight, from 121.4 E 31.2 N. */
const size = 8
const west = 121.4
const south = 31.2

type Polygons = readonly (readonly Float64Array[])[]

const placed = (corners: readonly (readonly [number, number])[]) =>
  Float64Array.from(corners.flatMap(([x, y]) => [west + x / 100, south + y / 100]))

/** Corners on whole numbers meet, touch and lie on each other's edges all the time; others hardly ever. */
const onGrid = fc.integer({ min: 0, max: size })
const anywhere = fc.double({ min: 0, max: size, noNaN: true })
const polygonsOf = (at: fc.Arbitrary<number>): fc.Arbitrary<Polygons> => {
  const ring = fc.array(fc.tuple(at, at), { minLength: 3, maxLength: 9 }).map(placed)
  return fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
}

const isCovered = (polygons: Polygons, lng: number, lat: number) =>
  polygons.some((rings) => rings.filter((ring) => isInside(ring, lng, lat)).length % 2 === 1)

/** Of the square, in squares of a hundredth of a degree, by counting points that lie on no line of whole numbers. */
function countedArea(polygons: Polygons): number {
  const steps = 120
  let count = 0
  for (let row = 0; row < steps; row++)
    for (let column = 0; column < steps; column++) {
      const [x, y] = [((column + 0.4713) * size) / steps, ((row + 0.5291) * size) / steps]
      if (isCovered(polygons, west + x / 100, south + y / 100)) count += 1
    }
  return (count * size * size) / steps ** 2
}

const flat = ({ coordinates }: MultiPolygon): Polygons =>
  coordinates.map((rings) => rings.map((ring) => Float64Array.from(ring.flat())))

/** An outline without a fault: closed, right-handed, its parts beside each other, and right once more when it is repaired again. */
function expectOutline(geometry: MultiPolygon, areaAfter: number): void {
  expect(() => check(JSON.stringify(geometry))).not.toThrow()
  expect(geometry.coordinates.flat(3).every(Number.isFinite)).toBe(true)
  for (const [shell, ...holes] of flat(geometry)) {
    expect(ringArea(shell ?? new Float64Array())).toBeGreaterThan(0)
    for (const hole of holes) expect(ringArea(hole)).toBeLessThan(0)
  }
  const again = repaired(flat(geometry))
  expect(again.repairs).toEqual([])
  expect(again.areaAfter / areaAfter).toBeCloseTo(1, 9)
  expect(again.areaBefore / areaAfter).toBeCloseTo(1, 9)
}

/** Square metres of a square in the middle. */
const unit = ringArea(
  placed([
    [4, 4],
    [5, 4],
    [5, 5],
    [4, 5],
  ]),
)

test.each([
  ['on a grid', onGrid],
  ['anywhere', anywhere],
])('random rings %s have the area that counting points finds, and what comes of them is an outline', (_, at) => {
  fc.assert(
    fc.property(polygonsOf(at), (polygons) => {
      const { geometry, areaAfter, refused } = repaired(polygons)
      const counted = countedArea(polygons)
      if (geometry === null) {
        expect(refused).toBe('noArea')
        expect(counted).toBeLessThan(0.1)
        return
      }
      expect(areaAfter).toBeCloseTo(outlineArea(geometry), 3)
      expect(Math.abs(areaAfter / unit - counted)).toBeLessThan(0.5)
      expectOutline(geometry, areaAfter)
    }),
    { seed: 47, numRuns: 200 },
  )
})

test('numbers of any kind are an outline or are refused, and nothing is thrown', () => {
  const numbers = fc.oneof(
    fc.double(),
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.constantFrom(0, -0, 90, -90, 180, -180, 121.5, 31.2, 5e-324, Number.NaN),
  )
  const ring = fc.array(numbers, { maxLength: 13 }).map((values) => Float64Array.from(values))
  fc.assert(
    fc.property(fc.array(fc.array(ring, { maxLength: 4 }), { maxLength: 4 }), fc.boolean(), (polygons, isLarge) => {
      const { geometry, refused, areaBefore, areaAfter, repairs } = repaired(polygons, isLarge ? 1e6 : undefined)
      expect(geometry === null).toBe(refused !== null)
      expect(
        [areaBefore, areaAfter, ...repairs.flatMap((one) => [one.areaBefore, one.areaAfter])].every(Number.isFinite),
      ).toBe(true)
      if (geometry) expect(geometry.coordinates.flat(3).every(Number.isFinite)).toBe(true)
    }),
    { seed: 48, numRuns: 1000 },
  )
})
