import { useMemo } from 'react'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
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
  const place = useAtlasState(({ view }) => view.slide)
  const open = useOpenDecks()
  const acts = useDeckActs()
  const id = place?.deck ?? (open.isRead ? (latest(open.decks)?.id ?? shippedDeckId) : '')
  const { deck } = useDeck(id)
  const history = open.decks.get(id)?.history ?? null
  const slide = deck?.slides.find((one) => one.id === place?.slide) ?? null
  return useMemo(() => {
    const point = (to: string, at: string) => store.getState().show({ slide: { deck: to, slide: at } })
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
      id,
      deck,
      slide,
      open,
      words,
      isOwn: history !== null,
      canUndo: (history?.past.length ?? 0) > 0,
      canRedo: (history?.future.length ?? 0) > 0,
      show,
      choose: (at: string) => {
        const one = deck?.slides.find((known) => known.id === at)
        if (one) show(one)
      },
      chooseDeck: (to: string) => point(to, noSlide),
      /** Chooses a slide without showing it: the map stays as it is. */
      point: (at: string) => point(id, at),
      edit: (edit: Edit, field?: string) => acts.edit(id, edit, field),
      undo: () => turn(() => acts.undo(id)),
      redo: () => turn(() => acts.redo(id)),
      add: (made: Deck, at: string = noSlide) => {
        void acts.add(made)
        point(made.id, at)
      },
      removeDeck: () => {
        void acts.remove(id)
        point(latest(acts.store.getState().decks)?.id ?? shippedDeckId, noSlide)
      },
      restoreDeck: () => {
        const back = open.removals.at(-1)?.history.deck.id
        void acts.restore()
        if (back) point(back, noSlide)
      },
      look: acts.look,
      hush: acts.hush,
    }
  }, [atlas, store, words, open, acts, id, deck, history, slide])
}
