import { convex, multiPoint } from '@turf/turf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hullOf } from '../../src/domain/hull'

const coordinate = fc.integer({ min: -20, max: 20 })
const somePoints = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 40 })

/** The ring from its least point on, against the clock as ours are; `null` where the points span no area. */
function byTurf(points: readonly (readonly [number, number])[]) {
  const hull = points.length < 3 ? null : convex(multiPoint(points.map((point) => [...point])))
  if (!hull) return null
  const ring = (hull.geometry.coordinates[0] ?? []).slice(1).reverse()
  const [least] = [...ring].sort(([x = 0, y = 0], [otherX = 0, otherY = 0]) => x - otherX || y - otherY)
  const at = least ? ring.indexOf(least) : 0
  return [...ring.slice(at), ...ring.slice(0, at)]
}

test('a hull is what Turf makes of the points, and the points themselves where they span no area', () => {
  fc.assert(
    fc.property(somePoints, (points) => {
      expect(hullOf(points)).toEqual(byTurf(points) ?? points)
    }),
  )
})

test('a hull holds the corners and drops what lies within or between', () => {
  const hull = hullOf([
    [4, 0],
    [2, 1],
    [0, 3],
    [2, 0],
    [4, 3],
    [0, 0],
  ])
  expect(hull).toEqual([
    [0, 0],
    [4, 0],
    [4, 3],
    [0, 3],
  ])
})
