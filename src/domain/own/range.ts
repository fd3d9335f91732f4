import type { Ring } from './reading'

/** Between which numbers most of a file lies: the 5th and the 95th of a hundred, and their middle, in the file's order. */
export type Spread = { readonly least: number; readonly middle: number; readonly most: number }
export type Range = { readonly first: Spread; readonly second: Spread }

/** So many corners tell where a file lies. */
const sampled = 5000

/** `null` where there is no corner. */
export function rangeOf(rings: readonly Ring[]): Range | null {
  const corners = rings.reduce((sum, ring) => sum + ring.length / 2, 0)
  if (corners === 0) return null
  const stride = Math.max(1, Math.floor(corners / sampled))
  const [firsts, seconds]: [number[], number[]] = [[], []]
  let seen = 0
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      if (seen++ % stride !== 0) continue
      firsts.push(ring[at] ?? Number.NaN)
      seconds.push(ring[at + 1] ?? Number.NaN)
    }
  }
  return { first: spreadOf(firsts), second: spreadOf(seconds) }
}

function spreadOf(numbers: readonly number[]): Spread {
  const sorted = Float64Array.from(numbers).sort()
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { least: at(0.05), middle: at(0.5), most: at(0.95) }
}

export function thousandthOf({ first, second }: Range): Range {
  const of = ({ least, middle, most }: Spread) => ({ least: least / 1000, middle: middle / 1000, most: most / 1000 })
  return { first: of(first), second: of(second) }
}

export function isBroad({ first, second }: Range, least: number): boolean {
  return Math.max(first.most - first.least, second.most - second.least) >= least
}
