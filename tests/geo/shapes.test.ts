import { area, kinks } from '@turf/turf'
import fc from 'fast-check'
import type { Polygon, Position } from 'geojson'
import { expect, test } from 'vitest'
import { isCounterClockwise, rounded, softened } from '../../geo/shapes'

function polygonOf(corners: readonly Position[]): Polygon {
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] }
}

function ringOf({ coordinates }: Polygon): Position[] {
  return coordinates[0] ?? []
}

/** Star-shaped outlines of 5 to 12 corners and 1 to 3 km around a place in the city. */
const outlines = fc
  .array(fc.double({ min: 0.01, max: 0.03, noNaN: true }), { minLength: 5, maxLength: 12 })
  .map((radii) =>
    polygonOf(
      radii.map((radius, index) => {
        const angle = (index / radii.length) * 2 * Math.PI
        return [121.47 + radius * Math.cos(angle), 31.23 + radius * Math.sin(angle)]
      }),
    ),
  )

test('a softened outline keeps its area within 3 %', () => {
  fc.assert(
    fc.property(outlines, (outline) => {
      expect(Math.abs(area(softened(outline)) / area(outline) - 1)).toBeLessThan(0.03)
    }),
  )
})

test('a softened outline is closed, turns as before and does not cross itself', () => {
  fc.assert(
    fc.property(outlines, (outline) => {
      const ring = ringOf(softened(outline))
      expect(ring[0]).toEqual(ring.at(-1))
      expect(isCounterClockwise(ring)).toBe(true)
      expect(kinks(softened(outline)).features).toHaveLength(0)
    }),
  )
})

test('a softened outline has 28 to 40 corners, none of them sharp', () => {
  fc.assert(
    fc.property(outlines, (outline) => {
      const ring = ringOf(softened(outline)).slice(0, -1)
      expect(ring.length).toBeGreaterThanOrEqual(28)
      expect(ring.length).toBeLessThanOrEqual(40)
    }),
  )
  const square = polygonOf([
    [121, 31],
    [121.02, 31],
    [121.02, 31.02],
    [121, 31.02],
  ])
  expect(sharpestTurnInDegrees(ringOf(square))).toBeCloseTo(90, 0)
  expect(sharpestTurnInDegrees(ringOf(softened(square)))).toBeLessThan(35)
  expect(longestEdge(ringOf(softened(square)))).toBeLessThan(longestEdge(ringOf(square)) / 4)
})

test('a softened outline has six decimals at most', () => {
  fc.assert(
    fc.property(outlines, (outline) => {
      for (const value of ringOf(softened(outline)).flat()) expect(Number(value.toFixed(6))).toBe(value)
    }),
  )
})

test('rounding drops positions that fall on their forerunner', () => {
  const ring = [
    [121, 31],
    [121.00004, 31],
    [121.1, 31.1],
    [121, 31],
  ]
  expect(rounded(ring, 4)).toEqual([
    [121, 31],
    [121.1, 31.1],
    [121, 31],
  ])
})

test('a ring is told clockwise from counter-clockwise', () => {
  const ring = ringOf(
    polygonOf([
      [0, 0],
      [1, 0],
      [0, 1],
    ]),
  )
  expect(isCounterClockwise(ring)).toBe(true)
  expect(isCounterClockwise([...ring].reverse())).toBe(false)
})

function sharpestTurnInDegrees(ring: readonly Position[]): number {
  const corners = ring.slice(0, -1)
  const headings = corners.map(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = corners[(index + 1) % corners.length] ?? []
    return (Math.atan2(nextY - y, nextX - x) * 180) / Math.PI
  })
  const turns = headings.map((heading, index) => {
    const turn = Math.abs((headings[(index + 1) % headings.length] ?? 0) - heading)
    return Math.min(turn, 360 - turn)
  })
  return Math.max(...turns)
}

function longestEdge(ring: readonly Position[]): number {
  const lengths = ring.slice(1).map(([x = 0, y = 0], index) => {
    const [lastX = 0, lastY = 0] = ring[index] ?? []
    return Math.hypot(x - lastX, y - lastY)
  })
  return Math.max(...lengths)
}
