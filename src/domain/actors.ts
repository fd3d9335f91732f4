import type { Actor, ActorId, Atlas, Duty, Task, TaskId } from './atlas'
import { byId } from './byId'
import { memoize } from './memoize'

/** Who does a task, and as what. */
export type Doer = { readonly actor: Actor; readonly duty: Duty }

/** Who does what, because the plan's sentence says so; in the order of the actors. A task that nobody is named for has none. */
export function doersOf(atlas: Atlas, task: TaskId): readonly Doer[] {
  return doersByTask(atlas).get(task) ?? []
}

/** The same of several tasks, each actor once. */
export function actorsOf(atlas: Atlas, tasks: readonly TaskId[]): readonly ActorId[] {
  return [...new Set(tasks.flatMap((task) => doersOf(atlas, task).map(({ actor }) => actor.id)))]
}

const doersByTask = memoize(({ actors }: Atlas): ReadonlyMap<TaskId, readonly Doer[]> => {
  const doers = new Map<TaskId, readonly Doer[]>()
  for (const actor of actors)
    for (const duty of actor.duties)
      for (const task of duty.tasks) doers.set(task, [...(doers.get(task) ?? []), { actor, duty }])
  return doers
})

/** What the plan has some actor do for every park. */
export function tasksForEveryPark({ actors, tasks }: Atlas, id: string): readonly Task[] {
  const duties = actors.flatMap((actor) => (actor.id === id ? actor.duties.filter(({ everyPark }) => everyPark) : []))
  return duties.flatMap((duty) => duty.tasks.flatMap((task) => byId(tasks).get(task) ?? []))
}

/** What an actor does, in the order of its duties. */
export function tasksOfActor({ actors, tasks }: Atlas, id: string): readonly Task[] {
  const duties = actors.find((actor) => actor.id === id)?.duties ?? []
  const done = new Set(duties.flatMap((duty) => duty.tasks))
  return [...done].flatMap((task) => byId(tasks).get(task) ?? [])
}
