import { useEffect, useState } from 'react'

/**
 * How many of a long list's items to show by now: `step` at once, and as many more in each task that follows until all
 * are there, so that no task lays out more than that. Another list (`of`, by identity) begins anew.
 */
export function useSteps(total: number, step: number, of: unknown): number {
  const [grown, setGrown] = useState({ of, shown: step })
  const shown = grown.of === of ? grown.shown : step
  useEffect(() => {
    if (shown >= total) return
    const next = setTimeout(() => setGrown({ of, shown: shown + step }))
    return () => clearTimeout(next)
  }, [shown, total, step, of])
  return Math.min(shown, total)
}
