import { fileLimits } from '../../domain/fileLimits'
import { slideDesk } from '../../drawing/desks/deskSlides'
import { proposedName } from '../../drawing/proposedName'
import { useAtlas } from '../../state/AtlasContext'
import {
  addedSlide,
  aSlide,
  duplicatedSlide,
  editedSlide,
  movedSlide,
  noSlide,
  numberOf,
  reorderedSlides,
  type Slide,
  withDesk,
  withoutSlides,
} from '../../state/deck'
import { savedAddress } from '../../state/savedAddress'
import { newId } from '../../state/savedViews'
import type { OnDesk } from './useDeckDesk'

/** What can be done with the slides of a deck of one's own; each act says what it did. */
export function useSlideActs(desk: OnDesk, tell: (text: string) => void) {
  return { ...useTakenActs(desk, tell), ...listActs(desk, tell) }
}

/** The acts that take up what the map shows. */
function useTakenActs({ deck, slide: chosen, words, edit, point }: OnDesk, tell: (text: string) => void) {
  const { atlas, store } = useAtlas()
  return {
    add: () => {
      if (deck.slides.length >= fileLimits.slides) return
      const { view } = store.getState()
      const slide = aSlide(proposedName(atlas, { ...view, desk: null }), savedAddress(view))
      edit(addedSlide(slide, chosen?.id ?? null))
      point(slide.id)
      const at = (chosen ? numberOf(deck, chosen.id) : deck.slides.length) + 1
      tell(words('deck.added', { at, title: slide.title }))
    },
    /** What the slide spreads out below the map stays: the desk that it is edited on is no part of it. */
    retake: (slide: Slide) => {
      const address = savedAddress({ ...store.getState().view, desk: null })
      edit(editedSlide(slide.id, { address: withDesk(address, slideDesk(atlas, slide)) }))
      tell(words('deck.retaken', { title: slide.title || words('deck.untitled') }))
    },
  }
}

function listActs({ deck, words, edit, point, show }: OnDesk, tell: (text: string) => void) {
  const titleOf = ({ title }: Slide) => title || words('deck.untitled')
  const tellPlace = (slide: Slide, at: number) => tell(words('deck.moved', { title: titleOf(slide), at }))
  return {
    duplicate: (slide: Slide) => {
      const copyId = newId()
      edit(duplicatedSlide(slide.id, copyId))
      point(copyId)
      tell(words('deck.added', { at: numberOf(deck, slide.id) + 1, title: titleOf(slide) }))
    },
    remove: (slide: Slide) => {
      const at = deck.slides.indexOf(slide)
      const next = deck.slides[at + 1] ?? deck.slides[at - 1]
      edit(withoutSlides([slide.id]))
      if (next) show(next)
      else point(noSlide)
      tell(words('deck.removed', { title: titleOf(slide) }))
    },
    step: (slide: Slide, by: -1 | 1) => {
      const at = numberOf(deck, slide.id) + by
      if (at < 1 || at > deck.slides.length) return
      edit(movedSlide(slide.id, by))
      tellPlace(slide, at)
    },
    move: (ids: readonly string[], where: 'before' | 'after', target: string) => {
      const change = reorderedSlides(ids, where, target)
      const [slide] = deck.slides.filter(({ id }) => ids.includes(id))
      edit(change)
      if (slide) tellPlace(slide, numberOf(change(deck), slide.id))
    },
  }
}

export type SlideActs = ReturnType<typeof useSlideActs>
