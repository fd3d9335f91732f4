import type { MultiPolygon, Position } from 'geojson'
import { ownLimits, type Ring } from '../reading'
import { boundaryOf } from './boundary'
import { metresPerDegree } from './ellipsoid'
import { type Nested, nested, type SignedRing, signedRing } from './nested'
import { noded } from './noded'
import { cleanedParts, holesOutside, type Part, statedArea } from './partsOf'
import { linesOf, type Plane, planeOver } from './plane'
import type { Repair, Repaired, RepairRefusal, RepairRule } from './repairs'
import { thinnedRing } from './thinnedRing'
import { tracedRings } from './traced'

/** Metres that a simplified outline may be off by. */
const tolerance = 0.5
/** Less than this in square metres, or in metres of mean width, is no part of a park and no hole in one. */
const leastArea = 10
const leastWidth = 0.5
const mostChange = 0.05

/**
 * An outline mended by named rules: each polygon is what the even-odd rule makes of its rings, whatever their order and
 * direction, and the polygons are put together; several features of a park are one outline when their polygons are handed over
 * as one list. Points of the file are kept to a millimetre where nothing crosses.
 *
 * `polygons` in WGS-84, numbers lng, lat; `vertices` how many the whole file has: beyond the limit that is kept
 * (`ownLimits.verticesKept`) rings are simplified to half a metre first. Never throws: what is no outline is refused.
 */
export function repaired(polygons: readonly (readonly Ring[])[], vertices: number = verticesIn(polygons)): Repaired {
  const cleaned = cleanedParts(polygons)
  if (!cleaned) return refusal('badNumbers')
  const stated = statedArea(cleaned.parts)
  const repairs: Repair[] = [...cleaned.counts].map(([rule, count]) => repair(rule, count, stated, stated))
  if (cleaned.parts.length === 0) return refusal(verticesIn(polygons) === 0 ? 'nothing' : 'noArea', repairs)
  const parts = vertices > ownLimits.verticesKept ? simplified(cleaned.parts) : cleaned.parts
  const fewer = pointsOf(cleaned.parts) - pointsOf(parts)
  const simple = fewer > 0 ? statedArea(parts) : stated
  const whole = putTogether(parts)
  if (!whole) return refusal('tangled', repairs)
  const joined = areaOf(whole.shapes)
  const kept = whole.shapes.flatMap(withoutSlivers)
  const left = areaOf(kept)
  repairs.push(
    repair('simplified', fewer, stated, simple),
    repair('holesOutside', holesOutside(parts), simple, joined),
    repair('crossings', whole.crossings, simple, joined),
    repair('overlaps', whole.overlapping, simple, joined),
    repair('slivers', ringsIn(whole.shapes) - ringsIn(kept), joined, left),
  )
  const applied = repairs.filter(({ count }) => count > 0)
  if (kept.length === 0) return refusal('noArea', applied)
  const asks = Math.abs(left - stated) > mostChange * stated
  return { geometry: geometryOf(kept), refused: null, repairs: applied, areaBefore: stated, areaAfter: left, asks }
}

/** How many positions these rings have. */
function verticesIn(polygons: readonly (readonly Ring[])[]): number {
  return polygons.flat().reduce((sum, ring) => sum + Math.floor(ring.length / 2), 0)
}

function repair(rule: RepairRule, count: number, areaBefore: number, areaAfter: number): Repair {
  return { rule, count, areaBefore, areaAfter }
}

function refusal(refused: RepairRefusal, repairs: readonly Repair[] = []): Repaired {
  return { geometry: null, refused, repairs, areaBefore: 0, areaAfter: 0, asks: false }
}

function pointsOf(parts: readonly Part[]): number {
  return parts.flat().reduce((sum, { points }) => sum + points.length / 2, 0)
}

function simplified(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) => part.map(({ points }) => signedRing(thinnedRing(points, tolerance))))
}

type Whole = { readonly shapes: readonly Nested[]; readonly crossings: number; readonly overlapping: number }

function putTogether(parts: readonly Part[]): Whole | null {
  const rings = parts.flatMap((part, at) => part.map(({ points }) => ({ part: at, points })))
  const plane = planeOver(rings)
  const nodes = noded(plane, linesOf(plane, rings))
  if (!nodes) return null
  const boundary = boundaryOf(plane, nodes.lines)
  const shapes = nested(tracedRings(plane, boundary).map((ring) => closed(plane, ring)))
  return { shapes: [...shapes].reverse(), crossings: nodes.crossings, overlapping: boundary.overlapping }
}

function closed({ lng, lat }: Plane, ring: readonly number[]): SignedRing {
  const points = new Float64Array(2 * ring.length + 2)
  for (const [at, corner] of [...ring, ring[0] ?? 0].entries()) {
    points[2 * at] = lng[corner] ?? 0
    points[2 * at + 1] = lat[corner] ?? 0
  }
  return signedRing(points)
}

function areaOf(shapes: readonly Nested[]): number {
  return shapes.reduce((sum, { shell, holes }) => holes.reduce((left, { area }) => left + area, sum + shell.area), 0)
}

function ringsIn(shapes: readonly Nested[]): number {
  return shapes.reduce((sum, { holes }) => sum + 1 + holes.length, 0)
}

function withoutSlivers({ shell, holes }: Nested): readonly Nested[] {
  return isSliver(shell) ? [] : [{ shell, holes: holes.filter((hole) => !isSliver(hole)) }]
}

/** The mean width of a long strip is twice its area over the length of its edge. */
function isSliver({ points, area }: SignedRing): boolean {
  const { east, north } = metresPerDegree(points[1] ?? 0)
  let length = 0
  for (let at = 3; at < points.length; at += 2) {
    const [dx, dy] = [(points[at - 1] ?? 0) - (points[at - 3] ?? 0), (points[at] ?? 0) - (points[at - 2] ?? 0)]
    length += Math.hypot(dx * east, dy * north)
  }
  return Math.abs(area) < leastArea || 2 * Math.abs(area) < leastWidth * length
}

function geometryOf(shapes: readonly Nested[]): MultiPolygon {
  const positions = ({ points }: SignedRing): Position[] =>
    Array.from({ length: points.length / 2 }, (_, at) => [points[2 * at] ?? 0, points[2 * at + 1] ?? 0])
  return {
    type: 'MultiPolygon',
    coordinates: shapes.map(({ shell, holes }) => [shell, ...holes].map(positions)),
  }
}
