import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hullOf } from '../../../src/domain/hull'
import type { ScreenPoint } from '../../../src/drawing/frame'
import { widened } from '../../../src/drawing/shapes/widened'

const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 600 })), {
  minLength: 4,
  maxLength: 12,
})

function distanceTo([x, y]: ScreenPoint, ring: readonly ScreenPoint[]): number {
  const distances = ring.map(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay]
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))
  })
  return Math.min(...distances)
}

test('each point of a widened ring lies so far from the ring, whichever way that goes around', () => {
  fc.assert(
    fc.property(points, fc.boolean(), (some, isTurned) => {
      const hull = hullOf(some).map(([x = 0, y = 0]): ScreenPoint => [x, y])
      const ring = isTurned ? [...hull].reverse() : hull
      fc.pre(new Set(some.map(String)).size > 3 && hullOf(some) !== some)
      for (const point of widened(ring, 9)) expect(distanceTo(point, ring)).toBeCloseTo(9, 6)
    }),
  )
})

test('of two points it makes a round bar', () => {
  const bar = widened(
    [
      [0, 0],
      [100, 0],
    ],
    9,
  )
  const [xs, ys] = [bar.map(([x]) => x), bar.map(([, y]) => y)]
  expect([Math.min(...xs), Math.max(...xs)].map(Math.round)).toEqual([-9, 109])
  expect([Math.min(...ys), Math.max(...ys)].map(Math.round)).toEqual([-9, 9])
})
