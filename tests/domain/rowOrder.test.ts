import { expect, test } from 'vitest'
import { matrixOf } from '../../src/domain/matrix'
import { rowsIn } from '../../src/domain/rowOrder'
import { realAtlas } from '../builders'

const matrix = matrixOf(realAtlas, ['own', 'pattern'])
const groups = realAtlas.groups.map(({ id }) => id)
const planOrder = realAtlas.parks.map(({ id }) => id)
const parksIn = (order: Parameters<typeof rowsIn>[0]) => rowsIn(order, matrix).map(({ park }) => park.id)

test.each(['plan', 'group', 'count', 'likeness'] as const)('sorting by %s keeps each of the parks once', (order) => {
  expect([...parksIn(order)].sort()).toEqual([...planOrder].sort())
})

test('the plan’s order is the plan’s', () => {
  expect(parksIn('plan')).toEqual(planOrder)
})

test('by count, industries decide, then slots, then tasks, then the plan', () => {
  const rows = rowsIn('count', matrix)
  const sizes = rows.map(({ counts, park }) => [
    counts.industry,
    counts.pattern,
    counts.kind,
    -planOrder.indexOf(park.id),
  ])
  const sorted = [...sizes].sort((one, other) => {
    const at = one.findIndex((size, place) => size !== other[place])
    return at < 0 ? 0 : (other[at] ?? 0) - (one[at] ?? 0)
  })
  expect(sizes).toEqual(sorted)
  expect(rows[0]?.park.id).toBe('jinqiao')
})

test('by group, groups stand in the plan’s order and the fullest park first', () => {
  const places = rowsIn('group', matrix).map(({ park }) => groups.indexOf(park.group))
  expect(places).toEqual([...places].sort((one, other) => one - other))
  expect(parksIn('group')[2]).toBe('jinqiao')
})

test('by likeness, the two parks of the three leading industries stand together', () => {
  const order = parksIn('likeness').map(String)
  expect(Math.abs(order.indexOf('zhangjiang') - order.indexOf('lingang'))).toBe(1)
})
