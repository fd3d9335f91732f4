import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openPainter } from '../../../src/map/webgl/painter'
import { aFilter } from '../../builders'
import { aDrawing, aFrame, openingFrame } from './drawings'
import { recordingMap } from './recorder'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
})

function opened(create = recordingMap()) {
  const up = vi.fn()
  const fail = vi.fn()
  const painter = openPainter(create.create, aDrawing(), openingFrame, { up, fail })
  return { ...create, painter, up, fail }
}

function standing() {
  const map = opened()
  map.happens('style.load')
  map.happens('idle')
  map.taken()
  return map
}

test('the painter is up once the first whole picture stands, and says so once', () => {
  const { happens, up, fail } = opened()
  happens('style.load')
  expect(up).not.toHaveBeenCalled()
  happens('idle')
  happens('idle')
  vi.runAllTimers()
  expect(up).toHaveBeenCalledOnce()
  expect(fail).not.toHaveBeenCalled()
})

test('without WebGL 2 the map cannot be made, and another painter takes over', () => {
  const fail = vi.fn()
  const refuse = () => {
    throw new Error('Failed to initialize WebGL')
  }
  const painter = openPainter(refuse, aDrawing(), openingFrame, { up: vi.fn(), fail })
  expect(fail).toHaveBeenCalledOnce()
  painter.follow(aFrame(11))
  painter.show(aDrawing())
  painter.close()
})

test('an error before the first picture, as of a missing worker, hands over', () => {
  const { happens, fail, up } = opened()
  happens('error', new Error('worker'))
  happens('style.load')
  happens('idle')
  expect(fail).toHaveBeenCalledOnce()
  expect(up).not.toHaveBeenCalled()
})

test('a lost context hands over, and nothing is told to the map any more', () => {
  const { happens, fail, taken, painter } = standing()
  happens('webglcontextlost')
  painter.show(aDrawing({ theme: 'dark' }))
  painter.follow(aFrame(12))
  vi.runAllTimers()
  expect(fail).toHaveBeenCalledOnce()
  expect(taken()).toEqual([])
})

test('a picture that never comes hands over after a while', () => {
  const { fail } = opened()
  vi.advanceTimersByTime(60_000)
  expect(fail).toHaveBeenCalledOnce()
})

test('a painter that is closed neither fails nor comes up', () => {
  const { painter, happens, up, fail, calls } = opened()
  painter.close()
  happens('error', new Error('aborted'))
  happens('idle')
  vi.runAllTimers()
  expect(up).not.toHaveBeenCalled()
  expect(fail).not.toHaveBeenCalled()
  expect(calls).toEqual(['remove'])
})

test('what is chosen before the style stands is drawn when it does', () => {
  const { painter, happens, calls } = opened()
  painter.show(aDrawing({ filter: aFilter({ group: { chosen: ['zone'] } }) }))
  expect(calls).toEqual([])
  happens('style.load')
  expect(calls.filter((call) => call.startsWith('setFeatureState'))).toHaveLength(9)
})

test('the map follows the camera in the same frame, and refits its grain when the camera rests', () => {
  const { painter, taken } = standing()
  painter.follow(aFrame(11.2))
  painter.follow(aFrame(11.3))
  const followed = taken()
  expect(followed.filter((call) => !call.startsWith('jumpTo'))).toEqual(['redraw', 'redraw'])
  vi.runAllTimers()
  const refitted = taken()
  expect(refitted.filter((call) => call.startsWith('addImage'))).toEqual(['addImage "stripes"', 'addImage "dots"'])
  painter.follow(aFrame(11.3))
  expect(taken()).toEqual([])
})

test('the map is measured anew only when its box has another size', () => {
  const { painter, taken } = standing()
  painter.follow({ ...openingFrame, rect: { ...openingFrame.rect, width: 700 } })
  expect(taken()[0]).toBe('resize')
})
