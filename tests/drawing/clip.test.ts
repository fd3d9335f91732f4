import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areAllWithin, clippedLine, clippedRing } from '../../src/drawing/clip'
import type { Rect, ScreenPoint } from '../../src/drawing/frame'
import { rects } from './arbitraries'

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const points = fc.tuple(within(-500, 3500), within(-500, 2500))
const lines: fc.Arbitrary<readonly ScreenPoint[]> = fc.array(points, { minLength: 2, maxLength: 12 })

/** Rings that never cross themselves: their points go once around a middle, now near and now far. */
const rings: fc.Arbitrary<readonly ScreenPoint[]> = fc
  .tuple(points, fc.array(within(5, 900), { minLength: 3, maxLength: 16 }))
  .map(([[x, y], reaches]) =>
    reaches.map((reach, index): ScreenPoint => {
      const angle = (index / reaches.length) * 2 * Math.PI
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
    }),
  )

function areaOf(ring: readonly ScreenPoint[]): number {
  const sum = ring.reduce((total, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return total + x * nextY - nextX * y
  }, 0)
  return Math.abs(sum) / 2
}

function lengthOf(line: readonly ScreenPoint[]): number {
  return line.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = line[index] ?? [x, y]
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)
}

const around = ({ x, y, width, height }: Rect): Rect => ({
  x: x - 1e-6,
  y: y - 1e-6,
  width: width + 2e-6,
  height: height + 2e-6,
})

test('what is left of a ring lies in the rectangle, and is never larger than the ring or the rectangle', () => {
  fc.assert(
    fc.property(rings, rects, (ring, rect) => {
      const cut = clippedRing(ring, rect)
      expect(areAllWithin(cut, around(rect))).toBe(true)
      expect(areaOf(cut)).toBeLessThanOrEqual(areaOf(ring) + 1e-4)
      expect(areaOf(cut)).toBeLessThanOrEqual(rect.width * rect.height + 1e-4)
    }),
  )
})

test('the two halves of a rectangle take of a ring as much as the whole one', () => {
  fc.assert(
    fc.property(rings, rects, within(0.1, 0.9), (ring, rect, share) => {
      const left = { ...rect, width: rect.width * share }
      const right = { ...rect, x: rect.x + rect.width * share, width: rect.width * (1 - share) }
      const halves = areaOf(clippedRing(ring, left)) + areaOf(clippedRing(ring, right))
      expect(halves).toBeCloseTo(areaOf(clippedRing(ring, rect)), 3)
    }),
  )
})

test('what is left of a line lies in the rectangle, and is never longer than the line', () => {
  fc.assert(
    fc.property(lines, rects, (line, rect) => {
      const cut = clippedLine(line, rect)
      expect(areAllWithin(cut.flat(), around(rect))).toBe(true)
      expect(cut.reduce((sum, part) => sum + lengthOf(part), 0)).toBeLessThanOrEqual(lengthOf(line) + 1e-6)
    }),
  )
})

test('the two halves of a rectangle take of a line as much as the whole one', () => {
  fc.assert(
    fc.property(lines, rects, within(0.1, 0.9), (line, rect, share) => {
      const length = (box: Rect) => clippedLine(line, box).reduce((sum, part) => sum + lengthOf(part), 0)
      const left = { ...rect, width: rect.width * share }
      const right = { ...rect, x: rect.x + rect.width * share, width: rect.width * (1 - share) }
      expect(length(left) + length(right)).toBeCloseTo(length(rect), 2)
    }),
  )
})

test('what lies inside comes back as it is', () => {
  const inside = fc.tuple(within(10, 90), within(10, 90))
  fc.assert(
    fc.property(fc.array(inside, { minLength: 3, maxLength: 9 }), (shape) => {
      const rect = { x: 0, y: 0, width: 100, height: 100 }
      expect(clippedRing(shape, rect)).toBe(shape)
      expect(clippedLine(shape, rect)).toEqual([shape])
    }),
  )
})

test('a ring around the rectangle leaves the rectangle, a line that passes by leaves nothing', () => {
  const rect = { x: 10, y: 10, width: 20, height: 10 }
  const large: readonly ScreenPoint[] = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ]
  expect(areaOf(clippedRing(large, rect))).toBe(200)
  expect(
    clippedRing(
      large.map(([x, y]): ScreenPoint => [x + 200, y]),
      rect,
    ),
  ).toEqual([])
  expect(clippedLine(large, rect)).toEqual([])
})

test('a round corner cuts off what lies outside its circle, and nothing else', () => {
  fc.assert(
    fc.property(rings, rects, within(0.05, 0.5), (ring, rect, share) => {
      const corner = Math.min(rect.width, rect.height) * share
      const [round, sharp] = [clippedRing(ring, { ...rect, corner }), clippedRing(ring, rect)]
      const lost = areaOf(sharp) - areaOf(round)
      expect(areAllWithin(round, { ...around(rect), corner: corner * 0.99 })).toBe(true)
      expect(lost).toBeGreaterThan(-1e-3)
      expect(lost).toBeLessThan((4 - Math.PI) * corner ** 2 + 1e-3)
    }),
  )
})

test('the corner of a rectangle lies within it, but not where it is round', () => {
  const rect = { x: 0, y: 0, width: 100, height: 100 }
  expect(areAllWithin([[0, 0]], rect)).toBe(true)
  expect(areAllWithin([[0, 0]], { ...rect, corner: 8 })).toBe(false)
  expect(areAllWithin([[3, 3]], { ...rect, corner: 8 })).toBe(true)
  expect(areAllWithin([[2, 2]], { ...rect, corner: 8 })).toBe(false)
})
