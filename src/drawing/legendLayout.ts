import type { Drawing } from './drawing'
import type { Rect, ScreenPoint } from './frame'
import type { LegendEntry } from './legend'
import { dashOf } from './look'
import type { SlotSign } from './patternGraphic'
import { signRadii } from './slotMarks'
import { textWidth } from './textWidth'

type Legend = Pick<Drawing, 'legend' | 'legendTitle'>

/** A line of a legend, in ems of its type. */
const lineHeight = 1.55

/** How large a legend is at a font size, in the units of that size. */
export function legendSize(
  { legend, legendTitle }: Legend,
  size: number,
): { readonly width: number; readonly height: number } {
  const widths = legend.map((entry) => entryWidth(entry, size))
  const title = legendTitle ? textWidth(legendTitle, size) : 0
  return {
    width: Math.max(title, ...widths) + 2 * size,
    height: (legend.length + (legendTitle ? 1 : 0)) * size * lineHeight + 1.4 * size,
  }
}

/** Where a text begins, at half the height of its letters. */
export type LegendText = { readonly text: string; readonly at: ScreenPoint; readonly isStrong: boolean }

/** The sign of a slot: the middle of its mark, how far it reaches and how its lines are scaled. */
type PlacedSign = {
  readonly sign: SlotSign
  readonly at: ScreenPoint
  readonly radius: number
  readonly unit: number
  readonly text: LegendText
}

/** A line of a legend: a swatch before its text, or a text before the signs of a pattern. */
export type LegendLine = {
  readonly entry: LegendEntry
  readonly text: LegendText
  readonly swatch: Rect | null
  readonly signs: readonly PlacedSign[]
}

export type LegendLayout = {
  readonly box: Rect
  readonly corner: number
  readonly title: LegendText | null
  readonly lines: readonly LegendLine[]
}

/** Where all parts of a legend stand, whose upper left corner and size of type are given. */
export function legendLayout(drawing: Legend, [x, y]: ScreenPoint, size: number): LegendLayout {
  const { legend, legendTitle } = drawing
  const first = legendTitle ? 1 : 0
  const middle = (index: number) => y + 0.7 * size + (index + 0.5) * size * lineHeight
  return {
    box: { x, y, ...legendSize(drawing, size) },
    corner: size * 0.5,
    title: legendTitle ? { text: legendTitle, at: [x + size, middle(0)], isStrong: true } : null,
    lines: legend.map((entry, index) => lineOf(entry, [x + size, middle(index + first)], size)),
  }
}

function lineOf(entry: LegendEntry, [x, y]: ScreenPoint, size: number): LegendLine {
  if (entry.kind !== 'pattern') {
    const swatch = { x, y: y - size * 0.5, width: size * 1.7, height: size }
    const text = { text: entryText(entry), at: [x + size * 2.3, y] as const, isStrong: entry.kind === 'fill' }
    return { entry, text, swatch, signs: [] }
  }
  const { name, signs } = entry
  const begin = x + textWidth(name, size) + size * 0.6
  const placed = signs.map((sign, index): PlacedSign => {
    const start = signs.slice(0, index).reduce((sum, before) => sum + signWidth(before, size), begin)
    const at = [start + size * 0.7, y] as const
    const text = { text: signText(sign), at: [at[0] + size * 0.8, y] as const, isStrong: false }
    return { sign, at, radius: ((signRadii[sign.role] ?? 6) * size) / 14, unit: (0.62 * size) / 14, text }
  })
  return { entry, text: { text: name, at: [x, y], isStrong: true }, swatch: null, signs: placed }
}

/** How the edge of a swatch of precision is broken; null for one drawn through. */
export function swatchDash({ precision }: Extract<LegendEntry, { readonly kind: 'precision' }>) {
  return precision === 'candidate'
    ? dashOf({ precision: 'schematic', membership: 'candidate' })
    : dashOf({ precision, membership: 'member' })
}

function entryText(entry: LegendEntry): string {
  if (entry.kind !== 'fill') return entry.name
  const { name, count, total } = entry
  return `${name}  ${count === total ? total : `${count} / ${total}`}`
}

function entryWidth(entry: LegendEntry, size: number): number {
  if (entry.kind !== 'pattern') return size * 2.3 + textWidth(entryText(entry), size)
  return textWidth(entry.name, size) + entry.signs.reduce((sum, sign) => sum + signWidth(sign, size), size)
}

function signText({ letter, open, count }: SlotSign): string {
  return open || /\d/.test(letter) ? letter : `${letter} ${count}`
}

function signWidth(sign: SlotSign, size: number): number {
  return size * 2 + textWidth(signText(sign), size)
}
