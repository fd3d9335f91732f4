/** Decks and their slides: kept, written, ordered, taken to a file and back. */
export const deckWords = {
  zh: {
    'deck.name': '讲稿',
  },
  en: {
    'deck.name': 'Deck',
  },
} as const
