import { parksOfDuty } from '../actors'
import type { FacetRecord } from './facet'

/** Who does something. A park answers to those of whom the plan ties a duty to it; tasks answer to their own, as rows. */
export const actor: FacetRecord = {
  values: ({ actors }) => actors.map((actor) => ({ value: actor.id, name: actor })),
  of: (atlas) => {
    const tied = atlas.actors.map(({ id, duties }) => ({
      id,
      parks: new Set(duties.flatMap((duty) => parksOfDuty(atlas, duty))),
    }))
    return (park) => tied.flatMap(({ id, parks }) => (parks.has(park.id) ? id : []))
  },
}
