import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted } from '../../../src/domain/own/controlPoints'
import type { Taking } from '../../../src/domain/own/system'
import { fromWgs84, toWgs84 } from '../../../src/domain/own/transforms'
import { apartInMetres } from './places'

const grid: Taking = { system: 'shanghai', isTurned: false, unit: 'metre' }
const corners: readonly (readonly [number, number])[] = [
  [121.4737, 31.2304],
  [121.605, 31.197],
  [121.395, 31.171],
  [121.8, 30.873],
  [121.02, 30.898],
]

/** The file's numbers of a grid that is shifted, turned (radians) and scaled against the published one. */
function offGrid([lng, lat]: readonly [number, number], east: number, north: number, turn: number, scale: number) {
  const [x = 0, y = 0] = fromWgs84('shanghai')(Float64Array.of(lng, lat))
  const [cos, sin] = [scale * Math.cos(turn), scale * Math.sin(turn)]
  return [east + cos * x - sin * y, north + sin * x + cos * y] as const
}

const shifts = fc.record({
  east: fc.double({ min: -300, max: 300, noNaN: true }),
  north: fc.double({ min: -300, max: 300, noNaN: true }),
  turn: fc.double({ min: -0.001, max: 0.001, noNaN: true }),
  scale: fc.double({ min: 0.9999, max: 1.0001, noNaN: true }),
})

test('two points undo any shift, turn and scale of the grid, for every place of the city', () => {
  fc.assert(
    fc.property(
      shifts,
      fc.constantFrom(...corners.slice(2)),
      fc.boolean(),
      fc.boolean(),
      (off, place, isTurned, isSmall) => {
        const taking: Taking = { ...grid, isTurned, unit: isSmall ? 'millimetre' : 'metre' }
        const written = (at: readonly [number, number]) => {
          const [x, y] = offGrid(at, off.east, off.north, off.turn, off.scale)
          const size = isSmall ? 1000 : 1
          return isTurned ? ([y * size, x * size] as const) : ([x * size, y * size] as const)
        }
        const found = fitted(
          taking,
          corners.slice(0, 2).map((wgs84) => ({ wgs84, inFile: written(wgs84) })),
        )
        const placed = toWgs84(taking, found?.control)(Float64Array.from(written(place)))
        expect(apartInMetres(placed, place)).toBeLessThan(0.01)
        expect(found?.residual).toBeNull()
        expect(found?.scale).toBeCloseTo(1 / off.scale, 6)
        expect(found?.turned).toBeCloseTo((-off.turn * 180) / Math.PI, 6)
      },
    ),
  )
})

test('of more points the rest is told: one that is 4 m off shows as such, and nothing lies far away for it', () => {
  const points = corners.map((wgs84) => ({ wgs84, inFile: offGrid(wgs84, 12, -9, 0, 1) }))
  expect(fitted(grid, points)?.residual).toBeLessThan(0.001)
  expect(fitted(grid, points)?.moved.east).toBeCloseTo(-12, 3)
  expect(fitted(grid, points)?.moved.north).toBeCloseTo(9, 3)
  const [first, ...others] = points
  const spoilt = first ? [{ ...first, inFile: [first.inFile[0] + 4, first.inFile[1]] as const }, ...others] : []
  const found = fitted(grid, spoilt)
  expect(found?.residual).toBeGreaterThan(1)
  expect(Math.max(...(found?.left ?? []))).toBe(found?.left[0])
})

test('one point, points in one place, and degrees have no fit', () => {
  const [first] = corners
  const points = corners.map((wgs84) => ({ wgs84, inFile: offGrid(wgs84, 0, 0, 0, 1) }))
  expect(fitted(grid, points.slice(0, 1))).toBeNull()
  expect(
    fitted(
      grid,
      points.map(() => ({ wgs84: first ?? [0, 0], inFile: [1, 1] as const })),
    ),
  ).toBeNull()
  expect(fitted({ system: 'gcj02', isTurned: false, unit: 'degree' }, points)).toBeNull()
})
