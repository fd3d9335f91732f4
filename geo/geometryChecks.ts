import {
  area,
  bbox,
  featureCollection,
  intersect,
  kinks,
  multiPolygon,
  pointToLineDistance,
  pointToPolygonDistance,
} from '@turf/turf'
import type { MultiPolygon, Position } from 'geojson'
import type { Atlas, Block } from '../src/domain/atlas'
import type { Ground } from '../src/domain/ground'
import { outlinesOn } from './districts'
import { isCounterClockwise } from './shapes'
import { notShifted } from './shiftGuard'

type Check = (atlas: Atlas, ground: Ground) => readonly string[]

/** Rules of the shapes, one named function each; an empty list means that the rule is met. */
export const geometryChecks: Readonly<Record<string, Check>> = {
  ringsValid,
  ringsRightHanded,
  sixDecimals,
  insideDistricts,
  blocksApart,
  clearOfWater,
  drawnTotal,
  riverFollowsDistricts,
  notShifted,
}

const publishedTotal = 531
const totalTolerance = 0.2
const districtToleranceInMetres = 500
const riverToleranceInMetres = 60
/** Of two shapes that are drawn edge to edge, rounding alone can make so much common ground. */
const touchingInSquareMetres = 100

/** Closed, of four positions or more, without a repeated one and without crossing itself. */
export function ringsValid({ blocks }: Atlas): readonly string[] {
  return blocks.flatMap((block) =>
    ringsOf(block).flatMap((ring) => {
      if (ring.length < 4) return [`block ${block.id}: a ring of ${ring.length} positions`]
      if (String(ring[0]) !== String(ring.at(-1))) return [`block ${block.id}: a ring is not closed`]
      if (new Set(ring.map(String)).size !== ring.length - 1) return [`block ${block.id}: a ring repeats a position`]
      const crossings = kinks({ type: 'Polygon', coordinates: [[...ring]] }).features.length
      return crossings === 0 ? [] : [`block ${block.id}: a ring crosses itself ${crossings} times`]
    }),
  )
}

export function ringsRightHanded({ blocks }: Atlas): readonly string[] {
  return blocks
    .filter(({ geometry }) => geometry.coordinates.some(([outer = []]) => !isCounterClockwise(outer)))
    .map(({ id }) => `block ${id}: the outer ring runs clockwise`)
}

export function sixDecimals({ blocks }: Atlas): readonly string[] {
  return blocks
    .filter((block) =>
      ringsOf(block)
        .flat(2)
        .some((value) => Number(value.toFixed(6)) !== value),
    )
    .map(({ id }) => `block ${id}: a coordinate has more than six decimals`)
}

/** No corner lies farther than 500 m outside the districts of its park. */
export function insideDistricts({ blocks, parks }: Atlas, ground: Ground): readonly string[] {
  const outlines = outlinesOn(ground)
  return blocks.flatMap((block) => {
    const districts = parks.find(({ id }) => id === block.park)?.districts ?? []
    const homes = districts.flatMap((id) => outlines.get(id) ?? [])
    if (homes.length < districts.length || homes.length === 0)
      return [`block ${block.id}: no outline of ${districts.join()}`]
    const farthest = Math.max(
      ...ringsOf(block)
        .flat()
        .map((corner) => metresOutside(corner, homes)),
    )
    const tooFar = farthest > districtToleranceInMetres
    return tooFar ? [`block ${block.id}: ${Math.round(farthest)} m outside ${districts.join()}`] : []
  })
}

/** No two blocks lie on one another, of two parks or of one. */
export function blocksApart({ blocks }: Atlas): readonly string[] {
  return blocks.flatMap((one, index) =>
    blocks.slice(index + 1).flatMap((other) => {
      const shared = sharedSquareMetres(one.geometry, other.geometry)
      if (shared <= touchingInSquareMetres) return []
      return [`blocks ${one.id} of ${one.park} and ${other.id} of ${other.park} overlap by ${Math.round(shared)} m²`]
    }),
  )
}

export function clearOfWater({ blocks }: Atlas, ground: Ground): readonly string[] {
  const waters = ground.flatMap(({ id, kind, geometry }) =>
    kind === 'water' && geometry.type === 'Polygon'
      ? [{ id, geometry: multiPolygon([geometry.coordinates]).geometry }]
      : [],
  )
  return blocks.flatMap((block) =>
    waters
      .filter((water) => sharedSquareMetres(block.geometry, water.geometry) > touchingInSquareMetres)
      .map((water) => `block ${block.id} lies in ${water.id}`),
  )
}

/** The drawn members come within 20 % of the area published for the whole zone, 531 km². */
export function drawnTotal({ blocks }: Atlas): readonly string[] {
  const members = blocks.filter(({ membership }) => membership === 'member')
  const total = members.reduce((sum, { geometry }) => sum + area(geometry), 0) / 1e6
  const off = Math.abs(total / publishedTotal - 1)
  return off <= totalTolerance ? [] : [`drawn are ${total.toFixed(1)} km², published ${publishedTotal} km²`]
}

const westBank = ['xuhui', 'huangpu', 'hongkou', 'yangpu']

/** The lower 黄浦江 runs through every corner that 浦东 shares with the districts across it. */
export function riverFollowsDistricts(_: Atlas, ground: Ground): readonly string[] {
  const outlines = outlinesOn(ground)
  const river = ground.find(({ id }) => id === 'huangpu-line')?.geometry
  if (river?.type !== 'LineString') return ['no line "huangpu-line" in the ground']
  const west = new Set(westBank.flatMap((id) => outlines.get(id)?.coordinates.flat(2).map(String) ?? []))
  const shared =
    outlines
      .get('pudong')
      ?.coordinates.flat(2)
      .filter((corner) => west.has(String(corner))) ?? []
  if (shared.length === 0) return ['浦东 shares no corner with the districts across the river']
  return shared
    .filter((corner) => pointToLineDistance(corner, river, { units: 'meters' }) > riverToleranceInMetres)
    .map((corner) => `黄浦江 misses the district corner ${corner.join()}`)
}

function metresOutside(corner: Position, homes: readonly MultiPolygon[]): number {
  return Math.min(...homes.map((home) => pointToPolygonDistance(corner, home, { units: 'meters' })))
}

function sharedSquareMetres(one: MultiPolygon, other: MultiPolygon): number {
  const [west, south, east, north] = bbox(one)
  const [otherWest, otherSouth, otherEast, otherNorth] = bbox(other)
  if (west > otherEast || otherWest > east || south > otherNorth || otherSouth > north) return 0
  const shared = intersect(featureCollection([multiPolygon(one.coordinates), multiPolygon(other.coordinates)]))
  return shared ? area(shared) : 0
}

function ringsOf({ geometry }: Block): readonly Position[][] {
  return geometry.coordinates.flat()
}
