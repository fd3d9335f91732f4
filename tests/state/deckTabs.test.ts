import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDeck, readKeptDeck, writtenDeck, writtenKeptDeck } from '../../src/data/deckFile'
import { addedSlide, aSlide, type Deck } from '../../src/state/deck'
import { deckShelf } from '../../src/state/deckShelf'
import type { Shelf } from '../../src/state/services'
import { idleServices } from '../builders'

const file = { read: readDeck, write: writtenDeck, readKept: readKeptDeck, writeKept: writtenKeptDeck }
const apart = (name: string) => `${name}’`
const first: Deck = { id: 'd', name: 'd', slides: [], seconds: 20, loops: false }
const never = new Promise<never>(() => undefined)

const acts = fc.array(
  fc.record({
    tab: fc.nat(4),
    what: fc.oneof(
      { weight: 6, arbitrary: fc.constant('edit' as const) },
      { weight: 1, arbitrary: fc.constantFrom('look', 'remove', 'restore', 'close') },
    ),
    deck: fc.nat(3),
  }),
  { minLength: 3, maxLength: 24 },
)

/** One browser's storage; every call takes a while before it is done and before its answer arrives, as the schedule has it. */
function aBrowser(schedule: fc.Scheduler) {
  const held = new Map<string, unknown>()
  const open = () => {
    const state = { isOpen: true }
    const pause = async () => {
      await schedule.schedule(Promise.resolve())
      if (!state.isOpen) await never
    }
    const door: Shelf = {
      ...idleServices.shelf,
      kept: async (key) => {
        await pause()
        const found = held.get(key)
        await pause()
        return found
      },
      keys: async (beginning) => {
        await pause()
        return [...held.keys()].filter((key) => key.startsWith(beginning))
      },
      change: async (key, change) => {
        await pause()
        held.set(key, change(held.get(key)))
        await pause()
        return 'kept'
      },
    }
    return { ...deckShelf(door, file), close: () => (state.isOpen = false), isOpen: () => state.isOpen }
  }
  return { held, open }
}

test('of edits in two to five tabs at once, with decks removed and brought back and tabs closed in mid-write, none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 5 }), acts, async (schedule, count, all) => {
      const { held, open } = aBrowser(schedule)
      const tabs = Array.from({ length: count }, open)
      const acknowledged = new Set<string>()
      const removed = new Set<string>()
      const begun = Promise.all([tabs[0]?.add(first), ...tabs.map((tab) => tab.look(apart))])
      await schedule.waitFor(begun)
      schedule.scheduleSequence(
        all.map(({ tab: at, what, deck: place }, number) => async () => {
          const tab = tabs[at % count]
          const decks = [...(tab?.store.getState().decks.values() ?? [])].map(({ history }) => history.deck)
          const deck = decks[place % Math.max(1, decks.length)]
          if (!tab?.isOpen()) return
          if (what === 'look') void tab.look(apart)
          if (what === 'restore') void tab.restore()
          if (what === 'close' && tabs.filter((one) => one.isOpen()).length > 1) tab.close()
          if (what === 'remove' && deck) {
            for (const { title } of deck.slides) removed.add(title)
            void tab.remove(deck.id)
          }
          if (what === 'edit' && deck) {
            const mark = `mark ${number}`
            void tab.edit(deck.id, addedSlide(aSlide(mark, ''), null), apart).then(() => acknowledged.add(mark))
          }
        }),
      )
      await schedule.waitIdle()
      const found = [...held.values()].flatMap((record) => readKeptDeck(record)?.deck.slides ?? [])
      const titles = new Set(found.map(({ title }) => title))
      expect([...acknowledged].filter((mark) => !titles.has(mark) && !removed.has(mark))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
