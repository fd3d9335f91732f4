import { middle, type Rect } from '../frame'
import { crosses, type Leader, leaderTo } from '../nameLeader'
import { type Cell, grown, moved, type Type } from './cells'
import type { Room } from './room'
import type { Aim } from './site'
import { type CellSpot, spotsOf } from './spots'

/** A park that found its place. */
export type Head = { readonly aim: Aim; readonly spot: CellSpot }

/** Half the width of an axis, with some room, in design pixels. */
const axisReach = 9

/**
 * The parks that are bodies of their own, the middle one first: each nearest to where it ought to stand, the others where
 * nothing covers the way to the middle one.
 */
export function placedHeads(
  aims: readonly Aim[],
  cells: (aim: Aim) => readonly Cell[],
  room: Room,
  { unit }: Type,
): readonly Head[] {
  const heads = aims.filter(({ bearing }) => bearing.isHead)
  const ordered = [...heads].sort((one, other) => rankOf(one) - rankOf(other))
  const placed: Head[] = []
  for (const aim of ordered) {
    const taken = [...room.taken, ...placed.map(({ spot }) => spot.box)]
    const spots = spotsOf(aim, cells(aim), { ...room, taken }, unit)
    const [first] = placed
    const open = first ? spots.filter(({ box }) => isOpen(axisFrom(first.spot, box), room.taken)) : spots
    const spot = open[0] ?? spots[0]
    if (spot) placed.push({ aim, spot })
  }
  return placed
}

function rankOf({ bearing }: Aim): number {
  return bearing.place === 'centre' ? 0 : 1
}

function isOpen(axis: Leader, taken: readonly Rect[]): boolean {
  return !taken.some((box) => crosses(axis, grown(box, axisReach)))
}

/** From body to body, the way that their middles are joined by. */
function axisFrom({ cell, at }: Pick<CellSpot, 'cell' | 'at'>, to: Rect): Leader {
  const body = moved(cell.body ?? cell.box, at)
  return { from: leaderTo(body, middle(to)).from, to: leaderTo(to, middle(body)).from }
}

/** The room that they leave to all others; axes run from the middle one to the rest. */
export function besideHeads(room: Room, heads: readonly Head[], { unit }: Type): Room {
  const [first, ...rest] = heads
  const boxes = heads.map(({ spot }) => spot.box)
  const axes =
    first && first.aim.bearing.place === 'centre'
      ? rest
          .filter(({ aim }) => aim.bearing.place !== 'centre')
          .map(({ spot }) => axisFrom(first.spot, moved(spot.cell.body ?? spot.cell.box, spot.at)))
      : []
  return { ...room, taken: [...room.taken, ...boxes], axes, axisReach: axisReach * unit }
}
