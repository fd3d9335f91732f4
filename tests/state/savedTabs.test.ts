import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readKeptViews, readViews, writtenKeptViews, writtenViews } from '../../src/data/savedViews'
import { savedShelf } from '../../src/state/savedShelf'
import { movedView, renamedView, withView } from '../../src/state/savedViews'
import type { Shelf } from '../../src/state/services'
import { idleServices } from '../builders'

const file = { read: readViews, write: writtenViews, readKept: readKeptViews, writeKept: writtenKeptViews }
const never = new Promise<never>(() => undefined)

const acts = fc.array(
  fc.record({
    tab: fc.nat(4),
    what: fc.oneof(
      { weight: 6, arbitrary: fc.constant('keep' as const) },
      { weight: 1, arbitrary: fc.constantFrom('look', 'rename', 'move', 'remove', 'undo', 'close') },
    ),
  }),
  { minLength: 3, maxLength: 24 },
)

/** One browser's storage; every call takes a while before it is done and before its answer arrives, as the schedule has it. */
function aBrowser(schedule: fc.Scheduler) {
  const held = new Map<string, unknown>()
  const put = (key: string, value: unknown) => {
    held.set(key, value)
    return 'kept' as const
  }
  const open = () => {
    const state = { isOpen: true }
    const pause = async () => {
      await schedule.schedule(Promise.resolve())
      if (!state.isOpen) await never
    }
    const during = async <Done>(act: () => Done) => {
      await pause()
      const done = act()
      await pause()
      return done
    }
    const door: Shelf = {
      ...idleServices.shelf,
      kept: (key) => during(() => held.get(key)),
      keep: (key, value) => during(() => put(key, value)),
      change: (key, change) => during(() => put(key, change(held.get(key)))),
    }
    return { ...savedShelf(door, file), close: () => (state.isOpen = false), isOpen: () => state.isOpen }
  }
  return { held, open }
}

test('of views saved in two to five tabs at once, with tabs closed in mid-write, none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 5 }), acts, async (schedule, count, all) => {
      const { held, open } = aBrowser(schedule)
      const tabs = Array.from({ length: count }, open)
      const acknowledged = new Set<string>()
      const removed = new Set<string>()
      schedule.scheduleSequence(
        all.map(({ tab: at, what }, number) => async () => {
          const tab = tabs[at % count]
          const first = tab?.store.getState().views[0]?.id ?? ''
          if (!tab?.isOpen()) return
          if (what === 'look') void tab.look()
          if (what === 'undo') void tab.undo()
          if (what === 'rename') void tab.change((views) => renamedView(views, first, `renamed ${number}`))
          if (what === 'move') void tab.change((views) => movedView(views, first, 1))
          if (what === 'close' && tabs.filter((one) => one.isOpen()).length > 1) tab.close()
          if (what === 'remove' && first !== '') {
            removed.add(first)
            void tab.remove(first)
          }
          if (what === 'keep') {
            const id = `view-${number}`
            void tab.change((views) => withView(views, { id, name: id, address: '' })).then(() => acknowledged.add(id))
          }
        }),
      )
      await schedule.waitIdle()
      const there = new Set(readKeptViews(held.get('saved-views'))?.views.map(({ id }) => id))
      expect([...acknowledged].filter((id) => !there.has(id) && !removed.has(id))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
