import type { MultiPolygon } from 'geojson'
import { expect, test } from 'vitest'
import { distanceToEdge, encloses, linesOf, pathOf, planeArea } from '../../src/drawing/planeGeometry'
import { type PlanePoint, toLngLat } from '../../src/drawing/projection'
import { realAtlas, realGround } from '../builders'

/** A square of the plane, with a hole wound the other way. */
function ring(points: readonly PlanePoint[]): MultiPolygon['coordinates'][number][number] {
  return points.map((point) => [...toLngLat(point)])
}

const square: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      ring([
        [0, 0],
        [0, 10],
        [10, 10],
        [10, 0],
        [0, 0],
      ]),
      ring([
        [4, 4],
        [6, 4],
        [6, 6],
        [4, 6],
        [4, 4],
      ]),
    ],
  ],
}

test('a hole is not enclosed, and its area is left out', () => {
  expect(encloses(square, [2, 2])).toBe(true)
  expect(encloses(square, [5, 5])).toBe(false)
  expect(encloses(square, [11, 5])).toBe(false)
  expect(planeArea(square)).toBeCloseTo(96, 6)
})

test('the distance to an outline is that to its nearest edge', () => {
  expect(distanceToEdge(square, [13, 14])).toBeCloseTo(5, 6)
  expect(distanceToEdge(square, [1, 5])).toBeCloseTo(1, 6)
  expect(distanceToEdge(square, [5, 5])).toBeCloseTo(1, 6)
})

test('a block encloses the anchor that its name is set at', () => {
  const astray = realAtlas.blocks.filter(({ geometry, anchor }) => {
    const [point] = linesOf({ type: 'Point', coordinates: [...anchor] }).flat()
    return !point || !encloses(geometry, point)
  })
  expect(astray.map(({ id }) => id)).toEqual([])
})

test('a path leads along the outline, to a hundredth of a pixel', () => {
  for (const { geometry } of [...realAtlas.blocks, ...realGround]) {
    const drawn = pointsOf(pathOf(geometry))
    const meant = linesOf(geometry)
    expect(drawn.map((line) => line.length)).toEqual(meant.map((line) => line.length))
    const farthest = Math.max(
      ...meant.flatMap((line, index) =>
        line.map(([x, y], at) => {
          const [drawnX, drawnY] = drawn[index]?.[at] ?? [Number.NaN, Number.NaN]
          return Math.max(Math.abs(drawnX - x), Math.abs(drawnY - y))
        }),
      ),
    )
    expect(farthest).toBeLessThan(0.0051)
  }
})

/** The points of path data of `M`, `l` and `z`, as a browser reads them. */
function pointsOf(path: string): readonly (readonly PlanePoint[])[] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = (line.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
      const points: PlanePoint[] = []
      for (let at = 0; at < numbers.length; at += 2) {
        const [x, y] = points.at(-1) ?? [0, 0]
        points.push([x + (numbers[at] ?? Number.NaN), y + (numbers[at + 1] ?? Number.NaN)])
      }
      return points
    })
}
