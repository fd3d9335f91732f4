/** A quadratic curve: where it begins, the point that it bends to, where it ends; in whatever plane. */
export type Arc = readonly [start: Point, control: Point, end: Point]

type Point = readonly [x: number, y: number]

export function pointOn([[ax, ay], [bx, by], [cx, cy]]: Arc, share: number): Point {
  const rest = 1 - share
  const [first, second, third] = [rest * rest, 2 * rest * share, share * share]
  return [first * ax + second * bx + third * cx, first * ay + second * by + third * cy]
}

/** The way it goes there, of length 1. */
export function directionOn([start, control, end]: Arc, share: number): Point {
  const [from, to] = [between(start, control, share), between(control, end, share)]
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  return [dx / length, dy / length]
}

/** The stretch of a curve between two shares of it, itself a curve (de Casteljau). */
export function stretchOf(arc: Arc, from: number, to: number): Arc {
  const [start, end] = [pointOn(arc, from), pointOn(arc, to)]
  const control = between(between(arc[0], arc[1], from), between(arc[1], arc[2], from), to)
  return [start, control, end]
}

/** Points along a curve with both ends, in equal steps of its share. */
export function sampled(arc: Arc, steps: number): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => pointOn(arc, step / steps))
}

/** Somewhat more than the straight way, somewhat less than the way by the control. */
export function lengthOf([start, control, end]: Arc): number {
  return (apart(start, end) + apart(start, control) + apart(control, end)) / 2
}

export function apart([ax, ay]: Point, [bx, by]: Point): number {
  // Of many short lengths, quicker than Math.hypot.
  return Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2)
}

export function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}
