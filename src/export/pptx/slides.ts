import type { Size } from '../../drawing/frame'
import type { Language } from '../../state/view'
import type { Shape } from './shape'

/** One slide, ready to be written. */
export type WrittenSlide = {
  readonly title: string
  /** `#rrggbb`. */
  readonly ground: string
  readonly shapes: readonly Shape[]
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
  /** Of links, `#rrggbb`. */
  readonly ink: string
  readonly slides: readonly WrittenSlide[]
}
