import { expect } from 'vitest'
import { OwnRefused } from '../../../src/data/own/refused'
import type { Reading } from '../../../src/domain/own/reading'

/** Numbers that look random and are the same each time (Park and Miller 1988). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  }
}

/**
 * A reader meets bytes cut off at every 97th and with bytes changed at random, one and several at a time: it refuses, or gives rings of finite
 * numbers with three points or more.
 */
export function expectSound(bytes: Uint8Array, read: (bytes: Uint8Array) => Reading) {
  for (let end = 0; end < bytes.length; end += 97) expectSoundReading(bytes.subarray(0, end), read)
  const random = numbersFrom(bytes.length)
  for (let round = 0; round < 400; round += 1) {
    const changed = Uint8Array.from(bytes)
    for (let flips = 1 + (random() % 4); flips > 0; flips -= 1) changed[random() % bytes.length] = random() & 0xff
    expectSoundReading(changed, read)
  }
}

function expectSoundReading(bytes: Uint8Array, read: (bytes: Uint8Array) => Reading) {
  try {
    const reading = read(bytes)
    if (!('layers' in reading)) return
    for (const { features } of reading.layers)
      for (const ring of features.flatMap(({ polygons }) => polygons.flat())) {
        expect(ring.length).toBeGreaterThanOrEqual(6)
        expect(ring.every(Number.isFinite)).toBe(true)
      }
  } catch (fault) {
    if (!(fault instanceof OwnRefused)) throw fault
  }
}
