import type { Atlas, IndustryId, ParkId, Source } from './atlas'
import { type Filter, matchingParks } from './filter'
import { memoize } from './memoize'
import { namingSourcesOf } from './namingSources'

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
