import type { Atlas, ParkId, Source } from './atlas'
import { actor } from './facets/actor'
import { district } from './facets/district'
import type { FacetRecord, FacetValue } from './facets/facet'
import { group } from './facets/group'
import { holder } from './facets/holder'
import { industry } from './facets/industry'
import { kind } from './facets/kind'
import { pattern } from './facets/pattern'
import { question } from './facets/question'
import { site } from './facets/site'
import { tier } from './facets/tier'
import { verb } from './facets/verb'
import { memoize } from './memoize'

/** All that can be asked of a park, in the order in which it is offered and said; each name is a key of the address. */
const records = { group, industry, pattern, kind, district, site, verb, tier, actor, holder, question }

export type Facet = keyof typeof records
type WordOf<Of> = Of extends FacetRecord<infer Word> ? Word : never
type Word = WordOf<(typeof records)[Facet]>
export type AskedValue = FacetValue<Word>

export const facets = Object.keys(records) as readonly Facet[]
export const facetOf: Readonly<Record<Facet, FacetRecord<Word>>> = records

/** The facets of which a park's panel, the comparison and tables tell the names of its values. */
export const toldFacets = facets.flatMap((facet) => {
  const { told } = facetOf[facet]
  return told ? [{ facet, ...told }] : []
})

export function byFacet<One>(made: (facet: Facet) => One): Readonly<Record<Facet, One>> {
  return Object.fromEntries(facets.map((facet) => [facet, made(facet)])) as Record<Facet, One>
}

/** Every value that a facet can be asked for, by its id, in the plan's order. */
export function valuesOf(atlas: Atlas, facet: Facet): ReadonlyMap<string, AskedValue> {
  return allValues(atlas)[facet]
}

const allValues = memoize((atlas: Atlas) =>
  byFacet((facet): ReadonlyMap<string, AskedValue> => {
    return new Map(facetOf[facet].values(atlas).map((value) => [value.value, value]))
  }),
)

export function facetValues(atlas: Atlas, facet: Facet): readonly string[] {
  return [...valuesOf(atlas, facet).keys()]
}

export type FacetValues = Readonly<Record<Facet, ReadonlySet<string>>>

/** What each park answers to each facet, when only these sources count; parks in the plan's order. */
export const parkValues = memoize((atlas: Atlas, sources: readonly Source[]): ReadonlyMap<ParkId, FacetValues> => {
  const answers = byFacet((facet) => facetOf[facet].of(atlas, sources))
  return new Map(atlas.parks.map((park) => [park.id, byFacet((facet) => new Set(answers[facet](park)))]))
})
