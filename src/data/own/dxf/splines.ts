/** A curve as NURBS: control points x0 y0 x1 y1 …, a weight of each, knots that do not fall. */
export type Spline = {
  readonly degree: number
  readonly knots: readonly number[]
  readonly points: readonly number[]
  readonly weights: readonly number[]
}

const mostDepth = 10
const mostDegree = 25

/**
 * Points x0 y0 x1 y1 … on a spline from its start to its end, both with it; no curve lies further from its chords than `tolerance`, in
 * the units of its points (de Boor's algorithm; Piegl and Tiller, The NURBS Book, 4.1). `null` where its numbers are no spline, as where
 * only points are told that it goes through.
 */
export function splinePoints(spline: Spline, tolerance: number): number[] | null {
  const { degree, knots, points } = spline
  const count = points.length / 2
  const isRising = knots.every((knot, at) => at === 0 || knot >= (knots[at - 1] ?? 0))
  if (degree < 1 || degree > mostDegree || count <= degree || knots.length !== count + degree + 1 || !isRising)
    return null
  const [first = 0, last = 0] = [knots[degree], knots[count]]
  if (first === last) return null
  const found = [...pointAt(spline, first)]
  for (let span = degree; span < count; span += 1) {
    const [from = 0, to = 0] = knots.slice(span, span + 2)
    if (from === to) continue
    // Half of a span may lie straight by chance, and the whole of it not.
    for (const [start, end] of [[from, (from + to) / 2] as const, [(from + to) / 2, to] as const])
      cut(spline, [start, pointAt(spline, start)], [end, pointAt(spline, end)], tolerance, 0, found)
  }
  return found
}

type Point = readonly [number, number]
type At = readonly [parameter: number, point: Point]

function cut(spline: Spline, from: At, to: At, tolerance: number, depth: number, found: number[]) {
  const parameter = (from[0] + to[0]) / 2
  const middle: At = [parameter, pointAt(spline, parameter)]
  if (depth === mostDepth || offChord(middle[1], from[1], to[1]) <= tolerance) {
    found.push(...to[1])
    return
  }
  cut(spline, from, middle, tolerance, depth + 1, found)
  cut(spline, middle, to, tolerance, depth + 1, found)
}

function offChord([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length === 0) return Math.hypot(x - x1, y - y1)
  return Math.abs((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length
}

type Weighted = readonly [x: number, y: number, weight: number]
const nowhere: Weighted = [0, 0, 1]

function pointAt({ degree, knots, points, weights }: Spline, parameter: number): Point {
  const count = points.length / 2
  let span = degree
  while (span < count - 1 && parameter >= (knots[span + 1] ?? 0)) span += 1
  const own = Array.from({ length: degree + 1 }, (_, at): Weighted => {
    const index = span - degree + at
    const weight = weights[index] ?? 1
    return [(points[2 * index] ?? 0) * weight, (points[2 * index + 1] ?? 0) * weight, weight]
  })
  for (let round = 1; round <= degree; round += 1)
    for (let at = degree; at >= round; at -= 1) {
      const low = knots[span - degree + at] ?? 0
      const high = knots[span + 1 + at - round] ?? 0
      const share = high === low ? 0 : (parameter - low) / (high - low)
      const [x1, y1, weight1] = own[at - 1] ?? nowhere
      const [x2, y2, weight2] = own[at] ?? nowhere
      const between = (one: number, other: number) => one * (1 - share) + other * share
      own[at] = [between(x1, x2), between(y1, y2), between(weight1, weight2)]
    }
  const [x, y, weight] = own[degree] ?? nowhere
  return [x / weight, y / weight]
}
