import type { Atlas } from '../domain/atlas'
import { type ReadAddress, readAddress, writeAddress } from './address'
import { openingView, type View } from './view'

/** The address of a view without the language, theme and painter: those are the reader's. */
export function savedAddress(view: View): string {
  const { language, theme, painter } = openingView
  return writeAddress({ ...view, language, theme, painter })
}

/** Where a saved address leads a reader who is here now. */
export function savedPlace(address: string, here: View, atlas: Atlas): ReadAddress {
  const { language, theme, painter } = here
  const { view, notices } = readAddress(address, atlas)
  return { view: { ...view, language, theme, painter }, notices }
}
