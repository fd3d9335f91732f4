import type { Atlas, Holder, Link, Park } from './atlas'

/** Whether a link is the park's own, or its group's and so said of each of its parks. */
export function carries({ id, group }: Park, { holder }: Link): boolean {
  return 'park' in holder ? holder.park === id : holder.group === group
}

/**
 * The facts that these parks hold, in the order of the parks; then those of their groups, each once; then those of the
 * whole zone, which no choice of parks leaves out.
 */
export function heldBy<Fact extends { readonly holder: Holder }>(
  { groups: all }: Pick<Atlas, 'groups'>,
  facts: readonly Fact[],
  parks: readonly Park[],
): readonly Fact[] {
  const groups = all.filter(({ id }) => parks.some(({ group }) => group === id))
  return [
    ...parks.flatMap(({ id }) => facts.filter(({ holder }) => 'park' in holder && holder.park === id)),
    ...groups.flatMap(({ id }) => facts.filter(({ holder }) => 'group' in holder && holder.group === id)),
    ...facts.filter(({ holder }) => 'zone' in holder),
  ]
}
