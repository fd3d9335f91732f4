import type { Evidence, Misfit } from './evidence'

/**
 * How likely what the parks say is, as a logarithm without its constant. The way from a part to its block is taken for Student-t
 * distributed with 4 degrees of freedom, so that a part that is another's does little harm. **Each park counts once**, with the mean of
 * its parts: they share the error of its sketch, and counted one by one they would make us over-sure.
 */
export function scoreOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { misfits, water }) => sum + meanOf(misfits.map(ofMisfit)) - ofWater(water), 0)
}

function ofMisfit({ metres, sigma }: Misfit): number {
  return -2.5 * Math.log(1 + (metres / sigma) ** 2 / 4) - 2 * Math.log(sigma / 200)
}

/** The river is itself drawn some hundred metres off, so a little of a park may lie in it, and much of it says no more than 6. */
function ofWater(share: number): number {
  return Math.min(6, (share / 0.12) ** 2 / 2)
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/** The probabilities of candidates that were equally probable before, from their scores. */
export function probabilitiesOf(scores: readonly number[]): readonly number[] {
  const best = Math.max(...scores)
  const weights = scores.map((score) => Math.exp(score - best))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / whole)
}
