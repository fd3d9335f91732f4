import { expect, test } from 'vitest'
import { matrixOf } from '../../src/domain/matrix'
import { measureOf } from '../../src/domain/measure'
import { candidatesFor } from '../../src/domain/openSlots'
import { parkId, realAtlas } from '../builders'

function measured(id: string) {
  const park = realAtlas.parks.find((one) => one.id === parkId(id))
  if (!park) throw new Error(`no park ${id}`)
  return (['industries', 'roles', 'tasks', 'area'] as const).map((measure) =>
    measureOf(realAtlas, park, measure, ['own', 'pattern']),
  )
}

test('a park is measured by its own terms and roles: 徐汇园 has 人工智能 and 生命健康, and one role', () => {
  expect(measured('xuhui').slice(0, 2)).toEqual([2, 1])
})

test('闵行园 has four terms in its sentence and two layouts, and two roles', () => {
  expect(measured('minhang').slice(0, 2)).toEqual([4, 2])
})

test('whichever sources count, a lens counts what the matrix counts', () => {
  for (const sources of [['own'], ['pattern'], ['group'], ['own', 'pattern'], ['own', 'pattern', 'group']] as const) {
    const measured = realAtlas.parks.map((park) =>
      (['industries', 'tasks'] as const).map((measure) => measureOf(realAtlas, park, measure, sources)),
    )
    expect(measured).toEqual(matrixOf(realAtlas, sources).rows.map(({ counts }) => [counts.industry, counts.kind]))
  }
})

test('umbrella words do not count: of 世博园 only 科技金融 and 数字经济', () => {
  expect(measured('expo')[0]).toBe(2)
})

test('an area that nobody published is unknown, not nought', () => {
  expect(measured('huangpu')[3]).toBeNull()
})

test('the candidates of each X are those of the plan’s own sentences', () => {
  const found = realAtlas.patterns.map((pattern) => [pattern.id, candidatesFor(realAtlas, pattern)])
  expect(Object.fromEntries(found)).toMatchObject({
    'core-wings-points': [],
    'one-five-x': ['ftz-bonded', 'songjiang', 'qingpu'],
    'four-x': ['caohejing'],
  })
})
