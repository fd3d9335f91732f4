import { linksOf } from '../countedLinks'
import type { FacetRecord } from './facet'

/** With which verb the plan says that a park carries an industry: 重点发展, 培育. Each goes by the verb itself. */
export const verb: FacetRecord = {
  values: ({ links }) => [
    ...new Map(
      links.map((link) => [link.verb, { value: link.verb, name: { name: link.verb, nameEn: link.verbEn } }]),
    ).values(),
  ],
  of: (atlas, sources) => (park) => linksOf(atlas, park, sources).map((link) => link.verb),
  isQuoted: true,
}
