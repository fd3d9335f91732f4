import { copyOf, type Deck } from '../../state/deck'
import type { OpenDecks } from '../../state/openDecks'
import type { DeckFile } from '../../state/services'
import type { DeckWords } from '../../words/parts/deck'
import { refusalText } from './refusalText'

/** The deck of a file's text as it stands beside those that are there, or why the file is refused. */
export function deckToAdd(
  text: string,
  file: DeckFile,
  decks: OpenDecks,
  words: DeckWords,
): { readonly deck: Deck; readonly edition: string | undefined } | { readonly refusals: readonly string[] } {
  const read = file.read(text)
  if ('refusals' in read) return { refusals: read.refusals.map((refusal) => refusalText(refusal, words)) }
  const { name } = read.deck
  const isTaken = [...decks.values()].some(({ history }) => history.deck.name === name)
  const deck = copyOf(read.deck, isTaken ? words('deck.importedName', { name }) : name)
  return { deck, edition: read.edition }
}
