// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSteps } from '../../src/ui/useSteps'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function Shown({ total, of }: { readonly total: number; readonly of: unknown }) {
  return <output>{useSteps(total, 10, of)}</output>
}

const shown = () => Number(screen.getByRole('status').textContent)
const tasks = (count: number) => {
  for (let task = 0; task < count; task++) act(() => void vi.advanceTimersToNextTimer())
}

test('a long list grows by a step in each task until all of it is there', () => {
  render(<Shown total={35} of="a" />)
  const seen = [shown()]
  while (vi.getTimerCount() > 0) {
    tasks(1)
    seen.push(shown())
  }
  expect(seen).toEqual([10, 20, 30, 35])
})

test('another list begins anew, and a short one waits for nothing', () => {
  const { rerender } = render(<Shown total={35} of="a" />)
  tasks(3)
  rerender(<Shown total={25} of="b" />)
  expect(shown()).toBe(10)
  tasks(1)
  rerender(<Shown total={4} of="c" />)
  expect(shown()).toBe(4)
  expect(vi.getTimerCount()).toBe(0)
})
