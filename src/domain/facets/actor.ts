import type { FacetRecord } from './facet'

/** Who does something. A park answers to those of whom the plan speaks for every park; tasks answer to their own, as rows. */
export const actor: FacetRecord = {
  values: ({ actors }) => actors.map((actor) => ({ value: actor.id, name: actor })),
  of: ({ actors }) => {
    const ofAll = actors.flatMap(({ id, duties }) => (duties.some(({ everyPark }) => everyPark) ? [id] : []))
    return () => ofAll
  },
}
