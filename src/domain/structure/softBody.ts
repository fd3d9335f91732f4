import {
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

/**
 * One calm outline around what belongs together, WGS-84: grown, joined by necks along the shortest ways (Prim's tree), its bays
 * filled by growing and shrinking (morphological closing), its spikes taken off the same way (opening). What lies on separate
 * parts of the land has a body on each; `null` where nothing is held.
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
  return body && truncate(simplify(body, { tolerance, highQuality: true }), { precision: decimals })
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

/** The shortest ways that join all rings. */
function tree(rings: readonly (readonly Position[])[]): readonly Way[] {
  const ways: Way[] = []
  const [first, ...others] = rings
  const reached = first ? [first] : []
  const left = new Set(others)
  while (left.size > 0) {
    const [next] = [...left]
      .flatMap((ring) => reached.map((other) => ({ ring, way: between(other, ring) })))
      .sort((one, other) => one.way.length - other.way.length)
    if (!next) break
    ways.push(next.way)
    reached.push(next.ring)
    left.delete(next.ring)
  }
  return ways
}

/** In kilometres, from corner to corner: rings that were grown have many. */
function between(one: readonly Position[], other: readonly Position[]): Way {
  let best: Way = { from: [], to: [], length: Number.POSITIVE_INFINITY }
  for (const from of one)
    for (const to of other) {
      const length = nearly(from, to)
      if (length < best.length) best = { from, to, length }
    }
  return { ...best, length: distance(best.from, best.to) }
}

/** To compare by; degrees of longitude are shorter here. */
function nearly([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position): number {
  return Math.hypot((x - otherX) * Math.cos((y * Math.PI) / 180), y - otherY)
}
