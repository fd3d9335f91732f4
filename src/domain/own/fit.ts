import type { ParkId } from '../atlas'
import { type Evidence, wayOf } from './evidence'
import { meanOf, medianOf } from './means'
import { lengthOf, type Step } from './plane'
import { byChance, movedAlike } from './rivals'
import type { Taking, Unit } from './system'

/** How the named parks lie, the numbers being taken in one way. */
export type Fit = {
  /** How many of the named parks lie where they belong. */
  readonly agreeing: number
  /** Those that do not, with the way to their nearest block in metres: a name that is another's, or a part in another system. */
  readonly conflicts: readonly { readonly park: ParkId; readonly metres: number }[]
  /** How far the parks lie from their blocks, mean in metres; `null` where none is named. */
  readonly misfit: number | null
  /** The way that brings the parks to their blocks, where most of them lie off alike in one direction. */
  readonly constant: Step | null
  /** So far in metres all parks could lie off alike without its being seen, as the blocks themselves lie off; `null` where none is named. */
  readonly blind: number | null
}

export function fitOf(evidence: readonly Evidence[], { unit }: Taking): Fit {
  const strays = evidence.filter(({ misfits }) => 2 * misfits.filter(({ isNear }) => isNear).length < misfits.length)
  return {
    agreeing: evidence.length - strays.length,
    conflicts: strays.map(({ park, misfits }) => ({ park, metres: Math.min(...misfits.map(({ metres }) => metres)) })),
    misfit:
      evidence.length > 0 ? meanOf(evidence.map(({ misfits }) => meanOf(misfits.map(({ metres }) => metres)))) : null,
    constant: constantOf(evidence, unit),
    blind: evidence.length > 0 ? blindOf(evidence) : null,
  }
}

/**
 * How far the drawing of the city may lie off as a whole, in metres. Degrees are told apart by half a kilometre; numbers in metres have no rival so
 * near, and less is worth a word: a local grid, or a datum of which nobody said anything.
 */
const drawnOff: Readonly<Record<Unit, number>> = { degree: 200, metre: 100, millimetre: 100 }

/**
 * The way from most parks to their blocks, where it is longer than the drawing's own error and chance would make it: most go
 * there alike, or it explains far better where they lie. The middle one of the ways is 1.5 times as uncertain as the middle of what they lie beside it, by
 * the root of their number; twice that is chance.
 */
function constantOf(evidence: readonly Evidence[], unit: Unit): Step | null {
  if (evidence.length < 2) return null
  const ways = evidence.map(({ aside }) => aside)
  const way = wayOf(ways)
  const beside = medianOf(ways.map(({ east, north }) => lengthOf({ east: east - way.east, north: north - way.north })))
  const isAlike =
    2 * beside < lengthOf(way) && lengthOf(way) > drawnOff[unit] + (3 * beside) / Math.sqrt(evidence.length)
  return isAlike || (movedAlike(evidence)?.gain ?? 0) > byChance.moved ? way : null
}

/** What the drawing may be off as a whole, and what is chance: twice the doubt of the mean of all blocks. */
function blindOf(evidence: readonly Evidence[]): number {
  const weights = evidence.map(
    ({ misfits }) => 1 / Math.max(...misfits.map(({ sigma, loose }) => sigma ** 2 + loose ** 2)),
  )
  const chance = 2 / Math.sqrt(weights.reduce((sum, weight) => sum + weight, 0))
  return chance + (evidence.some(({ origin }) => origin === 'drawn') ? drawnOff.degree : 0)
}
