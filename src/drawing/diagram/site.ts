import { freePart } from '../focus'
import type { ScreenPoint } from '../frame'
import { type Bearing, bearingFrom, type City, cityOf, shareByDistance, sharesByDistance } from './bearings'
import { grown, type Type } from './cells'
import type { DiagramSource } from './diagram'
import { fieldIn, pointAt } from './field'
import type { Band, Room } from './room'
import { calmed, sideOf, spineOf } from './spine'
import { leaning } from './spots'

/** What a park is placed by: where it ought to stand, and on which side of the river. */
export type Aim = {
  readonly bearing: Bearing
  readonly band: Band
  /** How far out, as a share of the field. */
  readonly share: number
  readonly side: 1 | -1
}

/** Left free along the frame, and between what stands over the map and what is drawn, in CSS pixels. */
const margin = 5
const besideTaken = 4
/** Half the width of the river with some room, in design pixels. */
const spineReach = 6.5

/** The room of a diagram before any park stands in it. */
export function roomOf(source: DiagramSource, type: Type, middle: ScreenPoint): { readonly city: City; readonly room: Room } {
  const city = cityOf(source.atlas, source.parks)
  const frame = grown(freePart(source.size, source.covered), -margin)
  const field = fieldIn(frame, middle)
  const rim = rimOf(city.bearings)
  const shares = sharesByDistance(city.bearings, rim)
  const shareOf = shareByDistance(city.bearings, shares)
  const river = spineOf(source.ground)
  const warped = (river?.line ?? []).map((point) => {
    const { angle, distance } = bearingFrom(city.middle, point)
    return pointAt(field, leaning(angle, field), shareOf(distance))
  })
  return {
    city,
    room: {
      field,
      rim,
      frame,
      taken: source.taken.map((box) => grown(box, besideTaken)),
      spine: warped.length > 1 ? calmed(warped) : [],
      reach: spineReach * type.unit,
      axes: [],
      axisReach: 0,
    },
  }
}

/** The inner band is as large as its share of the parks asks for. */
function rimOf(bearings: readonly Bearing[]): number {
  const inner = bearings.filter(({ place }) => place !== 'outer').length
  return Math.min(0.78, Math.max(0.45, Math.sqrt(inner / Math.max(1, bearings.length)) * 0.84))
}

export function aimsOf({ ground }: DiagramSource, { bearings }: City, { rim }: Room): readonly Aim[] {
  const shares = sharesByDistance(bearings, rim)
  const river = spineOf(ground)
  return bearings.map((bearing) => ({
    bearing,
    band: bearing.place === 'outer' ? 'outer' : 'inner',
    share: shares.get(bearing.park.id) ?? 0.5,
    side: river ? sideOf(river.line, bearing.anchor) : 1,
  }))
}

