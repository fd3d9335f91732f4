import type { ParkId } from '../atlas'
import { type ClaimTest, testOf } from './claimTest'
import { type CutDigits, cutDigitsOf, type NamedPark } from './cutDigits'
import { evidenceOf, partsOf } from './evidence'
import { takingsNear, takingsOf } from './families'
import { type Candidate, type Judged, judged, type Weighed } from './judged'
import { meanOf } from './means'
import { isInside, middleOf, type Pair, type Step, stepBetween } from './plane'
import { type Tell, untold } from './progress'
import { isBroad, type Range, rangeOf } from './range'
import type { Claim, Ring } from './reading'
import type { Reference } from './reference'
import type { Taking } from './system'
import { straightened, toWgs84 } from './transforms'

/** What of a file tells its coordinate system: rings in the file's own numbers and order. */
export type Symptoms = {
  /** Of features that are named as a park, by park; those of several features together, holes with them. */
  readonly named: ReadonlyMap<ParkId, readonly Ring[]>
  /** Of all other features. They count only where no park is named. */
  readonly unnamed: readonly Ring[]
  readonly claim: Claim | null
}

export const verdicts = ['certain', 'probable', 'undecided', 'fitsNothing', 'noFamily', 'noNames'] as const
/**
 * What is to be done with it: `certain` is chosen beforehand, `probable` asks for a click, `undecided` and `noNames` (no park is named, and
 * the numbers alone do not tell) for a choice among pictures. `fitsNothing`: in no system most parks lie within 5 km of their blocks or in their districts.
 * `noFamily`: the numbers lie in none around the city.
 */
export type Verdict = (typeof verdicts)[number]

export type Diagnosis = {
  readonly verdict: Verdict
  /** The best first; none where there is no family. */
  readonly candidates: readonly Candidate[]
  /** How many parks of the atlas that have a block the file names. */
  readonly named: number
  readonly claim: ClaimTest
  /** Between which numbers most of the file lies; `null` for a file without a corner. */
  readonly range: Range | null
  /** Where nothing fits: the system whose last digits these are. */
  readonly cut: CutDigits | null
  /** How the parks lie turned and scaled under the best candidate, where they do; the other system that some of them seem to be in. */
  readonly rivals: Pick<Judged, 'turned' | 'mixed'>
}

/**
 * What coordinate system a file is in, by holding each that its numbers can be of against the parks that it names. Nothing is taken
 * from its claim: the commonest wrong file is one that lies.
 */
export function diagnose(symptoms: Symptoms, reference: Reference, tell: Tell = untold): Diagnosis {
  const named = [...symptoms.named].flatMap(([id, rings]): NamedPark[] => {
    const park = reference.parks.get(id)
    const parts = partsOf(rings)
    return park && park.blocks.length > 0 && parts.length > 0 ? [{ park, parts }] : []
  })
  return named.length > 0 ? byNames(symptoms, named, reference, tell) : byPlace(symptoms, reference)
}

function byNames({ named, claim }: Symptoms, parks: readonly NamedPark[], reference: Reference, tell: Tell): Diagnosis {
  const range = rangeOf([...named.values()].flat())
  const within = range ? takingsOf(range, reference.city, claim) : []
  const takings = within.length > 0 || !range ? within : takingsNear(range, reference.city, claim)
  const { verdict, candidates, turned, mixed } = judged(
    takings.map((taking, done, { length }) => {
      tell({ step: 'telling', done, of: length })
      return weighedOf(taking, parks, reference)
    }),
    claim,
  )
  const isFound = verdict !== 'fitsNothing'
  // What lies near the city by chance is told only where all of it lies off in one direction.
  if (!isFound && within.length === 0 && !candidates[0]?.constant) {
    return { ...nothing(claim), named: parks.length, range, cut: cutDigitsOf(parks) }
  }
  const cut = isFound ? null : cutDigitsOf(parks)
  return {
    verdict,
    candidates,
    named: parks.length,
    claim: testOf(claim, verdict, candidates),
    range,
    cut,
    rivals: { turned, mixed },
  }
}

