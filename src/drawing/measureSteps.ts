import type { Measure } from '../domain/measure'
import { isIn, roundClasses } from './roundClasses'

export type Step = { readonly amount: string; readonly holds: (value: number) => boolean }

/** Published areas are of many years and scopes, so only round classes say no more than is known; counts are exact. */
export function stepsOf(values: readonly number[], measure: Measure, most: number): readonly Step[] {
  if (measure === 'area') {
    return roundClasses(values, most).map((one) => ({
      amount: one.to === null ? `${one.from}+` : `${one.from}–${one.to}`,
      holds: (value) => isIn(value, one),
    }))
  }
  return classesOf(values, most).map((step) => {
    const [least = 0, greatest = least] = [step[0], step[step.length - 1]]
    return { amount: least === greatest ? `${least}` : `${least}–${greatest}`, holds: (value) => step.includes(value) }
  })
}

/**
 * Classes of about as many different values each (quantiles of the distinct values), at most as many as the ramp has
 * colours; equal values never part.
 */
export function classesOf(values: readonly number[], most: number): readonly (readonly number[])[] {
  const distinct = [...new Set(values)].sort((one, other) => one - other)
  const count = Math.min(most, distinct.length)
  return Array.from({ length: count }, (_, index) =>
    distinct.slice(Math.round((index * distinct.length) / count), Math.round(((index + 1) * distinct.length) / count)),
  )
}
