/** Why no file was written. */
export type Trouble = 'cancelled' | 'noMemory' | 'blocked' | 'notLoaded' | 'other'

/** What browsers say when a part of the page does not come. */
const unfetched = /dynamically imported module|importing a module script|Failed to fetch|Load failed|Unable to preload/i

export function troubleOf(error: unknown): Trouble {
  if (error instanceof RangeError) return 'noMemory'
  if (!(error instanceof Error || error instanceof DOMException)) return 'other'
  if (error.name === 'AbortError') return 'cancelled'
  if (error.name === 'SecurityError' || error.name === 'NotAllowedError') return 'blocked'
  if (error.name === 'QuotaExceededError' || /out of memory|allocation/i.test(error.message)) return 'noMemory'
  return unfetched.test(error.message) ? 'notLoaded' : 'other'
}
