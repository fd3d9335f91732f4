import { type Structure, structureOf } from '../structure/structure'
import type { RedrawGiven } from './redrawGiven'

/** Bodies, sides and envelopes drawn anew around the blocks; takes seconds. */
export function redrawn({ laid, districts }: RedrawGiven): Structure {
  return structureOf(laid, districts)
}
