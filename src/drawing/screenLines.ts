import { type Rect, type ScreenPoint, type Transform, toScreen } from './frame'
import { crosses } from './nameLeader'
import type { PatternGraphic } from './patternGraphic'
import { pointsOf } from './patternRoutes'
import { boxAround } from './planeGeometry'
import type { PlanePoint } from './projection'

/** A line of a pattern as points of the plane. */
export type PlaneWay = readonly PlanePoint[]

/** The same on the screen, with the box around it. */
export type ScreenLine = { readonly box: Rect; readonly points: readonly ScreenPoint[] }

/** The ways of all lines and arrows that patterns draw; of a trunk once. */
export function waysOf(patterns: readonly PatternGraphic[]): readonly PlaneWay[] {
  return patterns.flatMap(({ lines, link }) => [
    ...lines.flatMap(({ route }) => (route ? [pointsOf({ arcs: route.arcs.slice(route.shared) })] : [])),
    ...(link ? [link.way] : []),
  ])
}

export function screenLines(ways: readonly PlaneWay[], transform: Transform): readonly ScreenLine[] {
  return ways.map((way) => {
    const points = way.map((point) => toScreen(transform, point))
    return { box: boxAround([points]), points }
  })
}

/** What a line leaves free around letters, in CSS pixels. */
const room = 4

/** Whether a line runs through a rectangle, or so close that it would leave a gap for it. */
export function meets({ box, points }: ScreenLine, { x, y, width, height }: Rect): boolean {
  const rect = { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room }
  if (apart(box, rect)) return false
  return points.some((to, index) => {
    const from = points[index - 1]
    return from !== undefined && !apart(boxOf(from, to), rect) && crosses({ from, to }, rect)
  })
}

function apart(one: Rect, other: Rect): boolean {
  return (
    one.x > other.x + other.width ||
    other.x > one.x + one.width ||
    one.y > other.y + other.height ||
    other.y > one.y + one.height
  )
}

function boxOf([ax, ay]: ScreenPoint, [bx, by]: ScreenPoint): Rect {
  return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(bx - ax), height: Math.abs(by - ay) }
}
