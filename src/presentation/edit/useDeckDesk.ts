import { useMemo } from 'react'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { type Deck, type Edit, noSlide, type Slide, shippedDeckId } from '../../state/deck'
import { touched } from '../../state/deckHistory'
import { latest } from '../../state/openDecks'
import { savedPlace } from '../../state/savedAddress'
import { useDeckActs, useOpenDecks } from '../../state/useDecks'
import { deckWordsIn } from '../../words/parts/deck'
import { useDeck } from '../useDeck'

/** The deck on the desk, the slide that is chosen in it, and what can be done with both. */
export type DeckDeskState = ReturnType<typeof useDeckDesk>

/** A deck on the desk, once there is one. */
export type OnDesk = DeckDeskState & { readonly deck: Deck }

export function useDeckDesk() {
  const { atlas, store } = useAtlas()
  const words = useWords(deckWordsIn)
  const place = useChoice('slide')
  const open = useOpenDecks()
  const acts = useDeckActs()
  const id = place?.deck ?? (open.isRead ? (latest(open.decks)?.id ?? shippedDeckId) : '')
  const { deck } = useDeck(id)
  const history = open.decks.get(id)?.history ?? null
  const slide = deck?.slides.find((one) => one.id === place?.slide) ?? null
  return useMemo(() => {
    const standing = { atlas, store, acts, open, id, deck, slide }
    return {
      id,
      deck,
      slide,
      open,
      words,
      isOwn: history !== null,
      canUndo: (history?.past.length ?? 0) > 0,
      canRedo: (history?.future.length ?? 0) > 0,
      ...slideActs(standing),
      ...deckActs(standing),
      look: acts.look,
      hush: acts.hush,
    }
  }, [atlas, store, words, open, acts, id, deck, history, slide])
}

type Standing = Pick<ReturnType<typeof useAtlas>, 'atlas' | 'store'> & {
  readonly acts: ReturnType<typeof useDeckActs>
  readonly open: ReturnType<typeof useOpenDecks>
  readonly id: string
  readonly deck: Deck | null
  readonly slide: Slide | null
}

function pointAt({ store }: Standing, deck: string, slide: string) {
  store.getState().show({ slide: { deck, slide } })
}

function slideActs(standing: Standing) {
  const { atlas, store, acts, id, deck, slide } = standing
  const show = (one: Slide) => {
    const { view } = savedPlace(one.address, store.getState().view, atlas)
    store.getState().show({ ...view, desk: 'deck', slide: { deck: id, slide: one.id } })
    store.getState().notice([])
  }
  /** To the slide that a change was about, if it is not the one that is shown. */
  const turn = (change: () => void) => {
    if (!deck) return
    change()
    const after = acts.store.getState().decks.get(id)?.history.deck
    const about = after?.slides.find((one) => one.id === touched(deck, after))
    if (about && (about.id !== slide?.id || about.address !== slide.address)) show(about)
  }
  return {
    show,
    choose: (at: string) => {
      const one = deck?.slides.find((known) => known.id === at)
      if (one) show(one)
    },
    /** Chooses a slide without showing it: the map stays as it is. */
    point: (at: string) => pointAt(standing, id, at),
    edit: (edit: Edit, field?: string) => acts.edit(id, edit, field),
    undo: () => turn(() => acts.undo(id)),
    redo: () => turn(() => acts.redo(id)),
  }
}

function deckActs(standing: Standing) {
  const { acts, open, id } = standing
  const point = (deck: string, slide: string = noSlide) => pointAt(standing, deck, slide)
  return {
    chooseDeck: (to: string) => point(to),
    add: (made: Deck, at?: string) => {
      void acts.add(made)
      point(made.id, at)
    },
    removeDeck: () => {
      void acts.remove(id)
      point(latest(acts.store.getState().decks)?.id ?? shippedDeckId)
    },
    restoreDeck: () => {
      const back = open.removals.at(-1)?.history.deck.id
      void acts.restore()
      if (back) point(back)
    },
  }
}
