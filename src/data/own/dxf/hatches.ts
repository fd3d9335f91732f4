import { arcPoints } from '../arcs'
import { OwnRefused } from '../refused'
import { type Points, reversed } from './drawn'
import { cornersIn, ellipsePoints, pathOf, splineIn, sweepOf } from './lines'
import { type DxfRecord, numberIn, type Tag } from './records'

const pathFlags = { polyline: 2, textBox: 8 }
const edgeKinds = { line: 1, arc: 2, ellipse: 3, spline: 4 }

/**
 * The edges of a hatch, or of an MPOLYGON (DXF Reference, HATCH, boundary path data), each path a ring; what a text box leaves out is
 * none. A path with an edge that cannot be read is `null`.
 */
export function hatchRings(record: DxfRecord, tolerance: number): readonly (Points | null)[] {
  return pathsIn(record).flatMap(({ flags, tags }) => {
    if (flags & pathFlags.textBox) return []
    if ((flags & pathFlags.polyline) === 0) return [edgeRing(tags, record, tolerance)]
    return [pathOf(cornersIn(tags, record), true, tolerance).points]
  })
}

type HatchPath = { readonly flags: number; readonly tags: readonly Tag[] }

/** A path is all from its 92 to the next; the list ends with the 75 of the hatch's style. */
function pathsIn(record: DxfRecord): readonly HatchPath[] {
  const paths: { flags: number; tags: Tag[] }[] = []
  for (const tag of record.tags) {
    if (tag.code === 75) break
    // Objects that the path was made from, by their handles.
    if (tag.code === 97 || tag.code === 330) continue
    if (tag.code === 92) paths.push({ flags: numberIn(tag, record), tags: [] })
    else paths.at(-1)?.tags.push(tag)
  }
  return paths
}

/** Edges one behind the other, each from its 72. */
function edgeRing(tags: readonly Tag[], record: DxfRecord, tolerance: number): Points | null {
  const edges: Tag[][] = []
  for (const tag of tags) {
    if (tag.code === 72) edges.push([tag])
    else edges.at(-1)?.push(tag)
  }
  const found: Points[] = []
  for (const edge of edges) {
    const points = edgePoints(edge, record, tolerance)
    if (!points) return null
    found.push(points)
  }
  return chained(found)
}

/**
 * Edges end to end. Some programs write them in any order and direction: each goes on with the edge of which an end lies nearest, the
 * next of the list before all others.
 */
function chained(edges: readonly Points[]): Points {
  const left = new Set(edges)
  const points: number[] = []
  for (let next = edges[0]; next; next = nearest(points, left)) {
    left.delete(next)
    const isTurned = points.length > 0 && gapTo(points, next, true) < gapTo(points, next, false)
    for (const number of isTurned ? reversed(next) : next) points.push(number)
  }
  return points
}

/** Ends of one outline lie apart by rounding, of what their numbers are. */
const rounding = 1e-9

function nearest(points: Points, left: ReadonlySet<Points>): Points | undefined {
  let best: Points | undefined
  let least = Infinity
  for (const edge of left) {
    const gap = Math.min(gapTo(points, edge, false), gapTo(points, edge, true))
    if (gap < least) [best, least] = [edge, gap]
    if (least <= rounding * Math.abs(edge[0] ?? 0)) break
  }
  return best
}

/** From the last of some points to the first of others, or to their last. */
function gapTo(points: Points, others: Points, isTurned: boolean): number {
  const [x = 0, y = 0] = isTurned ? others.slice(-2) : others
  return Math.hypot((points.at(-2) ?? 0) - x, (points.at(-1) ?? 0) - y)
}

const degree = Math.PI / 180

function edgePoints(edge: readonly Tag[], record: DxfRecord, tolerance: number): Points | null {
  const read = (code: number, otherwise = 0) => {
    const tag = edge.find((one) => one.code === code)
    return tag ? numberIn(tag, record) : otherwise
  }
  const kind = read(72)
  const [x, y] = [read(10), read(20)]
  if (kind === edgeKinds.line) return [x, y, read(11), read(21)]
  if (kind === edgeKinds.spline) return splineIn(edge, record, tolerance, 42)
  if (kind !== edgeKinds.arc && kind !== edgeKinds.ellipse) return null
  // Clockwise edges count their angles clockwise.
  const direction = read(73, 1) === 0 ? -1 : 1
  const start = read(50) * degree
  const sweep = direction * sweepOf(start, read(51, 360) * degree)
  if (kind === edgeKinds.ellipse)
    return ellipsePoints(
      { x, y, major: [read(11), read(21)], ratio: read(40, 1), start: direction * start, sweep },
      tolerance,
    )
  const radius = Math.abs(read(40))
  if (radius === 0) throw new OwnRefused('badNumber', { at: String(record.line), detail: '0' })
  const from = direction * start
  return [
    x + radius * Math.cos(from),
    y + radius * Math.sin(from),
    ...arcPoints({ x, y, radius, start: from, sweep }, tolerance),
  ]
}
