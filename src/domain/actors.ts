import type { Actor, ActorId, Atlas, Duty, Task, TaskId } from './atlas'
import { byId } from './byId'
import { memoize } from './memoize'

/** Who does a task, and as what. */
export type Doer = { readonly actor: Actor; readonly duty: Duty }

/** Who does what, because the plan's sentence says so; in the order of the actors. A task that nobody is named for has none. */
export function doersOf(atlas: Atlas, task: TaskId): readonly Doer[] {
  return doersByTask(atlas).get(task) ?? []
}

const doersByTask = memoize(({ actors }: Atlas): ReadonlyMap<TaskId, readonly Doer[]> => {
  const doers = new Map<TaskId, readonly Doer[]>()
  for (const actor of actors)
    for (const duty of actor.duties)
      for (const task of duty.tasks) doers.set(task, [...(doers.get(task) ?? []), { actor, duty }])
  return doers
})

/** What an actor does, in the order of its duties. */
export function tasksOfActor({ actors, tasks }: Atlas, id: ActorId): readonly Task[] {
  const duties = byId(actors).get(id)?.duties ?? []
  const done = new Set(duties.flatMap((duty) => duty.tasks))
  return [...done].flatMap((task) => byId(tasks).get(task) ?? [])
}
