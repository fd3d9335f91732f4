import type { Atlas, ParkId, Source } from './atlas'
import { district } from './facets/district'
import type { FacetRecord, FacetValue } from './facets/facet'
import { group } from './facets/group'
import { industry } from './facets/industry'
import { kind } from './facets/kind'
import { pattern } from './facets/pattern'
import { question } from './facets/question'
import { site } from './facets/site'

/** All that can be asked of a park, in the order in which it is offered and said; each name is a key of the address. */
const records = { group, industry, pattern, kind, district, site, question }

export type Facet = keyof typeof records
type WordOf<Of> = Of extends FacetRecord<infer Word> ? Word : never
type Word = WordOf<(typeof records)[Facet]>
export type AskedValue = FacetValue<Word>

export const facets = Object.keys(records) as readonly Facet[]
export const facetOf: Readonly<Record<Facet, FacetRecord<Word>>> = records

export function byFacet<One>(made: (facet: Facet) => One): Readonly<Record<Facet, One>> {
  return Object.fromEntries(facets.map((facet) => [facet, made(facet)])) as Record<Facet, One>
}

const rememberedValues = new WeakMap<Atlas, Readonly<Record<Facet, ReadonlyMap<string, AskedValue>>>>()

/** Every value that a facet can be asked for, by its id, in the plan's order. */
export function valuesOf(atlas: Atlas, facet: Facet): ReadonlyMap<string, AskedValue> {
  const values =
    rememberedValues.get(atlas) ??
    byFacet((one) => new Map(facetOf[one].values(atlas).map((value) => [value.value, value])))
  rememberedValues.set(atlas, values)
  return values[facet]
}

export function facetValues(atlas: Atlas, facet: Facet): readonly string[] {
  return [...valuesOf(atlas, facet).keys()]
}

export type FacetValues = Readonly<Record<Facet, ReadonlySet<string>>>

const remembered = new WeakMap<Atlas, Map<string, ReadonlyMap<ParkId, FacetValues>>>()

/** What each park answers to each facet, when only these sources count; parks in the plan's order. */
export function parkValues(atlas: Atlas, sources: readonly Source[]): ReadonlyMap<ParkId, FacetValues> {
  const ofAtlas = remembered.get(atlas) ?? new Map<string, ReadonlyMap<ParkId, FacetValues>>()
  remembered.set(atlas, ofAtlas)
  const key = sources.join()
  const values = ofAtlas.get(key) ?? workedOut(atlas, sources)
  ofAtlas.set(key, values)
  return values
}

function workedOut(atlas: Atlas, sources: readonly Source[]): ReadonlyMap<ParkId, FacetValues> {
  const answers = byFacet((facet) => facetOf[facet].of(atlas, sources))
  return new Map(atlas.parks.map((park) => [park.id, byFacet((facet) => new Set(answers[facet](park)))]))
}
