import { expect, test } from 'vitest'
import { readDeck, readKeptDeck, writtenDeck, writtenKeptDeck } from '../../src/data/deckFile'
import {
  addedSlide,
  aSlide,
  type Deck,
  editedSlide,
  movedSlide,
  withoutSlides,
  withSettings,
} from '../../src/state/deck'
import { type DeckShelf, deckShelf } from '../../src/state/deckShelf'
import { inOrder, latest } from '../../src/state/openDecks'
import type { Shelf, ShelfTrouble } from '../../src/state/services'
import { idleServices } from '../builders'

const file = { read: readDeck, write: writtenDeck, readKept: readKeptDeck, writeKept: writtenKeptDeck }
const apart = (name: string) => `${name}（别处）`

function aDeck(id: string, slides = 'ab'): Deck {
  const all = [...slides].map((one) => aSlide(one, `q=${one}`, { id: one }))
  return { id, name: id, slides: all, seconds: 20, loops: false }
}

/** The storage of one browser; each tab has its own door to it, which may be shut. */
function aBrowser() {
  const held = new Map<string, unknown>()
  const tab = (trouble: { now: ShelfTrouble | null } = { now: null }) => {
    const door: Shelf = {
      ...idleServices.shelf,
      kept: async (key) => held.get(key),
      keys: async (beginning) =>
        trouble.now === 'blocked' ? null : [...held.keys()].filter((key) => key.startsWith(beginning)),
      change: async (key, change) => {
        if (trouble.now) return trouble.now
        held.set(key, change(held.get(key)))
        return 'kept'
      },
    }
    return deckShelf(door, file)
  }
  /** The decks that lie there, by name. */
  const lying = () =>
    new Map([...held.values()].flatMap((found) => readKeptDeck(found)?.deck ?? []).map((deck) => [deck.name, deck]))
  return { held, tab, lying }
}

const decksOf = ({ store }: DeckShelf) => inOrder(store.getState().decks, 'en')
const names = (shelf: DeckShelf) => decksOf(shelf).map(({ name }) => name)
const deckOf = ({ store }: DeckShelf, id: string) => store.getState().decks.get(id)?.history.deck
const order = (deck: Deck | undefined) => deck?.slides.map(({ id }) => id).join('')
const title = (deck: Deck | undefined, at = 0) => deck?.slides[at]?.title
const retitled = (text: string) => editedSlide('a', { title: text })

/** Two tabs that have both looked at one deck. */
async function twoTabs() {
  const browser = aBrowser()
  const [one, other] = [browser.tab(), browser.tab()]
  await one.add(aDeck('d'))
  await other.look(apart)
  return { ...browser, one, other }
}

test('decks and their edits are there when the page opens again', async () => {
  const browser = aBrowser()
  const first = browser.tab()
  await first.add(aDeck('d'))
  await first.add(aDeck('e', ''))
  await first.edit('d', addedSlide(aSlide('新', '', { id: 'n' }), 'a'), apart)
  await first.edit('d', withSettings({ loops: true }), apart)
  const again = browser.tab()
  expect(again.store.getState().isRead).toBe(false)
  await again.look(apart)
  expect(again.store.getState().isRead).toBe(true)
  expect(names(again)).toEqual(['d', 'e'])
  expect(deckOf(again, 'd')).toEqual(deckOf(first, 'd'))
  expect(order(deckOf(again, 'd'))).toBe('anb')
})

test('an edit shows at once, before it is kept; edits made at once are all kept', async () => {
  const browser = aBrowser()
  const shelf = browser.tab()
  const adding = shelf.add(aDeck('d', 'abc'))
  const editing = [shelf.edit('d', movedSlide('c', -1), apart), shelf.edit('d', withoutSlides(['a']), apart)]
  expect(order(deckOf(shelf, 'd'))).toBe('cb')
  expect(browser.lying().size).toBe(0)
  await Promise.all([adding, ...editing])
  expect(order(browser.lying().get('d'))).toBe('cb')
})

