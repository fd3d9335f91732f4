import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  commandOnLeaving,
  type FullScreen,
  type FullScreenEvent,
  fullScreenAfter,
  inWindow,
} from '../../../src/presentation/stage/fullScreen'

/** What a presenter does, and what a browser makes of it, with a talk of so many steps back before its end. */
type Act = 'Esc' | 'F11' | 'F5' | 'detour' | 'blur' | 'focus' | 'popup'
type Browser = { readonly locks: boolean }
type Room = { readonly screen: FullScreen; readonly open: number; readonly isOver: boolean }

const heard = (screen: FullScreen, ...happenings: readonly FullScreenEvent[]) =>
  happenings.reduce(fullScreenAfter, screen)
const entered = (screen: FullScreen, { locks }: Browser) =>
  heard(screen, 'entered', ...(locks ? (['heard'] as const) : []))

/** What `escape` and `withdraw` ask for: a step back, and the end where there is none. */
function asked(room: Room, command: 'escape' | 'withdraw' | null): Room {
  if (command === null) return room
  if (room.open > 0) return { ...room, open: room.open - 1 }
  return { ...room, isOver: command === 'escape' }
}

function left(room: Room): Room {
  return { ...asked(room, commandOnLeaving(room.screen)), screen: fullScreenAfter(room.screen, 'left') }
}

function done(room: Room, act: Act, browser: Browser): Room {
  const { screen } = room
  if (room.isOver) return room
  if (act === 'detour') return { ...room, open: room.open + 1 }
  if (act === 'F11') return screen.isOn ? left(room) : room
  if (act === 'F5') return screen.isOn ? room : { ...room, screen: entered(screen, browser) }
  if (act === 'blur') return { ...room, screen: fullScreenAfter(screen, 'away') }
  if (act === 'focus') return { ...room, screen: fullScreenAfter(screen, 'back') }
  if (act === 'popup') {
    const opened = { ...room, screen: fullScreenAfter(screen, 'away') }
    return screen.isOn ? left(opened) : opened
  }
  // Keys come to a window that has them.
  if (screen.isAway) return room
  return screen.isOn && !browser.locks ? left(room) : asked(room, 'escape')
}

const acts = (...some: readonly Act[]) => fc.array(fc.constantFrom(...some), { maxLength: 30 })
const run = (sequence: readonly Act[], browser: Browser, screen: FullScreen): Room =>
  sequence.reduce((room: Room, act) => done(room, act, browser), { screen, open: 0, isOver: false })

test('Esc does the same in a window, in full screen, and where the browser takes it first', () => {
  fc.assert(
    fc.property(acts('Esc', 'F5', 'detour', 'blur', 'focus', 'popup'), (sequence) => {
      const [locked, taken] = [{ locks: true }, { locks: false }]
      const rooms = [
        run(sequence, locked, entered(inWindow, locked)),
        run(sequence, taken, entered(inWindow, taken)),
        run(
          sequence.filter((act) => act !== 'F5'),
          taken,
          inWindow,
        ),
      ]
      const [first, ...others] = rooms.map(({ open, isOver }) => ({ open, isOver }))
      for (const other of others) expect(other).toEqual(first)
    }),
  )
})

test('F11 ends no talk where Esc comes to the page, and no window that opens ever does', () => {
  fc.assert(
    fc.property(acts('F11', 'F5', 'detour', 'focus', 'popup', 'blur'), (sequence) => {
      expect(run(sequence, { locks: true }, entered(inWindow, { locks: true })).isOver).toBe(false)
    }),
  )
  fc.assert(
    fc.property(acts('F5', 'detour', 'focus', 'popup', 'blur'), (sequence) => {
      const room = run(sequence, { locks: false }, entered(inWindow, { locks: false }))
      expect([room.isOver, room.open]).toEqual([false, sequence.filter((act) => act === 'detour').length])
    }),
  )
})

test('full screen that was on and is no longer counts as lost until it is back', () => {
  expect(heard(inWindow, 'left').isLost).toBe(false)
  expect(heard(inWindow, 'entered', 'left').isLost).toBe(true)
  expect(heard(inWindow, 'entered', 'left', 'away', 'back').isLost).toBe(true)
  expect(heard(inWindow, 'entered', 'left', 'entered').isLost).toBe(false)
  expect(heard(inWindow, 'heard').hearsEscape).toBe(false)
})
