import type { Atlas, Industry, Link, Park, ParkId, Site, Task, TaskKind } from './atlas'
import { byId } from './byId'
import { heldByPark } from './heldBy'
import { givenTo, termLinks } from './likeness'
import { tasksByKind } from './parkFacts'
import { type Role, rolesOf } from './roles'

/** Whether all of the compared parks have it, some of them, or one. */
export const shares = ['all', 'some', 'one'] as const
export type Share = (typeof shares)[number]

function shareOf(having: number, parks: number): Share {
  return having === parks ? 'all' : having === 1 ? 'one' : 'some'
}

/** A term of a park with every clause that names it, and to how many of the compared parks the plan gives it. */
export type ComparedTerm = {
  readonly industry: Industry
  readonly links: readonly Link[]
  readonly having: number
  readonly share: Share
}

/** The counted terms of each compared park, in the order of the list of industries. */
export function comparedTerms(atlas: Atlas, parks: readonly Park[]): ReadonlyMap<ParkId, readonly ComparedTerm[]> {
  const links = new Map(parks.map(({ id }) => [id, termLinks(atlas, id)]))
  const having = (industry: Industry) => givenTo(atlas, industry.id).filter((park) => links.has(park)).length
  return new Map(
    [...links].map(([park, held]) => [
      park,
      atlas.industries.flatMap((industry) => {
        const named = held.filter((link) => link.industry === industry.id)
        const count = having(industry)
        return named.length > 0 ? [{ industry, links: named, having: count, share: shareOf(count, parks.length) }] : []
      }),
    ]),
  )
}

export type ComparedRole = Role & { readonly share: Share }

export function comparedRoles(atlas: Atlas, park: Park, parks: readonly Park[]): readonly ComparedRole[] {
  return rolesOf(atlas, park.id).map((role) => {
    const having = parks.filter(({ id }) => role.slot.parks.includes(id)).length
    return { ...role, share: shareOf(having, parks.length) }
  })
}

export type ComparedKind = { readonly kind: TaskKind; readonly tasks: readonly Task[]; readonly share: Share }

/** A park's own tasks by kind; a kind is shared by the parks that have a task of it. */
export function comparedKinds(atlas: Atlas, park: Park, parks: readonly Park[]): readonly ComparedKind[] {
  const own = ({ id }: Park) => heldByPark(atlas.tasks, id)
  return tasksByKind(own(park)).map(({ kind, tasks }) => {
    const having = parks.filter((other) => own(other).some((task) => task.kind === kind)).length
    return { kind, tasks, share: shareOf(having, parks.length) }
  })
}

export type ComparedSite = { readonly site: Site; readonly share: Share }

/** A park's sites; what parks share of them is the kind, as each stands in one park only. */
export function comparedSites(atlas: Atlas, park: Park, parks: readonly Park[]): readonly ComparedSite[] {
  return atlas.sites
    .filter((site) => site.park === park.id)
    .map((site) => {
      const having = parks.filter(({ id }) => atlas.sites.some((one) => one.park === id && one.kind === site.kind))
      return { site, share: shareOf(having.length, parks.length) }
    })
}

/** The parks of these ids that the atlas knows, in their order. */
export function parksOf(atlas: Atlas, ids: readonly ParkId[]): readonly Park[] {
  return ids.flatMap((id) => byId(atlas.parks).get(id) ?? [])
}
