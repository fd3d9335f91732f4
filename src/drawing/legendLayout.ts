import type { Drawing } from './drawing'
import { isSigned, type LegendEntry, type SignedEntry } from './legend'
import type { SlotSign } from './patternGraphic'
import { textWidth } from './textWidth'

/** An entry with its first row; a pattern's signs stand each at a place of its own, in units of the type. */
export type LegendBlock = {
  readonly entry: LegendEntry
  readonly row: number
  /** How far from the left it begins, in units of the sheet. */
  readonly x: number
  readonly section: { readonly said: string; readonly x: number; readonly row: number } | null
  readonly signs: readonly { readonly sign: SlotSign; readonly x: number; readonly row: number }[]
}

export type LegendLayout = {
  readonly blocks: readonly LegendBlock[]
  readonly width: number
  readonly height: number
}

/** A row of a legend, and how wide a pattern's row may become before its signs begin another, in ems of the type. */
export const legendRow = 1.5
const widestRow = 19.5

/** The size of a legend's type, in a sheet's units. */
export const legendType = 12
const size = legendType

export function legendLayout({ legend, legendTitle }: Pick<Drawing, 'legend' | 'legendTitle'>): LegendLayout {
  let width = legendTitle ? textWidth(legendTitle, size) : 0
  // Signs may use what the longest name takes in any case.
  const room = Math.max(widestRow * size, ...legend.filter(isSigned).map(({ name }) => textWidth(name, size)))
  /** Where the next entry begins: a row, and how much of it is taken. */
  let [row, taken] = [legendTitle ? 1 : 0, 0]
  const blocks = legend.map((entry): LegendBlock => {
    if (isSigned(entry)) {
      const set = signedBlock(entry, taken > 0 ? row + 1 : row, room)
      ;[row, taken] = [set.rows, 0]
      width = Math.max(width, set.width)
      return set.block
    }
    const own = size * 2.3 + textWidth(entryText(entry), size)
    // What edges and soft grounds mean stands side by side where there is room.
    const joins = taken > 0 && entry.kind !== 'fill' && taken + size + own <= room
    if (taken > 0 && !joins) row += 1
    const x = joins ? taken + size : 0
    taken = entry.kind === 'fill' ? room : x + own
    width = Math.max(width, x + own)
    return { entry, row, x, section: null, signs: [] }
  })
  const rows = taken > 0 ? row + 1 : row
  return { blocks, width: width + 2 * size, height: rows * size * legendRow + 1.4 * size }
}

/** The name, the section that says it, then the signs, each at a place of its own; further rows begin where the widest is full. */
function signedBlock(entry: SignedEntry, first: number, room: number) {
  let [row, x] = [first, textWidth(entry.name, size) + size * 0.6]
  let width = textWidth(entry.name, size)
  const placed = (own: number) => {
    if (x > 0 && x + own > room) {
      x = 0
      row += 1
    }
    const place = { x, row }
    x += own
    width = Math.max(width, x)
    return place
  }
  const said = entry.kind === 'pattern' ? entry.section : ''
  const section = said ? { said, ...placed(textWidth(said, size) + size * 0.6) } : null
  const signs = entry.signs.map((sign) => {
    return { sign, ...placed(signRoom(sign) * size + size * 0.6 + textWidth(signText(sign), size)) }
  })
  const block: LegendBlock = { entry, row: first, x: 0, section, signs }
  return { block, rows: row + 1, width }
}

/** How wide a sign is with the line that leads to it, in ems of the type; that of a link is two and an arrow. */
export function signRoom({ tie, role }: Pick<SlotSign, 'tie' | 'role'>): number {
  if (role === 'link') return 2
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
