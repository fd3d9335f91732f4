import type { OfficeTemplate } from '../../domain/officeTemplate'
import type { Size } from '../../drawing/frame'
import type { Theme } from '../../drawing/theme'
import type { Language } from '../../state/view'
import type { LayoutName } from './layouts'
import type { SlideShape } from './shape'

/** One slide, ready to be written. */
export type WrittenSlide = {
  readonly title: string
  readonly layout: Exclude<LayoutName, 'blank'>
  /** `#rrggbb`. */
  readonly ground: string
  readonly shapes: readonly SlideShape[]
  /** What is said, a paragraph each. */
  readonly notes: readonly string[]
}

/** All slides of a file have one size: that of the sheet in its own units, and of the paper in millimetres. */
export type SlideFile = {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly language: Language
  readonly size: Size
  readonly paper: Size
  /** What is added to the slides, and what leads away from them, is in its colours. */
  readonly theme: Theme
  /** The office's, in place of our masters and theme. */
  readonly template?: OfficeTemplate | null
  readonly slides: readonly WrittenSlide[]
}
