import { type Atlas, type IndustryId, type ParkId, type Source, sources } from './atlas'
import { countedLinks } from './countedLinks'
import { headsOf } from './facets/industry'
import { carries } from './heldBy'

/**
 * Who names an industry, and by which source; a head of ours is named by whoever names a term under it. All sources
 * are told, as each is drawn for itself; parks in the plan's order. A park of a group that names it is named by `group`.
 */
export function namingSourcesOf(atlas: Atlas, industry: IndustryId): ReadonlyMap<ParkId, ReadonlySet<Source>> {
  const named = countedLinks(atlas).filter(
    (link) => link.industry === industry || headsOf(atlas, link.industry).includes(industry),
  )
  return new Map(
    atlas.parks.flatMap((park) => {
      const by = sources.filter((source) => named.some((link) => link.source === source && carries(park, link)))
      return by.length > 0 ? [[park.id, new Set(by)]] : []
    }),
  )
}
