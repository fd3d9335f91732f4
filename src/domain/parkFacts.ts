import {
  type Atlas,
  type Block,
  type Industry,
  type Link,
  type Park,
  type ParkId,
  type Precision,
  precisions,
  type Source,
  sources,
  type Task,
  type TaskKind,
  taskKinds,
} from './atlas'
import { byId } from './byId'
import { isUmbrella } from './countedLinks'
import { carries } from './heldBy'
import type { PatternQuestion } from './question'
import { questionsOf } from './questions'

export type ParkTerm = { readonly link: Link; readonly industry: Industry; readonly isUmbrella: boolean }

/** The industries that a park carries, by who names them; sources that name none are left out. */
export function industriesOf(atlas: Atlas, park: Park): readonly { source: Source; terms: readonly ParkTerm[] }[] {
  const held = atlas.links.filter((link) => carries(park, link))
  return sources
    .map((source) => ({ source, terms: held.filter((link) => link.source === source).flatMap(termOf(atlas)) }))
    .filter(({ terms }) => terms.length > 0)
}

function termOf(atlas: Atlas) {
  return (link: Link): readonly ParkTerm[] => {
    const industry = byId(atlas.industries).get(link.industry)
    return industry ? [{ link, industry, isUmbrella: isUmbrella(atlas, link) }] : []
  }
}

/** A park's own tasks, and those of its group where what is said of the group counts; those of the zone are not split. */
export function countedTasks({ tasks }: Pick<Atlas, 'tasks'>, park: Park, counted: readonly Source[]): readonly Task[] {
  return tasks.filter((task) => carries(park, task) && ('park' in task.holder || counted.includes('group')))
}

/** Tasks under their kinds, both in the order of the lists. */
export function tasksByKind(tasks: readonly Task[]): readonly { kind: TaskKind; tasks: readonly Task[] }[] {
  return taskKinds
    .map((kind) => ({ kind, tasks: tasks.filter((task) => task.kind === kind) }))
    .filter((kind) => kind.tasks.length > 0)
}

/** How a park's blocks are drawn, and which are not proven to be its own. */
type Extent = {
  readonly total: number
  readonly drawn: readonly { readonly precision: Precision; readonly count: number }[]
  readonly candidates: readonly Block[]
}

export function extentOf(atlas: Atlas, park: ParkId): Extent {
  const blocks = atlas.blocks.filter((block) => block.park === park)
  const members = blocks.filter(({ membership }) => membership === 'member')
  return {
    total: members.length,
    drawn: precisions
      .map((precision) => ({ precision, count: members.filter((block) => block.precision === precision).length }))
      .filter(({ count }) => count > 0),
    candidates: blocks.filter(({ membership }) => membership === 'candidate'),
  }
}

/** Where a layout and the park's own sentence differ, in the order of the layouts. */
export function patternQuestionsOf(atlas: Atlas, park: ParkId): readonly PatternQuestion[] {
  const questions = questionsOf(atlas).flatMap((question): readonly PatternQuestion[] =>
    'pattern' in question && question.parks.includes(park) ? [question] : [],
  )
  return atlas.patterns.flatMap(({ id }) => questions.filter(({ pattern }) => pattern === id))
}
