import type { Atlas, ParkId } from '../domain/atlas'
import { isOpen, matchingParks } from '../domain/filter'
import { selectedPark, type View } from '../state/view'

/**
 * The parks that are spoken of while a view is shown to a room: those of the answer, or where nothing is asked the members of
 * the drawn layouts. `null` where it is about all of them.
 */
export function spokenParks(
  atlas: Atlas,
  view: Pick<View, 'filter' | 'patterns' | 'selection'>,
): ReadonlySet<ParkId> | null {
  const selected = selectedPark(view)
  const members = atlas.patterns
    .filter(({ id, industry, spatial }) => spatial && industry && view.patterns.includes(id))
    .flatMap(({ slots }) => slots.flatMap(({ parks }) => parks))
  if (isOpen(view.filter) && members.length === 0) return null
  const spoken = isOpen(view.filter) ? members : matchingParks(atlas, view.filter)
  return new Set([...spoken, ...(selected ? [selected] : [])])
}
