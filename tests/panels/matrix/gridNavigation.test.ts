import { expect, test } from 'vitest'
import { placeAfter } from '../../../src/panels/matrix/gridNavigation'

const extent = { rows: 24, columns: 70 }
const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  ...held,
})
const from = { row: 5, column: 8 }

test.each([
  ['ArrowUp', { row: 4, column: 8 }],
  ['ArrowDown', { row: 6, column: 8 }],
  ['ArrowLeft', { row: 5, column: 7 }],
  ['ArrowRight', { row: 5, column: 9 }],
  ['PageUp', { row: 0, column: 8 }],
  ['PageDown', { row: 11, column: 8 }],
  ['Home', { row: 5, column: 0 }],
  ['End', { row: 5, column: 69 }],
])('%s leads to its cell', (key, to) => expect(placeAfter(from, press(key), extent)).toEqual(to))

test('with Ctrl, Home and End lead to the corners', () => {
  expect(placeAfter(from, press('Home', { ctrlKey: true }), extent)).toEqual({ row: 0, column: 0 })
  expect(placeAfter(from, press('End', { metaKey: true }), extent)).toEqual({ row: 23, column: 69 })
})

test('no key leads out of the grid, and other keys lead nowhere', () => {
  expect(placeAfter({ row: 0, column: 0 }, press('ArrowLeft'), extent)).toEqual({ row: 0, column: 0 })
  expect(placeAfter({ row: 23, column: 69 }, press('PageDown'), extent)).toEqual({ row: 23, column: 69 })
  expect(placeAfter(from, press('Enter'), extent)).toBeNull()
})
