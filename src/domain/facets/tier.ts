import { type Tier, tiers } from '../atlas'
import { byId } from '../byId'
import { linksOf } from '../countedLinks'
import type { FacetRecord } from './facet'

/** How the plan ranks the industries that a park carries. */
export const tier: FacetRecord<`tier.${Tier}`> = {
  values: () => tiers.map((value) => ({ value, name: `tier.${value}` })),
  of: (atlas, sources) => (park) =>
    linksOf(atlas, park, sources).flatMap(({ industry }) => byId(atlas.industries).get(industry)?.tier ?? []),
}
