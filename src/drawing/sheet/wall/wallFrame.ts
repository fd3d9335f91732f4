import type { Rect } from '../../frame'
import { sheetSize } from '../papers'
import { edge, footed, heights, type SheetFrame } from '../sheetFrame'
import { captioned, insetCaption, sideBySide, stacked } from '../sheetShares'

/** What is drawn around and between the maps of the wall sheet, at the unit 1. */
const onWall = {
  unit: 1.6,
  gap: 10,
  strip: 66,
  heading: 66,
  index: 0.45,
  inset: 0.48,
  legend: 0.2,
  column: 0.437,
} as const

/** The structure large at the left; at its right the centre with the index, three small maps, and the legend; below all figures. */
export function wallFrame(): SheetFrame {
  const [{ unit }, size] = [onWall, sheetSize('wall', 'landscape')]
  const { top, head, foot, bottom } = heights.paper
  const [x, gap] = [edge * unit, onWall.gap * unit]
  const width = size.width - 2 * x
  const bodyTop = (top + head + heights.paper.gap) * unit
  const whole = { x, y: bodyTop, width, height: size.height - bodyTop - (foot + bottom) * unit }
  const local = { x: 0, y: 0, width, height: whole.height }
  const [maps, strip] = stacked(local, (onWall.strip * unit + gap) / local.height, gap)
  const [main, column] = sideBySide(maps, onWall.column, gap)
  const [upper, legend] = stacked(column, onWall.legend, gap)
  const [centre, small] = stacked(upper, 1 - onWall.inset, gap)
  const [inset, index] = sideBySide(centre, onWall.index, gap)
  return {
    size,
    unit,
    head: { x, y: top * unit, width, height: head * unit },
    ...footed({ x, y: whole.y + whole.height, width, height: foot * unit }, unit, 'paper'),
    body: whole,
    ...captioned({ main, inset, legend }, insetCaption * unit),
    wall: { legend, index, strip, small: thirds(small, gap), heading: onWall.heading * unit },
  }
}

function thirds({ x, y, width, height }: Rect, gap: number): readonly Rect[] {
  const each = (width - 2 * gap) / 3
  return [0, 1, 2].map((at) => ({ x: x + at * (each + gap), y, width: each, height }))
}
