import type { Park } from '../atlas'
import type { FoundPark } from './findings'
import { offPublished } from './offPublished'

/** How the parks of a file are listed: those that a person has to confirm first, or those whose area differs most from what was published. */
export const foundOrders = ['asked', 'off'] as const
export type FoundOrder = (typeof foundOrders)[number]

/** In this order; where it says nothing of two parks, as they were given. */
export function ordered(found: readonly FoundPark[], parks: readonly Park[], order: FoundOrder): readonly FoundPark[] {
  const rank = (one: FoundPark): number => {
    if (order === 'asked') return one.asks.length > 0 ? 0 : 1
    const off = offOf(one, parks)
    return off === null ? Number.POSITIVE_INFINITY : -Math.abs(off)
  }
  const ranks = new Map(found.map((one) => [one, rank(one)]))
  return [...found].sort((one, other) => {
    const [first, second] = [ranks.get(one) ?? 0, ranks.get(other) ?? 0]
    return first === second ? 0 : first - second
  })
}

/** How far the area of a found park is off its published one; `null` where none was published. */
export function offOf({ park, squareKilometres }: FoundPark, parks: readonly Park[]): number | null {
  const known = parks.find(({ id }) => id === park)
  return known ? offPublished(squareKilometres, known) : null
}
