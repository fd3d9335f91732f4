import { expect, test } from 'vitest'
import { noReply } from '../../src/browser/withTimeout'
import { readDeck, readKeptDeck, writtenDeck, writtenKeptDeck } from '../../src/data/deckFile'
import { readKeptViews, readViews, writtenKeptViews, writtenViews } from '../../src/data/savedViews'
import { type Deck, withSettings } from '../../src/state/deck'
import { deckShelf } from '../../src/state/deckShelf'
import { savedShelf } from '../../src/state/savedShelf'
import { withView } from '../../src/state/savedViews'
import type { Shelf } from '../../src/state/services'
import { idleServices } from '../builders'

const deckFile = { read: readDeck, write: writtenDeck, readKept: readKeptDeck, writeKept: writtenKeptDeck }
const viewsFile = { read: readViews, write: writtenViews, readKept: readKeptViews, writeKept: writtenKeptViews }
const apart = (name: string) => `${name}’`
const aDeck = (id: string): Deck => ({ id, name: id, slides: [], seconds: 20, loops: false })
const saved = (id: string) => ({ id, name: id, address: `q=${id}` })

/** The storage of one browser, which answers from when it is told to, and what it answers in silence. */
function aBrowser() {
  const held = new Map<string, unknown>()
  const state = { isSilent: false, readsAlone: false }
  const isMute = () => state.isSilent
  const door = (): Shelf => ({
    ...idleServices.shelf,
    kept: async (key) => (isMute() && !state.readsAlone ? noReply : held.get(key)),
    keys: async (beginning) => (isMute() ? noReply : [...held.keys()].filter((key) => key.startsWith(beginning))),
    keep: async (key, value) => {
      if (isMute()) return 'silent'
      held.set(key, value)
      return 'kept'
    },
    change: async (key, change) => {
      if (isMute()) return 'silent'
      held.set(key, change(held.get(key)))
      return 'kept'
    },
  })
  return { held, state, door }
}

test('decks that storage does not tell of are not waited for, that is said, and what is made meanwhile is kept once it answers', async () => {
  const { held, state, door } = aBrowser()
  await deckShelf(door(), deckFile).add(aDeck('before'))
  state.isSilent = true
  const shelf = deckShelf(door(), deckFile)
  await shelf.look(apart)
  expect(shelf.store.getState()).toMatchObject({ isRead: true, trouble: 'silent', unreadable: 0 })
  await shelf.add(aDeck('new'))
  await shelf.edit('new', withSettings({ name: '新' }), apart)
  expect(shelf.store.getState().decks.get('new')?.history.deck.name).toBe('新')
  expect([...held.keys()]).toEqual(['deck:before'])
  state.isSilent = false
  await shelf.look(apart)
  expect(shelf.store.getState()).toMatchObject({ trouble: null, news: null })
  expect([...shelf.store.getState().decks.keys()].sort()).toEqual(['before', 'new'])
  expect(readKeptDeck(held.get('deck:new'))?.deck.name).toBe('新')
})

test('decks that are open stay when storage falls silent', async () => {
  const { state, door } = aBrowser()
  const shelf = deckShelf(door(), deckFile)
  await shelf.add(aDeck('d'))
  state.isSilent = true
  await shelf.look(apart)
  expect([...shelf.store.getState().decks.keys()]).toEqual(['d'])
  state.isSilent = false
  await shelf.look(apart)
  expect(shelf.store.getState().trouble).toBeNull()
})

test.each([false, true])(
  'views saved while storage is silent are shown and said, and join what lies there once it answers (it still reads: %s)',
  async (readsAlone) => {
    const { held, state, door } = aBrowser()
    await savedShelf(door(), viewsFile).change((views) => withView(views, saved('a')))
    Object.assign(state, { isSilent: true, readsAlone })
    const shelf = savedShelf(door(), viewsFile)
    await shelf.look()
    await shelf.change((views) => withView(views, saved('b')))
    await shelf.change((views) => withView(views, saved('c')))
    const shown = shelf.store.getState().views.map(({ id }) => id)
    expect(shown).toEqual(readsAlone ? ['a', 'b', 'c'] : ['b', 'c'])
    expect(shelf.store.getState()).toMatchObject({ isRead: true, trouble: 'silent' })
    state.isSilent = false
    await shelf.look()
    expect(shelf.store.getState().views.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(shelf.store.getState().trouble).toBeNull()
    expect(JSON.stringify(held.get('saved-views'))).toContain('q=c')
  },
)
