import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alikeOrder, jaccardDistance } from '../../src/domain/alikeOrder'

const someSets = fc.array(
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((members) => new Set(members)),
  { maxLength: 14 },
)

const runs = (names: readonly string[]) => names.filter((name, at) => name !== names[at - 1])

test('the distance is the share of members that only one of two sets has', () => {
  expect(jaccardDistance(new Set('ab'), new Set('bc'))).toBeCloseTo(2 / 3)
  expect(jaccardDistance(new Set('ab'), new Set('ab'))).toBe(0)
  expect(jaccardDistance(new Set('a'), new Set('b'))).toBe(1)
  expect(jaccardDistance(new Set(), new Set())).toBe(0)
})

test('like sets come together, and what nobody resembles stands aside', () => {
  const sets = ['abc', 'xyz', 'abd', 'q', 'xyw'].map((members) => new Set(members))
  expect(alikeOrder(sets)).toEqual([0, 2, 1, 4, 3])
})

test('the sides of a join are laid so that their likest ends meet', () => {
  const sets = ['abcd', 'abce', 'cefg', 'fghi'].map((members) => new Set(members))
  expect(alikeOrder(sets)).toEqual([0, 1, 2, 3])
  expect(alikeOrder([sets[1], sets[0], sets[2], sets[3]].map((set) => set ?? new Set()))).toEqual([1, 0, 2, 3])
})

test('where all are equally alike the given order stays', () => {
  expect(alikeOrder(['a', 'b', 'c', 'd'].map((member) => new Set(member)))).toEqual([0, 1, 2, 3])
})

test('every set stands once, equal ones side by side', () => {
  fc.assert(
    fc.property(someSets, (sets) => {
      const order = alikeOrder(sets)
      expect([...order].sort((one, other) => one - other)).toEqual(sets.map((_, at) => at))
      const names = runs(order.map((at) => [...(sets[at] ?? [])].sort().join('')))
      expect(new Set(names).size).toBe(names.length)
    }),
  )
})
