import type { Deck } from './deck'
import { begun, type DeckHistory, rehomed } from './deckHistory'
import type { KeptDeck } from './services'

/** A deck in this tab, and how it stands to what lies on the shelf. */
export type OpenDeck = {
  readonly history: DeckHistory
  /** The revision on the shelf that it was made from; 0 where it never lay there. */
  readonly revision: number
  /** The stamp of that revision; empty where it has none. */
  readonly stamp: string
  /** Whether it has edits that the shelf has not. */
  readonly isUnsaved: boolean
  /** When it was last kept or edited, in milliseconds since the epoch. */
  readonly keptAt: number
  /** Slides on the shelf that this version cannot read; they are kept with it as they are. */
  readonly unread: readonly unknown[]
}

/** The decks of this browser as this tab has them, by id. */
export type OpenDecks = ReadonlyMap<string, OpenDeck>

function opened({ deck, ...kept }: KeptDeck): OpenDeck {
  return { ...kept, history: begun(deck), isUnsaved: false }
}

export function withDeck(decks: OpenDecks, open: OpenDeck): OpenDecks {
  return new Map(decks).set(open.history.deck.id, open)
}

export function without(decks: OpenDecks, id: string): OpenDecks {
  return new Map([...decks].filter(([one]) => one !== id))
}

/** Whether what is open was made from exactly what lies on the shelf. */
export function isSame(open: Pick<OpenDeck, 'revision' | 'stamp'>, kept: KeptDeck): boolean {
  return open.revision === kept.revision && open.stamp === kept.stamp
}

/**
 * The decks after a look at the shelf: what this tab has not saved stays as it is; of the others the newer one counts,
 * and its history begins anew, so that no undo takes back what another tab did. `unread` are keys that gave nothing.
 */
export function afterLookUp(decks: OpenDecks, found: readonly KeptDeck[], unread: readonly string[]): OpenDecks {
  const next = found.map((kept) => {
    const here = decks.get(kept.deck.id)
    return here && (here.isUnsaved || isSame(here, kept)) ? here : opened(kept)
  })
  const isLeft = ({ history: { deck }, isUnsaved }: OpenDeck) =>
    (isUnsaved || unread.includes(deck.id)) && !found.some((kept) => kept.deck.id === deck.id)
  return new Map([...next, ...[...decks.values()].filter(isLeft)].map((open) => [open.history.deck.id, open]))
}

/** After a save: edits that were made meanwhile are still unsaved. */
export function afterSave(decks: OpenDecks, { deck, ...kept }: KeptDeck): OpenDecks {
  const here = decks.get(deck.id)
  return here ? withDeck(decks, { ...here, ...kept, isUnsaved: here.history.deck !== deck }) : decks
}

/**
 * Both, where another tab's deck lies on the shelf instead of the one that this tab's edits were made on: theirs as it
 * is there, and this tab's with all its history under an id and a name of its own.
 */
export function forked(decks: OpenDecks, id: string, theirs: KeptDeck | null, copy: { id: string; name: string }) {
  const here = decks.get(id)
  if (!here) return decks
  const rest = theirs ? withDeck(decks, opened(theirs)) : without(decks, id)
  return withDeck(rest, {
    history: rehomed(here.history, copy.id, copy.name),
    revision: 0,
    stamp: '',
    isUnsaved: true,
    keptAt: here.keptAt,
    unread: here.unread,
  })
}

/** By name, as the reader's language orders them. */
export function inOrder(decks: OpenDecks, locale: string): readonly Deck[] {
  const collator = new Intl.Collator(locale, { numeric: true })
  return [...decks.values()]
    .map(({ history }) => history.deck)
    .sort((one, other) => collator.compare(one.name, other.name))
}

/** The deck that was worked on last. */
export function latest(decks: OpenDecks): Deck | null {
  const [last] = [...decks.values()].sort((one, other) => other.keptAt - one.keptAt)
  return last?.history.deck ?? null
}

export function unsaved(decks: OpenDecks): readonly string[] {
  return [...decks].flatMap(([id, { isUnsaved }]) => (isUnsaved ? [id] : []))
}
