import type { Basis } from '../domain/atlas'
import type { Arc } from './curve'
import type { Rect, ScreenPoint } from './frame'
import { letterPlace } from './letterPlace'
import type { LineKind, PatternGraphic, PatternLine, PatternNode } from './patternGraphic'
import type { Places } from './places'
import { type ShapeLine, stroke } from './shapes/shape'
import type { Theme } from './theme'

/** Where and how large a pattern is drawn; `unit` multiplies its design pixels. */
export type PatternGround = { readonly places: Places; readonly theme: Theme; readonly unit: number }

const widths: Readonly<Record<PatternLine['weight'], number>> = { strong: 3.6, plain: 2.2, fine: 1.3, candidate: 1.8 }

/** How thick a tie is that is counted or ordered, beside one that is stated. */
const quietShare = 0.82

/** How a line looks, on a map and in a legend; it is as loud as what it leads to. */
export type TieLook = Pick<PatternLine, 'weight'> & {
  readonly kind: LineKind
  readonly basis: Basis
  readonly ink: string
}

/** A double line is a broad one with a light one on it: kinds differ in grey too. */
export function tieStrokes(
  { weight, kind, basis, ink }: TieLook,
  { unit, theme }: Pick<PatternGround, 'unit' | 'theme'>,
): readonly ShapeLine[] {
  const width = widths[weight] * (basis === 'derived' ? quietShare : 1) * unit * theme.weight
  if (weight === 'candidate') return [stroke(ink, width, { dash: [2 * unit, 5 * unit], isRound: true })]
  if (kind === 'double') {
    const broad = width * 1.7 + 1.4 * unit
    return [stroke(ink, broad, { isRound: true }), stroke(theme.halo, broad * 0.42, { isRound: true })]
  }
  const dash = kind === 'dashed' ? ([width * 5, width * 2.4] as const) : null
  return [stroke(ink, width, { dash, isRound: true })]
}

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

/** The chip of a slot's letter: its place, the size of its type. */
export type LetterChip = {
  readonly box: Rect
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
  const { box, size } = letterPlace(node, place, { unit, weight: theme.weight, least: leastText })
  return { box, corner: size * 0.4, size }
}
