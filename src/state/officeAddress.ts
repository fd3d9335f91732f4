import { publishAt } from '../browser/page'
import { isLocal } from './linkElsewhere'
import type { Shelf } from './services'

const key = 'office-address'
const longest = 400

/** What was typed as the address of a page that others can open, whole and without a view; `null` where it is none. */
export function readOfficeAddress(text: string): string | null {
  const typed = text.trim()
  // A path of this machine, of a drive or of a share would pass for a host.
  if (typed.length > longest || /^\/|\\|^[a-z]:/i.test(typed)) return null
  try {
    const { href } = new URL(/^[a-z][a-z+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`)
    const page = href.split('#')[0] ?? ''
    return isLocal(page) ? null : page
  } catch {
    return null
  }
}

/** Links lead where the office said once that it keeps the page. */
export async function recallOfficeAddress(shelf: Shelf): Promise<void> {
  const kept = await shelf.kept(key)
  const page = typeof kept === 'string' ? readOfficeAddress(kept) : null
  if (page) publishAt(page)
}

/** Keeps an address that was read, or with an empty one forgets it. */
export function keepOfficeAddress(shelf: Shelf, page: string): void {
  publishAt(page)
  void (page === '' ? shelf.drop(key) : shelf.keep(key, page))
}
