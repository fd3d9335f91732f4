export type Random = {
  /** A whole number below `end`. */
  readonly below: (end: number) => number
  readonly of: <Value>(list: readonly Value[]) => Value
  readonly some: <Value>(list: readonly Value[], most: number) => readonly Value[]
}

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  const of = <Value>(list: readonly Value[]): Value => {
    const index = below(list.length)
    if (index >= list.length) throw new Error('random: nothing to take from')
    return list[index] as Value
  }
  return { below, of, some: (list, most) => Array.from({ length: below(most + 1) }, () => of(list)) }
}
