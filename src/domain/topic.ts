import type { Atlas, ParkId, Source } from './atlas'
import { type Facet, facetValues } from './facets'
import { type Filter, matchingParks, openFilter, withChoice } from './filter'
import { memoize } from './memoize'

/** The facets of which one value has a page of its own; each stands in an address by its name. */
export const topicFacets = ['industry', 'kind', 'district'] as const satisfies readonly Facet[]
export type TopicFacet = (typeof topicFacets)[number]

/** 专题: one industry, kind of task or district as what a meeting is about. */
export type Topic = { readonly of: TopicFacet; readonly id: string }

/** The topic of a value, where there is one: no facet has a page for values that it does not know. */
export function topicOf(atlas: Atlas, facet: string, id: string): Topic | null {
  const of = topicFacets.find((one) => one === facet)
  return of && facetValues(atlas, of).includes(id) ? { of, id } : null
}

/** What is asked of parks and rows to have what the topic's page tells of: its value and nothing else. */
export function topicFilter({ of, id }: Topic, sources: readonly Source[]): Filter {
  return withChoice({ ...openFilter, sources }, of, { chosen: [id], mode: 'any', excluded: [] })
}

/** The parks that answer to a topic when only these sources count, in the plan's order. */
export function topicParks(atlas: Atlas, { of, id }: Topic, sources: readonly Source[]): readonly ParkId[] {
  return parksIn(atlas, of, id, sources)
}

const parksIn = memoize((atlas: Atlas, of: TopicFacet, id: string, sources: readonly Source[]) =>
  matchingParks(atlas, topicFilter({ of, id }, sources)),
)
