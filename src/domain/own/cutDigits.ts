import type { Part } from './evidence'
import { metricSystems, numbersOf } from './families'
import { meanOf } from './posterior'
import type { ReferencePark } from './reference'
import type { SystemId } from './system'

/** A park of the atlas with its parts in a file. */
export type NamedPark = { readonly park: ReferencePark; readonly parts: readonly Part[] }

/** The system of which a drawing keeps the last five digits, and how many of the named parks say so. */
export type CutDigits = { readonly system: SystemId; readonly isTurned: boolean; readonly agreeing: number }

/** What is left of numbers whose leading digits were cut repeats itself after so many metres; near is as near as elsewhere. */
const [period, nearInMetres] = [100_000, 5000]

/**
 * Surveyors cut the digits that are the same all over a drawing, so that what is left lies around zero as the city's own grid does. It
 * cannot be undone by itself, as numbers from either side of a full 100 km fall on one another; it is told, so that the right digits are
 * put before them. `null` where the last digits of no system bring more than half of the parks to their blocks.
 */
export function cutDigitsOf(parks: readonly NamedPark[]): CutDigits | null {
  const found = metricSystems.flatMap((system) => [false, true].map((isTurned) => keptIn(parks, system, isTurned)))
  const [best] = found
    .filter(({ agreeing }) => 2 * agreeing > parks.length)
    .sort((one, other) => other.agreeing - one.agreeing || one.apart - other.apart)
  return best ? { system: best.system, isTurned: best.isTurned, agreeing: best.agreeing } : null
}

function keptIn(parks: readonly NamedPark[], system: SystemId, isTurned: boolean) {
  const ways = parks.map(({ park, parts }) => {
    const drawn = park.blocks.map(({ at }) => numbersOf(system, at))
    const least = parts.map(({ middle: [first, second] }) => {
      const [east, north] = isTurned ? [second, first] : [first, second]
      return Math.min(...drawn.map((block) => Math.hypot(apart(block[0], east), apart(block[1], north))))
    })
    return meanOf(least)
  })
  const near = ways.filter((way) => way < nearInMetres)
  return { system, isTurned, agreeing: near.length, apart: meanOf(near) }
}

/** How far the last digits of two numbers lie apart. */
function apart(one: number, other: number): number {
  const whole = Math.abs(one - other) % period
  return Math.min(whole, period - whole)
}
