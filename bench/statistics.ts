/** A median with its spread: the quartiles, and the extremes. */
export type Spread = {
  readonly median: number
  readonly lower: number
  readonly upper: number
  readonly least: number
  readonly most: number
  readonly count: number
}

export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((one, other) => one - other)
  return {
    median: quantile(sorted, 0.5),
    lower: quantile(sorted, 0.25),
    upper: quantile(sorted, 0.75),
    least: quantile(sorted, 0),
    most: quantile(sorted, 1),
    count: sorted.length,
  }
}

/** Between neighbours in proportion (R's type 7). */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}
