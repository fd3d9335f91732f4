import type { Rect, ScreenPoint } from './frame'
import type { PatternNode } from './patternGraphic'
import { textWidth } from './textWidth'

/** What decides where a slot's letter stands beside its mark. */
export type SlotLetter = Pick<PatternNode, 'letter' | 'rank' | 'outer' | 'row'>

type Type = { readonly unit: number; readonly weight: number; readonly least: number }

/** The chip of a slot's letter, in CSS pixels: its box, the middle of it and the size of the type. All of a park stand in one row. */
export function letterPlace(
  { letter, rank, outer, row }: SlotLetter,
  [x, y]: ScreenPoint,
  { unit, weight, least }: Type,
): { readonly box: Rect; readonly size: number } {
  const size = Math.max(least, 10 * unit * weight)
  const gap = size * 0.25
  const widths = row.map((one) => textWidth(one, size) + size * 0.7)
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one + gap, 0)
  const width = widths[rank] ?? textWidth(letter, size) + size * 0.7
  const left = x - (sum(widths) - gap) / 2 + sum(widths.slice(0, rank))
  const middle = y - outer * unit - size * 0.95
  return { box: { x: left, y: middle - size * 0.68, width, height: size * 1.36 }, size }
}
