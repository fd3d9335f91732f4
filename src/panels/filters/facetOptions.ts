import { type Atlas, groupIds, type Industry, siteKinds, sources, taskKinds } from '../../domain/atlas'
import { type Facet, parkValues } from '../../domain/facets'
import { questionKinds } from '../../domain/questions'

/** A value of a facet as the filter lists it; values below a head or a pattern stand under it. */
export type FacetOption = {
  readonly value: string
  readonly below: readonly FacetOption[]
  /** A head of our own over like terms of the plan. */
  readonly merged?: boolean
}

const remembered = new WeakMap<Atlas, Map<Facet, readonly FacetOption[]>>()

/** What a facet can be asked for: the values that a park may carry under some source, in the plan's order. */
export function facetOptions(atlas: Atlas, facet: Facet): readonly FacetOption[] {
  const ofAtlas = remembered.get(atlas) ?? new Map<Facet, readonly FacetOption[]>()
  remembered.set(atlas, ofAtlas)
  const options = ofAtlas.get(facet) ?? workedOut(atlas, facet)
  ofAtlas.set(facet, options)
  return options
}

function workedOut(atlas: Atlas, facet: Facet): readonly FacetOption[] {
  const carried = new Set([...parkValues(atlas, sources).values()].flatMap((values) => [...values[facet]]))
  const flat = (values: readonly string[]) =>
    values.flatMap((value) => (carried.has(value) ? [{ value, below: [] }] : []))
  switch (facet) {
    case 'group':
      return flat(groupIds)
    case 'industry':
      return industryTree(atlas.industries.filter(({ id }) => carried.has(id)))
    case 'pattern':
      return atlas.patterns.flatMap(({ id, slots }) =>
        carried.has(id) ? [{ value: id, below: slots.map((slot) => ({ value: slot.id, below: [] })) }] : [],
      )
    case 'kind':
      return flat(taskKinds)
    case 'district':
      return flat(atlas.districts.map(({ id }) => id))
    case 'site':
      return flat(siteKinds)
    case 'question':
      return flat(questionKinds)
  }
}

/** Heads stand where the first of their terms stands in the plan. */
function industryTree(carried: readonly Industry[]): readonly FacetOption[] {
  const heads = new Set(carried.flatMap(({ parent }) => parent ?? []))
  const optionOf = ({ id }: Industry): FacetOption => ({
    value: id,
    below: carried.filter(({ parent }) => parent === id).map(optionOf),
    ...(heads.has(id) ? { merged: true } : {}),
  })
  const position = (industry: Industry): number => {
    const below = carried.filter(({ parent }) => parent === industry.id)
    return below.length > 0 ? Math.min(...below.map(position)) : carried.indexOf(industry)
  }
  const roots = carried.filter(({ parent }) => !parent || !carried.some(({ id }) => id === parent))
  return [...roots].sort((one, other) => position(one) - position(other)).map(optionOf)
}
