import { savedAddress } from './savedAddress'
import type { Shelf } from './services'
import type { SheetFields } from './sheetWish'
import type { View } from './view'

const key = 'sheet'
/** What was chosen since the page was opened, also where the browser keeps nothing. */
const chosen = new WeakMap<Shelf, unknown>()

/** What was last chosen of sheets, or what the browser kept of an earlier visit: nothing of it is trusted. */
export async function keptSheets(shelf: Shelf): Promise<unknown> {
  const found = chosen.has(shelf) ? undefined : await shelf.kept(key)
  return chosen.has(shelf) ? chosen.get(shelf) : found
}

export function chosenSheets(shelf: Shelf): unknown {
  return chosen.get(shelf)
}

export function keepSheets(shelf: Shelf, next: unknown): void {
  chosen.set(shelf, next)
  void shelf.keep(key, next)
}

/** Whose fields are kept: of one view, in one language. */
export function sheetPlace(view: View): string {
  return `${view.language} ${savedAddress(view)}`
}

export type Known = Readonly<Record<string, unknown>>

export function knownOf(value: unknown): Known {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : ''
}

/** What was kept of one view; nothing where nothing was. */
export function keptOfView(kept: unknown, place: string): Known {
  const { views } = knownOf(kept)
  return knownOf(Array.isArray(views) ? views.map(knownOf).find((one) => one.view === place) : undefined)
}

/** The fields that a view's sheet was given, which its slide has too: the office is the same on all. */
export function keptFields(kept: unknown, view: View): SheetFields {
  const { number, date, version, approval } = keptOfView(kept, sheetPlace(view))
  const { office } = knownOf(kept)
  return {
    office: textOf(office),
    number: textOf(number),
    date: textOf(date),
    version: textOf(version),
    approval: textOf(approval),
  }
}
