import type { StoreApi } from 'zustand/vanilla'
import { memoize } from '../domain/memoize'
import type { Deck, Edit } from './deck'
import { begun, type DeckHistory, edited, redone, undone } from './deckHistory'
import { type CopyName, type DecksState, lookUpDecks, removeDeck, saveDeck } from './deckKeeping'
import { createGuardedStore } from './guardedStore'
import { type OpenDeck, unsaved, withDeck, without } from './openDecks'
import { queued } from './queued'
import type { DeckFile, Shelf } from './services'

export type DeckShelf = {
  readonly store: StoreApi<DecksState>
  /** Looks up what lies on the shelf now, as another tab may have been there; and tries again what was not kept. */
  readonly look: (named: CopyName) => Promise<void>
  readonly add: (deck: Deck) => Promise<void>
  /** `field` names what is being written in, where writing on belongs to the same edit. */
  readonly edit: (id: string, edit: Edit, named: CopyName, field?: string) => Promise<void>
  readonly undo: (id: string, named: CopyName) => Promise<void>
  readonly redo: (id: string, named: CopyName) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** Brings back what was removed last. */
  readonly restore: () => Promise<void>
  readonly hush: () => void
}

/** How many removals can be taken back. */
const mostRemoved = 20

/** The decks of this browser; one for the page, so that what could not be kept lasts as long as the page. */
export function deckShelf(shelf: Shelf, file: DeckFile): DeckShelf {
  return shelves(shelf)(file)
}

const shelves = memoize((shelf: Shelf) => memoize((file: DeckFile) => openedShelf(shelf, file)))

/** What the acts of a shelf share. */
type Keeping = {
  readonly shelf: Shelf
  readonly file: DeckFile
  readonly store: StoreApi<DecksState>
  /** One after another, in the order in which they were asked for. */
  readonly queue: (turn: () => Promise<void>) => Promise<void>
  /** A look that was asked for before a removal still finds what is about to go. */
  readonly leaving: Set<string>
}

const asIs = (name: string) => name

function openedShelf(shelf: Shelf, file: DeckFile): DeckShelf {
  const store = createGuardedStore<DecksState>(() => ({
    decks: new Map(),
    removals: [],
    trouble: null,
    news: null,
    isRead: false,
    unreadable: 0,
  }))
  const keeping: Keeping = { shelf, file, store, queue: queued(), leaving: new Set() }
  return {
    store,
    look: (named) =>
      keeping.queue(async () => {
        await lookUpDecks(shelf, file, store, keeping.leaving)
        for (const id of unsaved(store.getState().decks)) await saveDeck(shelf, file, store, id, named)
      }),
    add: (deck) =>
      put(keeping, { history: begun(deck), revision: 0, stamp: '', isUnsaved: true, keptAt: 0, unread: [] }, asIs),
    edit: (id, edit, named, field) => turn(keeping, id, named, (history) => edited(history, edit, field)),
    undo: (id, named) => turn(keeping, id, named, undone),
    redo: (id, named) => turn(keeping, id, named, redone),
    remove: (id) => remove(keeping, id),
    restore: () => restore(keeping),
    hush: () => store.setState({ news: null }),
  }
}

/** Puts a deck that changed now on the shelf. */
async function put({ shelf, file, store, queue }: Keeping, changed: OpenDeck, named: CopyName): Promise<void> {
  const open = { ...changed, isUnsaved: true, keptAt: Date.now() }
  store.setState(({ decks }) => ({ decks: withDeck(decks, open) }))
  await queue(() => saveDeck(shelf, file, store, open.history.deck.id, named))
}

async function turn(keeping: Keeping, id: string, named: CopyName, next: (history: DeckHistory) => DeckHistory) {
  const open = keeping.store.getState().decks.get(id)
  const history = open && next(open.history)
  if (open && history && history !== open.history) await put(keeping, { ...open, history }, named)
}

async function remove({ shelf, file, store, queue, leaving }: Keeping, id: string): Promise<void> {
  const open = store.getState().decks.get(id)
  if (!open) return
  store.setState(({ decks, removals }) => ({
    decks: without(decks, id),
    removals: [...removals, open].slice(-mostRemoved),
  }))
  leaving.add(id)
  await queue(async () => {
    leaving.delete(id)
    const stays = await removeDeck(shelf, file, store, open)
    if (!stays) return
    await lookUpDecks(shelf, file, store, leaving)
    store.setState({ news: { what: 'stays', name: open.history.deck.name } })
  })
}

async function restore(keeping: Keeping): Promise<void> {
  const { store, leaving } = keeping
  const open = store.getState().removals.at(-1)
  if (!open) return
  store.setState(({ removals }) => ({ removals: removals.slice(0, -1) }))
  leaving.delete(open.history.deck.id)
  await put(keeping, open, asIs)
}
