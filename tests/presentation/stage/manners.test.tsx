// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useIdlePointerAndWakeLock } from '../../../src/presentation/stage/useIdlePointerAndWakeLock'

function Shown() {
  const stage = useRef<HTMLElement>(null)
  useIdlePointerAndWakeLock(stage)
  return <main ref={stage} />
}

const isStill = () => screen.getByRole('main').dataset.still

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a pointer that rests for three seconds hides, and shows again when it moves', () => {
  vi.useFakeTimers()
  render(<Shown />)
  act(() => vi.advanceTimersByTime(2999))
  expect(isStill()).toBe('false')
  act(() => vi.advanceTimersByTime(1))
  expect(isStill()).toBe('true')
  window.dispatchEvent(new Event('pointermove'))
  expect(isStill()).toBe('false')
  act(() => vi.advanceTimersByTime(2000))
  window.dispatchEvent(new Event('pointermove'))
  act(() => vi.advanceTimersByTime(2000))
  expect(isStill()).toBe('false')
})

test('the screen is kept awake, anew each time that the page is back in sight, until the talk is over', async () => {
  const release = vi.fn(async () => {})
  const request = vi.fn(async () => ({ release }))
  vi.stubGlobal('navigator', { ...navigator, wakeLock: { request } })
  const { unmount } = render(<Shown />)
  expect(request).toHaveBeenCalledExactlyOnceWith('screen')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(request).toHaveBeenCalledTimes(2)
  await Promise.resolve()
  unmount()
  await vi.waitFor(() => expect(release).toHaveBeenCalled())
  document.dispatchEvent(new Event('visibilitychange'))
  expect(request).toHaveBeenCalledTimes(2)
})

test('a browser without wake locks, and one that refuses, disturb no talk', async () => {
  vi.stubGlobal('navigator', { userAgent: '' })
  expect(() => render(<Shown />).unmount()).not.toThrow()
  vi.stubGlobal('navigator', { wakeLock: { request: async () => Promise.reject(new Error('battery')) } })
  expect(() => render(<Shown />).unmount()).not.toThrow()
})
