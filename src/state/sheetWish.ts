import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import type { View } from './view'

/** What a sheet is made for: ISO 216 papers, and the two shapes of slides. */
export const papers = ['A4', 'A3', 'A2', 'A1', 'A0', '16:9', '4:3'] as const
export type Paper = (typeof papers)[number]

export const orientations = ['landscape', 'portrait'] as const
export type Orientation = (typeof orientations)[number]

/** What the user asks of a sheet. */
export type SheetWish = {
  readonly paper: Paper
  readonly orientation: Orientation
  /** Empty for the map's own title. */
  readonly title: string
  /** 审图号, the number under which a map authority has approved the map; empty where it has none. */
  readonly approval: string
}

/** What a sheet tells of itself beside the view. */
export type SheetSource = {
  /** The whole link to the view; empty where the page has none that leads anywhere elsewhere. */
  readonly link: string
  /** `2026-11-26`, as the user's clock has it. */
  readonly date: string
  readonly dataVersion: string
  /** The map on the screen, in CSS pixels: what it shows the sheet shows, whatever its size. */
  readonly screen: { readonly width: number; readonly height: number }
}

/** All that a sheet is composed from. */
export type SheetOrder = {
  readonly atlas: Atlas
  readonly ground: Ground
  readonly view: View
  readonly wish: SheetWish
  readonly source: SheetSource
}

/** Characters that no font of ours has. */
type Missing = { readonly missing: readonly string[] }

/** What was written, by its file's name. */
export type WrittenSheet = Missing & { readonly name: string }

/** Composes a sheet and writes it, telling the share that is done. */
export type SheetWriter = (
  order: SheetOrder,
  dotsPerInch: number,
  signal: AbortSignal,
  onShare: (share: number) => void,
) => Promise<Missing & { readonly file: Blob }>

/** One form in which a sheet can be taken away. */
export type SheetFormat = {
  readonly ending: string
  /** Pixels are as many as the user asks for, and take their time. */
  readonly unit: 'millimetres' | 'pixels'
  /** Fetches the writer. */
  readonly load: () => Promise<SheetWriter>
}

/** As they are offered, the usual first. */
export type SheetFormats = readonly [SheetFormat, ...SheetFormat[]]
