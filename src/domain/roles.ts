import type { Atlas, ParkId, Pattern, Slot } from './atlas'

/** A park's place in a pattern. */
export type Role = { readonly pattern: Pattern; readonly slot: Slot }

/** A park's places in the industries' layouts; its group is told by the group itself. */
export function rolesOf(atlas: Atlas, park: ParkId): readonly Role[] {
  return atlas.patterns
    .filter(({ spatial, industry }) => spatial && industry !== null)
    .flatMap((pattern) => pattern.slots.filter(({ parks }) => parks.includes(park)).map((slot) => ({ pattern, slot })))
}
