import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import type { PageWords } from '../words/parts/pages'
import type { Paper } from './sheetWish'
import type { View } from './view'

/** Which parks have a page: those of the answer, all, or the chosen one and those side by side. */
export const pagesParks = ['answer', 'all', 'compared'] as const
/** In which order: the plan's, by name within each group, by published area, the largest first, or by name. */
export const pagesSorts = ['plan', 'group', 'area', 'name'] as const

export type PagesChoice = {
  readonly parks: (typeof pagesParks)[number]
  readonly sort: (typeof pagesSorts)[number]
}

/** All that the park atlas is composed from. */
export type PagesOrder = {
  readonly atlas: Atlas
  readonly ground: Ground
  /** Its lens and patterns are those of every page. */
  readonly view: View
  readonly choice: PagesChoice
  readonly paper: Paper
  readonly source: {
    /** `2026-11-26`, as the user's clock has it. */
    readonly date: string
    readonly dataVersion: string
    /** The whole link to a view; empty where the page has none that leads anywhere elsewhere. */
    readonly linkTo: (view: View) => string
  }
}

type PageWord = Parameters<PageWords>[0]

/** As what the park atlas is written: pages for print, or slides whose parks are native shapes. */
export type PagesFormat = {
  readonly name: PageWord
  readonly says: PageWord
  readonly icon: 'book' | 'slides'
  readonly ending: string
  readonly paper: Paper
  /** Paper is light, whatever the screen is. */
  readonly isPrinted: boolean
  /** Fetches the writer. */
  readonly load: () => Promise<PagesWriter>
}

/** Writes the park atlas, telling the share that is done. */
export type PagesWriter = (order: PagesOrder, signal: AbortSignal, onShare: (share: number) => void) => Promise<Blob>
