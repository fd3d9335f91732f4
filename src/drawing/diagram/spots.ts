import type { Rect, ScreenPoint } from '../frame'
import type { Placeable } from '../nameSearch'
import { type Cell, moved } from './cells'
import { bandPoint, leaning } from './field'
import { type Band, isFree, isOnSide, type Room } from './room'
import type { Aim } from './site'

/** A place where a park's cell may stand. */
export type CellSpot = Placeable & { readonly cell: Cell; readonly at: ScreenPoint }
/** A place where a label may stand. */
export type LabelSpot = Placeable

/** How far a bearing may be turned: less than half of a sector of 45°, in radians. */
const mostTurned = (21.5 * Math.PI) / 180
const turns = 10
const shares = 9
/** More spots than these are not looked at. */
const most = 200

/** From where to where a band is looked through; a body of its own may stand out over the rim. */
function reachOf(band: Band): readonly [from: number, to: number] {
  if (band === 'inner') return [0.1, 1]
  return [1, band === 'outer' ? 2 : 2.5]
}

/** Every free spot of a park's cells, the cheapest first: the nearest to where it ought to stand. */
export function spotsOf(
  { bearing, band, share, side }: Aim,
  cells: readonly Cell[],
  room: Room,
  unit: number,
): readonly CellSpot[] {
  const { bands } = room
  const goal = bandPoint(bands, leaning(bearing.angle, bands), share)
  const [from, to] = reachOf(band)
  const furthest = room.isLoose ? Math.PI : mostTurned
  const free: CellSpot[] = []
  for (let turn = 0; turn <= turns; turn++) {
    const angle = bearing.angle + furthest * ((2 * turn) / turns - 1)
    for (let step = 0; step <= shares; step++) {
      const at = bandPoint(bands, angle, from + ((to - from) * step) / shares)
      const far = Math.hypot(at[0] - goal[0], at[1] - goal[1])
      for (const cell of cells) {
        const box = moved(cell.box, at)
        if (isFree(box, band, room)) free.push({ cell, at, box, leader: null, cost: far + cell.cost * unit })
      }
    }
  }
  return free
    .sort((one, other) => one.cost - other.cost)
    .filter(({ at }) => isOnSide(at, side, room))
    .slice(0, most)
}

const around = 24
const outwards = 9

/** Every free spot of a label in its band, the cheapest first: the nearest to a goal. */
export function labelSpots(
  size: Pick<Rect, 'width' | 'height'>,
  band: Band,
  goal: ScreenPoint,
  room: Room,
): readonly LabelSpot[] {
  const [from, to] = reachOf(band)
  const spots: LabelSpot[] = []
  for (let turn = 0; turn < around; turn++)
    for (let step = 0; step <= outwards; step++) {
      const [x, y] = bandPoint(room.bands, (turn * 2 * Math.PI) / around, from + ((to - from) * step) / outwards)
      const box = { x: x - size.width / 2, y: y - size.height / 2, ...size }
      if (!isFree(box, band, room)) continue
      spots.push({ box, leader: null, cost: Math.hypot(x - goal[0], y - goal[1]) * 0.3 })
    }
  return spots.sort((one, other) => one.cost - other.cost)
}

/** Beside the river as drawn, in either band, the nearer to where it leaves the cheaper. */
export function riverSpots(size: Pick<Rect, 'width' | 'height'>, room: Room): readonly LabelSpot[] {
  const beside = room.reach + 2
  const spots = room.spine.flatMap(([x, y], at): readonly LabelSpot[] =>
    [x + beside, x - beside - size.width].flatMap((left) => {
      const box = { x: left, y: y - size.height / 2, ...size }
      const isRoom = isFree(box, 'inner', room) || isFree(box, 'outer', room)
      return isRoom ? [{ box, leader: null, cost: room.spine.length - at }] : []
    }),
  )
  return spots.sort((one, other) => one.cost - other.cost)
}
