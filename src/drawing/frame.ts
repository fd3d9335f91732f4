import type { Camera } from '../state/view'
import { middleOf, type PlanePoint, scaleOf, toLngLat, zoomOf } from './projection'

/** For whom a map is composed: one reader at a screen, a room that looks at a stage, or a reader of another page's frame. */
export type Profile = 'screen' | 'stage' | 'frame'

/** A rectangle of the screen in CSS pixels, y down. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Size = { readonly width: number; readonly height: number }
export type ScreenPoint = readonly [x: number, y: number]

/** Whether a map has its inset below it, and its legend as a row above both; the style sheets know the figure too. */
export function isTall({ width, height }: Size): boolean {
  return width / height < 0.85
}

/** A part of the screen that shows the map from one camera, whose middle is the rectangle's middle. */
export type Frame = { readonly rect: Rect; readonly camera: Camera }

/** How the plane lies on the screen: multiply by `scale`, then add `x` and `y`. */
export type Transform = { readonly scale: number; readonly x: number; readonly y: number }

export function transformOf({ rect, camera }: Frame): Transform {
  const scale = scaleOf(camera.zoom)
  const [x, y] = middleOf(camera)
  return { scale, x: rect.x + rect.width / 2 - x * scale, y: rect.y + rect.height / 2 - y * scale }
}

export function toScreen({ scale, x, y }: Transform, point: PlanePoint): ScreenPoint {
  return [point[0] * scale + x, point[1] * scale + y]
}

export function fromScreen({ scale, x, y }: Transform, point: ScreenPoint): PlanePoint {
  return [(point[0] - x) / scale, (point[1] - y) / scale]
}

/** The camera under which the plane lies so in this rectangle. */
export function cameraOf({ scale, x, y }: Transform, rect: Rect): Camera {
  const middle = fromScreen({ scale, x, y }, [rect.x + rect.width / 2, rect.y + rect.height / 2])
  const [lng, lat] = toLngLat(middle)
  return { zoom: zoomOf(scale), lat, lng }
}

export function contains({ x, y, width, height }: Rect, [px, py]: ScreenPoint): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height
}

export function overlap(one: Rect, other: Rect): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return width > 0 && height > 0 ? width * height : 0
}

export function middle({ x, y, width, height }: Rect): ScreenPoint {
  return [x + width / 2, y + height / 2]
}

/** The rectangle of one frame's screen that shows what another frame shows. */
export function shownWithin(outer: Frame, inner: Frame): Rect {
  const from = transformOf(inner)
  const to = transformOf(outer)
  const { x, y, width, height } = inner.rect
  const [left, top] = toScreen(to, fromScreen(from, [x, y]))
  const [right, bottom] = toScreen(to, fromScreen(from, [x + width, y + height]))
  return { x: left, y: top, width: right - left, height: bottom - top }
}
