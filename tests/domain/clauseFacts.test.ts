import { expect, test } from 'vitest'
import { clauseKey, clausesOfPark, clausesWithFacts, factsOfClause, parksOfClause } from '../../src/domain/clauseFacts'
import { factsOf } from '../../src/domain/planFacts'
import { realAtlas } from '../builders'
import { at } from './madeUpPlan'

test('the facts of 静安园’s sentence are its terms, its tasks and its corridor', () => {
  const names = factsOfClause(realAtlas, at('四(四)3', 2, 7)).map((fact) => {
    if (fact.kind === 'link') return `link ${fact.link.industry}`
    if (fact.kind === 'task') return `task ${fact.task.id}`
    if (fact.kind === 'site') return `site ${fact.site.id}`
    return fact.kind
  })
  expect(names).toEqual([
    'park',
    'industry',
    'industry',
    'link big-data',
    'link film-esports',
    'link creative-design',
    'task jingan-brand-digital',
    'task jingan-brand-creative',
    'task jingan-jingan-corridor',
    'task jingan-big-data',
    'task jingan-film-esports',
    'task jingan-creative-design',
    'site jingan-corridor',
  ])
})

test.each([
  ['a park’s own sentence', at('四(四)3', 2, 7), ['jingan']],
  [
    'an industry’s layout',
    at('四(一)1', 1, 2),
    ['zhangjiang', 'lingang', 'caohejing', 'jinqiao', 'jiading', 'songjiang', 'qingpu'],
  ],
  ['a group', at('四(四)4', 1, 1), realAtlas.parks.filter(({ group }) => group === 'clusters').map(({ id }) => id)],
  ['figures of the whole zone', at('二(三)', 3, 3), []],
  ['nothing that is there', at('九', 1, 1), []],
])('the parks of a clause about %s', (_, clause, parks) => {
  expect(parksOfClause(realAtlas, clause)).toEqual(parks)
})

test('the clauses of 嘉定园 are its place in a layout, those of its group, and its own', () => {
  const jiading = realAtlas.parks.find(({ id }) => id === 'jiading')
  expect(jiading && clausesOfPark(realAtlas, jiading.id).map(clauseKey)).toEqual([
    '四(一)1/1/2',
    '四(四)4/1/1',
    '四(四)4/1/2',
    '四(四)4/2/2',
  ])
})

test('every park has its own sentence among its clauses', () => {
  const without = realAtlas.parks.filter(
    ({ id, clause }) => !clausesOfPark(realAtlas, id).map(clauseKey).includes(clauseKey(clause)),
  )
  expect(without).toEqual([])
})

test('the clauses hold every fact once', () => {
  const held = clausesWithFacts(realAtlas).flatMap((clause) => factsOfClause(realAtlas, clause))
  expect(held).toHaveLength(factsOf(realAtlas).length)
})
