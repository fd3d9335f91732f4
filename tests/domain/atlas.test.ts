import { expect, test } from 'vitest'
import { byId } from '../../src/domain/byId'
import { clauseText } from '../../src/domain/clause'
import { rolesOf } from '../../src/domain/roles'
import { aPark, parkId, realAtlas } from '../builders'

function roles(park: string): readonly string[] {
  return rolesOf(realAtlas, parkId(park)).map(({ pattern, slot }) => `${pattern.id} ${slot.label}`)
}

test('a clause reads as planners cite it', () => {
  const clause = { section: '四(四)3', paragraph: 2, sentence: 7 }
  expect(clauseText(clause, 'zh')).toBe('四(四)3 第2段第7句')
  expect(clauseText(clause, 'en')).toBe('四(四)3 ¶2 s7')
})

test('张江科学城 is the core of one pattern, the one of another and one of four in a third', () => {
  expect(roles('zhangjiang')).toEqual(['core-wings-points 核', 'one-five-x 1', 'four-x 4'])
})

test('a park that no industry’s layout names has no role, though it stands in its group', () => {
  expect(roles('hongkou')).toEqual([])
})

test('a lookup finds by id, knows no stranger, and is made once a list', () => {
  const parks = [aPark('one'), aPark('two')]
  expect(byId(parks).get(parkId('two'))).toBe(parks[1])
  expect(byId(parks).get(parkId('three'))).toBeUndefined()
  expect(byId(parks)).toBe(byId(parks))
  expect(byId([...parks])).not.toBe(byId(parks))
})
