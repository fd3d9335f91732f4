import type { ParkId } from '../domain/atlas'
import { type Frame, overlap, type Rect, type ScreenPoint, type Transform, toScreen, transformOf } from './frame'
import type { BasePark } from './parkMark'
import { boundsOf } from './planeGeometry'
import type { PlanePoint } from './projection'

/** How a name is tied to its park: it stands there, a leader runs to the main block, or a number stands there for it. */
export type Tie = 'near' | 'led' | 'number'

/** A name set on the screen, and the place of the plane it belongs to. */
export type Name = {
  readonly park: ParkId
  /** One line, or two where a long Latin name would reach too far. */
  readonly lines: readonly string[]
  readonly size: number
  readonly anchor: PlanePoint
  /** From the anchor to the middle of the name, in CSS pixels. */
  readonly offset: ScreenPoint
  readonly width: number
  readonly tie: Tie
  /** Whether it is drawn as its park's number in a ring, whatever ties it there. */
  readonly isNumber?: boolean
}

/** What the numbers on a map stand for, in a place that covers nothing. */
export type NumberKey = {
  readonly box: Rect
  readonly size: number
  readonly entries: readonly {
    readonly park: ParkId
    readonly number: number
    readonly label: string
    readonly at: ScreenPoint
  }[]
}

export type Names = {
  readonly main: readonly Name[]
  readonly inset: readonly Name[]
  readonly key?: NumberKey | null
}

export const lineHeight = 1.24

/** Where a name's box lies now, also while the map moves. */
export function boxOf({ anchor, offset, width, size, lines, tie }: Name, frame: Frame): Rect {
  const [x, y] = toScreen(transformOf(frame), anchor)
  const height = tie === 'number' ? width : size * lineHeight * lines.length
  return { x: x + offset[0] - width / 2, y: y + offset[1] - height / 2, width, height }
}

type Obstacle = { readonly park: ParkId; readonly box: Rect }

/** The boxes of a park's blocks on the screen, where the rectangle shows them. */
export function boxesOf(
  { id, blocks }: Pick<BasePark, 'id' | 'blocks'>,
  transform: Transform,
  view: Rect,
): readonly Obstacle[] {
  return blocks.flatMap(({ geometry }) => {
    const { x, y, width, height } = boundsOf(geometry)
    const [left, top] = toScreen(transform, [x, y])
    const [right, bottom] = toScreen(transform, [x + width, y + height])
    const box = { x: left, y: top, width: right - left, height: bottom - top }
    return overlap(box, view) > 0 ? [{ park: id, box }] : []
  })
}
