import type { Atlas } from './atlas'
import { type Facet, parkValues } from './facets'
import { type Filter, matchingParks, withChoice } from './filter'

/** Beside each value of a facet, the number of parks; a value that is absent counts none. */
export type Tallies = Readonly<Record<Facet, ReadonlyMap<string, number>>>

/**
 * The number of parks that each value would leave: those that have it and meet everything else that is asked. In an
 * "any" facet the value stands alone, as its chosen neighbours would only add parks that lack it; in an "all" facet
 * the chosen neighbours are asked too.
 */
export function tallies(atlas: Atlas, filter: Filter): Tallies {
  const values = parkValues(atlas, filter.sources)
  const tally = (facet: Facet) => {
    const choice = filter.choices[facet]
    const others = choice.mode === 'all' ? filter : withChoice(filter, facet, { ...choice, chosen: [] })
    const counts = new Map<string, number>()
    for (const park of matchingParks(atlas, others)) {
      for (const value of values.get(park)?.[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  }
  return {
    group: tally('group'),
    industry: tally('industry'),
    pattern: tally('pattern'),
    kind: tally('kind'),
    district: tally('district'),
    site: tally('site'),
    question: tally('question'),
  }
}