test('undo and redo are kept too', async () => {
  const browser = aBrowser()
  const shelf = browser.tab()
  await shelf.add(aDeck('d', 'abc'))
  await shelf.edit('d', withoutSlides(['b']), apart)
  await shelf.undo('d', apart)
  expect(order(browser.lying().get('d'))).toBe('abc')
  await shelf.redo('d', apart)
  expect(order(browser.lying().get('d'))).toBe('ac')
})

test('a tab without edits of its own takes in what another tab did, and cannot undo it', async () => {
  const { one, other } = await twoTabs()
  await one.edit('d', retitled('甲'), apart)
  await other.look(apart)
  expect(title(deckOf(other, 'd'))).toBe('甲')
  await other.undo('d', apart)
  expect(title(deckOf(other, 'd'))).toBe('甲')
})

test('a look that finds nothing new leaves what can be undone', async () => {
  const { one } = await twoTabs()
  await one.edit('d', retitled('甲'), apart)
  await one.look(apart)
  await one.undo('d', apart)
  expect(title(deckOf(one, 'd'))).toBe('a')
})

test('edits of two tabs on one revision are both kept, each in a deck of its own, and that is told', async () => {
  const { one, other, lying } = await twoTabs()
  await one.edit('d', retitled('甲'), apart)
  await other.edit('d', retitled('乙'), apart)
  expect([...lying()].map(([name, deck]) => [name, title(deck)])).toEqual([
    ['d', '甲'],
    ['d（别处）', '乙'],
  ])
  expect(title(deckOf(other, 'd'))).toBe('甲')
  const { news } = other.store.getState()
  expect(news).toMatchObject({ what: 'parted', from: 'd', name: 'd（别处）' })
  expect(one.store.getState().news).toBeNull()
  other.hush()
  expect(other.store.getState().news).toBeNull()
})

test('the parted deck keeps its history and is edited on without parting again', async () => {
  const { one, other, lying } = await twoTabs()
  await one.edit('d', retitled('甲'), apart)
  await other.edit('d', retitled('乙'), apart)
  const id = decksOf(other).find(({ name }) => name === 'd（别处）')?.id ?? ''
  await other.edit(id, editedSlide('b', { title: '丙' }), apart)
  expect(title(lying().get('d（别处）'), 1)).toBe('丙')
  await other.undo(id, apart)
  await other.undo(id, apart)
  expect(deckOf(other, id)).toMatchObject({ id, name: 'd（别处）', slides: aDeck('d').slides })
  expect(lying().size).toBe(2)
})

test('of edits made at the same moment in two tabs none is lost', async () => {
  const { one, other, lying } = await twoTabs()
  await Promise.all([
    one.edit('d', retitled('甲'), apart),
    other.edit('d', retitled('乙'), apart),
    one.edit('d', retitled('甲一'), apart),
    other.edit('d', retitled('乙一'), apart),
  ])
  expect([...lying().values()].map((deck) => title(deck)).sort()).toEqual(['乙一', '甲一'])
})

test('what another tab removed goes here too, unless it was edited here: then it is kept', async () => {
  const { one, other, lying } = await twoTabs()
  await one.remove('d')
  await other.look(apart)
  expect(names(other)).toEqual([])
  await one.restore()
  await other.look(apart)
  await one.remove('d')
  await other.edit('d', retitled('乙'), apart)
  expect(title(lying().get('d'))).toBe('乙')
})

test('a deck that another tab has just changed is not removed, and that is told', async () => {
  const { one, other, lying } = await twoTabs()
  await one.edit('d', retitled('甲'), apart)
  await other.remove('d')
  expect(title(lying().get('d'))).toBe('甲')
  expect(title(deckOf(other, 'd'))).toBe('甲')
  expect(other.store.getState()).toMatchObject({ news: { what: 'stays', name: 'd' }, removals: [] })
})

