import { expect, test } from 'vitest'
import { openFilter } from '../../src/domain/filter'
import { lonelyColumns, withoutColumns } from '../../src/domain/lonelyColumns'
import { matrixOf } from '../../src/domain/matrix'
import { aFilter, aLink, anAtlas, anIndustry, aPark, realAtlas } from '../builders'

const matrix = matrixOf(realAtlas, ['own', 'pattern'])

test('folded are the columns that one park alone fills, and what a park counts in all stays', () => {
  const lonely = lonelyColumns(matrix, openFilter)
  expect(lonely.size).toBeGreaterThan(0)
  const folded = withoutColumns(matrix, lonely)
  expect(folded.columns).toHaveLength(matrix.columns.length - lonely.size)
  for (const [at] of folded.columns.entries()) expect(folded.rows.filter(({ cells }) => cells[at]).length).not.toBe(1)
  expect(folded.rows.map(({ counts }) => counts)).toEqual(matrix.rows.map(({ counts }) => counts))
  for (const { cells } of folded.rows) expect(cells).toHaveLength(folded.columns.length)
})

test('a column by which is filtered is never folded', () => {
  const [first] = lonelyColumns(matrix, openFilter)
  if (!first) throw new Error('a column of one park is wanted')
  const filter = aFilter({ [first.band]: { chosen: [first.value] } })
  expect(lonelyColumns(matrix, filter).has(first)).toBe(false)
})

test('where only the plan’s own words are wanted, what is inferred fills no cell and counts nothing', () => {
  const atlas = anAtlas({
    parks: [aPark('east', {}), aPark('west', {})],
    industries: [anIndustry('chips', {}), anIndustry('drugs', {})],
    links: [aLink('east', 'chips', { basis: 'inferred' }), aLink('west', 'drugs', { basis: 'stated' })],
  })
  const shown = (statedOnly: boolean) => {
    const { columns, rows } = matrixOf(atlas, ['own'], statedOnly)
    return [columns.map(({ value }) => value), rows.map(({ counts }) => counts.industry)]
  }
  expect(shown(false)).toEqual([
    ['chips', 'drugs'],
    [1, 1],
  ])
  expect(shown(true)).toEqual([['drugs'], [0, 1]])
})
