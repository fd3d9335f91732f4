import type { Evidence } from './evidence'
import { type Fit, fitOf } from './fit'
import type { Step } from './plane'
import { probabilitiesOf, scoreByChance, scoreOf } from './posterior'
import type { Claim } from './reading'
import { byChance, type Mixed, mixedWith, type Turned, turnedAlike } from './rivals'
import type { Taking } from './system'

/** A way to take the numbers of a file, with what each park that it names says of it. */
export type Weighed = {
  readonly taking: Taking
  readonly evidence: readonly Evidence[]
  /** See `Candidate`. */
  readonly moved: Step | null
}

export type Candidate = Fit & {
  readonly taking: Taking
  /** How probable it is among the candidates, 0 to 1, all of them being as probable before. */
  readonly p: number
  /** The logarithm of its likelihood. */
  readonly score: number
  /** How far the numbers, read as WGS-84, are moved, mean in metres; `null` for numbers that are no degrees. */
  readonly moved: Step | null
}

export type Judged = {
  readonly verdict: 'certain' | 'probable' | 'undecided' | 'fitsNothing'
  /** The best first. */
  readonly candidates: readonly Candidate[]
  /** How the parks lie turned and scaled under the best of them, where they do. */
  readonly turned: Turned | null
  /** The other system that some of the parks seem to be in. */
  readonly mixed: MixedTaking | null
}

/** From what probability on, and on how many parks, a verdict is given. */
const [certainFrom, probableFrom, parksForCertainty] = [0.999, 0.9, 3]

/** A candidate with what it was made of. */
type Ranked = { readonly candidate: Candidate; readonly evidence: readonly Evidence[] }

/**
 * Which candidate it is. All are as probable before; what the file claims for itself gives no bonus and only goes first among
 * equals. A candidate under which most of the named parks lie elsewhere is none.
 */
export function judged(weighed: readonly Weighed[], claim: Claim | null): Judged {
  const scores = weighed.map(({ evidence }) => scoreOf(evidence))
  const probabilities = probabilitiesOf(scores)
  const ranked = weighed
    .map(({ taking, evidence, moved }, at): Ranked => {
      const [p, score] = [probabilities[at] ?? 0, scores[at] ?? -Infinity]
      return { candidate: { taking, p, score, ...fitOf(evidence, taking), moved }, evidence }
    })
    .sort(({ candidate: one }, { candidate: other }) => {
      const claimed = ({ taking }: Candidate) => Number(taking.system === claim?.system)
      return Number(fits(other)) - Number(fits(one)) || other.p - one.p || claimed(other) - claimed(one)
    })
  const candidates = ranked.map(({ candidate }) => candidate)
  const [best, ...others] = ranked
  if (!best) return { verdict: 'fitsNothing', candidates, turned: null, mixed: null }
  const turned = turnedAlike(best.evidence)
  const mixed = mixedOf(best, others)
  return {
    verdict: verdictOf(best, { turned, mixed }),
    candidates,
    turned,
    mixed: mixed && isMixed(mixed) ? mixed : null,
  }
}

type MixedTaking = Mixed & { readonly taking: Taking }
type Rivals = { readonly turned: Turned | null; readonly mixed: MixedTaking | null }

function verdictOf({ candidate, evidence }: Ranked, rivals: Rivals): Judged['verdict'] {
  if (!fits(candidate)) return 'fitsNothing'
  const isNamed = 1 / (1 + Math.exp(evidence.length * scoreByChance - candidate.score))
  const p = Math.min(candidate.p, isNamed)
  if (p < probableFrom || isTorn(rivals.mixed)) return 'undecided'
  return p >= certainFrom && isPlain(candidate) && isAlone(rivals) ? 'certain' : 'probable'
}

/** Nothing but the probability is left to ask about: enough parks, few that lie elsewhere, and no common way from all of them. */
function isPlain({ agreeing, conflicts, constant }: Candidate): boolean {
  return agreeing >= parksForCertainty && isFew(conflicts.length, agreeing + conflicts.length) && !constant
}

/** No other explanation comes near: chance alone would not bring it so far. */
function isAlone({ turned, mixed }: Rivals): boolean {
  return turned === null && (mixed === null || (mixed.gain <= byChance.mixed && mixed.parks.length === 0))
}

/** The likeliest of the others that some parks may be in. */
function mixedOf({ evidence }: Ranked, others: readonly Ranked[]): MixedTaking | null {
  const all = others.map(({ candidate, evidence: other }) => ({
    taking: candidate.taking,
    ...mixedWith(evidence, other),
  }))
  return all.sort((one, other) => other.parks.length - one.parks.length || other.gain - one.gain)[0] ?? null
}

function isMixed({ parks, gain }: Mixed): boolean {
  return parks.length > 0 || gain > byChance.mixedTold
}

/** Where it is not a few parks, and known which, that are in another system than the rest, neither system is the file's. */
function isTorn(mixed: Mixed | null): boolean {
  if (!mixed || !isMixed(mixed)) return false
  return mixed.parks.length === 0 || !isFew(mixed.parks.length, mixed.telling)
}

/** So few that they change nothing but themselves. */
function isFew(some: number, all: number): boolean {
  return 4 * some <= all
}

/** Where as many parks lie elsewhere as lie where they belong, nothing tells which of them are wrong. */
function fits({ agreeing, conflicts }: Candidate): boolean {
  return agreeing > conflicts.length
}
