import { overlap, type Rect } from './frame'
import { cross, crosses } from './nameLeader'
import type { Spot } from './nameSpots'

/** What a spot is searched by. */
export type Placeable = Pick<Spot, 'box' | 'leader' | 'cost'>

/** The spots of one name, the cheapest first, and what it costs to leave the name out. */
export type Choice<Place extends Placeable = Spot> = { readonly spots: readonly Place[]; readonly leftOut: number }

const rounds = 4
/** With more names than these, each keeps what it found first. */
const mostTurned = 60
/** A name makes room for another only where no more than this many others must step aside. */
const mostAside = 3

/**
 * One spot for each name, so that none meets another: first by rank, each its cheapest free one, then each looks for a cheaper
 * one again, for which others may step aside where all is cheaper so. What finds none is left out.
 */
export function chosenSpots<Place extends Placeable>(choices: readonly Choice<Place>[]): readonly (Place | null)[] {
  const chosen: (Place | null)[] = choices.map(() => null)
  const order = choices.map((_, index) => index).sort((one, other) => dear(choices, other) - dear(choices, one))
  for (const index of order) chosen[index] = cheapestFree(choices, chosen, index, Number.POSITIVE_INFINITY)
  for (let round = 0; round < (choices.length > mostTurned ? 0 : rounds); round++) {
    let isBetter = false
    for (const index of order) isBetter = improved(choices, chosen, index) || isBetter
    if (!isBetter) break
  }
  return chosen
}

function dear(choices: readonly Choice<Placeable>[], index: number): number {
  return choices[index]?.leftOut ?? 0
}

function costOf(choices: readonly Choice<Placeable>[], chosen: readonly (Placeable | null)[], index: number): number {
  return chosen[index]?.cost ?? dear(choices, index)
}

function cheapestFree<Place extends Placeable>(
  choices: readonly Choice<Place>[],
  chosen: readonly (Place | null)[],
  index: number,
  below: number,
): Place | null {
  for (const spot of choices[index]?.spots ?? []) {
    if (spot.cost >= below) return null
    if (inTheWay(chosen, index, spot, 0)?.length === 0) return spot
  }
  return null
}

/** Which chosen names a spot meets; `null` where they are more than so many. */
function inTheWay(
  chosen: readonly (Placeable | null)[],
  index: number,
  spot: Placeable,
  most: number,
): readonly number[] | null {
  const met: number[] = []
  for (let other = 0; other < chosen.length; other++) {
    const there = chosen[other]
    if (other === index || !there || !meet(spot, there)) continue
    if (met.length === most) return null
    met.push(other)
  }
  return met
}

/** Moves a name to a cheaper spot, where what those pay that step aside is less than what it saves. */
function improved<Place extends Placeable>(
  choices: readonly Choice<Place>[],
  chosen: (Place | null)[],
  index: number,
): boolean {
  const now = costOf(choices, chosen, index)
  for (const spot of choices[index]?.spots ?? []) {
    const saved = now - spot.cost
    if (saved <= 0.5) return false
    const met = inTheWay(chosen, index, spot, mostAside)
    if (!met) continue
    const before = [...chosen]
    for (const other of met) chosen[other] = null
    chosen[index] = spot
    let paid = 0
    for (const other of met) {
      chosen[other] = cheapestFree(choices, chosen, other, Number.POSITIVE_INFINITY)
      paid += costOf(choices, chosen, other) - costOf(choices, before, other)
      if (paid >= saved - 0.5) break
    }
    if (paid < saved - 0.5) return true
    before.forEach((one, at) => {
      chosen[at] = one
    })
  }
  return false
}

/** Between two names, and between a name and another's leader, some room stays free. */
const gap = 1

function meet(one: Placeable, other: Placeable): boolean {
  if (overlap(grown(one.box, gap), other.box) > 0) return true
  if (one.leader && crosses(one.leader, grown(other.box, 2))) return true
  if (other.leader && crosses(other.leader, grown(one.box, 2))) return true
  return one.leader !== null && other.leader !== null && cross(one.leader, other.leader)
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}
