import type { ActorId, Atlas, DistrictId, IndustryId, ParkId, Source, TaskKind } from './atlas'
import { taskKinds } from './atlas'
import type { Facet } from './facets'
import { type Filter, matchingParks, openFilter, withChoice } from './filter'
import { memoize } from './memoize'

/** 专题: one industry, kind of task, district or actor as what a meeting is about: a value of the facet of that name. */
export type Topic =
  | { readonly of: 'industry'; readonly id: IndustryId }
  | { readonly of: 'kind'; readonly id: TaskKind }
  | { readonly of: 'district'; readonly id: DistrictId }
  | { readonly of: 'actor'; readonly id: ActorId }

/** All topics of an atlas, in the order of its lists. */
export const topicsOf = memoize((atlas: Atlas): readonly Topic[] => [
  ...atlas.industries.map(({ id }) => ({ of: 'industry', id }) as const),
  ...taskKinds.map((id) => ({ of: 'kind', id }) as const),
  ...atlas.districts.map(({ id }) => ({ of: 'district', id }) as const),
  ...atlas.actors.map(({ id }) => ({ of: 'actor', id }) as const),
])

/** The topic of a facet's value, where that has a page. */
export function topicOf(atlas: Atlas, facet: string, value: string): Topic | undefined {
  return byValue(atlas).get(`${facet} ${value}`)
}

const byValue = memoize(
  (atlas: Atlas): ReadonlyMap<string, Topic> =>
    new Map(topicsOf(atlas).map((topic) => [`${topic.of} ${topic.id}`, topic])),
)

/** What is asked of parks and rows to have what the topic's page tells of: its value and nothing else. */
export function topicFilter({ of, id }: Topic, sources: readonly Source[]): Filter {
  return filterOf(of, id, sources)
}

/** The parks that answer to a topic when only these sources count, in the plan's order. */
export function topicParks(atlas: Atlas, { of, id }: Topic, sources: readonly Source[]): readonly ParkId[] {
  return parksIn(atlas, of, id, sources)
}

const parksIn = memoize((atlas: Atlas, facet: Facet, value: string, sources: readonly Source[]) =>
  matchingParks(atlas, filterOf(facet, value, sources)),
)

function filterOf(facet: Facet, value: string, sources: readonly Source[]): Filter {
  return withChoice({ ...openFilter, sources }, facet, { chosen: [value], mode: 'any', excluded: [] })
}
