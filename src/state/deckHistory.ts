import type { Deck, Edit, Slide } from './deck'

/** A deck, what it was before each edit, and what was taken back. */
export type DeckHistory = {
  readonly past: readonly Deck[]
  readonly deck: Deck
  readonly future: readonly Deck[]
  /** The field that the last edit wrote in: writing on in it is the same edit. */
  readonly field: string | null
}

/** How many edits can be taken back. */
const mostRemembered = 200

export function begun(deck: Deck): DeckHistory {
  return { past: [], deck, future: [], field: null }
}

/** After an edit; one that changes nothing is not remembered, and writing on in one field is one edit. */
export function edited(history: DeckHistory, edit: Edit, field: string | null = null): DeckHistory {
  const deck = edit(history.deck)
  if (sameDeck(deck, history.deck)) return history
  if (field === null || field !== history.field) {
    return { past: [...history.past, history.deck].slice(-mostRemembered), deck, future: [], field }
  }
  const before = history.past.at(-1)
  // Written back to what it was: as if the field had not been touched.
  if (before && sameDeck(before, deck)) return { past: history.past.slice(0, -1), deck, future: [], field: null }
  return { ...history, deck, future: [] }
}

export function undone(history: DeckHistory): DeckHistory {
  const deck = history.past.at(-1)
  if (!deck) return history
  return { past: history.past.slice(0, -1), deck, future: [history.deck, ...history.future], field: null }
}

export function redone(history: DeckHistory): DeckHistory {
  const [deck, ...future] = history.future
  return deck ? { past: [...history.past, history.deck], deck, future, field: null } : history
}

/** The same edits made to a deck of another id and name. */
export function rehomed({ past, deck, future, field }: DeckHistory, id: string, name: string): DeckHistory {
  const moved = (one: Deck) => ({ ...one, id, name })
  return { past: past.map(moved), deck: moved(deck), future: future.map(moved), field }
}

/** The slide of the second deck to look at after an edit, an undo or a redo led there from the first. */
export function touched(before: Deck, after: Deck): string | null {
  const changed = after.slides.filter((slide) => !before.slides.some((one) => sameSlide(one, slide)))
  const [only, ...others] = changed
  if (only && others.length === 0) return only.id
  const at = before.slides.findIndex((slide, place) => slide.id !== after.slides[place]?.id)
  const near = after.slides[at] ?? after.slides.at(-1)
  return after.slides.length === before.slides.length && at < 0 ? null : (near?.id ?? null)
}

function sameDeck(one: Deck, other: Deck): boolean {
  return (
    one.name === other.name &&
    one.seconds === other.seconds &&
    one.loops === other.loops &&
    one.slides.length === other.slides.length &&
    one.slides.every((slide, at) => sameSlide(slide, other.slides[at]))
  )
}

function sameSlide(one: Slide, other: Slide | undefined): boolean {
  return (
    one === other ||
    (one.id === other?.id &&
      one.title === other.title &&
      one.says === other.says &&
      one.address === other.address &&
      one.isCover === other.isCover &&
      one.seconds === other.seconds)
  )
}
