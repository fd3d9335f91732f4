import type { Atlas } from '../atlas'
import { memoize } from '../memoize'

/** A text in the characters that the atlas writes: traditional ones by its table, all others as they are. */
export function simplified(atlas: Atlas, text: string): string {
  const table = tableOf(atlas)
  return [...text].map((sign) => table.get(sign) ?? sign).join('')
}

const tableOf = memoize(({ script }: Atlas): ReadonlyMap<string, string> => new Map(script.simplified))
