import type { noReply } from '../browser/withTimeout'
import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import type { OfficeTemplate, TemplateOpening } from '../domain/officeTemplate'
import type { OpenedPlan } from '../domain/openedPlan'
import type { PlanRefusal } from '../domain/plan'
import type { Table } from '../domain/table'
import type { TextFile, TextRefusal } from '../domain/textFile'
import type { DataFormat, DataWriter } from './dataFormat'
import type { Deck } from './deck'
import type { OwnServices } from './ownServices'
import type { PagesFormat, PagesOrder } from './pagesOrder'
import type { SavedViewsFile } from './savedViewsFile'
import type { SheetFormat, SheetFormats, SheetOrder, WrittenSheet } from './sheetWish'
import type { SlidesToWrite } from './slidesToWrite'
import type { TalkChannel } from './talkStore'
import type { DeskName, View } from './view'

/** Why the browser kept nothing. */
export type ShelfTrouble = 'full' | 'blocked' | 'silent'

/** What the browser keeps for next time, by key; nothing of it leaves the machine. */
export type Shelf = {
  readonly keep: (key: string, value: unknown) => Promise<'kept' | ShelfTrouble>
  /**
   * What was kept, to be checked like anything from outside; `undefined` where nothing is or storage is blocked, `silent`
   * where storage gave no answer in time.
   */
  readonly kept: (key: string) => Promise<unknown>
  readonly drop: (key: string) => Promise<'dropped' | ShelfTrouble>
  /**
   * Reads, changes and keeps in one go, so that no other tab comes between; `undefined` stands for nothing there.
   */
  readonly change: (key: string, change: (found: unknown) => unknown) => Promise<'kept' | ShelfTrouble>
  /** The keys that begin so; `null` where storage is blocked, `silent` where it gave no answer in time. */
  readonly keys: (beginning: string) => Promise<readonly string[] | typeof noReply | null>
}

/** What of a deck, or of a slide of it, a file can get wrong. */
export type DeckField = 'slide' | 'id' | 'name' | 'title' | 'says' | 'address' | 'isCover' | 'seconds' | 'loops'

/** Why a file of a deck is refused; `slide` counts from 1 and is `null` for the deck itself. */
export type DeckRefusal =
  | { readonly reason: 'notJson' | 'notDeck' | 'newer' | 'noSlides' | 'tooMany' }
  | {
      readonly reason: 'missing' | 'notText' | 'tooLong' | 'wrong' | 'twice'
      readonly slide: number | null
      readonly field: DeckField
    }

/**
 * A deck as it lies on the shelf. Its revision counts up each time that it is kept; its stamp is of that one time, as a deck
 * that was removed and kept anew counts from elsewhere.
 */
export type KeptDeck = {
  readonly deck: Deck
  readonly revision: number
  readonly stamp: string
  /** Milliseconds since the epoch. */
  readonly keptAt: number
  /** Slides that this version cannot read, as they were found: they stay with the deck. */
  readonly unread: readonly unknown[]
}

/** A deck as the text of a file, and back; and as it lies on the shelf, where `null` stands for what cannot be read. */
export type DeckFile = {
  readonly read: (
    text: string,
  ) => { readonly deck: Deck; readonly edition?: string | undefined } | { readonly refusals: readonly DeckRefusal[] }
  readonly write: (deck: Deck, edition: string) => string
  readonly readKept: (found: unknown) => KeptDeck | null
  readonly writeKept: (kept: KeptDeck) => unknown
}

/** An office's template as a file that is brought, and as it lies on the shelf, where `null` stands for what cannot be read. */
export type TemplateFile = {
  readonly read: (file: File) => Promise<TemplateOpening>
  readonly readKept: (found: unknown) => Promise<OfficeTemplate | null>
}

/** A newer version of the app may wait to be taken; until then the page goes on with the one that it has. */
export type NewerVersion = {
  readonly waits: () => boolean
  readonly listen: (hear: () => void) => () => void
  /** Reloads this window with the newer version. */
  readonly take: () => void
}

/** Desks that are a table too. */
export type TabledDesk = Extract<DeskName, 'compare' | 'indicators' | 'questions' | 'rows'>

/** A file was taken for the plan's text, and kept for next time or not; or it was refused. */
export type PlanOpening =
  | { readonly plan: OpenedPlan; readonly keeping: 'kept' | ShelfTrouble }
  | { readonly refusal: PlanRefusal }

