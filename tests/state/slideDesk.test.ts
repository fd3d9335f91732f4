import { expect, test } from 'vitest'
import { slideDeskOf, slideDesks } from '../../src/state/slideDesk'
import { desks } from '../../src/state/view'

test('a slide may spread out every desk but the one that it is made on', () => {
  expect(slideDesks).toEqual(desks.filter((desk) => desk !== 'deck'))
  for (const desk of slideDesks) expect(slideDeskOf({ address: `group=zone&desk=${desk}` })).toBe(desk)
})

test.each(['', 'group=zone', 'desk=deck', 'desk=nope', 'q=desk=matrix'])('“%s” spreads out nothing', (address) => {
  expect(slideDeskOf({ address })).toBeNull()
})
