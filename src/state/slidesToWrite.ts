import type { OfficeTemplate } from '../domain/officeTemplate'
import type { SheetFields } from './sheetWish'
import type { View } from './view'

export const slideShapes = ['16:9', '4:3'] as const
export type SlideShape = (typeof slideShapes)[number]

/** A slide that is written to a file: its view, and what stands over it and is said meanwhile. */
export type SlideToWrite = {
  /** Empty for the map's own title. */
  readonly title: string
  readonly says: string
  readonly isCover: boolean
  readonly view: View
  /** The whole link to the view. */
  readonly link: string
  /** 图签 of its view. */
  readonly fields?: SheetFields
}

/** Shapes that can be edited, or pages. */
export const slideForms = ['pptx', 'pdf'] as const
export type SlideForm = (typeof slideForms)[number]

export type SlidesToWrite = {
  readonly as: SlideForm
  readonly slides: readonly SlideToWrite[]
  readonly shape: SlideShape
  readonly title: string
  /** The office's, on whose layouts and in whose size the slides are written; pages have none. */
  readonly template?: OfficeTemplate | null
  /** The map on the screen, in CSS pixels: what it shows a slide shows. */
  readonly screen: { readonly width: number; readonly height: number }
}
