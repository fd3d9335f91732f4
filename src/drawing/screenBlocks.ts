import type { ParkId } from '../domain/atlas'
import { type Frame, overlap, type Rect, type ScreenPoint, type Transform, transformOf } from './frame'
import type { BasePark } from './parkMark'
import { boundsOf, linesOf } from './planeGeometry'
import type { PlanePoint } from './projection'

/** A block as it lies on the screen: its box, and each ring as x, y, x, y … in CSS pixels. */
export type ScreenBlock = { readonly park: ParkId; readonly box: Rect; readonly rings: readonly Float64Array[] }

/** The blocks that a frame shows, but for those that lie wholly under something. */
export function screenBlocksOf(
  parks: readonly Pick<BasePark, 'id' | 'blocks'>[],
  frame: Frame,
  hiding: readonly Rect[] = [],
): readonly ScreenBlock[] {
  const transform = transformOf(frame)
  return parks.flatMap(({ id, blocks }) =>
    blocks.flatMap(({ geometry }): readonly ScreenBlock[] => {
      const bounds = boundsOf(geometry)
      const box = {
        x: bounds.x * transform.scale + transform.x,
        y: bounds.y * transform.scale + transform.y,
        width: bounds.width * transform.scale,
        height: bounds.height * transform.scale,
      }
      if (overlap(box, frame.rect) === 0 || hiding.some((rect) => isWithin(box, rect))) return []
      return [{ park: id, box, rings: linesOf(geometry).map((line) => placed(line, transform)) }]
    }),
  )
}

/** A ring of more corners was surveyed: on the screen only those count that lie half a pixel and more from the last. */
const mostCorners = 100
const leastStep = 0.5

function placed(line: readonly PlanePoint[], { scale, x, y }: Transform): Float64Array {
  const step = line.length > mostCorners ? leastStep / scale : 0
  const flat = new Float64Array(line.length * 2)
  let length = 0
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  for (const [lineX, lineY] of line) {
    if (Math.abs(lineX - lastX) < step && Math.abs(lineY - lastY) < step) continue
    flat[length++] = lineX * scale + x
    flat[length++] = lineY * scale + y
    lastX = lineX
    lastY = lineY
  }
  return flat.subarray(0, length)
}

function isWithin(box: Rect, { x, y, width, height }: Rect): boolean {
  return box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height
}

/** How much of a rectangle a block covers, in square pixels. */
export function areaUnder(block: ScreenBlock, rect: Rect): number {
  if (overlap(block.box, rect) === 0) return 0
  return Math.abs(block.rings.reduce((sum, ring) => sum + signedArea(clippedTo(ring, rect)), 0))
}

/** By Sutherland and Hodgman (1974), one side of the rectangle after another. */
function clippedTo(ring: ArrayLike<number>, { x, y, width, height }: Rect): ArrayLike<number> {
  const right = cutAt(cutAt(ring, 0, x, 1), 0, x + width, -1)
  return cutAt(cutAt(right, 1, y, 1), 1, y + height, -1)
}

/** What of a ring lies beyond a line across one axis (0 x, 1 y), on its far (1) or near (−1) side. */
function cutAt(ring: ArrayLike<number>, axis: 0 | 1, at: number, side: 1 | -1): number[] {
  const kept: number[] = []
  const { length } = ring
  for (let index = 0, last = length - 2; index < length; last = index, index += 2) {
    const beyond = side * ((ring[index + axis] ?? 0) - at)
    const before = side * ((ring[last + axis] ?? 0) - at)
    if (beyond >= 0 !== before >= 0) {
      const share = before / (before - beyond)
      kept.push(between(ring, last, index, share), between(ring, last + 1, index + 1, share))
    }
    if (beyond >= 0) kept.push(ring[index] ?? 0, ring[index + 1] ?? 0)
  }
  return kept
}

function between(ring: ArrayLike<number>, from: number, to: number, share: number): number {
  const start = ring[from] ?? 0
  return start + ((ring[to] ?? 0) - start) * share
}

function signedArea(ring: ArrayLike<number>): number {
  let sum = 0
  const { length } = ring
  for (let index = 0, last = length - 2; index < length; last = index, index += 2) {
    sum += (ring[last] ?? 0) * (ring[index + 1] ?? 0) - (ring[index] ?? 0) * (ring[last + 1] ?? 0)
  }
  return sum / 2
}

/** How far apart two boxes are; 0 where they meet. */
export function gapBetween(one: Rect, other: Rect): number {
  const across = Math.max(0, other.x - one.x - one.width, one.x - other.x - other.width)
  const down = Math.max(0, other.y - one.y - one.height, one.y - other.y - other.height)
  return Math.hypot(across, down)
}

/** How far a block's shape is from a rectangle, in CSS pixels; 0 where they meet. */
export function distanceFrom(block: ScreenBlock, rect: Rect): number {
  if (areaUnder(block, rect) > 0) return 0
  const corners = cornersOf(rect)
  let least = Number.POSITIVE_INFINITY
  for (const ring of block.rings) {
    for (let index = 0; index + 3 < ring.length; index += 2) {
      const from = [ring[index] ?? 0, ring[index + 1] ?? 0] as const
      const to = [ring[index + 2] ?? 0, ring[index + 3] ?? 0] as const
      least = Math.min(least, pointToRect(from, rect))
      for (const corner of corners) least = Math.min(least, pointToSegment(corner, from, to))
    }
  }
  return least
}

function cornersOf({ x, y, width, height }: Rect): readonly ScreenPoint[] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ]
}

function pointToRect([px, py]: ScreenPoint, { x, y, width, height }: Rect): number {
  return Math.hypot(Math.max(0, x - px, px - x - width), Math.max(0, y - py, py - y - height))
}

function pointToSegment([x, y]: ScreenPoint, [ax, ay]: ScreenPoint, [bx, by]: ScreenPoint): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))
}

/** Whether a point lies in a block (even-odd rule). */
export function holds({ box, rings }: ScreenBlock, [x, y]: ScreenPoint): boolean {
  if (x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) return false
  let isInside = false
  for (const ring of rings) {
    const { length } = ring
    for (let index = 0, last = length - 2; index < length; last = index, index += 2) {
      const [ax, ay] = [ring[index] ?? 0, ring[index + 1] ?? 0]
      const [bx, by] = [ring[last] ?? 0, ring[last + 1] ?? 0]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside
    }
  }
  return isInside
}
