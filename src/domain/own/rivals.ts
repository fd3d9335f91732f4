import type { ParkId } from '../atlas'
import { type Evidence, type Misfit, wayOf } from './evidence'
import { lengthOf, type Pair, type Step, stepBetween } from './plane'
import { mixedGainOf, parkScoresOf, placeScoreOf, scoreByChance } from './posterior'

/**
 * What no candidate stands for and a file may be all the same: all of it moved, or turned and scaled, or its parks in two systems.
 * Each is told by how much better it explains where the parks lie, as a logarithm: by chance seldom more than `byChance`.
 */
type Gain = { readonly gain: number }

/** What a gain is by chance: beyond it there is no certainty, and it is worth a word; two systems in one file are told beyond `mixedTold`. */
export const byChance = { moved: 3.5, turned: 5, mixed: 2, mixedTold: 4 } as const

type Moved = Gain & { readonly way: Step }

/** The way that brings most parks to their blocks; `null` where no way does. */
export function movedAlike(evidence: readonly Evidence[]): Moved | null {
  if (evidence.length < 2) return null
  const way = wayOf(evidence.map(({ aside }) => aside))
  const share = 1 - drawnOff / lengthOf(way)
  if (!(share > 0)) return null
  const gain = gainOf(evidence, () => ({ east: share * way.east, north: share * way.north }))
  return gain === null ? null : { way, gain }
}

/** So far the drawing itself may be off, in metres (see `geo/shiftGuard.ts`): that way needs no other reason. */
const drawnOff = 200

/** Turned by so many degrees, counter-clockwise, and so many times as large as it should be. */
export type Turned = Gain & { readonly degrees: number; readonly times: number }

/** The turn and the scale that, with a way, bring the parks to their blocks, and much better than a way alone; `null` where none do. */
export function turnedAlike(evidence: readonly Evidence[]): Turned | null {
  if (evidence.length < 3) return null
  const fit = similarityOf(evidence)
  const all = gainOf(evidence, ({ at }) => stepOf(fit, at)) ?? 0
  if (all <= byChance.turned) return null
  const gain = all - Math.max(0, gainOf(evidence, () => fit.way) ?? 0)
  if (gain <= byChance.turned) return null
  // What is known is the way back, from the places where the parks belong.
  return { gain, degrees: (Math.atan2(-fit.b, 1 - fit.a) * 180) / Math.PI, times: Math.hypot(1 - fit.a, fit.b) }
}

function gainOf(evidence: readonly Evidence[], correction: (misfit: Misfit) => Step): number | null {
  const corrected = placeScoreOf(
    evidence.map((one) => ({
      ...one,
      misfits: one.misfits.map((misfit) => {
        const { east, north } = correction(misfit)
        return { ...misfit, step: { east: misfit.step.east - east, north: misfit.step.north - north } }
      }),
    })),
  )
  // What lies nowhere in particular is not brought to its place by any of these.
  return corrected > evidence.length * scoreByChance ? corrected - placeScoreOf(evidence) : null
}

export type Mixed = Gain & {
  /** Those that alone tell that they are in the other system, a thousand to one. */
  readonly parks: readonly ParkId[]
  /** How many tell so for either of the two. */
  readonly telling: number
}

const toldAlone = Math.log(1000)

/** Whether some parks are in another system than the rest. */
export function mixedWith(evidence: readonly Evidence[], other: readonly Evidence[]): Mixed {
  const [here, there] = [parkScoresOf(evidence), parkScoresOf(other)]
  const leads = evidence.map(({ park }, at) => ({ park, lead: (there[at] ?? 0) - (here[at] ?? 0) }))
  return {
    gain: mixedGainOf(evidence, other),
    parks: leads.filter(({ lead }) => lead > toldAlone).map(({ park }) => park),
    telling: leads.filter(({ lead }) => Math.abs(lead) > toldAlone).length,
  }
}

/** Ways to blocks: `way` at the place `middle`, and `(a + ib)·z` more at `z` metres from there. */
type Similarity = { readonly a: number; readonly b: number; readonly middle: Pair; readonly way: Step }

function stepOf({ a, b, middle, way }: Similarity, at: Pair): Step {
  const { east: x, north: y } = stepBetween(middle, at)
  return { east: way.east + a * x - b * y, north: way.north + b * x + a * y }
}

const roundsOfFit = 6

/** The similarity of the plane by least squares, each part as heavy as its doubt and, as parts may be another's, how well it goes with the rest. */
function similarityOf(evidence: readonly Evidence[]): Similarity {
  const parts = evidence.flatMap(({ misfits }) => misfits.map((misfit) => ({ misfit, share: 1 / misfits.length })))
  const way = wayOf(evidence.map(({ aside }) => aside))
  let fit: Similarity = { a: 0, b: 0, middle: parts[0]?.misfit.at ?? [0, 0], way }
  for (let round = 0; round < roundsOfFit; round++) {
    fit = fittedBy(
      parts.map(({ misfit, share }) => {
        const expected = stepOf(fit, misfit.at)
        const apart = lengthOf({ east: misfit.step.east - expected.east, north: misfit.step.north - expected.north })
        return { misfit, weight: share / (misfit.sigma ** 2 + misfit.loose ** 2 + apart ** 2 / 4) }
      }),
    )
  }
  return fit
}

function fittedBy(parts: readonly { readonly misfit: Misfit; readonly weight: number }[]): Similarity {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
  const mean = (of: (misfit: Misfit) => number) =>
    parts.reduce((sum, { misfit, weight }) => sum + (weight / whole) * of(misfit), 0)
  const middle: Pair = [mean(({ at }) => at[0]), mean(({ at }) => at[1])]
  const way = { east: mean(({ step }) => step.east), north: mean(({ step }) => step.north) }
  let [along, across, square] = [0, 0, 0]
  for (const { misfit, weight } of parts) {
    const { east: x, north: y } = stepBetween(middle, misfit.at)
    const [u, v] = [misfit.step.east - way.east, misfit.step.north - way.north]
    along += weight * (x * u + y * v)
    across += weight * (x * v - y * u)
    square += weight * (x * x + y * y)
  }
  return square > 0 ? { a: along / square, b: across / square, middle, way } : { a: 0, b: 0, middle, way }
}
