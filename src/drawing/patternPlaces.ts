import type { ScreenPoint } from './frame'
import { letterPlace } from './letterPlace'
import type { PatternGraphic, PatternLine, PatternNode } from './patternGraphic'
import type { Places } from './places'
import type { Theme } from './theme'

/** Where and how large a pattern is drawn; `unit` multiplies its design pixels. */
export type PatternGround = { readonly places: Places; readonly theme: Theme; readonly unit: number }

const widths: Readonly<Record<PatternLine['weight'], number>> = { strong: 3.6, plain: 2.2, fine: 1.3, candidate: 1.8 }

export function lineLook({ weight }: PatternLine, { unit, theme }: Pick<PatternGround, 'unit' | 'theme'>) {
  const dash = weight === 'candidate' ? ([2 * unit, 5 * unit] as const) : null
  return { width: widths[weight] * unit * theme.weight, dash }
}

/** A quadratic curve: where it begins, the point that it bends to, where it ends. */
export type Arc = readonly [start: ScreenPoint, control: ScreenPoint, end: ScreenPoint]

/** An arc from edge to edge of two marks; each further pattern bends more, so that none lies on another. */
export function lineArc(
  { from, to }: PatternLine,
  { rank }: PatternGraphic,
  { places, unit }: Pick<PatternGround, 'places' | 'unit'>,
): Arc | null {
  const [start, end] = [places.middle(from.park), places.middle(to.park)]
  if (!start || !end) return null
  const bend = 0.1 + 0.09 * rank
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  const control: ScreenPoint = [(start[0] + end[0]) / 2 - dy * bend, (start[1] + end[1]) / 2 + dx * bend]
  return [towards(start, control, from.radius * unit), control, towards(end, control, to.radius * unit)]
}

function towards([x, y]: ScreenPoint, [tx, ty]: ScreenPoint, distance: number): ScreenPoint {
  const length = Math.hypot(tx - x, ty - y) || 1
  return [x + ((tx - x) * distance) / length, y + ((ty - y) * distance) / length]
}

/** The chip of a slot's letter: its middle, its sides, the size of its type. */
export type LetterChip = {
  readonly at: ScreenPoint
  readonly width: number
  readonly height: number
  readonly corner: number
  readonly size: number
}

export function letterChip(
  node: PatternNode,
  { places, theme, unit }: PatternGround,
  leastText: number,
): LetterChip | null {
  const place = places.middle(node.park)
  if (!place) return null
  const { box, middle, size } = letterPlace(node, place, { unit, weight: theme.weight, least: leastText })
  return { at: middle, width: box.width, height: box.height, corner: size * 0.4, size }
}
