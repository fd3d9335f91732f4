import type { Atlas, IndustryId, Park, Source } from './atlas'
import { parkValues } from './facets'
import { countedTasks } from './parkFacts'
import { rolesOf } from './roles'

/** What can be counted of a park, or was published of it. */
export const measures = ['industries', 'roles', 'tasks', 'area'] as const
export type Measure = (typeof measures)[number]

/** Terms of the plan that the counted sources name for the park, as the filter counts them: no heads of ours. */
export function countedTerms(atlas: Atlas, { id }: Park, counted: readonly Source[]): readonly IndustryId[] {
  const named = parkValues(atlas, counted).get(id)?.industry ?? new Set()
  return atlas.industries.filter((term) => term.clause !== null && named.has(term.id)).map((term) => term.id)
}

/**
 * The measure of a park where these sources count; `null` where nobody published it.
 *
 * - `industries`: different terms of the plan that the sources name for it, umbrella words left out.
 * - `roles`: its places in the industries' layouts, whatever counts.
 * - `tasks`: tasks that name it as their holder, and those of its group where what is said of the group counts; those
 *   of the zone are not split.
 * - `area`: the published area in square kilometres that its panel shows first, with that figure's own year and scope;
 *   never the area of the drawn shape.
 */
export function measureOf(atlas: Atlas, park: Park, measure: Measure, counted: readonly Source[]): number | null {
  switch (measure) {
    case 'industries':
      return countedTerms(atlas, park, counted).length
    case 'roles':
      return rolesOf(atlas, park.id).length
    case 'tasks':
      return countedTasks(atlas, park, counted).length
    case 'area':
      return park.areas[0]?.squareKilometres ?? null
  }
}
