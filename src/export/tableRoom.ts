import type { DeskBody } from '../drawing/desks/deskSlide'
import type { Rect } from '../drawing/frame'
import { textWidth } from '../drawing/textWidth'

const tableSizes = Array.from({ length: 21 }, (_, step) => 16 - step * 0.5)

/** The largest type with which all rows find room, cells on as many lines as they need, and how high they are then. */
export function setTable({ columns, rows }: DeskBody, { width, height }: Rect) {
  const total = columns.reduce((sum, share) => sum + share, 0)
  const linesOf = (cells: readonly string[], at: number, size: number) => {
    const isLast = cells.length === at + 1
    const share = isLast ? columns.slice(at).reduce((sum, one) => sum + one, 0) : (columns[at] ?? 1)
    const room = (width * share) / total - size
    return Math.ceil((textWidth(cells[at] ?? '', size) * 1.1) / room)
  }
  const needed = (size: number) =>
    rows.map((cells) => Math.max(1, ...cells.map((_, at) => linesOf(cells, at, size))) * size * 1.4 + size * 0.4)
  const spare = (size: number) => height - needed(size).reduce((sum, one) => sum + one, 0)
  const size = tableSizes.find((one) => spare(one) >= 0) ?? 6
  const more = Math.max(0, spare(size)) / rows.length
  return { size, heights: needed(size).map((one) => one + more) }
}
