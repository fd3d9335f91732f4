import { overlap, type Rect, type ScreenPoint } from '../frame'
import { crosses, type Leader } from '../nameLeader'
import { grown } from './cells'
import { type Field, sharesOf } from './field'
import { sideOf } from './spine'

/** What stands already while the parks look for their places, in CSS pixels. */
export type Room = {
  readonly field: Field
  /** The rim of the inner band, as a share of the field. */
  readonly rim: number
  readonly frame: Rect
  readonly taken: readonly Rect[]
  /** The river as it is drawn, and half its width. */
  readonly spine: readonly ScreenPoint[]
  readonly reach: number
  /** Axes, which no name may lie upon, and half their width. */
  readonly axes: readonly Leader[]
  readonly axisReach: number
}

export type Band = 'inner' | 'outer'

/** Whether a box stands wholly within its band, in the frame, off the river, the axes and what is taken. */
export function isFree(box: Rect, band: Band, room: Room): boolean {
  return isWithin(box, room.frame) && isInBand(box, band, room) && isClear(box, room)
}

function isWithin({ x, y, width, height }: Rect, frame: Rect): boolean {
  return (
    x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height
  )
}

/** From a band's edge to what stands in it, as a share of the field. */
const fromEdge = 0.006

function isInBand(box: Rect, band: Band, { field, rim }: Room): boolean {
  const [least, most] = sharesOf(field, box)
  return band === 'inner' ? most < rim - fromEdge : least > rim + fromEdge && most < 1 - fromEdge
}

function isClear(box: Rect, { taken, spine, reach, axes, axisReach }: Room): boolean {
  if (taken.some((one) => overlap(one, box) > 0)) return false
  const beside = grown(box, axisReach)
  return !isOnLine(grown(box, reach), spine) && !axes.some((axis) => crosses(axis, beside))
}

export function isOnLine(box: Rect, line: readonly ScreenPoint[]): boolean {
  return line.some((to, at) => {
    const from = line[at - 1]
    return from !== undefined && crosses({ from, to }, box)
  })
}

/** Whether a point stands on a side of the river; on any, where there is no river. */
export function isOnSide(point: ScreenPoint, side: 1 | -1, { spine }: Room): boolean {
  return spine.length === 0 || sideOf(spine, point) === side
}
