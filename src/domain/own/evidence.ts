import type { ParkId } from '../atlas'
import type { Change } from './change'
import {
  type Area,
  areaOf,
  isInside,
  lengthOf,
  type Middle,
  middleOf,
  middleOfAll,
  type Place,
  type Step,
  stepBetween,
  thinned,
} from './plane'
import type { Ring } from './reading'
import type { Reference, ReferenceBlock, ReferencePark } from './reference'

/** An outer ring of what a file calls a park, in the file's numbers: its middle, its size and some places in it. */
export type Part = { readonly middle: Place; readonly area: number; readonly samples: Ring }

/** So many corners of a ring tell what lies in it, and so many places, in rows across its box, how much of it lies in water. */
const [cornersKept, rowsOfSamples] = [256, 10]

/** The outer rings among those of one park. A ring that begins in another is a hole of it, one that begins in that an area again. */
export function partsOf(rings: readonly Ring[]): readonly Part[] {
  const areas = rings.filter((ring) => ring.length >= 6).map((ring) => areaOf([thinned(ring, cornersKept)]))
  const shells = rings
    .filter((ring) => ring.length >= 6)
    .filter((ring, own) => {
      const around = areas.filter((area, other) => other !== own && isInside(area, ring[0] ?? 0, ring[1] ?? 0))
      return around.length % 2 === 0
    })
  return shells.map((shell) => {
    const { at, area } = middleOf(shell)
    return { middle: at, area, samples: samplesOf(shell) }
  })
}

function samplesOf(shell: Ring): Ring {
  const area = areaOf([thinned(shell, cornersKept)])
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

/** The way from the middle of a part to that of the nearest block of its park. */
export type Misfit = Step & {
  readonly metres: number
  /** How far the block itself may be off, in metres. */
  readonly sigma: number
  /** Less than 5 km from the block, or in one of the park's districts. */
  readonly isNear: boolean
}

/** What one park says of one way to take the numbers. */
export type Evidence = {
  readonly park: ParkId
  /** One for each part. */
  readonly misfits: readonly Misfit[]
  /** The way from the middle of all parts to the middle of all blocks, both by area. */
  readonly aside: Step
  /** The largest share of a part that lies in the river, 0 to 1. */
  readonly water: number
}

/** How the parts of a park lie where `change` takes them; `null` for a park without a block or a part. */
export function evidenceOf(
  park: ReferencePark,
  parts: readonly Part[],
  change: Change,
  reference: Reference,
): Evidence | null {
  const places = placesOf(parts, change)
  const middles = parts.map(({ area }, at) => ({ at: places[at] ?? [Number.NaN, Number.NaN], area }))
  const water = Math.max(0, ...parts.map(({ samples }) => shareIn(reference.river, change(samples))))
  return evidenceAt(park, middles, water, reference)
}

/** The same where the middles of the parts are known in WGS-84, and how much of one lies in the river. */
export function evidenceAt(
  park: ReferencePark,
  middles: readonly Middle[],
  water: number,
  reference: Reference,
): Evidence | null {
  const misfits = middles.flatMap(({ at }) => {
    const nearest = nearestOf(park, at)
    return nearest ? [{ ...nearest, isNear: nearest.metres < nearInMetres || isAtHome(park, at, reference) }] : []
  })
  if (misfits.length === 0) return null
  return { park: park.id, misfits, aside: stepBetween(middleOfAll(middles), park.middle), water }
}

const nearInMetres = 5000

/** The middles of the parts where `change` takes them. */
function placesOf(parts: readonly Part[], change: Change): readonly Place[] {
  const places = change(Float64Array.from(parts.flatMap(({ middle }) => middle)))
  return parts.map((_, at) => [places[2 * at] ?? Number.NaN, places[2 * at + 1] ?? Number.NaN])
}

/** A place that no number tells lies beyond every other. */
const beyond = 1e9

function nearestOf({ blocks }: ReferencePark, place: Place): Omit<Misfit, 'isNear'> | null {
  let [nearest, metres]: [ReferenceBlock | undefined, number] = [blocks[0], beyond]
  for (const block of blocks) {
    const length = lengthOf(stepBetween(place, block.at))
    if (length < metres) [nearest, metres] = [block, length]
  }
  return nearest ? { ...stepBetween(place, nearest.at), metres, sigma: nearest.sigma } : null
}

function isAtHome({ districts }: ReferencePark, [lng, lat]: Place, reference: Reference): boolean {
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
