import type { ParkId } from '../atlas'
import type { Change } from './change'
import { meanOf, medianOf } from './means'
import {
  type Area,
  areaOf,
  isInside,
  lengthOf,
  middleOf,
  middleOfAll,
  type Pair,
  radiusOf,
  type Step,
  stepBetween,
  thinned,
} from './plane'
import type { Ring } from './reading'
import type { Origin, Reference, ReferencePark } from './reference'

/** An outer ring of what a file calls a park, in the file's numbers: its middle, how large it is (see `radiusOf`) and some places in it. */
export type Part = { readonly middle: Pair; readonly radius: number; readonly samples: Ring }

/** The same in its place: the middle in WGS-84, the radius in metres. */
export type PlacedPart = { readonly at: Pair; readonly radius: number }

/** So many corners of a ring tell what lies in it, and so many places, in rows across its box, how much of it lies in water. */
const [cornersKept, rowsOfSamples] = [256, 10]

/**
 * The outer rings among those of one park. A ring that begins in a larger one is a hole of it, one that begins in that an area again; of
 * two that overlap, as where a park stands twice in a file, the larger is kept.
 */
export function partsOf(rings: readonly Ring[]): readonly Part[] {
  const all = rings
    .filter((ring) => ring.length >= 6)
    .map((ring) => ({ ring, inside: areaOf([thinned(ring, cornersKept)]), middle: middleOf(ring) }))
  const shells = all.filter(({ ring, middle: { area } }) => {
    const around = all.filter((other) => other.middle.area > area && isInside(other.inside, ring[0] ?? 0, ring[1] ?? 0))
    return around.length % 2 === 0
  })
  return shells.map(({ inside, middle: { at, area } }) => ({
    middle: at,
    radius: radiusOf(area),
    samples: samplesOf(inside),
  }))
}

function samplesOf(area: Area): Ring {
  const [west, south, east, north] = area.box
  const found: number[] = []
  for (let column = 0; column < rowsOfSamples; column++) {
    for (let row = 0; row < rowsOfSamples; row++) {
      const x = west + ((column + 0.5) / rowsOfSamples) * (east - west)
      const y = south + ((row + 0.5) / rowsOfSamples) * (north - south)
      if (isInside(area, x, y)) found.push(x, y)
    }
  }
  return Float64Array.from(found)
}

/** From the middle of a part to that of the nearest block of its park. */
export type Misfit = {
  readonly step: Step
  readonly metres: number
  /** Where the block is, in WGS-84. */
  readonly at: Pair
  /** How far the block itself may be off, in metres. */
  readonly sigma: number
  /** How far the middles may lie apart as the part is smaller or larger than the block, in metres. */
  readonly loose: number
  /** Less than 5 km from the block, or in one of the park's districts. */
  readonly isNear: boolean
}

/** What one park says of one way to take the numbers. */
export type Evidence = {
  readonly park: ParkId
  readonly origin: Origin
  /** One for each part. */
  readonly misfits: readonly Misfit[]
  /** The way that would bring the park to its place: the mean of its parts' ways to their blocks, or, from afar, from middle to middle. */
  readonly aside: Step
  /** The largest share of a part that lies in the river, 0 to 1; less of one that is small. */
  readonly water: number
}

/** How the parts of a park lie where `change` takes them; `null` for a park without a block or a part. */
export function evidenceOf(
  park: ReferencePark,
  parts: readonly Part[],
  change: Change,
  reference: Reference,
): Evidence | null {
  const placed = placedParts(parts, change)
  const waters = parts.map(({ samples }, at) => {
    const isLarge = Math.min(1, (placed[at]?.radius ?? 0) / dryInMetres)
    return isLarge * shareIn(reference.river, change(samples))
  })
  return evidenceAt(park, placed, Math.max(0, ...waters), reference)
}

/** The river is drawn some hundred metres off: the smaller a part than this, the less it says to lie in it. */
const dryInMetres = 500

/** The same where it is known where the parts lie, and how much of one in the river. */
export function evidenceAt(
  park: ReferencePark,
  parts: readonly PlacedPart[],
  water: number,
  reference: Reference,
): Evidence | null {
  const { origin } = park
  if (!origin || parts.length === 0) return null
  const misfits = parts.map((part) => misfitOf(park, part, reference))
  return { park: park.id, origin, misfits, aside: asideOf(park, misfits, parts), water }
}

const nearInMetres = 5000

/** Where `change` takes the parts, and how large they are there: as far as it takes a middle and places at the edge apart. */
function placedParts(parts: readonly Part[], change: Change): readonly PlacedPart[] {
  const places = change(
    Float64Array.from(parts.flatMap(({ middle: [x, y], radius }) => [x, y, x + radius, y, x, y + radius])),
  )
  const placeOf = (at: number): Pair => [places[at] ?? Number.NaN, places[at + 1] ?? Number.NaN]
  return parts.map((_, index) => {
    const at = placeOf(6 * index)
    const [one, other] = [2, 4].map((edge) => lengthOf(stepBetween(at, placeOf(6 * index + edge))))
    return { at, radius: Math.sqrt((one ?? 0) * (other ?? 0)) }
  })
}

/** A file may hold but a part of a park, so what is near is held against its block; from afar no block is the nearest by more than chance. */
function asideOf(park: ReferencePark, misfits: readonly Misfit[], parts: readonly PlacedPart[]): Step {
  if (misfits.some(({ isNear }) => !isNear)) {
    const middle = middleOfAll(parts.map(({ at, radius }) => ({ at, area: radius ** 2 })))
    return stepBetween(middle, park.middle)
  }
  return { east: meanOf(misfits.map(({ step }) => step.east)), north: meanOf(misfits.map(({ step }) => step.north)) }
}

/** A place that no number tells lies beyond every other. */
const beyond = 1e9

/**
 * The nearest block. A building may stand anywhere in its block, and a block anywhere in the town that is named after it: of a disc that lies
 * by chance in a larger one, the middle is off by half the difference of their radii either way.
 */
function misfitOf(park: ReferencePark, { at, radius }: PlacedPart, reference: Reference): Misfit {
  let nearest: Pick<Misfit, 'step' | 'metres' | 'at' | 'sigma' | 'loose'> = {
    step: { east: beyond, north: 0 },
    metres: beyond,
    at,
    sigma: beyond,
    loose: 0,
  }
  for (const block of park.blocks) {
    const step = stepBetween(at, block.at)
    const metres = lengthOf(step)
    if (metres >= nearest.metres) continue
    nearest = { step, metres, at: block.at, sigma: block.sigma, loose: Math.abs(block.radius - radius) / 2 }
  }
  return { ...nearest, isNear: nearest.metres < nearInMetres || isAtHome(park, at, reference) }
}

function isAtHome({ districts }: ReferencePark, [lng, lat]: Pair, reference: Reference): boolean {
  return districts.some((id) => {
    const district = reference.districts.get(id)
    return district !== undefined && isInside(district, lng, lat)
  })
}

export function shareIn(area: Area, places: Ring): number {
  let inside = 0
  for (let at = 0; at + 1 < places.length; at += 2) {
    if (isInside(area, places[at] ?? Number.NaN, places[at + 1] ?? Number.NaN)) inside++
  }
  return places.length === 0 ? 0 : (2 * inside) / places.length
}

/** The middle one of several ways, either way by itself. */
export function wayOf(ways: readonly Step[]): Step {
  return { east: medianOf(ways.map(({ east }) => east)), north: medianOf(ways.map(({ north }) => north)) }
}
