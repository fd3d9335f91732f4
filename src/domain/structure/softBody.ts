import {
  area as areaInSquareMetres,
  bbox,
  booleanIntersects,
  buffer,
  difference,
  distance,
  feature,
  featureCollection,
  flatten,
  intersect,
  lineString,
  simplify,
  truncate,
  union,
} from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'

export type Area = Feature<Polygon | MultiPolygon>

/** How soft a body is, all in kilometres. */
export type Softness = {
  /** How far it goes beyond what it holds. */
  readonly reach: number
  /** Bays that are narrower than twice this are filled. */
  readonly close: number
  /** What lies apart is joined by a neck, the broader the longer it is, within these widths. */
  readonly neck: readonly [least: number, most: number]
  /** What lies further apart than this stays apart. */
  readonly apart: number
}

/** Of a neck's length, how broad it is. */
const neckShare = 0.28
const steps = 10
/** Degrees that an outline may be off by, so that no point is kept which nobody sees. */
const tolerance = 0.0005
const decimals = 5

/** Of what is held this much may stand outside, as outlines are simplified. */
const mostLost = 0.03

/**
 * One calm outline around what belongs together, WGS-84: grown, joined by necks along the shortest ways (Prim's tree), its bays
 * filled by growing and shrinking (morphological closing), its spikes taken off the same way (opening). What lies on separate
 * parts of the land has a body on each. It gives way to the land's edge and to what is kept, but never cuts what it holds: an
 * office's outline may lie at sea, or on another's. `null` where nothing is held.
 */
export function softBody(held: readonly Area[], land: Area, kept: readonly Area[], softness: Softness): Area | null {
  const bodies = flatten(land).features.flatMap((part) => {
    const here = held.filter((one) => meets(one, part))
    const whole = here.length > 0 ? rounded(here, softness) : null
    const clipped = whole && intersect(featureCollection<Polygon | MultiPolygon>([whole, part]))
    const free = clipped && without(clipped, kept)
    return free ? [holding(opened(free, softness.reach * 0.35), here)] : []
  })
  const body = merged(bodies.filter((one) => one !== null))
  const calm = body && simplified(body)
  const lost = held.filter((one) => !calm || lostShare(one, calm) > mostLost)
  const whole = lost.length > 0 ? merged([...(calm ? [calm] : []), ...lost]) : calm
  return whole && truncate(whole, { precision: decimals })
}

function simplified(area: Area): Area {
  return simplify(area, { tolerance, highQuality: true })
}

/** How much of something stands outside an area, as a share. */
function lostShare(one: Area, area: Area): number {
  const outside = without(one, [area])
  return outside ? areaInSquareMetres(outside) / areaInSquareMetres(one) : 0
}

/** More corners than this in a ring are a survey's: growing costs by the corner, and a soft outline shows none of them. */
const mostCorners = 60
/** Degrees by which a survey's ring may be off under a soft outline, some 20 m. */
const calmTolerance = 0.0002

/** An outline with as many corners as soft outlines around it need, WGS-84. */
export function calmed({ type, coordinates }: MultiPolygon): MultiPolygon {
  return { type, coordinates: coordinates.map((rings) => rings.map(calmedRing)) }
}

function calmedRing(ring: Position[]): Position[] {
  if (ring.length <= mostCorners) return ring
  const calm = simplify(lineString(ring), { tolerance: calmTolerance, highQuality: true }).geometry.coordinates
  return calm.length > 3 ? calm : ring
}

export function areaOf(geometry: Polygon | MultiPolygon): Area {
  return feature(geometry)
}

/** Grown, or shrunk where less than nothing. */
export function grown(area: Area, kilometres: number): Area | null {
  return buffer(area, kilometres, { units: 'kilometers', steps }) ?? null
}

export function merged(areas: readonly Area[]): Area | null {
  const [first, ...others] = areas
  if (!first) return null
  return others.length === 0 ? first : union(featureCollection([...areas]))
}

function meets(one: Area, other: Area): boolean {
  return isNear(one, other) && booleanIntersects(one, other)
}

/** Whether their boxes meet; a quick look before a slow one. */
function isNear(one: Area, other: Area): boolean {
  const [west, south, east, north] = bbox(one)
  const [otherWest, otherSouth, otherEast, otherNorth] = bbox(other)
  return west <= otherEast && otherWest <= east && south <= otherNorth && otherSouth <= north
}

function without(area: Area, taken: readonly Area[]): Area | null {
  const near = taken.filter((one) => isNear(one, area))
  return near.length === 0 ? area : difference(featureCollection<Polygon | MultiPolygon>([area, ...near]))
}

function rounded(held: readonly Area[], { reach, close, neck, apart }: Softness): Area | null {
  const wide = merged(held.flatMap((one) => grown(one, reach) ?? []))
  const whole = wide && joined(wide, neck, apart)
  const filled = whole && grown(whole, close)
  return filled && (grown(filled, -close) ?? filled)
}

function opened(area: Area, kilometres: number): Area {
  const less = grown(area, -kilometres)
  return (less && grown(less, kilometres)) ?? area
}

/** Its parts that hold something: what clipping cut off says nothing. */
function holding(area: Area, held: readonly Area[]): Area | null {
  return merged(flatten(area).features.filter((part) => held.some((one) => meets(one, part))))
}

function joined(area: Area, [least, most]: Softness['neck'], apart: number): Area {
  const parts = flatten(area).features.map(({ geometry }) => geometry)
  const ways = tree(parts.map(({ coordinates: [ring = []] }) => ring)).filter(({ length }) => length <= apart)
  const necks = ways.map(({ from, to, length }) =>
    buffer(lineString([from, to]), Math.min(most, Math.max(least, length * neckShare)) / 2, {
      units: 'kilometers',
      steps,
    }),
  )
  return merged([area, ...necks.filter((one) => one !== undefined)]) ?? area
}

type Way = { readonly from: Position; readonly to: Position; readonly length: number }

/** The shortest ways that join all rings; of each that is left its way to the nearest that is reached is kept. */
function tree(rings: readonly (readonly Position[])[]): readonly Way[] {
  const ways: Way[] = []
  let [last, ...left] = rings
  const nearest = new Map<readonly Position[], Way>()
  while (last && left.length > 0) {
    for (const ring of left) {
      const way = between(last, ring)
      if (way.length < (nearest.get(ring)?.length ?? Number.POSITIVE_INFINITY)) nearest.set(ring, way)
    }
    const lengthOf = (ring: readonly Position[]) => nearest.get(ring)?.length ?? Number.POSITIVE_INFINITY
    const next = left.reduce((best, ring) => (lengthOf(ring) < lengthOf(best) ? ring : best))
    ways.push(nearest.get(next) ?? between(last, next))
    left = left.filter((ring) => ring !== next)
    last = next
  }
  return ways
}

/** In kilometres, from corner to corner: rings that were grown have many. */
function between(one: readonly Position[], other: readonly Position[]): Way {
  let best: Way = { from: [], to: [], length: Number.POSITIVE_INFINITY }
  for (const from of one) {
    const [x = 0, y = 0] = from
    // To compare by; degrees of longitude are shorter here.
    const narrower = Math.cos((y * Math.PI) / 180)
    for (const to of other) {
      const length = ((x - (to[0] ?? 0)) * narrower) ** 2 + (y - (to[1] ?? 0)) ** 2
      if (length < best.length) best = { from, to, length }
    }
  }
  return { ...best, length: distance(best.from, best.to) }
}
