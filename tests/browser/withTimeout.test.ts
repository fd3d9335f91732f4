import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { NoAnswer, usualTimeout, withTimeout } from '../../src/browser/withTimeout'

const never = new Promise<never>(() => undefined)

test('an answer that comes in time is the answer, a refusal the refusal, and no timer is left', async () => {
  vi.useFakeTimers()
  await expect(withTimeout(Promise.resolve('here'))).resolves.toBe('here')
  await expect(withTimeout(Promise.reject(new RangeError()))).rejects.toThrow(RangeError)
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('what never answers is waited for as long as the patience lasts, and not longer', async () => {
  vi.useFakeTimers()
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 60_000 }), async (milliseconds) => {
      let told: unknown = null
      const asked = withTimeout(never, milliseconds).catch((error) => {
        told = error
      })
      await vi.advanceTimersByTimeAsync(milliseconds - 1)
      expect(told).toBeNull()
      await vi.advanceTimersByTimeAsync(1)
      await asked
      expect(told).toBeInstanceOf(NoAnswer)
    }),
    { numRuns: 30 },
  )
  expect(usualTimeout).toBeLessThanOrEqual(10_000)
  vi.useRealTimers()
})
