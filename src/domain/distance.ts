import { distance, simplify } from '@turf/turf'
import type { MultiPolygon, Position } from 'geojson'
import type { Atlas, IndustryId, ParkId } from './atlas'
import type { Clause } from './clause'
import { groupOf } from './groupOf'
import { sharedTerms } from './likeness'
import { memoize } from './memoize'
import { parkOverlaps } from './own/parkOverlaps'

/** A point of the unit sphere. */
type Vector = readonly [number, number, number]
type SphereOutline = readonly Vector[]

/** Less than this cannot be told from touching: coordinates have six decimals, a tenth of a metre. */
const touchingInKilometres = 0.001

/**
 * The distance in a straight line between two parks' footprints, in kilometres: the least distance between the
 * outlines of their member blocks (WGS-84; candidates left out), 0 where they touch or an office's outlines lie on one another, `null` where
 * one of them has no block. Every corner of either is held against every edge of the other, which finds the least distance as long as
 * the footprints do not overlap (a rule of the data that comes with the atlas); inner rings are outlines too. Edges are taken
 * along great circles; the straight edge of a map is a metre or so off for an edge of 10 km. The two nearest points are then
 * measured along a great circle by Turf's `distance`: the haversine formula on a sphere with the mean radius
 * 6,371.0088 km. It is no distance on an ellipsoid; the two differ by less than 0.6 %, far less than schematic
 * footprints are off.
 */
export function kilometresBetween(atlas: Atlas, one: ParkId, other: ParkId): number | null {
  return one < other ? measured(atlas, one, other) : measured(atlas, other, one)
}

const measured = memoize((atlas: Atlas, one: ParkId, other: ParkId) =>
  overlaps(atlas, one, other) ? 0 : measuredBetween(outlinesOf(atlas, one), outlinesOf(atlas, other)),
)

function overlaps(atlas: Atlas, one: ParkId, other: ParkId): boolean {
  if (!atlas.own) return false
  const outlines = atlas.blocks.filter(
    ({ park, membership }) => membership === 'member' && (park === one || park === other),
  )
  return parkOverlaps(outlines).length > 0
}

type Nearest = { readonly apart: number; readonly from: Vector; readonly to: Vector }

function measuredBetween(ones: readonly SphereOutline[], others: readonly SphereOutline[]): number | null {
  const nearest = ones
    .flatMap((one) => others.flatMap((other) => [nearestOf(one, other), nearestOf(other, one)]))
    .reduce<Nearest | null>((best, next) => (next && (!best || next.apart < best.apart) ? next : best), null)
  if (!nearest) return null
  const kilometres = distance(placeOf(nearest.from), placeOf(nearest.to), { units: 'kilometers' })
  return kilometres < touchingInKilometres ? 0 : kilometres
}

/** The corner of one outline and the point on an edge of the other that lie nearest, by the square of their chord. */
function nearestOf(corners: SphereOutline, edges: SphereOutline): Nearest | null {
  let best: Nearest | null = null
  for (let at = 1; at < edges.length; at++) {
    const [start, end] = [edges[at - 1], edges[at]]
    if (!start || !end) continue
    for (const from of corners) {
      const to = nearestOnEdge(from, start, end)
      const apart = squareOf(minus(from, to))
      if (!best || apart < best.apart) best = { apart, from, to }
    }
  }
  return best
}

/** On the chord of an edge; below the arc by its sagitta only, 2 cm for an edge of a kilometre. */
function nearestOnEdge(from: Vector, start: Vector, end: Vector): Vector {
  const along = minus(end, start)
  const length = squareOf(along)
  const at = length === 0 ? 0 : Math.min(1, Math.max(0, dot(minus(from, start), along) / length))
  return [start[0] + at * along[0], start[1] + at * along[1], start[2] + at * along[2]]
}

const outlinesOf = memoize((atlas: Atlas, park: ParkId): readonly SphereOutline[] =>
  atlas.blocks
    .filter((block) => block.park === park && block.membership === 'member')
    .flatMap(({ geometry }) =>
      simplified(geometry).coordinates.flatMap((rings) => rings.map((ring) => ring.map(vectorOf))),
    ),
)

/** An office's outline may have as many corners as it was surveyed with: beyond so many those within two metres of a line are left out. */
const [manyCorners, tolerance] = [600, 0.00002]

function simplified(geometry: MultiPolygon): MultiPolygon {
  const corners = geometry.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0)
  return corners > manyCorners ? simplify(geometry, { tolerance, highQuality: true }) : geometry
}

const radians = Math.PI / 180

function vectorOf([lng = 0, lat = 0]: Position): Vector {
  const [east, north] = [lng * radians, lat * radians]
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
}

function placeOf([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians]
}

function minus(one: Vector, other: Vector): Vector {
  return [one[0] - other[0], one[1] - other[1], one[2] - other[2]]
}

function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
}

function squareOf(vector: Vector): number {
  return dot(vector, vector)
}

export type Neighbour = { readonly park: ParkId; readonly kilometres: number }

/** The other parks by `kilometresBetween`, nearest first, equals in the plan's order; without those that have no block. */
export function neighboursOf(atlas: Atlas, park: ParkId): readonly Neighbour[] {
  return atlas.parks
    .filter(({ id }) => id !== park)
    .flatMap(({ id }) => {
      const kilometres = kilometresBetween(atlas, park, id)
      return kilometres === null ? [] : [{ park: id, kilometres }]
    })
    .sort((one, other) => one.kilometres - other.kilometres)
}

/** A park that shares terms with another, and how far it is. */
export type Sharing = { readonly park: ParkId; readonly shared: readonly IndustryId[]; readonly kilometres: number }

/** The parks that share a term with this one, nearest first by `kilometresBetween`, equals in the plan's order. */
export function sharingByDistance(atlas: Atlas, park: ParkId): readonly Sharing[] {
  return neighboursOf(atlas, park)
    .map((neighbour) => ({ ...neighbour, shared: sharedTerms(atlas, park, neighbour.park) }))
    .filter(({ shared }) => shared.length > 0)
}

/** The park in the middle of the layout and, by distance, the parks that share a term with it. */
export type Pairing = { readonly hub: ParkId; readonly partners: readonly Sharing[]; readonly clause: Clause }

/**
 * Candidates for the pairs that the plan asks for (`edition.pairing`): the park in the middle of the layout and a park
 * that carries one of its terms, nearest first. The plan names no pair: which parks could make what is researched there is our reading, 推断.
 * Terms are counted as in `likenessOf`, distances measured as in `kilometresBetween`.
 */
export function pairingsOf(atlas: Atlas): Pairing | null {
  const hub = atlas.parks.find((park) => groupOf(atlas, park)?.place === 'centre')
  const clause = atlas.edition.pairing
  return hub && clause ? { hub: hub.id, partners: sharingByDistance(atlas, hub.id), clause } : null
}
