import { type SiteKind, siteKinds } from '../atlas'
import type { FacetRecord } from './facet'

export const site: FacetRecord<`site.${SiteKind}`> = {
  values: () => siteKinds.map((kind) => ({ value: kind, name: `site.${kind}` })),
  of:
    ({ sites }) =>
    ({ id }) =>
      sites.flatMap(({ park, kind }) => (park === id ? [kind] : [])),
}
