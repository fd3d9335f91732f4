/** A class of values from `from` on and below `to`; the last has no end. */
export type RoundClass = { readonly from: number; readonly to: number | null }

/**
 * Classes between round bounds (1, 2 or 5 times a power of ten), as even as such bounds allow and at most so many; none is empty.
 * Of all round bounds between the values those go, one by one, that part the fewest.
 */
export function roundClasses(values: readonly number[], most: number): readonly RoundClass[] {
  if (values.length === 0) return []
  let bounds = roundBounds(Math.min(...values), Math.max(...values))
  const sizes = () => classesBetween(bounds).map((one) => values.filter((value) => isIn(value, one)).length)
  const isTooMany = () => bounds.length + 1 > most || sizes().includes(0)
  while (bounds.length > 0 && isTooMany()) {
    const counts = sizes()
    const parted = bounds.map((_, at) => (counts[at] ?? 0) + (counts[at + 1] ?? 0))
    const least = parted.indexOf(Math.min(...parted))
    bounds = bounds.filter((_, at) => at !== least)
  }
  return classesBetween(bounds)
}

export function isIn(value: number, { from, to }: RoundClass): boolean {
  return value >= from && (to === null || value < to)
}

function classesBetween(bounds: readonly number[]): readonly RoundClass[] {
  return [0, ...bounds].map((from, at) => ({ from, to: bounds[at] ?? null }))
}

/** The round numbers above the least value, up to the greatest. */
function roundBounds(least: number, greatest: number): readonly number[] {
  const low = Math.floor(Math.log10(Math.max(least, 0.01)))
  const powers = Array.from({ length: Math.ceil(Math.log10(Math.max(greatest, 0.01))) - low + 1 }, (_, at) => low + at)
  return powers
    .flatMap((power) => [1, 2, 5].map((step) => Number((step * 10 ** power).toPrecision(1))))
    .filter((bound) => bound > least && bound <= greatest)
}
