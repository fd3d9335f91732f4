import { arcPoints, bulgedArc, chordsOf } from '../arcs'
import type { Points } from './drawn'
import { type DxfRecord, numberIn, numberOf, type Tag } from './records'
import { splinePoints } from './splines'

export type Path = { readonly points: Points; readonly isClosed: boolean; readonly hasArcs: boolean }
export type Corner = { x: number; y: number; bulge: number }

/** The corners in a list of groups: each begins with a 10, its bulge 42 belongs to the side that follows it. */
export function cornersIn(tags: readonly Tag[], record: DxfRecord): readonly Corner[] {
  const corners: Corner[] = []
  for (const tag of tags) {
    if (tag.code === 10) corners.push({ x: numberIn(tag, record), y: 0, bulge: 0 })
    const last = corners.at(-1)
    if (last && tag.code === 20) last.y = numberIn(tag, record)
    if (last && tag.code === 42) last.bulge = numberIn(tag, record)
  }
  return corners
}

/** A line through corners, its arcs as chords. A closed one does not repeat its first corner, but for the end of an arc. */
export function pathOf(corners: readonly Corner[], isClosed: boolean, tolerance: number): Path {
  const points: number[] = []
  let hasArcs = false
  for (const [at, corner] of corners.entries()) {
    if (at === 0) points.push(corner.x, corner.y)
    const next = corners[at + 1] ?? (isClosed ? corners[0] : undefined)
    if (!next) continue
    const arc = bulgedArc([corner.x, corner.y], [next.x, next.y], corner.bulge)
    if (arc) {
      hasArcs = true
      points.push(...arcPoints(arc, tolerance).slice(0, -2))
    }
    if (at + 1 < corners.length) points.push(next.x, next.y)
  }
  return { points, isClosed, hasArcs }
}

const isPolyline = { closed: 1, is3d: 8, mesh: 16, polyface: 64, splineFrame: 16 }

export function lightPolyline(record: DxfRecord, tolerance: number): Path {
  const isClosed = (numberOf(record, 70) & isPolyline.closed) !== 0
  return pathOf(cornersIn(record.tags, record), isClosed, tolerance)
}

/** An old polyline with the vertices that follow it; `null` of a mesh. The frame of a spline is none of its points. */
export function oldPolyline(record: DxfRecord, vertices: readonly DxfRecord[], tolerance: number): Path | null {
  const flags = numberOf(record, 70)
  if (flags & (isPolyline.mesh | isPolyline.polyface)) return null
  const corners = vertices
    .filter((vertex) => (numberOf(vertex, 70) & isPolyline.splineFrame) === 0)
    .map((vertex) => ({
      x: numberOf(vertex, 10),
      y: numberOf(vertex, 20),
      bulge: flags & isPolyline.is3d ? 0 : numberOf(vertex, 42),
    }))
  return pathOf(corners, (flags & isPolyline.closed) !== 0, tolerance)
}

/** Whether an old polyline stands in space and not on a plane of its own. */
export function isIn3d(record: DxfRecord): boolean {
  return (numberOf(record, 70) & isPolyline.is3d) !== 0
}

const degree = Math.PI / 180
const turn = 2 * Math.PI

/** A whole circle, or an arc counter-clockwise between two angles in degrees. */
export function circularPath(record: DxfRecord, tolerance: number): Path | null {
  const isClosed = record.type === 'CIRCLE'
  const start = isClosed ? 0 : numberOf(record, 50) * degree
  const sweep = isClosed ? turn : sweepOf(start, numberOf(record, 51) * degree)
  const radius = Math.abs(numberOf(record, 40))
  if (radius === 0) return null
  const [x, y] = [numberOf(record, 10), numberOf(record, 20)]
  const first = isClosed ? [] : [x + radius * Math.cos(start), y + radius * Math.sin(start)]
  return { points: [...first, ...arcPoints({ x, y, radius, start, sweep }, tolerance)], isClosed, hasArcs: true }
}

/** Counter-clockwise from one angle to another; all around where they are the same. */
export function sweepOf(start: number, end: number): number {
  const sweep = (((end - start) % turn) + turn) % turn
  return sweep === 0 ? turn : sweep
}

export type Ellipse = {
  readonly x: number
  readonly y: number
  /** From the middle to the end of the longer axis. */
  readonly major: readonly [number, number]
  readonly ratio: number
  readonly start: number
  readonly sweep: number
}

export function ellipticalPath(record: DxfRecord, tolerance: number): Path | null {
  const major = [numberOf(record, 11), numberOf(record, 21)] as const
  const start = numberOf(record, 41)
  const sweep = sweepOf(start, numberOf(record, 42, turn))
  const isClosed = sweep > turn - 1e-6
  const [x, y] = [numberOf(record, 10), numberOf(record, 20)]
  if (Math.hypot(...major) === 0) return null
  const points = ellipsePoints({ x, y, major, ratio: numberOf(record, 40, 1), start, sweep }, tolerance)
  return { points: isClosed ? points.slice(2) : points, isClosed, hasArcs: true }
}

/** Both ends with it. */
export function ellipsePoints({ x, y, major: [mx, my], ratio, start, sweep }: Ellipse, tolerance: number): number[] {
  const points: number[] = []
  const chords = chordsOf(Math.hypot(mx, my), sweep, tolerance)
  for (let at = 0; at <= chords; at += 1) {
    const [cos, sin] = [Math.cos(start + (sweep * at) / chords), Math.sin(start + (sweep * at) / chords) * ratio]
    points.push(x + mx * cos - my * sin, y + my * cos + mx * sin)
  }
  return points
}

const isSpline = { closed: 1, periodic: 2 }

/** `null` of a spline that tells only points that it goes through, as programs differ in what lies between. */
export function splinePath(record: DxfRecord, tolerance: number): Path | null {
  const points = splineIn(record.tags, record, tolerance, 41)
  const isClosed = (numberOf(record, 70) & (isSpline.closed | isSpline.periodic)) !== 0
  return points && { points, isClosed, hasArcs: true }
}

/** A spline in a list of groups: degree 71 or 94, knots 40, points 10 and 20, their weights in the group that is named. */
export function splineIn(tags: readonly Tag[], record: DxfRecord, tolerance: number, weights: 41 | 42): Points | null {
  const all = (code: number) => tags.flatMap((tag) => (tag.code === code ? [numberIn(tag, record)] : []))
  const [xs, ys] = [all(10), all(20)]
  const [degree = 0] = [...all(71), ...all(94)]
  const points = xs.flatMap((x, at) => [x, ys[at] ?? 0])
  return splinePoints({ degree, knots: all(40), points, weights: all(weights) }, tolerance)
}
