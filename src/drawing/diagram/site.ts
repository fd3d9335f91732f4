import { freePart } from '../focus'
import { contains, type ScreenPoint, type Size } from '../frame'
import { type Bearing, bearingFrom, type City, shareByDistance, sharesByDistance } from './bearings'
import { type Cell, grown, type Type } from './cells'
import type { DiagramSource } from './diagram'
import { type Bands, bandPoint, fieldIn, leaning, within } from './field'
import type { Band, Room } from './room'
import { calmed, sideOf, spineOf } from './spine'

/** How large, where in the free part the city's middle lies as shares of it, and how broad the outer band is. */
export type Trial = { readonly scale: number; readonly middle: ScreenPoint; readonly breadth: number }

/** What a park is placed by: where it ought to stand, and on which side of the river. */
export type Aim = {
  readonly bearing: Bearing
  readonly band: Band
  /** How far out, as a share of the bands: to 1 in the inner, to 2 in the outer. */
  readonly share: number
  readonly side: 1 | -1
}

/** Left free along the frame, and between what stands over the map and what is drawn, in CSS pixels. */
const margin = 5
const besideTaken = 4
/** Half the width of the river with some room, in design pixels. */
const spineReach = 6.5

/** An outer band takes at most this share of the half of the map on its side, and at least that. */
const broadest = 0.46
const narrowest = 0.2

/** Both bands: the outer one so broad as the broadest of its cells asks for. */
export function bandsIn(
  { size, covered }: DiagramSource,
  { middle, breadth }: Pick<Trial, 'middle' | 'breadth'>,
  outer: readonly Cell[],
): Bands {
  const rim = fieldIn(grown(freePart(size, covered), -margin), middle)
  const limited = (length: number, half: number) =>
    Math.min(half * broadest, Math.max(half * narrowest, length * breadth))
  const most = (lengths: readonly number[]) => Math.max(0, ...lengths)
  const across = limited(most(outer.map(({ box }) => box.width)), Math.min(rim.left, rim.right))
  const along = limited(most(outer.map(({ box }) => box.height)), Math.min(rim.up, rim.down))
  return { outer: rim, inner: within(rim, [across, along]) }
}

/** The room of a diagram before any park stands in it. */
export function roomOf(source: DiagramSource, type: Type, { middle, bearings }: City, bands: Bands): Room {
  const shareOf = shareByDistance(bearings, sharesByDistance(bearings))
  const warped = (spineOf(source.ground)?.line ?? []).map((point) => {
    const { angle, distance } = bearingFrom(middle, point)
    return bandPoint(bands, leaning(angle, bands), shareOf(distance))
  })
  return {
    isLoose: false,
    bands,
    frame: grown(freePart(source.size, source.covered), -margin),
    taken: source.taken.map((box) => grown(box, besideTaken)),
    spine: calmed(shownOf(warped, source.size)),
    reach: spineReach * type.unit,
    axes: [],
    axisReach: 0,
  }
}

/** The part of a line that is seen, and somewhat more on either end. */
function shownOf(line: readonly ScreenPoint[], size: Size): readonly ScreenPoint[] {
  const seen = grown({ x: 0, y: 0, ...size }, 60)
  const isSeen = line.map((point) => contains(seen, point))
  const [first, last] = [isSeen.indexOf(true), isSeen.lastIndexOf(true)]
  return first < 0 ? [] : line.slice(Math.max(0, first - 1), last + 2)
}

export function aimsOf({ ground }: DiagramSource, { bearings }: City): readonly Aim[] {
  const shares = sharesByDistance(bearings)
  const river = spineOf(ground)
  return bearings.map((bearing) => ({
    bearing,
    band: bearing.place !== 'outer' ? 'inner' : bearing.isHead ? 'beyond' : 'outer',
    share: shares.get(bearing.park.id) ?? 0.5,
    side: river ? sideOf(river.line, bearing.anchor) : 1,
  }))
}
