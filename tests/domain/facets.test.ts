import { expect, test } from 'vitest'
import { facetValues, parkValues } from '../../src/domain/facets'
import { headsOf } from '../../src/domain/facets/industry'
import {
  aLink,
  anAtlas,
  anIndustry,
  aPark,
  aPattern,
  aSite,
  aSlot,
  aTask,
  groupId,
  industryId,
  parkId,
  realAtlas,
} from '../builders'

function valuesOf(
  atlas: ReturnType<typeof anAtlas>,
  park: string,
  sources = ['own', 'pattern'] as Parameters<typeof parkValues>[1],
) {
  const values = parkValues(atlas, sources).get(parkId(park))
  if (!values) throw new Error(`no park ${park}`)
  return values
}

function withTree() {
  return anAtlas({
    parks: [aPark('one')],
    industries: [
      anIndustry('health'),
      anIndustry('drugs', { parent: industryId('health') }),
      anIndustry('genes', { parent: industryId('drugs') }),
    ],
    links: [aLink('one', 'genes')],
  })
}

test('a park that carries a term answers to every head above it', () => {
  expect([...valuesOf(withTree(), 'one').industry].sort()).toEqual(['drugs', 'genes', 'health'])
})

test('the heads above an industry come nearest first', () => {
  expect(headsOf(withTree(), industryId('genes'))).toEqual(['drugs', 'health'])
})

test('a park that carries a head does not answer to what stands under it', () => {
  const atlas = anAtlas({ ...withTree(), links: [aLink('one', 'health')] })
  expect([...valuesOf(atlas, 'one').industry]).toEqual(['health'])
})

test('an umbrella word is no industry of the park', () => {
  const links = [aLink('one', 'services', { umbrella: true }), aLink('one', 'chips')]
  const atlas = anAtlas({ parks: [aPark('one')], industries: [anIndustry('services'), anIndustry('chips')], links })
  expect([...valuesOf(atlas, 'one').industry]).toEqual(['chips'])
})

test('临港园 and 世博园 are not counted under 现代服务业, which is only an umbrella there', () => {
  for (const park of ['lingang', 'expo']) expect(valuesOf(realAtlas, park).industry.has('modern-services')).toBe(false)
})

test('only the sources that are asked for count', () => {
  const atlas = anAtlas({
    parks: [aPark('one', { group: 'clusters' })],
    industries: ['a', 'b', 'c'].map((id) => anIndustry(id)),
    links: [
      aLink('one', 'a'),
      aLink('one', 'b', { source: 'pattern' }),
      aLink('one', 'c', { source: 'group', holder: { group: groupId('clusters') } }),
    ],
  })
  expect([...valuesOf(atlas, 'one', ['own']).industry]).toEqual(['a'])
  expect([...valuesOf(atlas, 'one', ['pattern']).industry]).toEqual(['b'])
  expect([...valuesOf(atlas, 'one', ['group']).industry]).toEqual(['c'])
  expect([...valuesOf(atlas, 'one', []).industry]).toEqual([])
})

test('what is said of a group counts for each of its parks, and for no other', () => {
  const atlas = anAtlas({
    parks: [aPark('in', { group: 'clusters' }), aPark('out')],
    industries: [anIndustry('c')],
    links: [aLink('in', 'c', { source: 'group', holder: { group: groupId('clusters') } })],
    tasks: [aTask('t', { holder: { group: groupId('clusters') }, kind: 'brand' })],
  })
  expect([...valuesOf(atlas, 'in', ['group']).industry, ...valuesOf(atlas, 'in', ['group']).kind]).toEqual([
    'c',
    'brand',
  ])
  expect([...valuesOf(atlas, 'out', ['group']).industry, ...valuesOf(atlas, 'out', ['group']).kind]).toEqual([])
  expect([...valuesOf(atlas, 'in').kind]).toEqual([])
})

test('a task of the whole zone is no park’s', () => {
  const atlas = anAtlas({ parks: [aPark('one')], tasks: [aTask('t', { kind: 'talent' })] })
  expect([...valuesOf(atlas, 'one', ['own', 'pattern', 'group']).kind]).toEqual([])
})

test('a park in a slot answers to the slot and to its pattern', () => {
  const slots = [aSlot('p.core', ['one']), aSlot('p.wing', ['two']), aSlot('p.x', [])]
  const atlas = anAtlas({ parks: [aPark('one'), aPark('two')], patterns: [aPattern('p', slots)] })
  expect([...valuesOf(atlas, 'one').pattern]).toEqual(['p', 'p.core'])
})

test('a site makes its own park answer to its kind', () => {
  const sites = [aSite('s', { park: parkId('one'), kind: 'corridor' }), aSite('everywhere', { kind: 'laboratory' })]
  const atlas = anAtlas({ parks: [aPark('one'), aPark('two')], sites })
  expect([...valuesOf(atlas, 'one').site]).toEqual(['corridor'])
  expect([...valuesOf(atlas, 'two').site]).toEqual([])
})

test('the answer keeps the plan’s order and its identity', () => {
  const values = parkValues(realAtlas, ['own', 'pattern'])
  expect([...values.keys()]).toEqual(realAtlas.parks.map(({ id }) => id))
  expect(parkValues(realAtlas, ['own', 'pattern'])).toBe(values)
})

test('every verb of an industry or a task can be asked for, and a park answers to those of its own', () => {
  const all = new Set([...realAtlas.links, ...realAtlas.tasks].map(({ verb }) => verb))
  expect(new Set(facetValues(realAtlas, 'verb'))).toEqual(all)
  const answers = valuesOf(realAtlas, 'jingan').verb
  expect([...answers]).toEqual(expect.arrayContaining(['重点发展', '打响', '推进']))
})
