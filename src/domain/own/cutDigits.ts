import type { Part } from './evidence'
import { metricSystems, numbersOf } from './families'
import type { Place } from './plane'
import type { ReferencePark } from './reference'
import type { SystemId } from './system'

/** A park of the atlas with its parts in a file. */
export type NamedPark = { readonly park: ReferencePark; readonly parts: readonly Part[] }

/** The system of which a drawing keeps the last five digits, and how many of the named parks say so. */
export type CutDigits = { readonly system: SystemId; readonly isTurned: boolean; readonly agreeing: number }

/** What is left of numbers whose leading digits were cut repeats itself after so many metres; near is as near as elsewhere. */
const [period, near] = [100_000, 5000]

/**
 * Surveyors cut the digits that are the same all over a drawing, so that what is left lies around zero as the city's own grid does. It
 * cannot be undone by itself, as numbers from either side of a full 100 km fall on one another; it is told, so that the right digits are
 * put before them. `null` where the last digits of no system bring more than half of the parks to their blocks.
 */
export function cutDigitsOf(parks: readonly NamedPark[]): CutDigits | null {
  const found = metricSystems.flatMap((system) =>
    [false, true].map((isTurned) => ({
      system,
      isTurned,
      agreeing: parks.filter((named) => isNear(named, system, isTurned)).length,
    })),
  )
  const best = found.reduce<CutDigits | null>(
    (most, next) => (next.agreeing > (most?.agreeing ?? 0) ? next : most),
    null,
  )
  return best && 2 * best.agreeing > parks.length ? best : null
}

function isNear({ park, parts }: NamedPark, system: SystemId, isTurned: boolean): boolean {
  const drawn = park.blocks.map(({ at }) => numbersOf(system, at))
  const near = parts.filter(({ middle: [first, second] }) => {
    const middle: Place = isTurned ? [second, first] : [first, second]
    return drawn.some((block) => isAlike(block[0], middle[0]) && isAlike(block[1], middle[1]))
  })
  return 2 * near.length >= parts.length
}

function isAlike(one: number, other: number): boolean {
  const apart = Math.abs(one - other) % period
  return Math.min(apart, period - apart) < near
}
