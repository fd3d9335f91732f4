import { type Level, levelOf, levels } from '../heldBy'
import { countedTasks } from '../parkFacts'
import type { FacetRecord } from './facet'

const words = { park: 'park', group: 'facet.group', zone: 'wholeZone' } as const

/** Whether a task is given to parks one by one, to a group of them, or to the whole zone, which is none of a park's. */
export const holder: FacetRecord<(typeof words)[Level]> = {
  values: () => levels.map((value) => ({ value, name: words[value] })),
  of: (atlas, sources) => (park) => countedTasks(atlas, park, sources).map((task) => levelOf(task.holder)),
}
