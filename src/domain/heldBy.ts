import type { Atlas, GroupId, Holder, Park, ParkId } from './atlas'

/** Whose a fact may be: a park's, a group's of parks, or the whole zone's. */
export const levels = ['park', 'group', 'zone'] as const
export type Level = (typeof levels)[number]

export function levelOf(holder: Holder): Level {
  if ('zone' in holder) return 'zone'
  return 'park' in holder ? 'park' : 'group'
}

type Held = { readonly holder: Holder }

export function heldByPark<Fact extends Held>(facts: readonly Fact[], park: ParkId): readonly Fact[] {
  return facts.filter(({ holder }) => 'park' in holder && holder.park === park)
}

export function heldByGroup<Fact extends Held>(facts: readonly Fact[], group: GroupId): readonly Fact[] {
  return facts.filter(({ holder }) => 'group' in holder && holder.group === group)
}

/** The whole zone's own, which are split among no parks. */
export function heldByZone<Fact extends Held>(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ holder }) => 'zone' in holder)
}

/** The parks of whom a fact is said, in the plan's order: a group's of each of its parks, the whole zone's of none. */
export function parksOfHolder({ parks }: Pick<Atlas, 'parks'>, holder: Holder): readonly ParkId[] {
  return parks.flatMap((park) => (carries(park, { holder }) ? park.id : []))
}

/** Whether a fact is the park's own, or its group's and so said of each of its parks. */
export function carries({ id, group }: Park, { holder }: Held): boolean {
  return 'park' in holder ? holder.park === id : 'group' in holder && holder.group === group
}

/**
 * The facts that these parks hold, in the order of the parks; then those of their groups, each once; then those of the
 * whole zone, which no choice of parks leaves out.
 */
export function heldBy<Fact extends Held>(
  { groups: all }: Pick<Atlas, 'groups'>,
  facts: readonly Fact[],
  parks: readonly Park[],
): readonly Fact[] {
  const groups = all.filter(({ id }) => parks.some(({ group }) => group === id))
  return [
    ...parks.flatMap(({ id }) => heldByPark(facts, id)),
    ...groups.flatMap(({ id }) => heldByGroup(facts, id)),
    ...heldByZone(facts),
  ]
}
