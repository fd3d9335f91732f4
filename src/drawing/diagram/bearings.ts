import type { Atlas, GroupPlace, ParkId } from '../../domain/atlas'
import { groupOf } from '../../domain/groupOf'
import type { BasePark } from '../parkMark'
import { type PlanePoint, toPlane } from '../projection'

/** A park as it lies from the middle of the city. */
export type Bearing = {
  readonly park: BasePark
  readonly place: GroupPlace
  /** The first of a group that is a body of its own. */
  readonly isHead: boolean
  /** Of its main block, in the plane. */
  readonly anchor: PlanePoint
  /** In radians on the screen: 0 to the east, clockwise. */
  readonly angle: number
  /** In the plane. */
  readonly distance: number
}

/** Where a city's parks lie from its middle, in the plane. */
export type City = { readonly middle: PlanePoint; readonly bearings: readonly Bearing[] }

/**
 * All parks with a block, measured from the middle of the city: the median of the inner group's main blocks, east to west
 * and north to south each by itself, or of all parks where there is no inner group.
 */
export function cityOf(atlas: Atlas, parks: readonly BasePark[]): City {
  const known = new Map(atlas.parks.map((park) => [park.id, groupOf(atlas, park)]))
  const standing = parks.flatMap((park) => {
    const [main] = park.blocks
    return main ? [{ park, anchor: toPlane(main.anchor), place: known.get(park.id)?.place ?? 'outer' }] : []
  })
  const first = new Set(atlas.groups.map(({ id }) => standing.find(({ park }) => park.group === id)?.park.id))
  const inner = standing.filter(({ place }) => place === 'inner')
  const middle = medianOf((inner.length > 0 ? inner : standing).map(({ anchor }) => anchor))
  const bearings = standing.map(({ park, anchor, place }) => {
    const isHead = first.has(park.id) && (place === 'centre' || (place === 'outer' && park.isHeadline))
    return { park, place, isHead, anchor, ...bearingFrom(middle, anchor) }
  })
  return { middle, bearings }
}

export function bearingFrom(middle: PlanePoint, anchor: PlanePoint): Pick<Bearing, 'angle' | 'distance'> {
  const [x, y] = [anchor[0] - middle[0], anchor[1] - middle[1]]
  return { angle: Math.atan2(y, x), distance: Math.hypot(x, y) }
}

function medianOf(points: readonly PlanePoint[]): PlanePoint {
  const median = (values: readonly number[]) => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0
  return [median(points.map(([x]) => x)), median(points.map(([, y]) => y))]
}

/** How far out each stands, from 0 to 1 in the inner band and to 2 in the outer one: half by its distance, half by its rank among its band. */
export function sharesByDistance(bearings: readonly Bearing[]): ReadonlyMap<ParkId, number> {
  const isInner = ({ place }: Bearing) => place !== 'outer'
  const spread = (some: readonly Bearing[], from: number, to: number) => {
    const ordered = [...some].sort((one, other) => one.distance - other.distance)
    const [least, most] = [ordered[0]?.distance ?? 0, ordered.at(-1)?.distance ?? 0]
    return ordered.map(({ park, distance }, rank) => {
      const byRank = ordered.length > 1 ? rank / (ordered.length - 1) : 0.5
      const byDistance = most > least ? (distance - least) / (most - least) : 0.5
      return [park.id, from + (to - from) * (byRank + byDistance) * 0.5] as const
    })
  }
  return new Map([
    ...spread(bearings.filter(isInner), 0.26, 0.84),
    ...spread(
      bearings.filter((one) => !isInner(one)),
      1.5,
      1.7,
    ),
  ])
}

/** The same for any distance: straight between the parks that lie nearer and farther, and never back inwards. */
export function shareByDistance(
  bearings: readonly Bearing[],
  shares: ReadonlyMap<ParkId, number>,
): (distance: number) => number {
  let most = 0
  const knots: [distance: number, share: number][] = [[0, 0]]
  for (const { park, distance } of [...bearings].sort((one, other) => one.distance - other.distance)) {
    most = Math.max(most, shares.get(park.id) ?? 0)
    knots.push([distance, most])
  }
  return (distance) => {
    const at = knots.findIndex(([far]) => far > distance)
    const [before, after] = [knots[at < 0 ? knots.length - 1 : at - 1], knots[at]]
    if (!before) return 0
    if (!after) return before[1] * (distance / (before[0] || 1))
    return before[1] + ((after[1] - before[1]) * (distance - before[0])) / (after[0] - before[0] || 1)
  }
}
