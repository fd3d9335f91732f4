import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import type { OpenedPlan, PlanRefusal } from '../domain/plan'
import type { Table } from '../domain/table'
import type { SavedView } from './savedViews'
import type { TalkChannel } from './talk'
import type { View } from './view'

/** Why the browser kept nothing. */
export type ShelfTrouble = 'full' | 'blocked'

/** What the browser keeps for next time, by key; nothing of it leaves the machine. */
export type Shelf = {
  readonly keep: (key: string, value: unknown) => Promise<'kept' | ShelfTrouble>
  /** What was kept, to be checked like anything from outside; `undefined` where nothing is or storage is blocked. */
  readonly kept: (key: string) => Promise<unknown>
  readonly drop: (key: string) => Promise<'dropped' | ShelfTrouble>
}

/** Why a file of saved views is refused; `entry` counts from 1. */
export type ViewsRefusal =
  | { readonly reason: 'notJson' | 'notViews' | 'newer' | 'tooMany' }
  | {
      readonly reason: 'missing' | 'tooLong' | 'wrong' | 'twice'
      readonly entry: number
      readonly field: 'entry' | 'id' | 'name' | 'address'
    }

/** Saved views as the text of a file, and back. */
export type SavedViewsFile = {
  readonly read: (
    text: string,
  ) => { readonly views: readonly SavedView[] } | { readonly refusals: readonly ViewsRefusal[] }
  readonly write: (views: readonly SavedView[]) => string
}

/** What can be taken away as data: five tables in a workbook or as packed CSV, the parks for a GIS, or the whole atlas. */
export const dataFormats = ['xlsx', 'csv', 'geojson', 'json'] as const
export type DataFormat = (typeof dataFormats)[number]

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
}

export type SlidesToWrite = {
  readonly slides: readonly SlideToWrite[]
  readonly shape: SlideShape
  readonly title: string
  /** The map on the screen, in CSS pixels: what it shows a slide shows. */
  readonly screen: { readonly width: number; readonly height: number }
}

/** A file was taken for the plan's text, and kept for next time or not; or it was refused. */
export type PlanOpening =
  | { readonly plan: OpenedPlan; readonly keeping: 'kept' | ShelfTrouble }
  | { readonly refusal: PlanRefusal }

/**
 * What the screens ask of the world outside. The page hands it over, so that no screen imports the door or an
 * exporter.
 */
export type Services = {
  readonly shelf: Shelf
  /** Writes a table to a file of the user's; throws what the writer throws. */
  readonly saveTable: (table: Table, format: 'csv' | 'xlsx', fileName: string) => Promise<void>
  /** Writes the data of a view to a file of the user's and answers with its name; throws what the writer throws. */
  readonly saveData: (
    format: DataFormat,
    atlas: Atlas,
    asked: Pick<View, 'filter' | 'language' | 'candidates'>,
    /** Without its ending. */
    fileName: string,
    signal: AbortSignal,
  ) => Promise<string>
  /** Writes slides whose parks are native shapes and answers with the file's name; throws what the writer throws. */
  readonly savePptx: (
    atlas: Atlas,
    ground: Ground,
    given: SlidesToWrite,
    /** Without its ending. */
    fileName: string,
    signal: AbortSignal,
  ) => Promise<string>
  readonly savedViewsFile: SavedViewsFile
  readonly talkChannel: TalkChannel
  /** Hands a text to the browser's downloads, as a file of this media type. */
  readonly saveText: (text: string, fileName: string, type: string) => Promise<void>
  /** Reads the plan's text file, proves the atlas by it and keeps it for next time. */
  readonly openPlan: (atlas: Atlas, file: File) => Promise<PlanOpening>
  /** The plan that was opened some other time; null where none is kept. */
  readonly keptPlan: (atlas: Atlas) => Promise<OpenedPlan | null>
  readonly forgetPlan: () => Promise<'dropped' | ShelfTrouble>
}
