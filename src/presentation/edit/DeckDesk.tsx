import './deck.css'
import './editor.css'
import { useLayoutEffect, useRef, useState } from 'react'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { copyOf, noSlide, shippedDeckId } from '../../state/deck'
import { useTalkStore } from '../../state/useTalk'
import { Button } from '../../ui/Button'
import { talkWordsIn } from '../../words/parts/talk'
import { beginTalk } from '../begin'
import { Detours } from '../Detours'
import { DeckBar } from './DeckBar'
import { DeckNewsBar } from './DeckNewsBar'
import { DeckSettings } from './DeckSettings'
import { SlideEditor } from './SlideEditor'
import { SlideList } from './SlideList'
import { type DeckDeskState, type OnDesk, useDeckDesk } from './useDeckDesk'
import { useDeskKeys } from './useDeskKeys'
import { useShelfRefresh } from './useShelfRefresh'
import { useSlideActs } from './useSlideActs'

/** The decks of this browser, the slides of one, and the slide that is being written. */
export function DeckDesk() {
  const root = useRef<HTMLDivElement>(null)
  const desk = useDeckDesk()
  const [refused, refuse] = useState<readonly string[]>([])
  useShelfRefresh(root, desk.look)
  useParting(desk)
  return (
    <div ref={root} className="column deck-desk">
      <DeckNewsBar desk={desk} refused={refused} />
      {desk.deck ? <DeckOnDesk desk={{ ...desk, deck: desk.deck }} refuse={refuse} /> : <NoDeck desk={desk} />}
    </div>
  )
}

type Props = { readonly desk: OnDesk; readonly refuse: (reasons: readonly string[]) => void }

function DeckOnDesk({ desk, refuse }: Props) {
  const { deck, slide, words } = desk
  const { store } = useAtlas()
  const talks = useTalkStore()
  const talkWords = useWords(talkWordsIn)
  const [told, tell] = useState('')
  const acts = useSlideActs(desk, tell)
  const begin = (from?: string) => {
    if (deck.slides.length === 0) tell(talkWords('talk.empty'))
    else beginTalk(store, talks, deck, from)
  }
  const copy = () => {
    const made = copyOf(deck, words('deck.copyName', { name: deck.name }))
    desk.add(made, slide?.id)
    tell(words('deck.copiedDeck', { name: made.name }))
  }
  useDeskKeys({ undo: desk.undo, redo: desk.redo, fromStart: () => begin(), fromHere: () => begin(slide?.id) })
  return (
    <>
      <DeckBar desk={desk} tell={tell} refuse={refuse} begin={begin} />
      <p role="status" className="hidden">
        {told}
      </p>
      <div className="deck-columns">
        <SlideList desk={desk} acts={acts} copy={copy} />
        <div className="scrolls deck-side">
          <Detours />
          {slide ? (
            <SlideEditor key={slide.id} desk={desk} slide={slide} acts={acts} />
          ) : (
            <DeckSettings key={deck.id} desk={desk} copy={copy} tell={tell} />
          )}
        </div>
      </div>
    </>
  )
}

function NoDeck({ desk: { id, open, words, chooseDeck } }: { readonly desk: DeckDeskState }) {
  if (!open.isRead) return <p className="deck-note muted">{words('openingDeck')}</p>
  return (
    <div className="deck-note stack">
      {open.trouble === 'silent' ? null : <p>{words('deck.lost', { deck: id })}</p>}
      <Button look="quiet" onClick={() => chooseDeck(shippedDeckId)}>
        {words('deck.openShipped')}
      </Button>
    </div>
  )
}

/** Follows this tab's edits into the deck that was made of them, where another tab had changed theirs. */
function useParting({ id, open: { news } }: DeckDeskState) {
  const { store } = useAtlas()
  const followed = useRef(news)
  useLayoutEffect(() => {
    if (news === followed.current) return
    followed.current = news
    const { slide } = store.getState().view
    if (news?.what === 'parted' && news.from === id) {
      store.getState().show({ slide: { deck: news.to, slide: slide?.slide ?? noSlide } })
    }
  }, [store, news, id])
}
