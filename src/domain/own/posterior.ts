import { memoize } from '../memoize'
import { type Evidence, wayOf } from './evidence'
import type { Step } from './plane'

/** How likely what the parks say is, as a logarithm without its constant: where they lie, and how much of them in the river. */
export function scoreOf(evidence: readonly Evidence[]): number {
  return placeScoreOf(evidence) - evidence.reduce((all, { water }) => all + ofWater(water), 0)
}

/**
 * The same by the places alone. The way from a part to its block is taken for Student-t distributed with 4 degrees of freedom. **Each park
 * counts once**, by whichever of its parts tells best: they share the error of its sketch, and counted one by one they would make us over-sure, while
 * one that is another's does no harm. What nobody knows is summed over: how far the drawing of the city lies off as a whole, how good
 * its blocks are, and whether an import, whose parks share their fate, was taken in a wrong system.
 */
export const placeScoreOf = memoize((evidence: readonly Evidence[]) => placesOver(evidence, qualities))

const finerScoreOf = memoize((evidence: readonly Evidence[]) => placesOver(evidence, finer))

function placesOver(evidence: readonly Evidence[], over: readonly number[]): number {
  const byOrigin = new Map<string, Evidence[]>()
  for (const one of evidence) {
    const origin = one.origin === 'drawn' ? 'drawn' : one.origin.import
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), one])
  }
  return [...byOrigin.values()].reduce((all, parks) => {
    const origin = parks[0]?.origin ?? 'drawn'
    return all + (origin === 'drawn' ? ofDrawn(parks, over) : ofImport(parks, origin.doubt))
  }, 0)
}

/** What a park scores that lies anywhere within 5 km of its block: where parks score less, nothing speaks for their names. */
export const scoreByChance = -5.75

/** One name in forty is another's and lies anywhere. */
const another = Math.exp(scoreByChance) / 40

/**
 * Blocks may be half as far off as they promise, or half as far again; by being half they come no nearer than one that is approximate. Only where they
 * are nearer still do two systems in one file show, half a kilometre apart.
 */
const qualities = [0.6, 1, 1.6]
const finer = [0.25, ...qualities]
const approximate = 200

/**
 * How far the drawing may lie off as a whole, in metres, and how probable each way is: little is beyond, as `geo/shiftGuard.ts` stops a mean
 * of 200. That mean is one over the city: of a few parks, which may be neighbours, more.
 */
const rings = [
  { metres: 0, prior: 0.08 },
  { metres: 90, prior: 0.08 },
  { metres: 180, prior: 0.0733 },
]
const waysInRing = 6
const parksOfACorner = 4

const offs = rings.flatMap(({ metres, prior }, ring) =>
  Array.from({ length: metres === 0 ? 1 : waysInRing }, (_, at) => {
    const turn = ((2 * at + ring) * Math.PI) / waysInRing
    return { east: metres * Math.cos(turn), north: metres * Math.sin(turn), prior: Math.log(prior) }
  }),
)

function ofDrawn(parks: readonly Evidence[], over: readonly number[]): number {
  const scores = new Float64Array(over.length * offs.length)
  const far = Math.sqrt(1 + parksOfACorner / parks.length)
  over.forEach((quality, row) => {
    const columns = columnsOf(parks, quality)
    offs.forEach(({ east, north, prior }, at) => {
      const score = ofParks(columns, { east: far * east, north: far * north })
      scores[row * offs.length + at] = prior - Math.log(over.length) + score
    })
  })
  return sumOfLogarithms(scores)
}

/** Whatever system it was wrongly taken in, all its parks would lie off alike. */
function ofImport(parks: readonly Evidence[], doubt: number): number {
  const columns = columnsOf(parks, 1)
  const off = wayOf(parks.map(({ aside }) => aside))
  return sumOfLogarithms([Math.log(1 - doubt) + ofParks(columns, inPlace), Math.log(doubt) + ofParks(columns, off)])
}

const inPlace: Step = { east: 0, north: 0 }

/** How much likelier a file is whose parks are in either of two systems, each as probable, than one whose parks are all in the one. */
export function mixedGainOf(one: readonly Evidence[], other: readonly Evidence[]): number {
  const scores = finer.map((quality) => {
    const [first, second] = [parkScoresOf(one, quality), parkScoresOf(other, quality)]
    const either = first.map((score, at) => sumOfLogarithms([score, second[at] ?? -Infinity]) - Math.LN2)
    return either.reduce((sum, score) => sum + score, -Math.log(finer.length))
  })
  return sumOfLogarithms(scores) - finerScoreOf(one)
}

/** What each park says by itself of its place. */
export function parkScoresOf(evidence: readonly Evidence[], quality = 1): readonly number[] {
  return evidence.map((one) => ofParks(columnsOf([one], quality), inPlace))
}

/** The parts of all parks, four numbers each: their ways to the east and to the north, the variance, and how many parts their park has. */
function columnsOf(parks: readonly Evidence[], quality: number): readonly number[] {
  const columns: number[] = []
  for (const { misfits } of parks) {
    for (const { step, sigma, loose } of misfits) {
      const off = Math.max(quality * sigma, Math.min(approximate * Math.min(1, 2 * quality), sigma))
      columns.push(step.east, step.north, off * off + loose * loose, misfits.length)
    }
  }
  return columns
}

/** What parks say together; hundreds of times for a file, so without lists, and with as few logarithms as numbers have room for. */
function ofParks(columns: readonly number[], off: Step): number {
  let [score, product, sum, seen] = [0, 1, 0, 0]
  for (let at = 0; at < columns.length; at += 4) {
    const east = (columns[at] ?? 0) - off.east
    const north = (columns[at + 1] ?? 0) - off.north
    const variance = columns[at + 2] ?? 1
    const parts = columns[at + 3] ?? 1
    const spread = 1 + (east * east + north * north) / (4 * variance)
    sum += 1 / (variance * spread * spread * Math.sqrt(spread))
    if (++seen < parts) continue
    product *= another + (sum * approximate * approximate) / parts
    sum = 0
    seen = 0
    if (product > least) continue
    score += Math.log(product)
    product = 1
  }
  return score + Math.log(product)
}

/** Far from where numbers end, which is at 1e-308. */
const least = 1e-250

/** The river is itself drawn some hundred metres off, so a little of a park may lie in it, and much of it says no more than 6. */
function ofWater(share: number): number {
  return Math.min(6, (share / 0.12) ** 2 / 2)
}

/** The logarithm of the sum of what these are the logarithms of. */
function sumOfLogarithms(logarithms: ArrayLike<number>): number {
  let most = -Infinity
  for (let at = 0; at < logarithms.length; at++) most = Math.max(most, logarithms[at] ?? -Infinity)
  let sum = 0
  for (let at = 0; at < logarithms.length; at++) sum += Math.exp((logarithms[at] ?? -Infinity) - most)
  return most + Math.log(sum)
}

/** The probabilities of candidates that were equally probable before, from their scores. */
export function probabilitiesOf(scores: readonly number[]): readonly number[] {
  const best = Math.max(...scores)
  const weights = scores.map((score) => Math.exp(score - best))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / whole)
}
