import type { ScreenPoint } from '../frame'

const step = Math.PI / 16

/** A convex ring of two points or more, wider by a distance all around, its corners round. */
export function widened(ring: readonly ScreenPoint[], by: number): readonly ScreenPoint[] {
  const at = (index: number): ScreenPoint => ring[(index + ring.length) % ring.length] ?? [0, 0]
  const twiceArea = ring.reduce((sum, [x, y], index) => sum + x * at(index + 1)[1] - at(index + 1)[0] * y, 0)
  const turn = twiceArea < 0 ? -1 : 1
  return ring.flatMap(([x, y], index) => {
    const from = outwards(at(index - 1), [x, y], turn)
    const swept = (turn * (outwards([x, y], at(index + 1), turn) - from) + 4 * Math.PI) % (2 * Math.PI)
    const count = Math.ceil(swept / step)
    return Array.from({ length: count + 1 }, (_, part): ScreenPoint => {
      const angle = from + (turn * swept * part) / Math.max(1, count)
      return [x + Math.cos(angle) * by, y + Math.sin(angle) * by]
    })
  })
}

/** The angle that leads straight away from an edge of the ring. */
function outwards([fromX, fromY]: ScreenPoint, [toX, toY]: ScreenPoint, turn: 1 | -1): number {
  return Math.atan2(-turn * (toX - fromX), turn * (toY - fromY))
}
