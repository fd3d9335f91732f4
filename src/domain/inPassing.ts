import {
  type Atlas,
  sources as everySource,
  type Industry,
  type IndustryId,
  type Link,
  type Park,
  type ParkId,
  type Source,
} from './atlas'
import { type Filter, matchingParks } from './filter'
import { carries } from './heldBy'
import { memoize } from './memoize'
import { namingSourcesOf } from './namingSources'
import { parkHits } from './search/parkHits'

/** The atlas as it would count if its umbrella words did. */
const withUmbrellas = memoize((atlas: Atlas): Atlas => {
  const links = atlas.links.map(({ umbrella: _, ...link }) => link)
  const industries = atlas.industries.map(({ umbrella: _, ...industry }) => industry)
  return { ...atlas, links, industries }
})

/** Parks for which a filter has another answer only because umbrella words are left out of counts; in the plan's order. */
export function inPassing(atlas: Atlas, filter: Filter): readonly ParkId[] {
  const [counted, all] = [atlas, withUmbrellas(atlas)].map((one) => new Set(matchingParks(one, filter)))
  return atlas.parks.flatMap(({ id }) => (counted?.has(id) === all?.has(id) ? [] : [id]))
}

/** Parks to which the plan gives an industry in passing alone, as an umbrella word; in the plan's order. */
export const namedInPassing = memoize(
  (atlas: Atlas, industry: IndustryId, sources: readonly Source[]): readonly ParkId[] => {
    const named = (one: Atlas) => {
      const namers = namingSourcesOf(one, industry)
      return (park: ParkId) => sources.some((source) => namers.get(park)?.has(source))
    }
    const [counted, all] = [named(atlas), named(withUmbrellas(atlas))]
    return atlas.parks.flatMap(({ id }) => (all(id) && !counted(id) ? [id] : []))
  },
)

/** A term of the plan with the clauses that say it. */
export type PassingTerm = { readonly industry: Industry; readonly links: readonly Link[] }

/** The plan's own terms that a park has in passing alone, which no count holds; in the order of the list of industries. */
export function termsInPassing(atlas: Atlas, park: Park, sources: readonly Source[]): readonly PassingTerm[] {
  const held = atlas.links.filter((link) => sources.includes(link.source) && carries(park, link))
  return atlas.industries.flatMap((industry) => {
    if (industry.clause === null || !namedInPassing(atlas, industry.id, sources).includes(park.id)) return []
    return { industry, links: held.filter((link) => link.industry === industry.id) }
  })
}

/** Whether the plan says what is searched of any park, whatever counts and whatever else is asked, also in passing. */
export function isSaidOfParks(atlas: Atlas, { query, match }: Pick<Filter, 'query' | 'match'>): boolean {
  return parkHits(withUmbrellas(atlas), query, everySource, match).size > 0
}
