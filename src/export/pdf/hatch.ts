import type { Rect, ScreenPoint } from '../../drawing/frame'
import { hatchMarks } from '../../drawing/look'
import { ellipsePath, outlinePath } from './path'

export type Marks = keyof typeof hatchMarks.opacity

/** The tiles lie turned by 45°: a place among them, and back. */
const slant = Math.SQRT1_2
const toTiles = ([x, y]: ScreenPoint): ScreenPoint => [(x + y) * slant, (y - x) * slant]
const fromTiles = ([x, y]: ScreenPoint): ScreenPoint => [(x - y) * slant, (x + y) * slant]

/**
 * The marks of a hatch over a box as one path, mark by mark: readers show the seams between the tiles of a pattern, or draw it
 * as a picture. `unit` is one CSS pixel.
 */
export function hatchSteps(marks: Marks, box: Rect, unit: number): string {
  return marks === 'stripes' ? stripes(box, unit) : dots(box, unit)
}

function stripes(box: Rect, unit: number): string {
  const [left, top, right, bottom] = reachOf(box)
  const width = hatchMarks.stripe * unit
  return stepsFrom(left, right, hatchMarks.tile * unit)
    .map((x) => {
      const corners: readonly ScreenPoint[] = [
        [x, top],
        [x + width, top],
        [x + width, bottom],
        [x, bottom],
      ]
      return outlinePath([{ kind: 'ring', points: corners.map(fromTiles) }]).steps
    })
    .join('')
}

function dots(box: Rect, unit: number): string {
  const [left, top, right, bottom] = reachOf(box)
  const [tile, radius] = [hatchMarks.tile * unit, hatchMarks.dot * unit]
  return stepsFrom(left, right, tile)
    .flatMap((x) => stepsFrom(top, bottom, tile).map((y) => fromTiles([x + tile / 2, y + tile / 2])))
    .filter(
      ([x, y]) =>
        x > box.x - radius && x < box.x + box.width + radius && y > box.y - radius && y < box.y + box.height + radius,
    )
    .map(([x, y]) => ellipsePath({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }).steps)
    .join('')
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
