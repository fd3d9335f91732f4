import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Atlas, sources } from '../../src/domain/atlas'
import { parkValues } from '../../src/domain/facets'
import { type Band, feetOf, type Matrix, matrixOf } from '../../src/domain/matrix'
import {
  aLink,
  anAtlas,
  anIndustry,
  aPark,
  aPattern,
  aSlot,
  aTask,
  groupId,
  industryId,
  parkId,
  realAtlas,
} from '../builders'
import { atlases } from './arbitraries'

const real = matrixOf(realAtlas, ['own', 'pattern'])

function cell({ columns, rows }: Matrix, park: string, band: Band, value: string) {
  const at = columns.findIndex((column) => column.band === band && column.value === value)
  return rows.find((row) => row.park.id === park)?.cells[at] ?? null
}

const foot = (matrix: Matrix, value: string) =>
  feetOf(matrix, matrix.rows)[matrix.columns.findIndex((column) => column.value === value)]

/** A park in a group, each with an industry and tasks of its own. */
const small = anAtlas({
  parks: [aPark('north'), aPark('south', { group: 'city' })],
  industries: [anIndustry('drugs'), anIndustry('chips'), anIndustry('all'), anIndustry('unheard')],
  links: [
    aLink('north', 'drugs'),
    aLink('north', 'drugs', { source: 'pattern' }),
    aLink('south', 'all', { umbrella: true }),
    aLink('', 'chips', { holder: { group: groupId('zone') }, source: 'group' }),
  ],
  patterns: [
    aPattern('ring', [aSlot('ring.core', ['south'], { label: '核' })], { industry: industryId('drugs') }),
    aPattern('whole', [aSlot('whole.one', ['north'])]),
  ],
  tasks: [
    aTask('a', { holder: { park: parkId('north') }, kind: 'brand' }),
    aTask('b', { holder: { park: parkId('north') }, kind: 'brand' }),
    aTask('c', { holder: { group: groupId('zone') }, kind: 'brand' }),
    aTask('d', { holder: { zone: true }, kind: 'green' }),
  ],
})

test('a cell knows the clause on which it rests: 闵行园 carries 生物医药 by the layout alone', () => {
  const facts = cell(real, 'minhang', 'industry', 'biomedicine')?.facts ?? []
  expect(facts.map(({ source, basis, clause }) => ({ source, basis, clause }))).toEqual([
    { source: 'pattern', basis: 'stated', clause: { section: '四(一)2', paragraph: 1, sentence: 2 } },
  ])
  expect(cell(real, 'minhang', 'industry', 'artificial-intelligence')?.sources).toEqual(['own', 'pattern'])
})

test.each([
  ['zhangjiang', 'core-wings-points', '核', 'stated'],
  ['jiading', 'core-wings-points', '翼', 'derived'],
  ['qingpu', 'core-wings-points', '点', 'derived'],
  ['zhangjiang', 'one-five-x', '1', 'derived'],
  ['jinshan', 'one-five-x', '5', 'derived'],
  ['xuhui', 'four-x', '4', 'derived'],
])('%s stands in %s as %s, %s', (park, pattern, label, basis) => {
  const [fact] = cell(real, park, 'pattern', pattern)?.facts ?? []
  expect(fact?.by === 'slot' ? [fact.slot.label, fact.basis] : null).toEqual([label, basis])
})

test('the columns are the terms of the plan that a park carries, never our heads, then the layouts, then the kinds', () => {
  const industries = real.columns.filter(({ band }) => band === 'industry').map(({ value }) => value)
  expect(industries.slice(0, 4)).toEqual([
    'integrated-circuits',
    'biomedicine',
    'artificial-intelligence',
    'digital-economy',
  ])
  expect(industries.filter((id) => id.startsWith('head-'))).toEqual([])
  expect(industries).not.toContain('cloud-computing')
  expect(real.columns.filter(({ band }) => band === 'pattern').map(({ value }) => value)).toEqual([
    'core-wings-points',
    'one-five-x',
    'four-x',
  ])
})

test('what only the group says comes when the group is counted', () => {
  expect(matrixOf(small, ['own', 'pattern']).columns.map(({ value }) => value)).toEqual([
    'drugs',
    'all',
    'ring',
    'brand',
  ])
  const withGroup = matrixOf(small, sources)
  expect(cell(withGroup, 'north', 'industry', 'chips')?.sources).toEqual(['group'])
  expect(cell(withGroup, 'north', 'kind', 'brand')?.facts).toHaveLength(3)
  expect(cell(withGroup, 'south', 'industry', 'chips')).toBeNull()
})

test('an umbrella word is shown and counted nowhere', () => {
  const matrix = matrixOf(small, ['own', 'pattern'])
  expect(cell(matrix, 'south', 'industry', 'all')?.isUmbrella).toBe(true)
  expect(matrix.columns.find(({ value }) => value === 'all')?.isUmbrella).toBe(true)
  expect(matrix.rows.map(({ counts }) => counts)).toEqual([
    { industry: 1, pattern: 0, kind: 2 },
    { industry: 0, pattern: 1, kind: 0 },
  ])
  expect(foot(matrix, 'all')).toBe(0)
})

test('a word that is an umbrella for one park and an industry for another counts the other alone', () => {
  expect(cell(real, 'lingang', 'industry', 'modern-services')?.isUmbrella).toBe(true)
  expect(cell(real, 'caohejing', 'industry', 'modern-services')?.isUmbrella).toBe(false)
  expect(foot(real, 'modern-services')).toBe(1)
})

test('each foot is the number of parks that a filter by its head leaves', () => {
  for (const counted of [['own', 'pattern'], sources, ['pattern']] as const) {
    const matrix = matrixOf(realAtlas, counted)
    expect(feetOf(matrix, matrix.rows)).toEqual(filterCounts(matrix, parkValues(realAtlas, counted)))
  }
  fc.assert(
    fc.property(atlases.map(withoutHeads), fc.subarray([...sources]), (atlas, counted) => {
      const matrix = matrixOf(atlas, counted)
      expect(feetOf(matrix, matrix.rows)).toEqual(filterCounts(matrix, parkValues(atlas, counted)))
    }),
  )
})

/** A filter by a head takes the terms under it along; the matrix has no heads, as no park carries one. */
function withoutHeads(atlas: Atlas): Atlas {
  return { ...atlas, industries: atlas.industries.map(({ parent: _, ...term }) => term) }
}

function filterCounts({ columns }: Matrix, values: ReturnType<typeof parkValues>): readonly number[] {
  return columns.map(({ band, value }) => [...values.values()].filter((has) => has[band].has(value)).length)
}
