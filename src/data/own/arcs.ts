/** Part of a circle: angles in radians from the x axis, `sweep` positive counter-clockwise. */
export type Arc = {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly start: number
  readonly sweep: number
}

const mostSteps = 2_000

/**
 * Into how many chords an arc is cut: none is further from it than `tolerance`, in the units of the radius, nor than a thousandth
 * of the radius, so that a small arc stays round whatever the unit.
 */
export function chordsOf(radius: number, sweep: number, tolerance: number): number {
  const step = 2 * Math.acos(1 - Math.min(tolerance / radius, 0.001))
  return Math.min(mostSteps, Math.max(1, Math.ceil(Math.abs(sweep) / step)))
}

/** Points x0 y0 x1 y1 … on an arc, its start left out, its end with it. */
export function arcPoints({ x, y, radius, start, sweep }: Arc, tolerance: number): number[] {
  const points: number[] = []
  const chords = chordsOf(radius, sweep, tolerance)
  for (let at = 1; at <= chords; at += 1) {
    const angle = start + (sweep * at) / chords
    points.push(x + radius * Math.cos(angle), y + radius * Math.sin(angle))
  }
  return points
}

type Point = readonly [number, number]

/**
 * The arc from `from` to `to` that bulges by the tangent of a quarter of its angle, as DXF tells it; positive is counter-clockwise.
 * `null` of a straight line.
 */
export function bulgedArc([x1, y1]: Point, [x2, y2]: Point, bulge: number): Arc | null {
  const chord = Math.hypot(x2 - x1, y2 - y1)
  if (Math.abs(bulge) < 1e-9 || chord === 0) return null
  const off = (1 - bulge * bulge) / (4 * bulge)
  const x = (x1 + x2) / 2 - (y2 - y1) * off
  const y = (y1 + y2) / 2 + (x2 - x1) * off
  const radius = (chord * (1 + bulge * bulge)) / (4 * Math.abs(bulge))
  return { x, y, radius, start: Math.atan2(y1 - y, x1 - x), sweep: 4 * Math.atan(bulge) }
}

/**
 * The arc through three points, as WKB tells it; the whole circle over `from` and `middle` where it ends as it began (ISO 19125,
 * ISO 13249-3 5.1.56). `null` where they lie on a line.
 */
function arcThrough(from: Point, middle: Point, to: Point): Arc | null {
  const [x1, y1] = from
  const [bx, by] = [middle[0] - x1, middle[1] - y1]
  const [cx, cy] = [to[0] - x1, to[1] - y1]
  if (cx === 0 && cy === 0) {
    const radius = Math.hypot(bx, by) / 2
    const start = Math.atan2(-by, -bx)
    return radius === 0 ? null : { x: x1 + bx / 2, y: y1 + by / 2, radius, start, sweep: 2 * Math.PI }
  }
  const twice = 2 * (bx * cy - by * cx)
  const [b, c] = [bx * bx + by * by, cx * cx + cy * cy]
  if (Math.abs(twice) <= 1e-12 * Math.max(b, c)) return null
  const [dx, dy] = [(cy * b - by * c) / twice, (bx * c - cx * b) / twice]
  const angleTo = (px: number, py: number) => Math.atan2(py - dy, px - dx)
  const start = angleTo(0, 0)
  const round = (angle: number) => (angle < 0 ? angle + 2 * Math.PI : angle)
  const end = round(angleTo(cx, cy) - start)
  const sweep = twice > 0 ? end : end - 2 * Math.PI
  return { x: x1 + dx, y: y1 + dy, radius: Math.hypot(dx, dy), start, sweep }
}

/**
 * A string of arcs x0 y0 x1 y1 … as chords: arcs are given by their ends and a point between, the end of one being the start of the
 * next (ISO 13249-3, 7.3; so in WKB, WKT and GML).
 */
export function chordsThrough(positions: ArrayLike<number>): readonly number[] {
  const numberAt = (at: number) => positions[at] ?? 0
  const points = [numberAt(0), numberAt(1)]
  for (let at = 0; at + 5 < positions.length; at += 4) {
    const [from, middle, to] = [0, 2, 4].map((step): Point => [numberAt(at + step), numberAt(at + step + 1)])
    if (!from || !middle || !to) break
    const arc = arcThrough(from, middle, to)
    for (const number of arc ? arcPoints(arc, toleranceAt(from[0])).slice(0, -2) : middle) points.push(number)
    points.push(...to)
  }
  return points
}

/** 5 cm, in metres or in degrees of latitude: an easting around Shanghai is never so small. */
function toleranceAt(x: number): number {
  return Math.abs(x) <= 360 ? 4.5e-7 : 0.05
}
