import type { Figure, Indicator } from './atlas'
import { countsPeriod, looseness } from './figure'

/** Where what is worked out lies: below what two figures give where the first is 余 or 以上, above it where the second is. */
export type Bound = 'exact' | 'about' | 'below' | 'above'

/** What can be worked out between two figures. */
type Between = { readonly value: number; readonly bound: Bound; readonly from: number; readonly to: number }

/** Target less baseline, in the indicator's unit or, of a share, in percentage points; `ratio` is its part of the baseline. */
export type Difference = Between & { readonly by: 'unit' | 'points'; readonly ratio: number | null }

/** `rate` is a fraction a year (0.148 is 14.8 %), `points` are percentage points a year. */
export type Growth = Between & { readonly by: 'rate' | 'points'; readonly years: number }

/** What lies between baseline and target; `null` unless both stand and measure the same. */
export function differenceOf(indicator: Indicator): Difference | null {
  const pair = comparablePair(indicator)
  if (!pair) return null
  const { from, to, bound } = pair
  const value = rounded(to - from, Math.max(decimalsOf(from), decimalsOf(to)))
  if (indicator.unit === '%') return { value, from, to, bound, by: 'points', ratio: null }
  return { value, from, to, bound, by: 'unit', ratio: from > 0 ? value / from : null }
}

/**
 * The growth that is needed each year to come from the baseline to the target: the compound annual growth rate,
 * (target ÷ baseline)^(1 ÷ years) − 1; of a share in %, percentage points a year instead, (target − baseline) ÷ years.
 * `null` where the two do not measure the same, or where either counts a period of years: then there is no first year
 * to grow from.
 */
export function growthNeeded(indicator: Indicator): Growth | null {
  const pair = comparablePair(indicator)
  if (!pair || countsPeriod(pair.baseline) || countsPeriod(pair.target)) return null
  const { from, to, bound } = pair
  const years = Number(pair.target.year) - Number(pair.baseline.year)
  if (years <= 0 || from <= 0) return null
  if (indicator.unit === '%') return { by: 'points', value: (to - from) / years, years, from, to, bound }
  return { by: 'rate', value: (to / from) ** (1 / years) - 1, years, from, to, bound }
}

type Pair = Omit<Between, 'value'> & { readonly baseline: Figure; readonly target: Figure }

function comparablePair({ baseline, target, comparable }: Indicator): Pair | null {
  if (!comparable || !baseline || !target) return null
  return { baseline, target, from: baseline.value, to: target.value, bound: boundOf(baseline, target) }
}

/** Only a rise is bounded: of a fall that ends or begins loosely, no more than 约 can be said. */
function boundOf(baseline: Figure, target: Figure): Bound {
  const [first, last] = [looseness(baseline), looseness(target)]
  if (first === null && last === null) return 'exact'
  if (target.value > baseline.value && first === 'over' && last === null) return 'below'
  if (target.value > baseline.value && first === null && last === 'over') return 'above'
  return 'about'
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
