import type { Atlas, IndustryId, Link, ParkId } from './atlas'
import { byId } from './byId'
import type { Clause } from './clause'
import { countedLinks } from './countedLinks'
import { heldByPark } from './heldBy'
import { memoize } from './memoize'

const nothing: readonly Link[] = []

/** What a park's own sentence names, umbrella words left out. */
export function ownLinks(atlas: Atlas, park: ParkId): readonly Link[] {
  return linksByPark(atlas).get(park) ?? nothing
}

const linksByPark = memoize((atlas: Atlas): ReadonlyMap<ParkId, readonly Link[]> => {
  const own = countedLinks(atlas).filter(({ source }) => source === 'own')
  return new Map(atlas.parks.map(({ id }) => [id, heldByPark(own, id)]))
})

/** Where a park's own sentence names an industry, word for word. */
export function ownLink(atlas: Atlas, park: ParkId, industry: IndustryId): Link | undefined {
  return ownLinks(atlas, park).find((link) => link.industry === industry)
}

/** The sentences in which the park's industries stand or, where it has none, its own. */
export function ownClauses(atlas: Atlas, park: ParkId): readonly Clause[] {
  const named = ownLinks(atlas, park).map(({ clause }) => clause)
  const own = byId(atlas.parks).get(park)?.clause
  return named.length > 0 ? distinctClauses(named) : own ? [own] : []
}

/** Each clause once. */
export function distinctClauses(clauses: readonly Clause[]): readonly Clause[] {
  return [...new Map(clauses.map((clause) => [Object.values(clause).join('/'), clause])).values()]
}
