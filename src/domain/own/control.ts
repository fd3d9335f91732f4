import { type Change, eachPosition } from './change'

/**
 * What control points found: a plane that is shifted, turned and scaled so that it meets them. A position of the file (east first, in
 * metres) goes to `east + a·x − b·y`, `north + b·x + a·y`, counted from the points' middle `x0`, `y0`.
 */
export type Control = {
  readonly a: number
  readonly b: number
  readonly x0: number
  readonly y0: number
  readonly east: number
  readonly north: number
}

/** The change of the plane that a control asks for, in metres, east first. */
export function alike({ a, b, x0, y0, east, north }: Control): Change {
  return eachPosition((x, y, to, at) => {
    to[at] = east + a * (x - x0) - b * (y - y0)
    to[at + 1] = north + b * (x - x0) + a * (y - y0)
  })
}
