import type { Atlas, ParkId, SiteId } from './atlas'
import { byId } from './byId'
import type { Clause } from './clause'
import { parksOfHolder } from './heldBy'
import { memoize } from './memoize'
import { factsOf, type PlanFact } from './planFacts'

/** A clause as one word, to look things up by. */
export function clauseKey({ section, paragraph, sentence }: Clause): string {
  return `${section}/${paragraph}/${sentence}`
}

type Index = {
  readonly facts: ReadonlyMap<string, readonly PlanFact[]>
  readonly parks: ReadonlyMap<string, readonly ParkId[]>
  readonly clauses: readonly Clause[]
}

/** The facts that rest on a clause, in the order of the atlas's lists. */
export function factsOfClause(atlas: Atlas, clause: Clause): readonly PlanFact[] {
  return indexOf(atlas).facts.get(clauseKey(clause)) ?? []
}

/** The parks that a clause is about, in the plan's order; where it speaks of a group, the group's. */
export function parksOfClause(atlas: Atlas, clause: Clause): readonly ParkId[] {
  return indexOf(atlas).parks.get(clauseKey(clause)) ?? []
}

/** The clauses that are about a park, its group's among them, in the plan's order. */
export function clausesOfPark(atlas: Atlas, park: ParkId): readonly Clause[] {
  return clausesWithFacts(atlas).filter((clause) => parksOfClause(atlas, clause).includes(park))
}

/** Every clause that a fact rests on, once, in the plan's order. */
export function clausesWithFacts(atlas: Atlas): readonly Clause[] {
  return indexOf(atlas).clauses
}

const indexOf = memoize((atlas: Atlas): Index => {
  const facts = new Map<string, PlanFact[]>()
  const clauses: Clause[] = []
  for (const fact of factsOf(atlas)) {
    const key = clauseKey(fact.clause)
    const there = facts.get(key)
    if (there) there.push(fact)
    else {
      facts.set(key, [fact])
      clauses.push(fact.clause)
    }
  }
  const parks = new Map(
    [...facts].map(([key, there]) => {
      const named = new Set(there.flatMap((fact) => parksOfFact(atlas, fact)))
      return [key, atlas.parks.map(({ id }) => id).filter((id) => named.has(id))] as const
    }),
  )
  return { facts, parks, clauses: inPlanOrder(atlas, clauses) }
})

function inPlanOrder(atlas: Atlas, clauses: readonly Clause[]): readonly Clause[] {
  const place = new Map(atlas.outline.map(({ id }, index) => [id, index]))
  const of = ({ section }: Clause) => place.get(section) ?? atlas.outline.length
  return [...clauses].sort(
    (one, other) => of(one) - of(other) || one.paragraph - other.paragraph || one.sentence - other.sentence,
  )
}

/** The parks that one fact names: as its holder, as members, or through a site of theirs. */
function parksOfFact(atlas: Atlas, fact: PlanFact): readonly ParkId[] {
  switch (fact.kind) {
    case 'park':
      return [fact.park.id]
    case 'group':
      return parksOfHolder(atlas, { group: fact.group.id })
    case 'link':
      return parksOfHolder(atlas, fact.link.holder)
    case 'slot':
      return [...fact.slot.parks, ...parksOfSites(atlas, fact.slot.sites)]
    case 'task':
      return [...parksOfHolder(atlas, fact.task.holder), ...parksOfSites(atlas, fact.task.sites)]
    case 'site':
      return fact.site.park ? [fact.site.park] : []
    case 'actor':
    case 'industry':
    case 'pattern':
    case 'figure':
      return []
  }
}

function parksOfSites(atlas: Atlas, sites: readonly SiteId[]): readonly ParkId[] {
  return sites.flatMap((id) => byId(atlas.sites).get(id)?.park ?? [])
}
