import type { Deck, Edit } from './deck'

/** A deck, what it was before each edit, and what was taken back. */
export type DeckHistory = {
  readonly past: readonly Deck[]
  readonly deck: Deck
  readonly future: readonly Deck[]
}

/** How many edits can be taken back. */
const mostRemembered = 200

export function begun(deck: Deck): DeckHistory {
  return { past: [], deck, future: [] }
}

/** After an edit; one that changes nothing is not remembered. */
export function edited(history: DeckHistory, edit: Edit): DeckHistory {
  const deck = edit(history.deck)
  if (JSON.stringify(deck) === JSON.stringify(history.deck)) return history
  return { past: [...history.past, history.deck].slice(-mostRemembered), deck, future: [] }
}

export function undone(history: DeckHistory): DeckHistory {
  const deck = history.past.at(-1)
  return deck ? { past: history.past.slice(0, -1), deck, future: [history.deck, ...history.future] } : history
}

export function redone(history: DeckHistory): DeckHistory {
  const [deck, ...future] = history.future
  return deck ? { past: [...history.past, history.deck], deck, future } : history
}
