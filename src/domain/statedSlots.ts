import type { Pattern } from './atlas'

/** A pattern with the places that it is shown with: on request without what is our reading; whom the plan names stays, though we count the places. */
export function shownSlots(pattern: Pattern, statedOnly = false): Pattern {
  return statedOnly ? { ...pattern, slots: pattern.slots.filter(({ basis }) => basis !== 'inferred') } : pattern
}
