import type { Atlas, ParkId, Pattern } from './atlas'

/**
 * Parks that might fill a pattern's open slot (X): their own sentence names the pattern's industry word for word, and
 * they stand in no slot of it. The plan names nobody there, so this is our reading (推断). Empty without an open slot.
 */
export function candidatesFor(atlas: Atlas, { industry, slots }: Pattern): readonly ParkId[] {
  if (industry === null || !slots.some(({ open }) => open)) return []
  const placed = new Set(slots.flatMap(({ parks }) => parks))
  const naming = new Set(
    atlas.links.flatMap(({ holder, industry: named, source }) =>
      source === 'own' && named === industry && 'park' in holder ? [holder.park] : [],
    ),
  )
  return atlas.parks.map(({ id }) => id).filter((id) => naming.has(id) && !placed.has(id))
}
