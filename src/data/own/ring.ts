import type { Ring } from '../../domain/own/reading'
import { cutShort } from './cutShort'
import type { NoteBook } from './noteBook'
import { OwnRefused } from './refused'

/** Beyond the largest number of a system that we know, 41,410,132 m with its belt, in millimetres. */
const largest = 1e12

const numeric = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i

/**
 * A number of a coordinate; refused with its place where it is none, or larger than any around Shanghai in any unit. One that is
 * written as text is told where there are `notes` for it.
 */
export function coordinate(value: unknown, at: string, notes?: NoteBook): number {
  if (notes && typeof value === 'string' && numeric.test(value)) {
    notes.add('textNumbers')
    return coordinate(Number(value), at)
  }
  if (typeof value === 'number' && Math.abs(value) < largest) return value
  throw new OwnRefused('badNumber', { at, detail: cutShort(JSON.stringify(value) ?? String(value)) })
}

/**
 * A ring of x0 y0 x1 y1 …, without points that repeat the one before; `null` where it has fewer than three points. `closes` says that
 * the format has rings end where they began: one that does not is told.
 */
export function ringOf(numbers: ArrayLike<number>, notes: NoteBook, closes = false): Ring | null {
  const ring = new Float64Array(numbers.length - (numbers.length % 2))
  let size = 0
  for (let at = 0; at < ring.length; at += 2) {
    const [x = 0, y = 0] = [numbers[at], numbers[at + 1]]
    if (size > 0 && ring[size - 2] === x && ring[size - 1] === y) continue
    ring[size] = x
    ring[size + 1] = y
    size += 2
  }
  const kept = ring.slice(0, size)
  if (!hasThreePoints(kept)) {
    notes.add('tooFewPoints')
    return null
  }
  notes.add('repeatedPoints', (ring.length - size) / 2)
  if (closes && !isClosed(kept)) notes.add('closedRings')
  return kept
}

/** Whether a ring ends in the very point that it began with. */
export function isClosed(ring: ArrayLike<number>): boolean {
  return ring.length > 2 && ring[0] === ring[ring.length - 2] && ring[1] === ring[ring.length - 1]
}

function hasThreePoints(ring: Ring): boolean {
  for (let at = 4; at < ring.length; at += 2) {
    const differs = (other: number) => ring[at] !== ring[other] || ring[at + 1] !== ring[other + 1]
    if (differs(0) && differs(2)) return true
  }
  return false
}
