import type { Atlas } from './atlas'
import { type Facet, parkValues } from './facets'
import { type Filter, matchingParks, withChoice } from './filter'

/** Beside each value of a facet, the number of parks; a value that is absent counts none. */
export type Tally = ReadonlyMap<string, number>

/**
 * The number of parks that each value of a facet would leave: those that have it and meet everything else that is asked.
 * In an "any" facet the value stands alone, as its chosen neighbours would only add parks that lack it; in an "all" facet
 * the chosen neighbours are asked too.
 */
export function tallyOf(atlas: Atlas, filter: Filter, facet: Facet): Tally {
  const values = parkValues(atlas, filter.sources)
  const others = besideValues(filter, facet)
  const counts = new Map<string, number>()
  for (const park of matchingParks(atlas, others)) {
    for (const value of values.get(park)?.[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** What is asked beside a value of a facet: all else, and its chosen neighbours where all of them are wanted. */
export function besideValues(filter: Filter, facet: Facet): Filter {
  const choice = filter.choices[facet]
  const standsAlone = choice.mode === 'any' && choice.chosen.length > 0
  return standsAlone ? withChoice(filter, facet, { ...choice, chosen: [] }) : filter
}
