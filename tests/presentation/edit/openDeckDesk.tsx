import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readDeck, readKeptDeck, writtenDeck, writtenKeptDeck } from '../../../src/data/deckFile'
import { readTextFile } from '../../../src/data/textFile'
import { mostOwnBytes } from '../../../src/domain/textFile'
import { DeckDesk } from '../../../src/presentation/edit/DeckDesk'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { aSlide, type Deck } from '../../../src/state/deck'
import type { Services } from '../../../src/state/services'
import { createAtlasStore } from '../../../src/state/store'
import type { View } from '../../../src/state/view'
import { aView, idleServices, realAtlas } from '../../builders'

/** A deck of one's own with a slide of each name. */
export function aDeck(...titles: readonly string[]): Deck {
  const slides = titles.map((title, at) => aSlide(title, '', { id: `s${at + 1}` }))
  return { id: 'mine', name: '我的', slides, seconds: 20, loops: false }
}

/** The desk with these decks in the browser's storage. */
export function openDeckDesk(decks: readonly Deck[] = [], view: Partial<View> = {}) {
  const held = new Map<string, unknown>(
    decks.map((deck) => [`deck:${deck.id}`, writtenKeptDeck({ deck, revision: 1, stamp: '', keptAt: 1, unread: [] })]),
  )
  const files: string[] = []
  const services: Services = {
    ...idleServices,
    readText: (file) => readTextFile(file, mostOwnBytes),
    deckFile: { read: readDeck, write: writtenDeck, readKept: readKeptDeck, writeKept: writtenKeptDeck },
    saveText: async (text, fileName) => void files.push(fileName, text),
    shelf: {
      ...idleServices.shelf,
      kept: async (key) => held.get(key),
      keys: async (beginning) => [...held.keys()].filter((key) => key.startsWith(beginning)),
      change: async (key, change) => {
        held.set(key, change(held.get(key)))
        return 'kept'
      },
    },
  }
  const store = createAtlasStore(aView({ desk: 'deck', ...view }))
  const user = userEvent.setup()
  render(
    <AtlasProvider atlas={realAtlas} ground={[]} store={store} services={services}>
      <DeckDesk />
    </AtlasProvider>,
  )
  const kept = (name: string) =>
    [...held.values()].map((found) => readKeptDeck(found)?.deck).find((deck) => deck?.name === name)
  return { user, store, files, kept }
}

export const list = () => screen.getByRole('grid', { name: '幻灯' })

/** The slides as the list shows them. */
export const titles = () =>
  within(list())
    .getAllByRole('row')
    .map((row) => row.querySelector('.deck-title')?.firstChild?.textContent)
