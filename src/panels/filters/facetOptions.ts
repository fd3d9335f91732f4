import { type Atlas, sources } from '../../domain/atlas'
import { type AskedValue, type Facet, parkValues, valuesOf } from '../../domain/facets'
import { memoize } from '../../domain/memoize'

/** A value of a facet as the filter lists it; values below a head or a pattern stand under it. */
export type FacetOption = AskedValue & { readonly below: readonly FacetOption[] }

/** What a facet can be asked for: the values that a park may carry under some source, in the plan's order. */
export const facetOptions = memoize(workedOut)

/** Heads stand where the first of their terms stands in the plan. */
function workedOut(atlas: Atlas, facet: Facet): readonly FacetOption[] {
  const carried = new Set([...parkValues(atlas, sources).values()].flatMap((values) => [...values[facet]]))
  const listed = [...valuesOf(atlas, facet).values()].filter(({ value, partOf }) => carried.has(partOf ?? value))
  const above = ({ head, partOf }: AskedValue) => head ?? partOf
  const below = (one: AskedValue) => listed.filter((other) => above(other) === one.value)
  const optionOf = (one: AskedValue): FacetOption => ({ ...one, below: below(one).map(optionOf) })
  const position = (one: AskedValue): number =>
    below(one).length > 0 ? Math.min(...below(one).map(position)) : listed.indexOf(one)
  const roots = listed.filter((one) => !listed.some(({ value }) => value === above(one)))
  return roots.sort((one, other) => position(one) - position(other)).map(optionOf)
}
