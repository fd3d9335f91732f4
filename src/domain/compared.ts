import type { Atlas, Industry, Link, Park, ParkId, Site, Source, Task, TaskKind } from './atlas'
import { byId } from './byId'
import { linksOf } from './countedLinks'
import { heldByPark } from './heldBy'
import { namedInPassing } from './inPassing'
import { tasksByKind } from './parkFacts'
import { type Role, rolesOf } from './roles'

/** Whether all of the compared parks have it, some of them, or one. */
export const shares = ['all', 'some', 'one'] as const
export type Share = (typeof shares)[number]

/** What some have in passing as well is nobody's alone. */
function shareOf(having: number, parks: number, passing = 0): Share {
  return having === parks ? 'all' : having + passing === 1 ? 'one' : 'some'
}

/** A term of a park with every clause that names it, and to how many of the compared parks the plan gives it. */
export type ComparedTerm = {
  readonly industry: Industry
  readonly links: readonly Link[]
  readonly having: number
  /** How many more it is given to in passing alone, as an umbrella word, which no count holds. */
  readonly passing: number
  readonly share: Share
}

/** The terms of each compared park that count by these sources, in the order of the list of industries. */
export function comparedTerms(
  atlas: Atlas,
  parks: readonly Park[],
  sources: readonly Source[],
): ReadonlyMap<ParkId, readonly ComparedTerm[]> {
  const links = new Map(parks.map((park) => [park.id, linksOf(atlas, park, sources)]))
  const having = ({ id }: Industry) =>
    [...links.values()].filter((held) => held.some(({ industry }) => industry === id)).length
  const passing = ({ id }: Industry) => namedInPassing(atlas, id, sources).filter((park) => links.has(park)).length
  return new Map(
    [...links].map(([park, held]) => [
      park,
      atlas.industries.flatMap((industry) => {
        const named = held.filter((link) => link.industry === industry.id)
        if (named.length === 0) return []
        const counts = { having: having(industry), passing: passing(industry) }
        return { industry, links: named, ...counts, share: shareOf(counts.having, parks.length, counts.passing) }
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
