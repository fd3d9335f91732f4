import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import type { View } from './view'

/** What a sheet is made for: ISO 216 papers, the wall sheet (挂图) on a lying A1, and the two shapes of slides. */
export const papers = ['A4', 'A3', 'A2', 'A1', 'A0', 'wall', '16:9', '4:3'] as const
export type Paper = (typeof papers)[number]

export const orientations = ['landscape', 'portrait'] as const
export type Orientation = (typeof orientations)[number]

/** 1 : so many; `fit` shows what the screen does as large as the paper lets it. */
export const scales = ['fit', 50_000, 100_000, 200_000, 250_000, 500_000, 1_000_000] as const
export type SheetScale = (typeof scales)[number]

/** Where the legend stands: beside the map, as a strip below it, or nowhere. */
export const legendPlaces = ['beside', 'below', 'none'] as const
export type LegendPlace = (typeof legendPlaces)[number]

/** What of the map can be left out. */
export const sheetLayers = ['structure', 'parks', 'names', 'roads', 'districts'] as const
export type SheetLayer = (typeof sheetLayers)[number]

/** The colours of the screen, those of a light map on white paper, or greys. */
export const palettes = ['screen', 'white', 'grey'] as const
export type Palette = (typeof palettes)[number]

/** What a sheet looks like, whatever it shows. */
export type SheetLook = {
  readonly paper: Paper
  readonly orientation: Orientation
  readonly hasInset: boolean
  readonly legend: LegendPlace
  readonly palette: Palette
  /** Whether the paper is left out of a picture, so that what lies below shows. */
  readonly isTransparent: boolean
  /** 图框: a line around all. */
  readonly hasFrame: boolean
  readonly hasCode: boolean
  readonly hasLink: boolean
}

/** What is said of one view and is wrong of another. */
export type SheetTexts = {
  /** 图名; empty for the one that the view proposes. */
  readonly title: string
  /** 图号, of the office's own counting. */
  readonly number: string
  /** 日期; empty for today. */
  readonly date: string
  /** 版本, such as a draft's. */
  readonly version: string
  /** 审图号, the number under which a map authority has approved the map; empty where it has none. */
  readonly approval: string
}

/** All that belongs to one view. */
export type SheetOfView = SheetTexts & { readonly scale: SheetScale; readonly hidden: readonly SheetLayer[] }

/** What the user asks of a sheet; 编制单位, the office that makes it, is the same on all. */
export type SheetWish = SheetLook & SheetOfView & { readonly office: string }

/** 图签: what an office says of its sheet or its slide. */
export type SheetFields = Pick<SheetWish, 'office' | 'number' | 'date' | 'version' | 'approval'>

/** What a sheet is while nobody asks for anything. */
export const plainSheet: SheetWish = {
  paper: 'A4',
  orientation: 'landscape',
  hasInset: true,
  legend: 'beside',
  palette: 'screen',
  isTransparent: false,
  hasFrame: false,
  hasCode: true,
  hasLink: true,
  title: '',
  number: '',
  date: '',
  version: '',
  approval: '',
  scale: 'fit',
  hidden: [],
  office: '',
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
