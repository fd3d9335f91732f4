import type { Pattern } from './atlas'

/** A pattern with the places that it is shown with: on request only those that the plan's own words give, not what is counted or ordered. */
export function shownSlots(pattern: Pattern, statedOnly = false): Pattern {
  return statedOnly ? { ...pattern, slots: pattern.slots.filter(({ basis }) => basis === 'stated') } : pattern
}
