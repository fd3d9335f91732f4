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

/** Bytes cut off at every 97th, and with some changed at random, one and several at a time. */
export function* damaged(bytes: Uint8Array): Generator<Uint8Array> {
  for (let end = 0; end < bytes.length; end += 97) yield bytes.subarray(0, end)
  const random = numbersFrom(bytes.length)
  for (let round = 0; round < 400; round += 1) {
    const changed = Uint8Array.from(bytes)
    for (let flips = 1 + (random() % 4); flips > 0; flips -= 1) changed[random() % bytes.length] = random() & 0xff
    yield changed
  }
}

/** A reader that meets damaged bytes refuses them, or gives rings of finite numbers with three points or more. */
export function expectSound(bytes: Uint8Array, read: (bytes: Uint8Array) => Reading) {
  for (const one of damaged(bytes)) expectSoundReading(one, read)
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
