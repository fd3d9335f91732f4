import fc from 'fast-check'
import type { Frame, Rect, Size } from '../../src/drawing/frame'
import { type Camera, zoomLimits } from '../../src/state/view'
import { realExtent } from '../builders'

const { west, south, east, north } = realExtent.bounds
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true })

export const lngLats: fc.Arbitrary<readonly [number, number]> = fc.tuple(within(west, east), within(south, north))

export const cameras: fc.Arbitrary<Camera> = fc.record({
  zoom: within(zoomLimits.least, zoomLimits.most),
  lat: within(south, north),
  lng: within(west, east),
})

export const rects: fc.Arbitrary<Rect> = fc.record({
  x: within(0, 800),
  y: within(0, 800),
  width: within(20, 2000),
  height: within(20, 1200),
})

export const frames: fc.Arbitrary<Frame> = fc.record({ rect: rects, camera: cameras })

/** Maps from a small phone to a wall. */
export const sizes: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 320, max: 2600 }),
  height: fc.integer({ min: 400, max: 1400 }),
})
