import type { Drawing } from './drawing'
import { isSigned, type LegendEntry, type SignedEntry } from './legend'
import type { SlotSign } from './patternGraphic'
import { textWidth } from './textWidth'

/** An entry with its first row; a pattern's signs stand each at a place of its own, in units of the type. */
export type LegendBlock = {
  readonly entry: LegendEntry
  readonly row: number
  readonly signs: readonly { readonly sign: SlotSign; readonly x: number; readonly row: number }[]
}

export type LegendLayout = {
  readonly blocks: readonly LegendBlock[]
  readonly width: number
  readonly height: number
}

/** A row of a legend, and how wide a pattern's row may become before its signs begin another, in ems of the type. */
export const legendRow = 1.55
const widestRow = 19.5

/** The size of a legend's type, in a sheet's units. */
export const legendType = 12
const size = legendType

export function legendLayout({ legend, legendTitle }: Pick<Drawing, 'legend' | 'legendTitle'>): LegendLayout {
  let row = legendTitle ? 1 : 0
  let width = legendTitle ? textWidth(legendTitle, size) : 0
  const blocks = legend.map((entry): LegendBlock => {
    const first = row
    row += 1
    if (!isSigned(entry)) {
      width = Math.max(width, size * 2.3 + textWidth(entryText(entry), size))
      return { entry, row: first, signs: [] }
    }
    const title = titleOf(entry)
    let x = textWidth(title, size) + size * 0.6
    const signs = entry.signs.map((sign) => {
      const signWidth = signRoom(sign) * size + size * 0.6 + textWidth(signText(sign), size)
      if (x > 0 && x + signWidth > widestRow * size) {
        x = 0
        row += 1
      }
      const placed = { sign, x, row: row - 1 }
      x += signWidth
      width = Math.max(width, x)
      return placed
    })
    width = Math.max(width, textWidth(title, size))
    return { entry, row: first, signs }
  })
  return { blocks, width: width + 2 * size, height: row * size * legendRow + 1.4 * size }
}

/** What stands before the signs of an entry: a pattern's name with the section that says it. */
export function titleOf(entry: SignedEntry): string {
  return entry.kind === 'pattern' && entry.section ? `${entry.name} ${entry.section}` : entry.name
}

/** How wide a sign is with the line that leads to it, in ems of the type. */
export function signRoom({ tie }: Pick<SlotSign, 'tie'>): number {
  return tie ? 2.3 : 1.4
}

export function entryText(entry: LegendEntry): string {
  if (entry.kind !== 'fill') return entry.name
  const { name, count, total } = entry
  return `${name}  ${count === total ? total : `${count} / ${total}`}`
}

export function signText({ letter, count }: SlotSign): string {
  return count > 0 ? `${letter} ${count}` : letter
}
