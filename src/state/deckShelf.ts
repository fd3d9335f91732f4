import type { StoreApi } from 'zustand/vanilla'
import type { Deck, Edit } from './deck'
import { begun, type DeckHistory, edited, redone, undone } from './deckHistory'
import { type DecksState, look, type NamedApart, removed, saved } from './deckKeeping'
import { createGuardedStore } from './guardedStore'
import { type OpenDeck, unsaved, withDeck, without } from './openDecks'
import type { DeckFile, Shelf } from './services'

export type DeckShelf = {
  readonly store: StoreApi<DecksState>
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
  const store = createGuardedStore<DecksState>(() => ({
    decks: new Map(),
    removals: [],
    trouble: null,
    news: null,
    isRead: false,
    unreadable: 0,
  }))
  const queue = queued()
  // A look that was asked for before a removal still finds what is about to go.
  const leaving = new Set<string>()
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
        await look(shelf, file, store, leaving)
        for (const id of unsaved(store.getState().decks)) await saved(shelf, file, store, id, named)
      }),
    add: async (deck) => {
      put({ history: begun(deck), revision: 0, stamp: '', isUnsaved: true, keptAt: Date.now(), unread: [] })
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
      leaving.add(id)
      await queue(async () => {
        leaving.delete(id)
        const stays = await removed(shelf, file, store, open)
        if (!stays) return
        await look(shelf, file, store, leaving)
        store.setState({ news: { what: 'stays', name: open.history.deck.name } })
      })
    },
    restore: async () => {
      const open = store.getState().removals.at(-1)
      if (!open) return
      store.setState(({ removals }) => ({ removals: removals.slice(0, -1) }))
      leaving.delete(open.history.deck.id)
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
