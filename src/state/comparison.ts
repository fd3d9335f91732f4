import type { ParkId } from '../domain/atlas'
import { mostCompared, type View } from './view'

/** The compared parks after one is taken in, or left if it was; a full comparison takes no more. */
export function toggledComparison(compared: readonly ParkId[], park: ParkId): readonly ParkId[] {
  if (compared.includes(park)) return compared.filter((other) => other !== park)
  return compared.length < mostCompared ? [...compared, park] : compared
}

/** The compared parks after one has changed places with its neighbour on the left. */
export function movedForward(compared: readonly ParkId[], park: ParkId): readonly ParkId[] {
  const at = compared.indexOf(park)
  const before = compared[at - 1]
  return before ? compared.map((id, place) => (place === at - 1 ? park : place === at ? before : id)) : compared
}

/** The parks that the desk sets side by side; none where it shows something else. */
export function sideBySide({ desk, compared }: View): readonly ParkId[] {
  return desk === 'compare' && compared.length > 1 ? compared : []
}

/** What a view changes when a park is compared or left; the second park, or one too many, spreads the desk out. */
export function comparing({ compared }: View, park: ParkId): Partial<View> {
  const next = toggledComparison(compared, park)
  const opens = next === compared || (next.length === 2 && compared.length === 1)
  return opens ? { compared: next, desk: 'compare' } : { compared: next }
}