test('a removed deck is gone after a reload, and comes back with its history', async () => {
  const browser = aBrowser()
  const shelf = browser.tab()
  await shelf.add(aDeck('d'))
  await shelf.edit('d', retitled('甲'), apart)
  await shelf.remove('d')
  const again = browser.tab()
  await again.look(apart)
  expect(names(again)).toEqual([])
  await shelf.restore()
  await shelf.undo('d', apart)
  await again.look(apart)
  expect(title(deckOf(again, 'd'))).toBe('a')
})

test('a look that was under way does not bring a removed deck back', async () => {
  const browser = aBrowser()
  const shelf = browser.tab()
  await shelf.add(aDeck('d'))
  await Promise.all([shelf.look(apart), shelf.remove('d')])
  expect(names(shelf)).toEqual([])
  expect(shelf.store.getState().removals.length).toBe(1)
  await Promise.all([shelf.look(apart), shelf.remove('d'), shelf.restore()])
  expect(names(shelf)).toEqual(['d'])
  expect([...browser.lying().keys()]).toEqual(['d'])
})

test.each(['full', 'blocked'] as const)(
  'where storage is %s, decks last as long as the page, that is told, and they are kept once it opens',
  async (now) => {
    const trouble: { now: ShelfTrouble | null } = { now }
    const browser = aBrowser()
    const shelf = browser.tab(trouble)
    await shelf.look(apart)
    expect(shelf.store.getState()).toMatchObject({ isRead: true, trouble: null })
    await shelf.add(aDeck('d'))
    await shelf.add(aDeck('e'))
    await shelf.edit('d', retitled('甲'), apart)
    await shelf.look(apart)
    expect(shelf.store.getState().trouble).toBe(now)
    expect(title(deckOf(shelf, 'd'))).toBe('甲')
    trouble.now = null
    await shelf.edit('d', retitled('乙'), apart)
    expect(shelf.store.getState().trouble).toBe(now)
    await shelf.look(apart)
    expect(shelf.store.getState().trouble).toBeNull()
    expect([...browser.lying().keys()]).toEqual(['d', 'e'])
  },
)

test('a deck that was removed and kept anew elsewhere is not taken for the one that a tab knows', async () => {
  const browser = aBrowser()
  const trouble: { now: ShelfTrouble | null } = { now: null }
  const [one, other, third] = [browser.tab(), browser.tab(), browser.tab(trouble)]
  await one.add(aDeck('d'))
  await third.look(apart)
  trouble.now = 'full'
  await third.edit('d', retitled('丙'), apart)
  await one.edit('d', retitled('甲'), apart)
  await other.look(apart)
  await other.remove('d')
  trouble.now = null
  await third.look(apart)
  expect(title(browser.lying().get('d'))).toBe('丙')
  await one.edit('d', withoutSlides(['b']), apart)
  expect([...browser.lying()].map(([name, deck]) => [name, title(deck)])).toEqual([
    ['d', '丙'],
    ['d（别处）', '甲'],
  ])
})

test('what this version cannot read is left alone, counted, and never overwritten', async () => {
  const { held, one, other, lying } = await twoTabs()
  const newer = { revision: 9, keptAt: 1, text: writtenDeck(aDeck('d')).replace('"version": 2', '"version": 7') }
  held.set('deck:d', newer)
  await other.edit('d', retitled('乙'), apart)
  expect(held.get('deck:d')).toBe(newer)
  expect([...lying().keys()]).toEqual(['d（别处）'])
  await one.look(apart)
  expect(one.store.getState().unreadable).toBe(1)
})

test('one page has one shelf, and the deck that was worked on last is known', async () => {
  const door = { ...idleServices.shelf }
  expect(deckShelf(door, file)).toBe(deckShelf(door, file))
  const shelf = deckShelf(door, file)
  await shelf.add(aDeck('d'))
  expect(latest(shelf.store.getState().decks)?.id).toBe('d')
})
