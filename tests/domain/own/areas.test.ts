import type { MultiPolygon, Position } from 'geojson'
import proj4 from 'proj4'
import { expect, test } from 'vitest'
import { parkOverlaps } from '../../../src/domain/own/parkOverlaps'
import { equalAreaHeight, outlineArea, ringArea, squareMetresPerHeight } from '../../../src/domain/own/repair/ellipsoid'
import { aSquare, parkId, realAtlas } from '../../builders'

/** Albers' equal-area projection of the ellipsoid, which keeps areas as well, by another way. */
const toPlane = proj4(
  '+proj=longlat +datum=WGS84',
  '+proj=aea +lat_1=30.9 +lat_2=31.5 +lat_0=31.2 +lon_0=121.5 +x_0=0 +y_0=0 +ellps=WGS84 +units=m',
)

function planeArea({ coordinates }: MultiPolygon): number {
  const ofRing = (ring: readonly Position[]) => {
    const corners = ring.map(([lng = 0, lat = 0]) => toPlane.forward([lng, lat]))
    return corners.reduce((sum, [x = 0, y = 0], at) => {
      const [nextX = 0, nextY = 0] = corners[(at + 1) % corners.length] ?? []
      return sum + (x * nextY - nextX * y) / 2
    }, 0)
  }
  return coordinates.flat().reduce((sum, ring) => sum + ofRing(ring), 0)
}

test('areas are those of another equal-area projection, by proj4', () => {
  for (const { geometry } of realAtlas.blocks)
    expect(Math.abs(outlineArea(geometry) / planeArea(geometry) - 1)).toBeLessThan(2e-5)
})

test('the whole earth has its published area, 510,065,622 km²', () => {
  const height = equalAreaHeight(90) - equalAreaHeight(-90)
  expect((height * 360 * squareMetresPerHeight) / 1e6).toBeCloseTo(510_065_621.7, 0)
})

test('an area is more than 0 counter-clockwise and less clockwise, open or closed, and 0 of nothing', () => {
  const [ring = []] = aSquare([121.5, 31.2]).coordinates[0] ?? []
  const closed = Float64Array.from(ring.flat())
  expect(ringArea(closed)).toBeGreaterThan(0)
  expect(ringArea(closed.slice(0, -2))).toBeCloseTo(ringArea(closed), 3)
  expect(ringArea(Float64Array.from(ring.toReversed().flat()))).toBeCloseTo(-ringArea(closed), 3)
  expect(ringArea(new Float64Array())).toBe(0)
})

test('an overlap of two parks is told with its area, more than a hundredth of a square kilometre alone', () => {
  const at = (park: string, lng: number, half = 0.01) => ({ park: parkId(park), geometry: aSquare([lng, 31.2], half) })
  const [overlap, ...others] = parkOverlaps([at('a', 121.5), at('b', 121.51), at('c', 121.5299)])
  expect(overlap?.parks).toEqual(['a', 'b'])
  expect(others.map(({ parks }) => parks)).toEqual([['b', 'c']])
  expect(overlap?.squareMetres).toBeCloseTo(outlineArea(aSquare([121.505, 31.2], 0.005)) * 2, -2)
  expect(parkOverlaps([at('a', 121.5), at('b', 121.5 + 0.02 - 0.00004)])).toEqual([])
  expect(parkOverlaps([at('a', 121.5), at('a', 121.5)])).toEqual([])
  expect(parkOverlaps([at('a', 121.5), at('b', 121.9)])).toEqual([])
})