/**
 * What the screens ask of the world outside. The page hands it over, so that no screen imports the door or an
 * exporter.
 */
export type Services = {
  /** Tells of what is on its way to the screen: nothing is fetched ahead of its time until it stands or has failed. */
  readonly comesFirst: (work: Promise<unknown>) => void
  readonly shelf: Shelf
  /** Writes a table to a file of the user's and answers with its name; throws what the writer throws. CSV come packed. */
  readonly saveTable: (
    table: Table,
    format: 'csv' | 'xlsx',
    /** Without its ending. */
    fileName: string,
  ) => Promise<string>
  /** Writes what a desk shows of this view as a table and answers with its name; throws what the writer throws. */
  readonly saveDesk: (
    desk: TabledDesk,
    format: 'csv' | 'xlsx',
    atlas: Atlas,
    view: View,
    /** Without its ending. */
    fileName: string,
  ) => Promise<string>
  readonly dataFormats: readonly DataFormat[]
  /** Writes the data of a view to a file of the user's and answers with its name; throws what the writer throws. */
  readonly saveData: (
    format: DataFormat,
    atlas: Atlas,
    ground: Ground,
    asked: Parameters<DataWriter>[1],
    /** Without its ending. */
    fileName: string,
    signal: AbortSignal,
  ) => Promise<string>
  readonly newerVersion: NewerVersion
  readonly sheetFormats: SheetFormats
  /** Writes a sheet to a file of the user's, telling the share that is done; throws what the writer throws. */
  readonly saveSheet: (
    format: SheetFormat,
    order: SheetOrder,
    file: { readonly dotsPerInch: number; readonly fileName: string },
    signal: AbortSignal,
    onShare: (share: number) => void,
  ) => Promise<WrittenSheet>
  /** How many bytes the file of a sheet will have, within a quarter of it; throws what the writer throws. */
  readonly sheetBytes: (...sheet: [SheetFormat, SheetOrder, dotsPerInch: number, AbortSignal]) => Promise<number>
  /** Puts a sheet on the clipboard as a picture; throws what the browser says where it takes none. */
  readonly copySheet: (order: SheetOrder, signal: AbortSignal) => Promise<void>
  /** Writes slides and answers with the file's name; throws what the writer throws. */
  readonly saveSlides: (
    atlas: Atlas,
    ground: Ground,
    given: SlidesToWrite,
    /** Without its ending. */
    fileName: string,
    signal: AbortSignal,
  ) => Promise<string>
  /** Writes a view as a document and answers with the file's name; throws what the writer throws. */
  readonly saveReport: (
    order: SheetOrder,
    /** Without its ending. */
    fileName: string,
    signal: AbortSignal,
    onShare: (share: number) => void,
  ) => Promise<string>
  /** Gives the page the font that its files embed, for what the browser prints; throws where it does not come. */
  readonly givePageFont: () => Promise<void>
  readonly pagesFormats: readonly PagesFormat[]
  /** Writes the park atlas, telling the share that is done, and answers with the file's name; throws what the writer throws. */
  readonly savePages: (
    format: PagesFormat,
    order: PagesOrder,
    /** Without its ending. */
    fileName: string,
    signal: AbortSignal,
    onShare: (share: number) => void,
  ) => Promise<string>
  /** Reads a file that the user chose or dropped as text, in whatever encoding it was saved; or says why not. */
  readonly readText: (file: File) => Promise<TextFile | { readonly refusal: TextRefusal }>
  readonly savedViewsFile: SavedViewsFile
  readonly deckFile: DeckFile
  readonly templateFile: TemplateFile
  readonly own: OwnServices
  readonly talkChannel: TalkChannel
  /** Hands a text to the browser's downloads, as a file of this media type. */
  readonly saveText: (text: string, fileName: string, type: string) => Promise<void>
  /** Reads the plan's text file, proves the atlas by it and keeps it for next time. */
  readonly openPlan: (atlas: Atlas, file: File) => Promise<PlanOpening>
  /** The plan that was opened some other time; null where none is kept. */
  readonly keptPlan: (atlas: Atlas) => Promise<OpenedPlan | null>
  readonly forgetPlan: () => Promise<'dropped' | ShelfTrouble>
}
