// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { zoomLevels } from '../../src/map/gestures'
import { isMapGesture } from '../../src/map/isMapGesture'

/** A map with a name in it and a field beside it, in a window that has the focus or not. */
function page(windowHasFocus = true) {
  document.body.innerHTML = '<div class="surface" tabindex="-1"><button>园</button></div><input>'
  vi.spyOn(document, 'hasFocus').mockReturnValue(windowHasFocus)
  const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? document.body
  return { map: find('.surface'), name: find('button'), field: find('input') }
}

/** As it arrives at the map. */
function wheelOn(map: HTMLElement, about: WheelEventInit = {}): boolean {
  let meant = false
  map.addEventListener('wheel', (event) => {
    meant = isMapGesture(event)
  })
  map.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, ...about }))
  return meant
}

test('a wheel is left to the page around, but for one with Ctrl or ⌘', () => {
  const { map } = page()
  expect([wheelOn(map), wheelOn(map, { ctrlKey: true }), wheelOn(map, { metaKey: true })]).toEqual([false, true, true])
})

test('a wheel is the map’s while it or a name in it has the focus', () => {
  const { map, name, field } = page()
  map.focus()
  expect(wheelOn(map)).toBe(true)
  name.focus()
  expect(wheelOn(map)).toBe(true)
  field.focus()
  expect(wheelOn(map)).toBe(false)
})

test('a map that was clicked before the reader went back to the page around has not the focus', () => {
  const { map } = page(false)
  map.focus()
  expect(wheelOn(map)).toBe(false)
})

test('a mouse button is meant for the map', () => {
  expect(isMapGesture(new MouseEvent('mousedown'))).toBe(true)
})

test('a notch of a wheel zooms as far with Ctrl as without; a pinch on a touchpad, which turns by little, ten times', () => {
  const levels = (deltaY: number, ctrlKey: boolean) => zoomLevels(new WheelEvent('wheel', { deltaY, ctrlKey }))
  expect(levels(-100, true)).toBe(levels(-100, false))
  expect(levels(-4, true)).toBeCloseTo(10 * levels(-4, false))
})
