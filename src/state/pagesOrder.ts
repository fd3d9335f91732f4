import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import type { Paper } from './sheetWish'
import type { View } from './view'

/** As what the park atlas is written: pages for print, or slides whose parks are native shapes. */
export const pagesFormats = ['pdf', 'pptx'] as const
export type PagesFormat = (typeof pagesFormats)[number]

/** All that the park atlas is composed from. */
export type PagesOrder = {
  readonly atlas: Atlas
  readonly ground: Ground
  /** Its filter says which parks; its lens and patterns are on the map of the first page. */
  readonly view: View
  readonly paper: Paper
  readonly source: {
    /** `2026-11-26`, as the user's clock has it. */
    readonly date: string
    readonly dataVersion: string
    /** The whole link to a view; empty where the page has none that leads anywhere elsewhere. */
    readonly linkTo: (view: View) => string
  }
}
