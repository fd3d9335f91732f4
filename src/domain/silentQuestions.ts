import type { Atlas, IndustryId, Link, ParkId } from './atlas'
import { byId } from './byId'
import { countedLinks } from './countedLinks'
import { heldByGroup } from './heldBy'
import { distinctClauses, ownLink, ownLinks } from './ownSentence'
import type { Question } from './question'

/** An industry that a group's sentence names and no own sentence of its parks does, word for word. */
export function groupTermsUnnamed(atlas: Atlas): readonly Question[] {
  return atlas.groups.flatMap(({ id: group }) => {
    const parks = atlas.parks.filter((park) => park.group === group).map(({ id }) => id)
    return heldByGroup(countedLinks(atlas), group)
      .filter(({ industry }) => parks.every((park) => !ownLink(atlas, park, industry)))
      .map(({ industry, clause }) => {
        const near = nearLinks(atlas, parks, industry)
        const nearby = new Set(near.flatMap(({ holder }) => ('park' in holder ? [holder.park] : [])))
        return {
          id: `group-term-unnamed/${group}/${industry}`,
          kind: 'group-term-unnamed' as const,
          group,
          industry,
          near,
          parks: parks.filter((park) => nearby.has(park)),
          clauses: distinctClauses([clause, ...near.map((link) => link.clause)]),
          basis: 'inferred' as const,
        }
      })
  })
}

/** A site that the plan names and puts in no park. */
export function sitesWithoutPark(atlas: Atlas): readonly Question[] {
  return atlas.sites
    .filter(({ park }) => park === null)
    .map(({ id, clause }) => ({
      id: `site-without-park/${id}`,
      kind: 'site-without-park',
      site: id,
      parks: [],
      clauses: [clause],
      basis: 'inferred',
    }))
}

/** An indicator with a baseline and a target that do not measure one thing, or by two names. */
export function measuresThatDiffer(atlas: Atlas): readonly Question[] {
  return atlas.indicators.flatMap(({ id, baseline, target, comparable, measuresDiffer }) =>
    baseline && target && (!comparable || measuresDiffer)
      ? [
          {
            id: `measures-differ/${id}`,
            kind: 'measures-differ' as const,
            indicator: id,
            parks: [],
            clauses: [baseline.clause, target.clause],
            basis: 'inferred' as const,
          },
        ]
      : [],
  )
}

/** The number of parks is counted from the groups' sentences; the plan writes no total. */
export function totalCounted(atlas: Atlas): readonly Question[] {
  if (atlas.parks.length === 0) return []
  const clauses = atlas.groups.flatMap(({ id: group }) => {
    const clausesOfGroup = atlas.parks.filter((park) => park.group === group).map(({ clause }) => clause)
    return [clausesOfGroup[0], clausesOfGroup.at(-1)].filter((clause) => clause !== undefined)
  })
  const total = atlas.parks.length
  return [
    {
      id: 'total-counted',
      kind: 'total-counted',
      total,
      parks: [],
      clauses: distinctClauses(clauses),
      basis: 'derived',
    },
  ]
}

function nearLinks(atlas: Atlas, parks: readonly ParkId[], industry: IndustryId): readonly Link[] {
  const head = byId(atlas.industries).get(industry)?.parent
  if (!head) return []
  return parks
    .flatMap((park) => ownLinks(atlas, park))
    .filter((link) => byId(atlas.industries).get(link.industry)?.parent === head)
}
