import type { Composition } from '../composition'
import type { Drawing } from '../drawing'
import type { Rect, ScreenPoint, Size } from '../frame'
import type { ScaleBar } from '../scaleBar'
import type { Texts } from '../texts'
import type { Theme } from '../theme'

/**
 * A page of the park atlas as a value, in units of its own (see `sheetSize`), y down. Every format is written from it,
 * its parts in the order in which they lie on one another.
 */
export type AtlasPage = {
  readonly title: string
  readonly size: Size
  /** In millimetres. */
  readonly paper: Size
  readonly theme: Theme
  readonly parts: readonly PagePart[]
}

export type PagePart = PageText | PageRect | PageMap

/** Paragraphs in a box as wide as its column; `lines` are how they were set, by left end and baseline. */
export type PageText = {
  readonly kind: 'text'
  readonly name: string
  readonly box: Rect
  readonly paragraphs: readonly SetParagraph[]
  readonly isTitle: boolean
  /** Right: each line ends at the right end of the box. */
  readonly align: 'left' | 'right'
  /** Where a click leads: an address, or a page of the same file from 1. */
  readonly leads: { readonly to: string } | { readonly page: number } | null
}

export type SetParagraph = {
  readonly text: string
  readonly size: number
  readonly isStrong: boolean
  readonly colour: string
  /** From baseline to baseline, and above the first line's own room. */
  readonly leading: number
  readonly gap: number
  /** How far all lines stand in from the left, where a mark stands; 0 for none. */
  readonly indent: number
  readonly lines: readonly { readonly text: string; readonly at: ScreenPoint }[]
}

export type PageRect = {
  readonly kind: 'rect'
  readonly name: string
  readonly box: Rect
  readonly fill: string | null
  readonly line: string | null
}

/** A map; its frames, its legend and its mark count from the corner of its box. */
export type PageMap = {
  readonly kind: 'map'
  readonly name: string
  readonly box: Rect
  readonly drawing: Drawing
  readonly composition: Composition
  readonly texts: Texts
  readonly legend: Rect | null
  /** The part of the map that another map of the page shows larger. */
  readonly shownLarger: Rect | null
  readonly scale: ScaleBar | null
}

/** What a text is as long as it says no more. */
export const plainText = { kind: 'text', isTitle: false, align: 'left', leads: null } as const
