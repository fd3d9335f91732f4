import type { Atlas, IndustryId } from '../atlas'
import { byId } from '../byId'
import { linksOf } from '../countedLinks'
import type { FacetRecord } from './facet'

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
  of: (atlas, sources) => (park) =>
    linksOf(atlas, park, sources).flatMap(({ industry }) => [industry, ...headsOf(atlas, industry)]),
}

/** The heads above an industry, nearest first. */
export function headsOf(atlas: Atlas, industry: IndustryId): readonly IndustryId[] {
  const parent = byId(atlas.industries).get(industry)?.parent
  return parent ? [parent, ...headsOf(atlas, parent)] : []
}
