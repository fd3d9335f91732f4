import type { SavedView } from './savedViews'

/** Why a file of saved views is refused; `entry` counts from 1. */
export type ViewsRefusal =
  | { readonly reason: 'notJson' | 'notViews' | 'newer' | 'tooMany' }
  | {
      readonly reason: 'missing' | 'tooLong' | 'wrong' | 'twice'
      readonly entry: number
      readonly field: 'entry' | 'id' | 'name' | 'address'
    }

/** Saved views as they lie on the shelf, with the entries that this version cannot read, as they are. */
export type KeptViews = { readonly views: readonly SavedView[]; readonly unread: readonly unknown[] }

/** Saved views as the text of a file, and back. */
export type SavedViewsFile = {
  readonly read: (
    text: string,
  ) =>
    | { readonly views: readonly SavedView[]; readonly edition?: string | undefined }
    | { readonly refusals: readonly ViewsRefusal[] }
  readonly write: (views: readonly SavedView[], edition: string) => string
  /** What lies on the shelf; `null` where it is no list that this version can read. */
  readonly readKept: (found: unknown) => KeptViews | null
  readonly writeKept: (kept: KeptViews) => unknown
}
