import './deck.css'
import { Play } from 'lucide-react'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import { shippedDeckId } from '../../state/deck'
import { useTalkStore } from '../../state/useTalk'
import { beginTalk } from '../begin'
import { Detours } from '../Detours'
import { PrintButton } from '../handout/PrintButton'
import { useDeck } from '../useDeck'

/** The decks of this browser, the slides of one, and the slide that is being written. */
export function DeckDesk() {
  const { store } = useAtlas()
  const words = useWords()
  const talks = useTalkStore()
  const place = useAtlasState(({ view }) => view.slide)
  const { deck } = useDeck(place?.deck ?? shippedDeckId)
  if (!deck) return null
  return (
    <div className="deck-desk">
      <button type="button" className="button" onClick={() => beginTalk(store, talks, deck)}>
        <Play size={15} aria-hidden="true" />
        {words('talk.begin')}
      </button>
      <PrintButton deck={deck} />
      <Detours />
      <ol>
        {deck.slides.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </div>
  )
}
