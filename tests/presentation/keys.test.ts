import { expect, test } from 'vitest'
import { type Command, commandOf } from '../../src/presentation/stage/keys'

const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const press = (key: string, held: Partial<typeof bare> = {}) => commandOf({ ...bare, key, ...held })

const expected: readonly (readonly [Command & string, readonly string[]])[] = [
  ['next', ['n', 'N', 'PageDown', 'ArrowRight', 'ArrowDown', ' ']],
  ['back', ['p', 'P', 'PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace']],
  ['first', ['Home']],
  ['last', ['End']],
  ['enter', ['Enter']],
  ['black', ['b', 'B', '.']],
  ['white', ['w', 'W', ',']],
  ['grid', ['g', 'G']],
  ['spotlight', ['l', 'L']],
  ['pen', ['d', 'D']],
  ['erase', ['e', 'E']],
  ['help', ['?']],
  ['restore', ['r', 'R']],
  ['escape', ['Escape']],
  ['restart', ['F5']],
]

test.each(expected.flatMap(([command, keys]) => keys.map((key) => [key, command] as const)))(
  'the key “%s” asks for %s',
  (key, command) => expect(press(key)).toBe(command),
)

test('Shift with F5 stays at the slide that is on', () => expect(press('F5', { shiftKey: true })).toBe('resume'))

test('every digit counts towards a number', () => {
  for (const digit of '0123456789') expect(press(digit)).toEqual({ digit })
})

test('what a clicker sends is understood whole', () => {
  expect(['PageUp', 'PageDown', '.', 'F5', 'Escape'].map((key) => press(key))).toEqual([
    'back',
    'next',
    'black',
    'restart',
    'escape',
  ])
})

test('keys with Ctrl, ⌘ or Alt are left alone', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const) expect(press('ArrowRight', { [held]: true })).toBeNull()
  expect(press('Tab')).toBeNull()
  expect(press('F12')).toBeNull()
})

test('Ctrl or ⌘ with K goes to the search, as on the page', () => {
  expect(press('k', { ctrlKey: true })).toBe('search')
  expect(press('k', { metaKey: true })).toBe('search')
})
