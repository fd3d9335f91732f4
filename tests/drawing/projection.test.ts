import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cameraOf,
  contains,
  fromScreen,
  middle,
  overlap,
  shownWithin,
  toScreen,
  transformOf,
} from '../../src/drawing/frame'
import { metresPerPixel, scaleOf, toLngLat, toPlane, zoomOf } from '../../src/drawing/projection'
import { cameras, frames, lngLats, rects } from './arbitraries'

test('the plane leads back to the place that was put on it, to a millimetre', () => {
  fc.assert(
    fc.property(lngLats, ([lng, lat]) => {
      const [backLng, backLat] = toLngLat(toPlane([lng, lat]))
      expect(Math.abs(backLng - lng) + Math.abs(backLat - lat)).toBeLessThan(1e-8)
    }),
  )
})

test('north is up and east is right', () => {
  const [x, y] = toPlane([121.5, 31.3])
  const [fartherX, fartherY] = toPlane([121.6, 31.4])
  expect(fartherX).toBeGreaterThan(x)
  expect(fartherY).toBeLessThan(y)
})

test('a scale leads back to its zoom, and one zoom more is twice the scale', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 22, noNaN: true }), (zoom) => {
      expect(zoomOf(scaleOf(zoom))).toBeCloseTo(zoom, 9)
      expect(scaleOf(zoom + 1) / scaleOf(zoom)).toBeCloseTo(2, 9)
    }),
  )
})

test('a hundredth of a degree at Shanghai is as many pixels as its metres say', () => {
  const camera = { zoom: 10, lat: 31.22, lng: 121.47 }
  const [west] = toPlane([121.47, 31.22])
  const [east] = toPlane([121.48, 31.22])
  expect((east - west) * metresPerPixel(camera)).toBeCloseTo(0.01 * 111_320 * Math.cos((31.22 * Math.PI) / 180), 0)
})

test('the screen leads back to the plane', () => {
  fc.assert(
    fc.property(frames, lngLats, (frame, place) => {
      const transform = transformOf(frame)
      const point = toPlane(place)
      const [x, y] = fromScreen(transform, toScreen(transform, point))
      expect(Math.hypot(x - point[0], y - point[1])).toBeLessThan(1e-6)
    }),
  )
})

test('a frame’s camera is the place in its middle, and leads back from its transform', () => {
  fc.assert(
    fc.property(rects, cameras, (rect, camera) => {
      const transform = transformOf({ rect, camera })
      const [x, y] = toScreen(transform, toPlane([camera.lng, camera.lat]))
      const [middleX, middleY] = middle(rect)
      expect(Math.hypot(x - middleX, y - middleY)).toBeLessThan(1e-6)
      const back = cameraOf(transform, rect)
      expect(back.zoom).toBeCloseTo(camera.zoom, 9)
      expect(back.lat).toBeCloseTo(camera.lat, 9)
      expect(back.lng).toBeCloseTo(camera.lng, 9)
    }),
  )
})

test('two rectangles overlap as much one way as the other, never more than either, and wholly with themselves', () => {
  fc.assert(
    fc.property(rects, rects, (one, other) => {
      expect(overlap(one, other)).toBe(overlap(other, one))
      expect(overlap(one, other)).toBeLessThanOrEqual(
        Math.min(one.width * one.height, other.width * other.height) + 1e-6,
      )
      expect(overlap(one, one)).toBeCloseTo(one.width * one.height, 6)
    }),
  )
})

test('rectangles that only touch do not overlap', () => {
  const left = { x: 0, y: 0, width: 10, height: 10 }
  expect(overlap(left, { ...left, x: 10 })).toBe(0)
  expect(contains(left, [10, 10])).toBe(true)
  expect(contains(left, [10.1, 10])).toBe(false)
})

test('what an inner frame shows lies in the outer one where the same places lie', () => {
  fc.assert(
    fc.property(frames, frames, (outer, inner) => {
      const { x, y, width, height } = shownWithin(outer, inner)
      const [cornerX, cornerY] = toScreen(
        transformOf(outer),
        fromScreen(transformOf(inner), [inner.rect.x + inner.rect.width, inner.rect.y + inner.rect.height]),
      )
      expect(Math.hypot(x + width - cornerX, y + height - cornerY)).toBeLessThan(
        1e-6 * (1 + Math.abs(cornerX) + Math.abs(cornerY)),
      )
    }),
  )
})
