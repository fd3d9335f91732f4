import type { Rect, ScreenPoint } from './frame'
import { hatchMarks } from './look'

/** The tiles lie turned by 45°: a place among them, and back. */
const slant = Math.SQRT1_2
const toTiles = ([x, y]: ScreenPoint): ScreenPoint => [(x + y) * slant, (y - x) * slant]
const fromTiles = ([x, y]: ScreenPoint): ScreenPoint => [(x - y) * slant, (x + y) * slant]

/** The corners of each stripe of a hatch over a box; `unit` is one CSS pixel. */
export function stripesOver(box: Rect, unit: number): readonly (readonly ScreenPoint[])[] {
  const [left, top, right, bottom] = reachOf(box)
  const width = hatchMarks.stripe * unit
  return stepsFrom(left, right, hatchMarks.tile * unit).map((x) => {
    const corners: readonly ScreenPoint[] = [
      [x, top],
      [x + width, top],
      [x + width, bottom],
      [x, bottom],
    ]
    return corners.map(fromTiles)
  })
}

/** The middle of each dot of a hatch that reaches into a box. */
export function dotsOver(box: Rect, unit: number): readonly ScreenPoint[] {
  const [left, top, right, bottom] = reachOf(box)
  const [tile, radius] = [hatchMarks.tile * unit, hatchMarks.dot * unit]
  return stepsFrom(left, right, tile)
    .flatMap((x) => stepsFrom(top, bottom, tile).map((y) => fromTiles([x + tile / 2, y + tile / 2])))
    .filter(
      ([x, y]) =>
        x > box.x - radius && x < box.x + box.width + radius && y > box.y - radius && y < box.y + box.height + radius,
    )
}

/** The box around a box, among the tiles. */
function reachOf({ x, y, width, height }: Rect): readonly [left: number, top: number, right: number, bottom: number] {
  const [left] = toTiles([x, y])
  const [, top] = toTiles([x + width, y])
  const [right] = toTiles([x + width, y + height])
  const [, bottom] = toTiles([x, y + height])
  return [left, top, right, bottom]
}

/** Where tiles begin, from the one that holds the start. */
function stepsFrom(start: number, end: number, tile: number): readonly number[] {
  const first = Math.floor(start / tile)
  const count = Math.max(0, Math.ceil(end / tile) - first)
  return Array.from({ length: count }, (_, index) => (first + index) * tile)
}
