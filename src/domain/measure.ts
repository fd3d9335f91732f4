import type { Atlas, Park } from './atlas'
import { termsOf } from './likeness'
import { rolesOf } from './roles'

/** What can be counted of a park, or was published of it. */
export const measures = ['industries', 'roles', 'tasks', 'area'] as const
export type Measure = (typeof measures)[number]

/**
 * The measure of a park; `null` where nobody published it.
 *
 * - `industries`: different terms of the plan in its own sentence or in an industry's layout, umbrella words left out.
 * - `roles`: its places in the industries' layouts.
 * - `tasks`: tasks that name it as their holder; those of its group or the zone are not split.
 * - `area`: the published area in square kilometres that its panel shows first, with that figure's own year and scope;
 *   never the area of the drawn shape.
 */
export function measureOf(atlas: Atlas, park: Park, measure: Measure): number | null {
  switch (measure) {
    case 'industries':
      return termsOf(atlas, park.id).size
    case 'roles':
      return rolesOf(atlas, park.id).length
    case 'tasks':
      return atlas.tasks.filter(({ holder }) => 'park' in holder && holder.park === park.id).length
    case 'area':
      return park.areas[0]?.squareKilometres ?? null
  }
}
