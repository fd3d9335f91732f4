import { overlap, type Rect, type ScreenPoint } from '../frame'
import { crosses, type Leader } from '../nameLeader'
import { grown } from './cells'
import { type Bands, sharesOf } from './field'
import { sideOf } from './spine'

/** What stands already while the parks look for their places, in CSS pixels. */
export type Room = {
  /** Whether a park may stand on any bank and at any bearing, where the rules leave no layout at all. */
  readonly isLoose: boolean
  readonly bands: Bands
  readonly frame: Rect
  readonly taken: readonly Rect[]
  /** The river as it is drawn, and half its width. */
  readonly spine: readonly ScreenPoint[]
  readonly reach: number
  /** Axes, which no name may lie upon, and half their width. */
  readonly axes: readonly Leader[]
  readonly axisReach: number
}

/** Within the inner rim, between both rims, or anywhere beyond the inner one: a body of its own. */
export type Band = 'inner' | 'outer' | 'beyond'

/** Whether a box stands wholly within its band, in the frame, off the river, the axes and what is taken. */
export function isFree(box: Rect, band: Band, room: Room): boolean {
  return isWithin(box, room.frame) && isInBand(box, band, room) && isClear(box, room)
}

function isWithin({ x, y, width, height }: Rect, frame: Rect): boolean {
  return x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height
}

/** From a band's edge to what stands in it, as a share of its field. */
const fromEdge = 0.008

function isInBand(box: Rect, band: Band, { bands: { inner, outer } }: Room): boolean {
  const [least, most] = sharesOf(inner, box)
  if (band === 'inner') return most < 1 - fromEdge
  return least > 1 + fromEdge && (band === 'beyond' || sharesOf(outer, box)[1] < 1 - fromEdge)
}

function isClear(box: Rect, { taken, spine, reach, axes, axisReach }: Room): boolean {
  if (taken.some((one) => overlap(one, box) > 0)) return false
  const beside = grown(box, axisReach)
  return !isOnLine(grown(box, reach), spine) && !axes.some((axis) => crosses(axis, beside))
}

export function isOnLine(box: Rect, line: readonly ScreenPoint[]): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1], line[at]]
    if (!from || !to) continue
    const isApart =
      Math.max(from[0], to[0]) < box.x ||
      Math.min(from[0], to[0]) > right ||
      Math.max(from[1], to[1]) < box.y ||
      Math.min(from[1], to[1]) > bottom
    if (!isApart && crosses({ from, to }, box)) return true
  }
  return false
}

/** Whether a point stands on a side of the river; on any, where there is no river. */
export function isOnSide(point: ScreenPoint, side: 1 | -1, { spine, isLoose }: Room): boolean {
  return isLoose || spine.length === 0 || sideOf(spine, point) === side
}
