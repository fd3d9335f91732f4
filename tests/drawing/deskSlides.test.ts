import { expect, test } from 'vitest'
import { slideDesk, slideDesks } from '../../src/drawing/desks/deskSlides'
import { deskNames } from '../../src/state/view'
import { anAtlas } from '../builders'

test('a slide may spread out every desk but those of what is one’s own: outlines and decks', () => {
  expect(slideDesks).toEqual(deskNames.filter((desk) => desk !== 'deck' && desk !== 'data'))
  for (const desk of slideDesks) expect(slideDesk(anAtlas(), { address: `group=zone&desk=${desk}` })).toBe(desk)
})

test.each(['', 'group=zone', 'desk=deck', 'desk=nope', 'q=desk=matrix'])('“%s” spreads out nothing', (address) => {
  expect(slideDesk(anAtlas(), { address })).toBeNull()
})
