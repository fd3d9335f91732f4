import { alike, type Control } from './control'
import type { Taking } from './system'
import { fromWgs84, straightened } from './transforms'

/** A point that is known twice: in the file's own numbers, in their order, and in WGS-84 `[lng, lat]`. */
export type ControlPoint = { readonly inFile: readonly [number, number]; readonly wgs84: readonly [number, number] }

export type Fitted = {
  readonly control: Control
  /** How far the middle of the points moved, in metres; how much the plane was turned, in degrees to the left; its scale. */
  readonly moved: { readonly east: number; readonly north: number }
  readonly turned: number
  readonly scale: number
  /** What is left at each point, in metres. */
  readonly left: readonly number[]
  /** What is left on the whole, in metres: nothing can be left of two points, so they have none. */
  readonly residual: number | null
}

/**
 * The shift, turn and scale by which the numbers of a file meet known points best, by least squares in the plane of the system that they are taken
 * in (Helmert's four parameters). `null` for degrees, for fewer than two points, and for points that lie less than a metre apart.
 */
export function fitted(taking: Taking, points: readonly ControlPoint[]): Fitted | null {
  if (taking.unit === 'degree' || points.length < 2) return null
  const ones = straightened(taking)(Float64Array.from(points.flatMap(({ inFile }) => inFile)))
  const others = fromWgs84(taking.system, taking.belt)(Float64Array.from(points.flatMap(({ wgs84 }) => wgs84)))
  const [x0, y0] = middleOf(ones)
  const [east, north] = middleOf(others)
  let [along, across, spread] = [0, 0, 0]
  for (let at = 0; at + 1 < ones.length; at += 2) {
    const [x, y] = [(ones[at] ?? 0) - x0, (ones[at + 1] ?? 0) - y0]
    const [u, v] = [(others[at] ?? 0) - east, (others[at + 1] ?? 0) - north]
    along += x * u + y * v
    across += x * v - y * u
    spread += x * x + y * y
  }
  if (!(spread >= 1) || !Number.isFinite(along + across)) return null
  const control = { a: along / spread, b: across / spread, x0, y0, east, north }
  return {
    control,
    moved: { east: east - x0, north: north - y0 },
    ...sizeOf(control),
    ...restOf(control, ones, others),
  }
}

function middleOf(positions: Float64Array): readonly [number, number] {
  let [x, y] = [0, 0]
  for (let at = 0; at + 1 < positions.length; at += 2) {
    x += positions[at] ?? 0
    y += positions[at + 1] ?? 0
  }
  const count = positions.length / 2
  return [x / count, y / count]
}

function sizeOf({ a, b }: Control) {
  return { turned: (Math.atan2(b, a) * 180) / Math.PI, scale: Math.hypot(a, b) }
}

/** Four parameters are taken from the points' 2n numbers; what is left is shared by the rest of them, each point having two. */
function restOf(control: Control, ones: Float64Array, others: Float64Array) {
  const reached = alike(control)(ones)
  const left: number[] = []
  for (let at = 0; at + 1 < reached.length; at += 2) {
    left.push(Math.hypot((reached[at] ?? 0) - (others[at] ?? 0), (reached[at + 1] ?? 0) - (others[at + 1] ?? 0)))
  }
  const squares = left.reduce((sum, rest) => sum + rest * rest, 0)
  return { left, residual: left.length > 2 ? Math.sqrt(squares / (left.length - 2)) : null }
}
