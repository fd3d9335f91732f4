import type { Rect, ScreenPoint } from './frame'
import type { PatternNode } from './patternGraphic'
import { textWidth } from './textWidth'

/** What decides where a slot's letter stands beside its mark. */
export type SlotLetter = Pick<PatternNode, 'letter' | 'rank' | 'outer'>

/** Letters stand around the marks, each pattern's on a side of its own. */
const sides = [-135, -45, 45, 135]

type Type = { readonly unit: number; readonly weight: number; readonly least: number }

/** The chip of a slot's letter, in CSS pixels: its box, the middle of it and the size of the type. */
export function letterPlace(
  { letter, rank, outer }: SlotLetter,
  [x, y]: ScreenPoint,
  { unit, weight, least }: Type,
): { readonly box: Rect; readonly middle: ScreenPoint; readonly size: number } {
  const angle = ((sides[rank % sides.length] ?? -135) * Math.PI) / 180
  const size = Math.max(least, (letter.length > 1 ? 9.5 : 11) * unit * weight)
  const away = outer * unit + size * 0.4
  const middle = [x + Math.cos(angle) * away, y + Math.sin(angle) * away] as const
  const width = textWidth(letter, size) + size * 0.7
  return { box: { x: middle[0] - width / 2, y: middle[1] - size * 0.68, width, height: size * 1.36 }, middle, size }
}
