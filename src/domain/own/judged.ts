import type { ParkId } from '../atlas'
import type { Evidence } from './evidence'
import { lengthOf, type Step } from './plane'
import { meanOf, probabilitiesOf, scoreOf } from './posterior'
import type { Claim } from './reading'
import type { Taking, Unit } from './system'

/** A way to take the numbers of a file, with what each park that it names says of it. */
export type Weighed = {
  readonly taking: Taking
  readonly evidence: readonly Evidence[]
  /** See `Candidate`. */
  readonly moved: Step | null
}

export type Candidate = {
  readonly taking: Taking
  /** How probable it is among the candidates, 0 to 1, all of them being as probable before. */
  readonly p: number
  /** The logarithm of its likelihood. */
  readonly score: number
  /** How many of the named parks lie where they belong. */
  readonly agreeing: number
  /** Those that do not, with the way to their nearest block in metres: a name that is another's, or a part in another system. */
  readonly conflicts: readonly { readonly park: ParkId; readonly metres: number }[]
  /** How far the parks lie from their blocks, mean in metres; `null` where none is named. */
  readonly misfit: number | null
  /** The way that brings the parks to their blocks, where most of them lie off alike in one direction. */
  readonly constant: Step | null
  /** How far the numbers, read as WGS-84, are moved, mean in metres; `null` for numbers that are no degrees. */
  readonly moved: Step | null
}

export type Judged = {
  readonly verdict: 'certain' | 'probable' | 'undecided' | 'fitsNothing'
  /** The best first. */
  readonly candidates: readonly Candidate[]
}

/** From what probability on, and on how many parks, a verdict is given. */
const [certainFrom, probableFrom, parksForCertainty] = [0.999, 0.9, 3]

/**
 * Which candidate it is. All are as probable before; what the file claims for itself gives no bonus and only goes first among
 * equals. A candidate under which most of the named parks lie elsewhere is none.
 */
export function judged(weighed: readonly Weighed[], claim: Claim | null): Judged {
  const scores = weighed.map(({ evidence }) => scoreOf(evidence))
  const probabilities = probabilitiesOf(scores)
  const candidates = weighed.map(({ taking, evidence, moved }, at): Candidate => {
    return { taking, p: probabilities[at] ?? 0, score: scores[at] ?? -Infinity, ...fitOf(evidence, taking), moved }
  })
  const ranked = [...candidates].sort((one, other) => {
    const claimed = ({ taking }: Candidate) => Number(taking.system === claim?.system)
    return Number(fits(other)) - Number(fits(one)) || other.p - one.p || claimed(other) - claimed(one)
  })
  return { verdict: verdictOf(ranked[0]), candidates: ranked }
}

function verdictOf(best: Candidate | undefined): Judged['verdict'] {
  if (!best || !fits(best)) return 'fitsNothing'
  if (best.p < probableFrom) return 'undecided'
  const isPlain = best.agreeing >= parksForCertainty && !best.constant
  return isPlain && best.p >= certainFrom ? 'certain' : 'probable'
}

/** Where as many parks lie elsewhere as lie where they belong, nothing tells which of them are wrong. */
function fits({ agreeing, conflicts }: Candidate): boolean {
  return agreeing > conflicts.length
}

function fitOf(
  evidence: readonly Evidence[],
  { unit }: Taking,
): Pick<Candidate, 'agreeing' | 'conflicts' | 'misfit' | 'constant'> {
  const strays = evidence.filter(({ misfits }) => 2 * misfits.filter(({ isNear }) => isNear).length < misfits.length)
  return {
    agreeing: evidence.length - strays.length,
    conflicts: strays.map(({ park, misfits }) => ({ park, metres: Math.min(...misfits.map(({ metres }) => metres)) })),
    misfit:
      evidence.length > 0 ? meanOf(evidence.map(({ misfits }) => meanOf(misfits.map(({ metres }) => metres)))) : null,
    constant: constantOf(
      evidence.map(({ aside }) => aside),
      unit,
    ),
  }
}

/**
 * How far the drawing of the city may lie off as a whole, in metres. Degrees are told apart by half a kilometre; numbers in metres have no rival so
 * near, and less is worth a word: a local grid, or a datum of which nobody said anything.
 */
const drawnOff: Readonly<Record<Unit, number>> = { degree: 200, metre: 100, millimetre: 100 }

/**
 * The way from most parks to their blocks, where it is longer than the drawing's own error and chance would make it, and most go
 * there alike. The middle one of the ways is 1.5 times as uncertain as the middle of what they lie beside it, by the root of their number; twice that is chance.
 */
function constantOf(ways: readonly Step[], unit: Unit): Step | null {
  if (ways.length < 2) return null
  const way = { east: medianOf(ways.map(({ east }) => east)), north: medianOf(ways.map(({ north }) => north)) }
  const beside = medianOf(ways.map(({ east, north }) => Math.hypot(east - way.east, north - way.north)))
  const isAlike = 2 * beside < lengthOf(way)
  return isAlike && lengthOf(way) > drawnOff[unit] + (3 * beside) / Math.sqrt(ways.length) ? way : null
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const half = (sorted.length - 1) / 2
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half)] ?? Number.NaN)) / 2
}
