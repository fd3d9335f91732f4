import { expect, test } from 'vitest'
import { doersOf, parksOfDuty, tasksOfActor } from '../../src/domain/actors'
import type { Duty, Task } from '../../src/domain/atlas'
import type { Facts } from '../../src/domain/planFacts'
import { proofOf } from '../../src/domain/planProof'
import { readPlan } from '../../src/domain/planReading'
import { aTask, groupId, parkId, realAtlas } from '../builders'
import { anActor } from './anActor'
import { at, madeUpFacts, text } from './madeUpPlan'

test('what an actor does and who does a task are the same facts', () => {
  for (const actor of realAtlas.actors)
    for (const task of tasksOfActor(realAtlas, actor.id))
      expect(doersOf(realAtlas, task.id).map((doer) => doer.actor.id)).toContain(actor.id)
  const done = realAtlas.tasks.flatMap(({ id }) => doersOf(realAtlas, id).map(({ actor }) => `${actor.id} ${id}`))
  const said = realAtlas.actors.flatMap(({ id }) => tasksOfActor(realAtlas, id).map((task) => `${id} ${task.id}`))
  expect(done.sort()).toEqual(said.sort())
})

test('the plan says who leads, who is responsible and who supports, and each of it stands on one sentence', () => {
  const sentence = { section: '六(三)2', paragraph: 1, sentence: 1 }
  const said = realAtlas.actors.flatMap(({ id, duties }) =>
    duties.flatMap(({ clause, role }) => (clause.section === sentence.section ? [`${id} ${role}`] : [])),
  )
  expect(said).toEqual(['office 牵头部门', 'districts 责任主体', 'departments 配合', 'parks 细化', 'parks 推进'])
})

test('a general responsibility is not spread over the tasks of others', () => {
  for (const id of ['office', 'districts'] as const) {
    const actor = realAtlas.actors.find((one) => one.id === id)
    expect(actor && tasksOfActor(realAtlas, actor.id).map(({ clause }) => clause.section)).toEqual(['六(三)2'])
  }
})

test('an actor is proven where its sentence names it and says what it does there', () => {
  const clause = at('四(四)3', 2, 2)
  const facts = (change: Parameters<typeof anActor>[1]): Facts => ({
    ...madeUpFacts(),
    actors: [anActor('someone', { clause, ...change }, '西园')],
  })
  const doubts = (change: Parameters<typeof anActor>[1]) =>
    proofOf(facts(change), readPlan(text).plan).doubts.map(({ words }) => words)
  expect(doubts({ role: '打造' })).toEqual([])
  expect(doubts({ role: '打造', wording: '甲谷' })).toEqual([])
  expect(doubts({ role: '牵头' })).toEqual(['牵头'])
  expect(doubts({ role: '打造', wording: '丙谷' })).toEqual(['丙谷'])
})

test('a duty is tied to every park, to those that hold a task of it or a site of such a task, else to none', () => {
  const sites = realAtlas.sites.flatMap(({ id, park }) => (park === 'lingang' ? id : [])).slice(0, 1)
  const own = aTask('own', { holder: { park: parkId('expo') } })
  const shared = aTask('shared', { holder: { group: groupId('city') } })
  const placed = aTask('placed', { sites })
  const zone = aTask('zone')
  const atlas = { ...realAtlas, tasks: [own, shared, placed, zone] }
  const tied = (tasks: readonly Task[], every: Partial<Duty> = {}) =>
    anActor('someone', { tasks: tasks.map(({ id }) => id), ...every }).duties.flatMap((duty) =>
      parksOfDuty(atlas, duty),
    )
  expect(tied([own, placed])).toEqual(['lingang', 'expo'])
  expect(tied([shared])).toEqual(['zhangjiang'])
  expect(tied([zone])).toEqual([])
  expect(tied([zone], { everyPark: true })).toHaveLength(22)
})
