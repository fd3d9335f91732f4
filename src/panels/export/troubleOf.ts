import { type Missing, PartMissing } from '../../ui/fetchedPart'

/** Why no file was written; or why the part of the page that writes it did not come. */
export type Trouble = 'cancelled' | 'noMemory' | 'blocked' | 'other' | Missing

export function troubleOf(error: unknown): Trouble {
  if (error instanceof PartMissing) return error.why
  if (error instanceof RangeError) return 'noMemory'
  if (!(error instanceof Error || error instanceof DOMException)) return 'other'
  if (error.name === 'AbortError') return 'cancelled'
  if (error.name === 'SecurityError' || error.name === 'NotAllowedError') return 'blocked'
  return error.name === 'QuotaExceededError' || /out of memory|allocation/i.test(error.message) ? 'noMemory' : 'other'
}
