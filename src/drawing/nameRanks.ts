import type { ParkId } from '../domain/atlas'
import type { BasePark } from './parkMark'
import { planeArea } from './planeGeometry'

/** Which parks are named first: those that the zone rests on, then the larger ones, in the plan's order. */
export function ranksOf(parks: readonly BasePark[]): ReadonlyMap<ParkId, number> {
  const worth = ({ isHeadline, blocks }: BasePark) =>
    (isHeadline ? 1e9 : 0) + blocks.reduce((sum, { geometry }) => sum + planeArea(geometry), 0)
  const worths = parks.map((park) => [park.id, worth(park)] as const)
  return new Map(worths.sort((one, other) => other[1] - one[1]).map(([id], index) => [id, index]))
}

/** In the search's own costs: more than any spot, and more for a name of higher rank. */
const leftOut = { least: 900, byRank: 1200, headline: 4000 } as const

export function dearness(park: BasePark, rankOf: ReadonlyMap<ParkId, number>): number {
  const rank = (rankOf.get(park.id) ?? 0) / Math.max(1, rankOf.size)
  return leftOut.least + (1 - rank) * leftOut.byRank + (park.isHeadline ? leftOut.headline : 0)
}
