import type { Ring } from '../../../src/domain/own/reading'

/** In square units of its numbers, whichever way it turns. */
export function areaOf(ring: Ring): number {
  let twice = 0
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length
    twice += (ring[at] ?? 0) * (ring[next + 1] ?? 0) - (ring[next] ?? 0) * (ring[at + 1] ?? 0)
  }
  return Math.abs(twice) / 2
}
