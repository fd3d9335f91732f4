import { Play, Plus, Redo2, Settings2, Undo2 } from 'lucide-react'
import { useChoice, useWords } from '../../state/AtlasContext'
import { type Deck, noSlide, shippedDeckId, usualSeconds } from '../../state/deck'
import { inOrder } from '../../state/openDecks'
import { newId } from '../../state/savedViews'
import { Button } from '../../ui/Button'
import { talkWordsIn } from '../../words/parts/talk'
import { PrintButton } from '../handout/PrintButton'
import { useDeck } from '../useDeck'
import { ImportButton } from './ImportButton'
import type { OnDesk } from './useDeckDesk'

type Props = {
  readonly desk: OnDesk
  readonly tell: (text: string) => void
  readonly refuse: (reasons: readonly string[]) => void
  readonly begin: (from?: string) => void
}

/** Which deck lies on the desk, and what is done with it as a whole. */
export function DeckBar({ desk, tell, refuse, begin }: Props) {
  const { deck, slide, words, isOwn } = desk
  return (
    <div className="bar deck-bar" role="toolbar" aria-label={words('deck.bar')}>
      <DeckChoice desk={desk} />
      <Button look="quiet" label={words('deck.new')} onClick={() => desk.add(emptyDeck(desk))}>
        <Plus size={15} aria-hidden="true" />
        <span className="deck-short">{words('deck.new')}</span>
      </Button>
      <ImportButton desk={desk} tell={tell} refuse={refuse} />
      <Button
        look="quiet"
        aria-pressed={slide === null}
        onClick={() => desk.point(slide ? noSlide : (deck.slides[0]?.id ?? noSlide))}
      >
        <Settings2 size={15} aria-hidden="true" />
        {words('deck.settings')}
      </Button>
      {isOwn ? <UndoButtons desk={desk} /> : null}
      <span className="bar deck-begin">
        <BeginButtons desk={desk} begin={begin} />
        <PrintButton deck={deck} />
      </span>
    </div>
  )
}

/** They keep the focus, so they are not disabled where they have nothing to do. */
function UndoButtons({ desk: { words, canUndo, canRedo, undo, redo } }: { readonly desk: OnDesk }) {
  return (
    <span className="line">
      <Button
        look="icon"
        aria-label={words('undo')}
        title={words('deck.undoKey')}
        aria-disabled={!canUndo}
        onClick={undo}
      >
        <Undo2 size={17} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label={words('redo')}
        title={words('deck.redoKey')}
        aria-disabled={!canRedo}
        onClick={redo}
      >
        <Redo2 size={17} aria-hidden="true" />
      </Button>
    </span>
  )
}

function BeginButtons({ desk: { slide, words }, begin }: Pick<Props, 'desk' | 'begin'>) {
  const talkWords = useWords(talkWordsIn)
  return (
    <>
      <Button
        look="primary"
        aria-label={talkWords('talk.begin')}
        title={words('deck.beginKey')}
        onClick={() => begin()}
      >
        <Play size={15} aria-hidden="true" />
        {words('deck.begin')}
      </Button>
      <Button
        look="quiet"
        aria-label={talkWords('talk.beginHere')}
        title={words('deck.beginHereKey')}
        aria-disabled={slide === null}
        onClick={() => begin(slide?.id)}
      >
        {words('deck.beginHere')}
      </Button>
    </>
  )
}

function DeckChoice({ desk: { id, open, words, chooseDeck } }: { readonly desk: OnDesk }) {
  const language = useChoice('language')
  const { deck: shipped } = useDeck(shippedDeckId)
  const own = inOrder(open.decks, language)
  return (
    <select
      className="deck-choice"
      aria-label={words('deck.choose')}
      value={id}
      onChange={(event) => chooseDeck(event.currentTarget.value)}
    >
      <optgroup label={words('deck.shipped')}>
        <option value={shippedDeckId}>{shipped?.name}</option>
      </optgroup>
      {own.length > 0 ? (
        <optgroup label={words('deck.mine')}>
          {own.map(({ id: one, name }) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </optgroup>
      ) : null}
    </select>
  )
}

/** A deck without slides, under a name that no other has. */
function emptyDeck({ open, words }: OnDesk): Deck {
  const taken = new Set([...open.decks.values()].map(({ history }) => history.deck.name))
  let name = words('deck.newName')
  for (let count = 2; taken.has(name); count += 1) name = words('deck.newNameAgain', { count })
  return { id: newId(), name, slides: [], seconds: usualSeconds, loops: false }
}