function weighedOf(taking: Taking, parks: readonly NamedPark[], reference: Reference): Weighed {
  const change = toWgs84(taking)
  const evidence = parks.flatMap(({ park, parts }) => evidenceOf(park, parts, change, reference) ?? [])
  const middles = parks.flatMap(({ parts }) => parts.map(({ middle }) => middle))
  return { taking, evidence, moved: movedOf(taking, middles) }
}

/** How far apart these numbers, read as WGS-84, and what they are taken for lie on the mean; `null` for those that are no degrees. */
function movedOf(taking: Taking, middles: readonly Pair[]): Step | null {
  if (taking.unit !== 'degree') return null
  const numbers = Float64Array.from(middles.flat())
  const [read, taken] = [straightened(taking)(numbers), toWgs84(taking)(numbers)]
  const steps = middles.map((_, at) => stepBetween(placeIn(read, at), placeIn(taken, at)))
  return { east: meanOf(steps.map(({ east }) => east)), north: meanOf(steps.map(({ north }) => north)) }
}

function placeIn(positions: Float64Array, at: number): Pair {
  return [positions[2 * at] ?? Number.NaN, positions[2 * at + 1] ?? Number.NaN]
}

/** So many rings of a file without names tell where it lies. */
const ringsAsked = 300

/**
 * Without a named park only what lies kilometres apart can be told, by whether most of it lies in the city: which belt, which
 * Mercator. Degrees are asked about.
 */
function byPlace({ unnamed, claim }: Symptoms, reference: Reference): Diagnosis {
  const range = rangeOf(unnamed)
  if (!range) return nothing(claim)
  const stride = Math.ceil(unnamed.length / ringsAsked)
  const middles = unnamed.filter((_, at) => at % stride === 0).map((ring) => middleOf(ring).at)
  const takings = withoutSmallDrawings(takingsOf(range, reference.city, claim), range)
  const inCity = takings.filter((taking) => isInCity(taking, middles, reference))
  const asked = inCity.length > 0 ? inCity : takings
  const { candidates } = judged(
    asked.map((taking) => ({ taking, evidence: [], moved: movedOf(taking, middles) })),
    claim,
  )
  const [best] = candidates
  if (!best) return { ...nothing(claim), range }
  const isTold = candidates.length === 1 && best.taking.unit !== 'degree' && best.taking.system !== 'shanghai'
  const verdict = inCity.length === 0 ? 'fitsNothing' : isTold ? 'probable' : 'noNames'
  return { verdict, candidates, named: 0, claim: testOf(claim, verdict, candidates), range, cut: null, rivals: none }
}

function isInCity(taking: Taking, middles: readonly Pair[], { districts }: Reference): boolean {
  const places = toWgs84(taking)(Float64Array.from(middles.flat()))
  const areas = [...districts.values()]
  const inside = middles.filter((_, at) => {
    const [lng, lat] = placeIn(places, at)
    return areas.some((area) => isInside(area, lng, lat))
  })
  return 2 * inside.length >= middles.length
}

/** Many a drawing lies around its own zero: without a park's name, one as small as a plot, in metres, is never taken for the city's grid. */
const leastDrawing = 1000

function withoutSmallDrawings(takings: readonly Taking[], range: Range): readonly Taking[] {
  return takings.filter(
    ({ system, unit }) => system !== 'shanghai' || (unit === 'metre' && isBroad(range, leastDrawing)),
  )
}

const none: Diagnosis['rivals'] = { turned: null, mixed: null }

function nothing(claim: Claim | null): Diagnosis {
  const claimed = testOf(claim, 'noFamily', [])
  return { verdict: 'noFamily', candidates: [], named: 0, claim: claimed, range: null, cut: null, rivals: none }
}
