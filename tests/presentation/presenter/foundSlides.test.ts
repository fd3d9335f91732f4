import { expect, test } from 'vitest'
import { durationText } from '../../../src/presentation/presenter/durationText'
import { foundSlides } from '../../../src/presentation/presenter/foundSlides'
import { shippedDeck } from '../../../src/presentation/shippedDeck'
import { realAtlas } from '../../builders'

const found = (query: string, language: 'zh' | 'en' = 'zh') =>
  foundSlides(shippedDeck(realAtlas, language), query, realAtlas).map(({ id }) => id)

test.each([
  ['4', 'pole'],
  ['临港', 'pole'],
  ['lingang', 'pole'],
  ['lg', 'pole'],
  ['linga', 'pole'],
  ['lgang', 'pole'],
  ['jcdl', 'core-wings-points'],
  ['jicheng', 'core-wings-points'],
  ['shengwu', 'one-five-x'],
  ['swyy', 'one-five-x'],
  ['rgzn', 'four-x'],
  ['yicheng', 'whole'],
  ['1+5', 'one-five-x'],
])('“%s” finds %s first', (query, slide) => expect(found(query)[0]).toBe(slide))

test('every word must be met; letters that nothing is read as find nothing', () => {
  expect(found('jcdl 两翼')).toEqual(['core-wings-points'])
  expect(found('jcdl 4+X')).toEqual([])
  expect(found('xyzzy')).toEqual([])
  expect(found('99')).toEqual([])
})

test('an empty query finds all; a number that also stands in a title finds both, its own slide first', () => {
  expect(found(' ')).toHaveLength(shippedDeck(realAtlas, 'zh').slides.length)
  const both = found('5')
  expect(both[0]).toBe('zone')
  expect(both).toContain('one-five-x')
})

test('English titles are found by their words', () => expect(found('lingang', 'en')).toEqual(['pole']))

test.each([
  [-5000, '0:00'],
  [59_999, '0:59'],
  [245_000, '4:05'],
  [3_845_000, '1:04:05'],
])('%i ms is written %s', (milliseconds, text) => expect(durationText(milliseconds)).toBe(text))
