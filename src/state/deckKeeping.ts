import type { StoreApi } from 'zustand/vanilla'
import { noReply } from '../browser/withTimeout'
import { fileLimits } from '../domain/fileLimits'
import { afterLookUp, afterSave, forked, isSame, type OpenDeck, type OpenDecks, unsaved } from './openDecks'
import { newId } from './savedViews'
import type { DeckFile, KeptDeck, Shelf, ShelfTrouble } from './services'

/** What the user is told, as it came about without an act of his: another tab was there too. */
export type DeckNews =
  | { readonly what: 'parted'; readonly from: string; readonly to: string; readonly name: string }
  | { readonly what: 'stays'; readonly name: string }

/** The decks as this tab has them, and what there is to say about them. */
export type DecksState = {
  readonly decks: OpenDecks
  /** What was removed, the last one last, to be brought back. */
  readonly removals: readonly OpenDeck[]
  readonly trouble: ShelfTrouble | null
  readonly news: DeckNews | null
  readonly isRead: boolean
  /** How many decks lie there that this version cannot read; they are left alone. */
  readonly unreadable: number
}

/** How the copy is called that keeps this tab's edits apart from another tab's. */
export type CopyName = (name: string) => string

const beginning = 'deck:'

/** Looks up what lies on the shelf; `leaving` are decks that are about to be taken off it. */
export async function lookUpDecks(
  shelf: Shelf,
  file: DeckFile,
  store: StoreApi<DecksState>,
  leaving: ReadonlySet<string>,
): Promise<void> {
  const keys = await shelf.keys(beginning)
  if (keys === null) return store.setState({ isRead: true })
  const all = keys === noReply ? noReply : await Promise.all(keys.map((key) => shelf.kept(key)))
  // Nobody knows what lies there: the decks stay as this tab has them.
  if (keys === noReply || all === noReply || all.includes(noReply)) {
    return store.setState({ isRead: true, trouble: 'silent' })
  }
  const lying = keys.flatMap((key, at) => {
    const found = all[at]
    // Nothing lies there where a deck was removed.
    return found === undefined ? [] : [{ id: key.slice(beginning.length), kept: file.readKept(found) }]
  })
  const found = lying.flatMap(({ id, kept }) => (kept && !leaving.has(id) ? [kept] : []))
  const unread = lying.flatMap(({ id, kept }) => (kept ? [] : [id]))
  store.setState(({ decks, removals, trouble }) => ({
    decks: afterLookUp(decks, found, unread),
    trouble: trouble === 'silent' && unsaved(decks).length === 0 ? null : trouble,
    // What another tab has brought back need not be brought back here.
    removals: removals.filter((open) => !found.some(({ deck }) => deck.id === open.history.deck.id)),
    isRead: true,
    unreadable: unread.length,
  }))
}

/**
 * Keeps a deck if the shelf still holds the revision that its edits were made on: looked at and written in one go. If
 * not, another tab was there: both decks are kept. What could not be kept is tried again with the next edit.
 */
export async function saveDeck(shelf: Shelf, file: DeckFile, store: StoreApi<DecksState>, id: string, named: CopyName) {
  const open = store.getState().decks.get(id)
  if (!open?.isUnsaved) return
  const { unread, keptAt } = open
  const kept = { deck: open.history.deck, revision: open.revision + 1, stamp: newId(), keptAt, unread }
  let theirs: KeptDeck | null | 'none' = 'none'
  const outcome = await shelf.change(beginning + id, (found) => {
    theirs = found === undefined ? 'none' : file.readKept(found)
    return isOurs(theirs, open) ? file.writeKept(kept) : found
  })
  if (outcome !== 'kept') return store.setState({ trouble: outcome })
  if (isOurs(theirs, open)) {
    return store.setState(({ decks: before, trouble }) => {
      const decks = afterSave(before, kept)
      return { decks, trouble: unsaved(decks).some((other) => other !== id) ? trouble : null }
    })
  }
  const copy = { id: newId(), name: named(open.history.deck.name).slice(0, fileLimits.name) }
  const other = theirs === 'none' ? null : theirs
  store.setState(({ decks }) => ({
    decks: forked(decks, id, other, copy),
    news: { what: 'parted', from: id, to: copy.id, name: copy.name },
  }))
  await saveDeck(shelf, file, store, copy.id, named)
}

/** What was removed elsewhere while this tab edited it is kept anew: nothing that was made is lost. */
function isOurs(found: KeptDeck | null | 'none', open: OpenDeck): boolean {
  return found === 'none' || (found !== null && isSame(open, found))
}

/**
 * Takes a deck off the shelf, unless another tab has changed it meanwhile: then it stays, as it is there. Answers whether
 * it stays.
 */
export async function removeDeck(shelf: Shelf, file: DeckFile, store: StoreApi<DecksState>, open: OpenDeck) {
  let stays = false
  const outcome = await shelf.change(beginning + open.history.deck.id, (found) => {
    const lying = found === undefined ? null : file.readKept(found)
    stays = found !== undefined && !(lying && isSame(open, lying))
    return stays ? found : undefined
  })
  if (outcome !== 'kept') store.setState({ trouble: outcome })
  return stays
}
