import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Deck, deckLimits, type Edit } from './deck'
import { begun, type DeckHistory, edited, redone, undone } from './deckHistory'
import { lookedUp, type OpenDeck, type OpenDecks, parted, settled, unsaved, withDeck, without } from './openDecks'
import { newId } from './savedViews'
import type { DeckFile, KeptDeck, Shelf, ShelfTrouble } from './services'

/** What the user is told, as it came about without an act of his: another tab was there too. */
export type DeckNews =
  | { readonly what: 'parted'; readonly from: string; readonly to: string; readonly name: string }
  | { readonly what: 'stays'; readonly name: string }

type State = {
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
export type NamedApart = (name: string) => string

export type DeckShelf = {
  readonly store: StoreApi<State>
  /** Looks up what lies on the shelf now, as another tab may have been there; and tries again what was not kept. */
  readonly look: (named: NamedApart) => Promise<void>
  readonly add: (deck: Deck) => Promise<void>
  /** `field` names what is being written in, where writing on belongs to the same edit. */
  readonly edit: (id: string, edit: Edit, named: NamedApart, field?: string) => Promise<void>
  readonly undo: (id: string, named: NamedApart) => Promise<void>
  readonly redo: (id: string, named: NamedApart) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** Brings back what was removed last. */
  readonly restore: () => Promise<void>
  readonly hush: () => void
}

const beginning = 'deck:'
/** How many removals can be taken back. */
const mostRemoved = 20
const shelves = new WeakMap<Shelf, DeckShelf>()

/** The decks of this browser; one for the page, so that what could not be kept lasts as long as the page. */
export function deckShelf(shelf: Shelf, file: DeckFile): DeckShelf {
  const known = shelves.get(shelf)
  if (known) return known
  const made = openedShelf(shelf, file)
  shelves.set(shelf, made)
  return made
}

function openedShelf(shelf: Shelf, file: DeckFile): DeckShelf {
  const store = createStore<State>()(() => ({
    decks: new Map(),
    removals: [],
    trouble: null,
    news: null,
    isRead: false,
    unreadable: 0,
  }))
  const queue = queued()
  const save = (id: string, named: NamedApart) => queue(() => saved(shelf, file, store, id, named))
  const put = (open: OpenDeck) => store.setState(({ decks }) => ({ decks: withDeck(decks, open) }))
  const turn = async (id: string, named: NamedApart, next: (history: DeckHistory) => DeckHistory) => {
    const open = store.getState().decks.get(id)
    const history = open && next(open.history)
    if (!open || history === open.history) return
    put({ ...open, history: history ?? open.history, isUnsaved: true, keptAt: Date.now() })
    await save(id, named)
  }
  const asIs = (name: string) => name
  return {
    store,
    look: (named) =>
      queue(async () => {
        await look(shelf, file, store)
        for (const id of unsaved(store.getState().decks)) await saved(shelf, file, store, id, named)
      }),
    add: async (deck) => {
      put({ history: begun(deck), revision: 0, isUnsaved: true, keptAt: Date.now() })
      await save(deck.id, asIs)
    },
    edit: (id, edit, named, field) => turn(id, named, (history) => edited(history, edit, field)),
    undo: (id, named) => turn(id, named, undone),
    redo: (id, named) => turn(id, named, redone),
    remove: async (id) => {
      const open = store.getState().decks.get(id)
      if (!open) return
      store.setState(({ decks, removals }) => ({
        decks: without(decks, id),
        removals: [...removals, open].slice(-mostRemoved),
      }))
      await queue(() => removed(shelf, file, store, open))
    },
    restore: async () => {
      const open = store.getState().removals.at(-1)
      if (!open) return
      store.setState(({ removals }) => ({ removals: removals.slice(0, -1) }))
      put({ ...open, isUnsaved: true, keptAt: Date.now() })
      await save(open.history.deck.id, asIs)
    },
    hush: () => store.setState({ news: null }),
  }
}

/** One after another, in the order in which they were asked for. */
function queued() {
  let last: Promise<void> = Promise.resolve()
  return (turn: () => Promise<void>): Promise<void> => {
    last = last.then(turn)
    return last
  }
}

async function look(shelf: Shelf, file: DeckFile, store: StoreApi<State>): Promise<void> {
  const keys = await shelf.keys(beginning)
  if (keys === null) return store.setState({ isRead: true })
  const all = await Promise.all(keys.map((key) => shelf.kept(key)))
  const lying = keys.flatMap((key, at) => {
    const found = all[at]
    // Nothing lies there where a deck was removed.
    return found === undefined ? [] : [{ id: key.slice(beginning.length), kept: file.readKept(found) }]
  })
  const found = lying.flatMap(({ kept }) => (kept ? [kept] : []))
  const unread = lying.flatMap(({ id, kept }) => (kept ? [] : [id]))
  store.setState(({ decks, removals }) => ({
    decks: lookedUp(decks, found, unread),
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
async function saved(shelf: Shelf, file: DeckFile, store: StoreApi<State>, id: string, named: NamedApart) {
  const open = store.getState().decks.get(id)
  if (!open?.isUnsaved) return
  const kept = { deck: open.history.deck, revision: open.revision + 1, keptAt: open.keptAt }
  let theirs: KeptDeck | null | 'none' = 'none'
  const outcome = await shelf.change(beginning + id, (found) => {
    theirs = found === undefined ? 'none' : file.readKept(found)
    return isOurs(theirs, open.revision) ? file.writeKept(kept) : found
  })
  if (outcome !== 'kept') return store.setState({ trouble: outcome })
  if (isOurs(theirs, open.revision)) {
    return store.setState(({ decks: before, trouble }) => {
      const decks = settled(before, kept)
      return { decks, trouble: unsaved(decks).some((other) => other !== id) ? trouble : null }
    })
  }
  const copy = { id: newId(), name: named(open.history.deck.name).slice(0, deckLimits.name) }
  const other = theirs === 'none' ? null : theirs
  store.setState(({ decks }) => ({
    decks: parted(decks, id, other, copy),
    news: { what: 'parted', from: id, to: copy.id, name: copy.name },
  }))
  await saved(shelf, file, store, copy.id, named)
}

/** What was removed elsewhere while this tab edited it is kept anew: nothing that was made is lost. */
function isOurs(found: KeptDeck | null | 'none', revision: number): boolean {
  return found === 'none' || found?.revision === revision
}

/** Takes a deck off the shelf, unless another tab has changed it meanwhile: then it stays, as it is there. */
async function removed(
  shelf: Shelf,
  file: DeckFile,
  store: StoreApi<State>,
  { history: { deck }, revision }: OpenDeck,
) {
  let theirs: KeptDeck | null = null
  const outcome = await shelf.change(beginning + deck.id, (found) => {
    const lying = found === undefined ? null : file.readKept(found)
    theirs = lying && lying.revision !== revision ? lying : null
    return theirs ? found : undefined
  })
  if (outcome !== 'kept') return store.setState({ trouble: outcome })
  if (!theirs) return
  await look(shelf, file, store)
  store.setState({ news: { what: 'stays', name: deck.name } })
}
