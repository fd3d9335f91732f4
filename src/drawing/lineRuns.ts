import { type Arc, apart, pointOn, stretchOf } from './curve'
import { contains, type Rect, type ScreenPoint, type Transform, toScreen } from './frame'
import type { PatternLine } from './patternGraphic'

/** How a map lies on the screen, and the boxes of all that is written there: under a letter a line has a gap. */
export type LineGround = {
  readonly transform: Transform
  readonly unit: number
  readonly written: readonly Rect[]
}

/** How closely a curve is looked at; what is shorter than this many of its widths is no line. */
const steps = 64
const shortest = 2
/** How far apart lines of several patterns run side by side, in design pixels. */
const laneGap = 6

/** The parts of a line that are drawn, as curves of the screen: from mark to mark without its trunk, and without what letters hide. */
export function lineRuns(
  { from, to, route }: PatternLine,
  width: number,
  { transform, unit, written }: LineGround,
): readonly Arc[] {
  if (!route) return []
  const all = route.arcs.map((arc) => placed(arc, transform))
  const [start, end] = [all[0]?.[0], all.at(-1)?.[2]]
  if (!start || !end) return []
  const shift = sideways(start, end, route.lane * laneGap * unit)
  const hidden = written.map((box) => grown(box, width / 2 + 2 * unit))
  const isDrawn = (at: ScreenPoint) =>
    apart(at, start) >= from.radius * unit &&
    apart(at, end) >= to.radius * unit &&
    !hidden.some((box) => contains(box, at))
  return all
    .slice(route.shared)
    .map((arc) => shifted(arc, shift))
    .flatMap((arc) => runsOn(arc, isDrawn))
    .filter(([first, , last]) => apart(first, last) > shortest * width)
}

function placed([start, control, end]: Arc, transform: Transform): Arc {
  return [toScreen(transform, start), toScreen(transform, control), toScreen(transform, end)]
}

function sideways([ax, ay]: ScreenPoint, [bx, by]: ScreenPoint, by_: number): ScreenPoint {
  const length = Math.hypot(bx - ax, by - ay) || 1
  return [(-(by - ay) / length) * by_, ((bx - ax) / length) * by_]
}

function shifted(arc: Arc, [dx, dy]: ScreenPoint): Arc {
  const [start, control, end] = arc.map(([x, y]): ScreenPoint => [x + dx, y + dy])
  return start && control && end ? [start, control, end] : arc
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

/** The stretches of a curve on which every point that is looked at is drawn. */
function runsOn(arc: Arc, isDrawn: (at: ScreenPoint) => boolean): readonly Arc[] {
  const seen = Array.from({ length: steps + 1 }, (_, step) => isDrawn(pointOn(arc, step / steps)))
  if (seen.every(Boolean)) return [arc]
  const runs: Arc[] = []
  let begun = -1
  for (let step = 0; step <= steps + 1; step++) {
    const is = seen[step] === true
    if (is && begun < 0) begun = step
    if (is || begun < 0) continue
    if (step - 1 > begun) runs.push(stretchOf(arc, begun / steps, (step - 1) / steps))
    begun = -1
  }
  return runs
}
