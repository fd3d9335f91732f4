import { cameraOf, type Frame, type Rect, type Size } from './frame'
import { scaleOf, toPlane, zoomOf } from './projection'

/** The shape of the earth at 31.2° north: a degree of latitude is so many times as long as one of longitude. */
export const latitudeStretch = 1.169

/** Pixels a degree of longitude, so that so many degrees fit a rectangle. */
export function fitting({ width, height }: Size, [across, down]: readonly [number, number]): number {
  return Math.min(width / across, height / (down * latitudeStretch))
}

/** The frame whose camera brings a place to a point of the screen at so many pixels a degree of longitude. */
export function frameAround(
  rect: Rect,
  place: readonly [number, number],
  pixelsPerDegree: number,
  [x, y]: readonly [number, number],
): Frame {
  const scale = scaleOf(zoomOf((pixelsPerDegree * 360) / (512 * 2 ** 10)))
  const [planeX, planeY] = toPlane(place)
  return { rect, camera: cameraOf({ scale, x: x - planeX * scale, y: y - planeY * scale }, rect) }
}
