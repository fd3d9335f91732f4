import type { Atlas } from '../domain/atlas'
import { type ReadAddress, readAddress, writeAddress } from './address'
import { consistent, openingView, type View } from './view'

/** The address of a view without the language, theme and painter: those are the reader's. Nor does it keep the talk. */
export function savedAddress(view: View): string {
  const { language, theme, painter, screen, slide } = openingView
  const desk = view.desk === 'deck' ? null : view.desk
  return writeAddress({ ...view, desk, language, theme, painter, screen, slide })
}

/** Where a saved address leads a reader who is here now. */
export function savedPlace(address: string, here: View, atlas: Atlas): ReadAddress {
  const { language, theme, painter, screen, slide } = here
  const { view, notices } = readAddress(address, atlas)
  return { view: consistent({ ...view, language, theme, painter, screen, slide }), notices }
}
