import type { Figure, Indicator } from './atlas'
import { countsPeriod, looseness } from './figure'

/** What can be worked out between two figures; `isRough` where either of them is itself 约, 余, 以上 and the like. */
type Between = { readonly value: number; readonly isRough: boolean; readonly from: number; readonly to: number }

/** Target less baseline, in the indicator's unit or, of a share, in percentage points. */
export type Difference = Between & { readonly by: 'unit' | 'points' }

/** `rate` is a fraction a year (0.148 is 14.8 %), `points` are percentage points a year. */
export type Growth = Between & { readonly by: 'rate' | 'points'; readonly years: number }

/** What lies between baseline and target; `null` unless both stand and measure the same. */
export function differenceOf(indicator: Indicator): Difference | null {
  const pair = comparablePair(indicator)
  if (!pair) return null
  const { from, to, isRough } = pair
  const value = rounded(to - from, Math.max(decimalsOf(from), decimalsOf(to)))
  return { value, from, to, isRough, by: indicator.unit === '%' ? 'points' : 'unit' }
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
  const { from, to, isRough } = pair
  const years = Number(pair.target.year) - Number(pair.baseline.year)
  if (years <= 0 || from <= 0) return null
  if (indicator.unit === '%') return { by: 'points', value: (to - from) / years, years, from, to, isRough }
  return { by: 'rate', value: (to / from) ** (1 / years) - 1, years, from, to, isRough }
}

type Pair = Omit<Between, 'value'> & { readonly baseline: Figure; readonly target: Figure }

function comparablePair({ baseline, target, comparable }: Indicator): Pair | null {
  if (!comparable || !baseline || !target) return null
  const isRough = looseness(baseline) !== null || looseness(target) !== null
  return { baseline, target, from: baseline.value, to: target.value, isRough }
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
