import type { Atlas, IndustryId } from '../atlas'
import { byId } from '../byId'
import { carries } from '../heldBy'
import type { FacetRecord } from './facet'

/** Umbrella words are left out of every count. */
export const industry: FacetRecord = {
  values: ({ industries }) =>
    industries.map((term) => ({
      value: term.id,
      name: term,
      head: term.parent,
      reason:
        term.parentReason && term.parentReasonEn ? { name: term.parentReason, nameEn: term.parentReasonEn } : undefined,
      remark: term.clause === null ? 'head' : undefined,
    })),
  of: (atlas, sources) => {
    const counted = atlas.links.filter(({ umbrella, source }) => !umbrella && sources.includes(source))
    return (park) =>
      counted.flatMap((link) => (carries(park, link) ? [link.industry, ...headsOf(atlas, link.industry)] : []))
  },
}

/** The heads above an industry, nearest first. */
export function headsOf(atlas: Atlas, industry: IndustryId): readonly IndustryId[] {
  const parent = byId(atlas.industries).get(industry)?.parent
  return parent ? [parent, ...headsOf(atlas, parent)] : []
}
