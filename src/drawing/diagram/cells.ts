import type { Rect } from '../frame'
import { letterPlace } from '../letterPlace'
import type { MarkExtents } from '../markExtents'
import { lineHeight } from '../name'
import { linesIn } from '../nameLines'
import { boxAround } from '../planeGeometry'
import { textWidth } from '../textWidth'
import type { Bearing } from './bearings'
import { roundedGrowth } from './field'

/** How large things are drawn: a design pixel, the theme's weight, the least sizes of names and of other texts. */
export type Type = {
  readonly unit: number
  readonly weight: number
  readonly leastName: number
  readonly leastText: number
}

/** The radius of a node, in design pixels. */
export const nodeRadius = 9.5
export const headRadius = 12.5
/** A large word, in design pixels. */
const wordSize = 20
/** In CSS pixels: 14 pt, which, bold, counts as large where contrast is judged. */
export const largeText = 18.66
/** How far apart its letters stand as a share of its size: ideographs far, Latin ones hardly. */
export function spacingOf(word: string): number {
  return word.charCodeAt(0) > 0x2e80 ? 0.2 : 0.03
}

export function wordSizeAt({ unit, weight }: Pick<Type, 'unit' | 'weight'>): number {
  return wordSize * unit * weight
}

/** A name as it is set beside a node: its box, in CSS pixels from where it is measured. */
export type NodeName = { readonly lines: readonly string[]; readonly size: number; readonly box: Rect }

/** All that belongs to one park, in CSS pixels from the middle of its node. */
export type Cell = {
  readonly name: NodeName
  /** Where the large word stands; `null` where it has none. */
  readonly word: Rect | null
  /** The soft body around it; `null` where it has none. */
  readonly body: Rect | null
  /** What nothing else may touch. */
  readonly box: Rect
  /** What it costs that its name does not stand below. */
  readonly cost: number
}

type Side = 'below' | 'right' | 'left' | 'above'
const sideCosts: Readonly<Record<Side, number>> = { below: 0, right: 14, left: 14, above: 18 }

/** The forms that a park's cell may have, one for each side on which its name may stand. */
export function cellsOf(bearing: Bearing, reaches: MarkExtents, type: Type, word: string | null): readonly Cell[] {
  const isTold = (reaches.get(bearing.park.id)?.letters.length ?? 0) > 0
  const sides: readonly Side[] =
    word !== null ? ['below'] : isTold ? ['below', 'right', 'left'] : ['below', 'right', 'left', 'above']
  return sides.map((side) => cellOn(side, bearing, reaches, type, word))
}

function cellOn(
  side: Side,
  { park, place, isHead }: Bearing,
  reaches: MarkExtents,
  type: Type,
  word: string | null,
): Cell {
  const { unit } = type
  const reach = reaches.get(park.id)
  const radius = Math.max(isHead ? headRadius : nodeRadius, (reach?.radius ?? 0) - 4) * unit
  const name = nameOn(side, park, radius, type)
  const node = square(radius)
  const letters = (reach?.letters ?? []).map(
    (letter) => letterPlace(letter, [0, 0], { unit, weight: type.weight, least: type.leastText }).box,
  )
  const inner = boundsOf([node, name.box, ...letters])
  const above = word === null ? null : wordOver(inner, word, type)
  const all = above ? boundsOf([inner, above]) : inner
  const body = isHead || place === 'outer' ? rounded(all, 3 * unit) : null
  return {
    name,
    word: above,
    body,
    box: grown(body ?? all, (body ? 1.5 : 3) * unit),
    cost: sideCosts[side] * (body ? 3 : 1) * unit,
  }
}

function nameOn(side: Side, { label, isHeadline }: Bearing['park'], radius: number, type: Type): NodeName {
  const size = Math.max(type.leastName, (isHeadline ? 15 : 13) * type.unit * type.weight)
  const lines = linesIn(label)
  const width = Math.max(...lines.map((line) => textWidth(line, size)))
  const height = size * lineHeight * lines.length
  const beside = radius + 2 * type.unit
  const at = {
    below: { x: -width / 2, y: beside },
    above: { x: -width / 2, y: -beside - height },
    right: { x: beside, y: -height / 2 },
    left: { x: -beside - width, y: -height / 2 },
  }[side]
  return { lines, size, box: { ...at, width, height } }
}

function wordOver(box: Rect, word: string, { unit, weight }: Type): Rect {
  const size = wordSizeAt({ unit, weight })
  const width = textWidth(word, size) + (word.length - 1) * size * spacingOf(word)
  const height = size * lineHeight
  return { x: box.x + box.width / 2 - width / 2, y: box.y - height, width, height }
}

function square(radius: number): Rect {
  return { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius }
}

/** The box of the rounded shape that holds a box. */
function rounded({ x, y, width, height }: Rect, room: number): Rect {
  const [across, down] = [(width / 2 + room) * roundedGrowth, (height / 2 + room) * roundedGrowth]
  return { x: x + width / 2 - across, y: y + height / 2 - down, width: 2 * across, height: 2 * down }
}

export function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

export function moved({ x, y, ...size }: Rect, [dx, dy]: readonly [number, number]): Rect {
  return { x: x + dx, y: y + dy, ...size }
}

function boundsOf(boxes: readonly Rect[]): Rect {
  return boxAround([boxes.flatMap(({ x, y, width, height }) => [[x, y] as const, [x + width, y + height] as const])])
}
