import type { Atlas, ParkId, Source } from './atlas'
import { byFacet, type Facet, type FacetValues, facets, parkValues } from './facets'
import { memoize } from './memoize'
import { parkHits } from './search/parkHits'
import { type Match, termsOf } from './search/query'
import { isBlank } from './searchText'

/** What is asked of one facet: any or all of the chosen values, and none of the excluded. */
export type Choice = {
  readonly chosen: readonly string[]
  readonly mode: 'any' | 'all'
  readonly excluded: readonly string[]
}

/** What is asked of a park; facets are joined by "and". */
export type Filter = {
  readonly choices: Readonly<Record<Facet, Choice>>
  readonly sources: readonly Source[]
  readonly query: string
  /** Whether one of the query's terms is enough. */
  readonly match: Match
}

const nothingAsked: Choice = { chosen: [], mode: 'any', excluded: [] }

/** The default answer rests on the parks' own sentences and on the patterns. */
export const openFilter: Filter = {
  choices: byFacet(() => nothingAsked),
  sources: ['own', 'pattern'],
  query: '',
  match: 'all',
}

function meets(values: ReadonlySet<string>, { chosen, mode, excluded }: Choice): boolean {
  if (excluded.some((value) => values.has(value))) return false
  if (chosen.length === 0) return true
  return mode === 'all' ? chosen.every((value) => values.has(value)) : chosen.some((value) => values.has(value))
}

/** A park, or a row, passes when every facet that asks something is met. */
export function passes(values: FacetValues, choices: Filter['choices']): boolean {
  return facets.every((facet) => meets(values[facet], choices[facet]))
}

/** Ids of the parks that pass, in the plan's order; asked for by many at every choice, and worked out once. */
export function matchingParks(atlas: Atlas, filter: Filter): readonly ParkId[] {
  return matchingIn(atlas)(filter)
}

const matchingIn = memoize((atlas: Atlas) => memoize((filter: Filter) => workedOut(atlas, filter)))

function workedOut(atlas: Atlas, { query, match, sources, choices }: Filter): readonly ParkId[] {
  const values = parkValues(atlas, sources)
  const hits = isBlank(query) ? values : parkHits(atlas, query, sources, match)
  return [...values].flatMap(([park, has]) => (hits.has(park) && passes(has, choices) ? [park] : []))
}

/** Facets whose answer depends on which sources count. */
const bySources: readonly Facet[] = ['industry', 'kind', 'verb', 'tier', 'holder']

/** Whether another choice of sources may change the answer. */
export function dependsOnSources({ choices, query }: Filter): boolean {
  const asks = (facet: Facet) => choices[facet].chosen.length + choices[facet].excluded.length > 0
  return !isBlank(query) || bySources.some(asks)
}

export function isOpen({ choices, query }: Filter): boolean {
  return isBlank(query) && facets.every((facet) => choices[facet].chosen.length + choices[facet].excluded.length === 0)
}

/** The filter after something is typed into the search: of several terms one is enough, until all are wanted. */
export function searched(atlas: Atlas, filter: Filter, query: string): Filter {
  const [before, now] = [filter.query, query].map((text) => termsOf(atlas, text).length > 1)
  return { ...filter, query, match: !now ? 'all' : before ? filter.match : 'any' }
}

/** The filter after one value of a facet is chosen, or left if it was. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const choice = filter.choices[facet]
  const chosen = choice.chosen.includes(value) ? without(choice.chosen, value) : [...choice.chosen, value]
  return withChoice(filter, facet, { ...choice, chosen, excluded: without(choice.excluded, value) })
}

/** The filter after one value of a facet is excluded, or allowed again if it was. */
export function toggledExclusion(filter: Filter, facet: Facet, value: string): Filter {
  const choice = filter.choices[facet]
  const excluded = choice.excluded.includes(value) ? without(choice.excluded, value) : [...choice.excluded, value]
  return withChoice(filter, facet, { ...choice, excluded, chosen: without(choice.chosen, value) })
}

export function withMode(filter: Filter, facet: Facet, mode: Choice['mode']): Filter {
  return withChoice(filter, facet, { ...filter.choices[facet], mode })
}

/** The filter after a value is neither chosen nor excluded. */
export function dropped(filter: Filter, facet: Facet, value: string): Filter {
  const choice = filter.choices[facet]
  return withChoice(filter, facet, {
    ...choice,
    chosen: without(choice.chosen, value),
    excluded: without(choice.excluded, value),
  })
}

export function withChoice(filter: Filter, facet: Facet, choice: Choice): Filter {
  return { ...filter, choices: { ...filter.choices, [facet]: choice } }
}

function without(list: readonly string[], value: string): readonly string[] {
  return list.filter((other) => other !== value)
}
