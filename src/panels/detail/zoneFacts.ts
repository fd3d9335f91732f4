import type { Atlas, OutlineEntry, Task } from '../../domain/atlas'
import { heldByZone } from '../../domain/heldBy'
import { foundIn } from '../../domain/search/found'
import { isBlank } from '../../domain/searchText'
import { kindNames } from '../../drawing/kindNames'

/** A heading of the plan with the tasks that stand right under it and the headings below it. */
export type Branch = {
  readonly entry: OutlineEntry
  readonly tasks: readonly Task[]
  readonly branches: readonly Branch[]
  /** Of the given tasks, those here and below. */
  readonly count: number
  /** Tasks of parks and groups that this heading's own text gives. */
  readonly elsewhere: number
}

/** The plan's headings as a tree, with these tasks in their places. */
export function outlineOf(atlas: Atlas, tasks: readonly Task[], parent: string | null = null): readonly Branch[] {
  return atlas.outline
    .filter((entry) => entry.parent === parent)
    .map((entry) => {
      const here = tasks.filter(({ clause }) => clause.section === entry.id)
      const branches = outlineOf(atlas, tasks, entry.id)
      const elsewhere = atlas.tasks.filter(
        ({ clause, holder }) => clause.section === entry.id && !('zone' in holder),
      ).length
      const count = branches.reduce((sum, branch) => sum + branch.count, here.length)
      return { entry, tasks: here, branches, count, elsewhere }
    })
}

/** The tree without the headings under which nothing is left. */
export function withTasks(branches: readonly Branch[]): readonly Branch[] {
  return branches
    .filter(({ count }) => count > 0)
    .map((branch) => ({ ...branch, branches: withTasks(branch.branches) }))
}

/** The zone's tasks that a search finds, as the one above all does: by title, verb, kind, industry, site, heading and synonym. */
export function foundTasks(atlas: Atlas, query: string): readonly Task[] {
  const tasks = heldByZone(atlas.tasks)
  if (isBlank(query)) return tasks
  const group = foundIn(atlas, query, 'any', kindNames).find(({ kind }) => kind === 'task')
  const ids = new Set(group?.found.map(({ id }) => id))
  return tasks.filter(({ id }) => ids.has(id))
}
