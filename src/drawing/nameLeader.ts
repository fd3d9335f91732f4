import { contains, type Frame, type Rect, type ScreenPoint, toScreen, transformOf } from './frame'
import type { Name } from './name'

export type Leader = { readonly from: ScreenPoint; readonly to: ScreenPoint }

/** The line from the edge of a name that stands apart to its own main block. */
export function leaderOf({ tie, anchor }: Pick<Name, 'tie' | 'anchor'>, box: Rect, frame: Frame): Leader | null {
  if (tie !== 'led') return null
  const to = toScreen(transformOf(frame), anchor)
  return contains(box, to) ? null : leaderTo(box, to)
}

export function leaderTo(box: Rect, to: ScreenPoint): Leader {
  return { from: edgeTowards(box, to), to }
}

/** Where the straight way from a box's middle to a point leaves the box. */
function edgeTowards({ x, y, width, height }: Rect, [toX, toY]: ScreenPoint): ScreenPoint {
  const middle: ScreenPoint = [x + width / 2, y + height / 2]
  const dx = toX - middle[0]
  const dy = toY - middle[1]
  const reach = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9), 1)
  return [middle[0] + dx * reach, middle[1] + dy * reach]
}

/** Whether a leader runs through a rectangle or ends in it. */
export function crosses({ from, to }: Leader, { x, y, width, height }: Rect): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  let [enters, leaves] = [0, 1]
  for (const [step, start, low, high] of [
    [dx, from[0], x, x + width],
    [dy, from[1], y, y + height],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return false
      continue
    }
    const [one, other] = [(low - start) / step, (high - start) / step]
    enters = Math.max(enters, Math.min(one, other))
    leaves = Math.min(leaves, Math.max(one, other))
  }
  return enters <= leaves
}

/** Whether two leaders run across each other. */
export function cross(one: Leader, other: Leader): boolean {
  return turns(one, other.from) !== turns(one, other.to) && turns(other, one.from) !== turns(other, one.to)
}

function turns({ from, to }: Leader, [x, y]: ScreenPoint): boolean {
  return (to[0] - from[0]) * (y - from[1]) > (to[1] - from[1]) * (x - from[0])
}
