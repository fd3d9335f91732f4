import type { ActorId, Atlas, IndustryId, ParkId, PatternId, SiteKind, Source, TaskKind, Tier } from './atlas'
import { byFacet, type Facet, type FacetValues, parkValues } from './facets'
import { headsOf } from './facets/industry'
import type { Level } from './heldBy'

/** What a row says itself; what it does not speak of, its parks answer. */
export type Told = {
  readonly industries?: readonly IndustryId[]
  readonly kinds?: readonly TaskKind[]
  readonly siteKinds?: readonly SiteKind[]
  readonly patterns?: readonly (PatternId | string)[]
  readonly groups?: readonly string[]
  readonly verbs?: readonly string[]
  readonly tiers?: readonly Tier[]
  readonly actors?: readonly ActorId[]
  readonly holders?: readonly Level[]
}

/** What a row answers to each facet, when only these sources count. */
export function rowFacets(atlas: Atlas, parks: readonly ParkId[], told: Told, sources: readonly Source[]): FacetValues {
  const own: Partial<Record<Facet, readonly string[] | undefined>> = {
    industry: told.industries?.flatMap((id) => [id, ...headsOf(atlas, id)]),
    kind: told.kinds,
    site: told.siteKinds,
    pattern: told.patterns,
    group: told.groups,
    verb: told.verbs,
    tier: told.tiers,
    actor: told.actors,
    holder: told.holders,
  }
  const values = parkValues(atlas, sources)
  return byFacet((facet) => new Set(own[facet] ?? parks.flatMap((park) => [...(values.get(park)?.[facet] ?? [])])))
}
