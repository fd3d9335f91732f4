import type { Actor, ActorId, Atlas, Duty, ParkId, Task, TaskId } from './atlas'
import { byId } from './byId'
import { carries } from './heldBy'
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

/**
 * The parks that the plan ties a duty to, in its order: every one where its sentence says so, else those that hold one of its
 * tasks, themselves or with their group, or in which a site of such a task lies. What is said of the whole zone ties none.
 */
export function parksOfDuty({ parks, tasks, sites }: Atlas, { everyPark, tasks: ids }: Duty): readonly ParkId[] {
  const done = ids.flatMap((id) => byId(tasks).get(id) ?? [])
  const within = new Set(done.flatMap((task) => task.sites.flatMap((site) => byId(sites).get(site)?.park ?? [])))
  return parks.flatMap((park) =>
    everyPark || within.has(park.id) || done.some((task) => carries(park, task)) ? park.id : [],
  )
}

/** What the plan has an actor do for a park. */
export function tasksForPark(atlas: Atlas, actor: string, park: ParkId): readonly Task[] {
  const duties = atlas.actors.find(({ id }) => id === actor)?.duties ?? []
  const tying = duties.filter((duty) => parksOfDuty(atlas, duty).includes(park))
  return tying.flatMap((duty) => duty.tasks.flatMap((task) => byId(atlas.tasks).get(task) ?? []))
}

/** What an actor does, in the order of its duties. */
export function tasksOfActor({ actors, tasks }: Atlas, id: string): readonly Task[] {
  const duties = actors.find((actor) => actor.id === id)?.duties ?? []
  const done = new Set(duties.flatMap((duty) => duty.tasks))
  return [...done].flatMap((task) => byId(tasks).get(task) ?? [])
}
