import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noReply } from '../../src/browser/withTimeout'
import { readOwn, writtenOwn } from '../../src/data/ownFile'
import type { ParkId } from '../../src/domain/atlas'
import { importOf, withImport, withoutImport, withoutOutline, withSaid } from '../../src/domain/own/edits'
import { noOwnBoundaries, type OwnBoundaries } from '../../src/domain/own/ownBoundaries'
import type { OwnFile } from '../../src/state/ownFile'
import { ownShelf } from '../../src/state/ownShelf'
import type { Shelf, ShelfTrouble } from '../../src/state/services'
import { idleServices, realAtlas } from '../builders'
import { anImport, anOutline } from '../domain/own/ownOutlines'

const parks: ReadonlySet<ParkId> = new Set(realAtlas.parks.map(({ id }) => id))

/** The storage of one browser; each tab has its own door to it, which may be shut. */
function aBrowser() {
  const held = new Map<string, unknown>()
  const tab = (trouble: { now: ShelfTrouble | null } = { now: null }) => {
    const shelf: Shelf = {
      ...idleServices.shelf,
      kept: async (key) => {
        if (trouble.now === 'silent') return noReply
        return trouble.now === 'blocked' ? undefined : held.get(key)
      },
      change: async (key, change) => {
        if (!trouble.now) held.set(key, structuredClone(change(held.get(key))))
        return trouble.now ?? 'kept'
      },
      drop: async (key) => {
        if (!trouble.now) held.delete(key)
        return trouble.now ?? 'dropped'
      },
    }
    const file: OwnFile = {
      read: async (text) => readOwn(text),
      write: async (own) => writtenOwn(own),
    }
    return ownShelf(shelf, file)
  }
  return { held, tab }
}

const [first, second] = realAtlas.parks.map(({ id }) => id)
if (!first || !second) throw new Error('the atlas has no two parks')
const bring =
  (id: string, ...of: readonly ParkId[]) =>
  (own: OwnBoundaries) =>
    withImport(
      own,
      anImport({ id, source: id }),
      of.map((park) => anOutline(park, { import: id })),
    )
const ownOn = ({ store }: ReturnType<typeof ownShelf>) => store.getState().history.own

test('what was brought is there when the page opens again, until it is taken away: then nothing is left of it', async () => {
  const { held, tab } = aBrowser()
  const one = tab()
  await one.change(bring('one', first))
  const again = tab()
  await again.look()
  expect(ownOn(again)).toEqual(ownOn(one))
  await again.change((own) => withoutOutline(own, first))
  expect([ownOn(again), held.size]).toEqual([noOwnBoundaries, 0])
})

test('what two tabs bring at once is both kept', async () => {
  const { tab } = aBrowser()
  const [one, other] = [tab(), tab()]
  await Promise.all([one.look(), other.look()])
  await one.change(bring('one', first))
  await other.change(bring('two', second))
  await one.look()
  expect(ownOn(other).outlines.map(({ park }) => park)).toEqual([first, second])
  expect(other.store.getState().isMet).toBe(true)
  expect(ownOn(one)).toEqual(ownOn(other))
})

test('what another tab did is said until something is changed here, and the first look says nothing', async () => {
  const { tab } = aBrowser()
  const [one, other] = [tab(), tab()]
  await Promise.all([one.look(), other.look()])
  const isMet = () => one.store.getState().isMet
  await one.change(bring('one', first))
  await one.look()
  expect(isMet()).toBe(false)
  await other.look()
  await other.change(bring('two', second))
  await one.look()
  expect(isMet()).toBe(true)
  await one.change(bring('three', first))
  expect(isMet()).toBe(false)
  const late = tab()
  await late.look()
  expect(late.store.getState().isMet).toBe(false)
})

test('a file is taken away whole, its parks alone, and comes back when that is undone; what is said of it can be corrected', async () => {
  const { tab } = aBrowser()
  const shelf = tab()
  await shelf.look()
  await shelf.change(bring('one', first))
  await shelf.change(bring('two', second))
  await shelf.change((own) => withSaid(own, 'two', { source: '某局', date: '2025' }))
  expect(importOf(ownOn(shelf), second)).toMatchObject({ source: '某局', date: '2025' })
  const before = ownOn(shelf)
  await shelf.change((own) => withoutImport(own, 'two'))
  expect([ownOn(shelf).imports.map(({ id }) => id), ownOn(shelf).outlines.map(({ park }) => park)]).toEqual([
    ['one'],
    [first],
  ])
  await shelf.undo()
  expect(ownOn(shelf)).toBe(before)
  expect(withoutImport(before, 'none')).toBe(before)
})

test.each(['full', 'blocked', 'silent'] as const)(
  'a storage that is %s is said, and what was brought stays on the page',
  async (trouble) => {
    const { tab } = aBrowser()
    const shelf = tab({ now: trouble })
    await shelf.look()
    await shelf.change(bring('one', first))
    expect([shelf.store.getState().trouble, ownOn(shelf).outlines.length]).toEqual([trouble, 1])
    await shelf.look()
    expect(ownOn(shelf).outlines.length).toBe(1)
  },
)

test('what a later version kept is not touched', async () => {
  const { held, tab } = aBrowser()
  const later = { stamp: 'later', text: '{"format":"zhangjiang-atlas-own","version":9}' }
  held.set('own-boundaries', later)
  const shelf = tab()
  await shelf.look()
  await shelf.change(bring('one', first))
  expect([shelf.store.getState().trouble, held.get('own-boundaries')]).toEqual(['unreadable', later])
})

type Act =
  | { readonly what: 'bring'; readonly parks: readonly ParkId[] }
  | { readonly what: 'take'; readonly park: ParkId }
  | { readonly what: 'undo' | 'redo' | 'reload' }

const anyPark = fc.constantFrom(...parks)
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('bring' as const), parks: fc.uniqueArray(anyPark, { minLength: 1, maxLength: 4 }) }),
    fc.record({ what: fc.constant('take' as const), park: anyPark }),
    fc.record({ what: fc.constantFrom('undo' as const, 'redo' as const, 'reload' as const) }),
  ),
  { maxLength: 12 },
)

/** By park, who brought its outline; the slow and plain way. */
type Model = Readonly<Record<string, string>>
const modelOf = (own: OwnBoundaries): Model => Object.fromEntries(own.outlines.map((one) => [one.park, one.import]))

test('any sequence of bringing, taking away, undoing, redoing and opening again ends as the plain model says', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (sequence) => {
      const { tab } = aBrowser()
      let shelf = tab()
      await shelf.look()
      let past: readonly Model[] = []
      let now: Model = {}
      let future: readonly Model[] = []
      const become = (next: Model) => {
        past = [...past, now]
        future = []
        now = next
      }
      for (const [index, act] of sequence.entries()) {
        const id = `file ${index}`
        if (act.what === 'bring') {
          await shelf.change(bring(id, ...act.parks))
          become({ ...now, ...Object.fromEntries(act.parks.map((park) => [park, id])) })
        } else if (act.what === 'take') {
          await shelf.change((own) => withoutOutline(own, act.park))
          const { [act.park]: gone, ...rest } = now
          if (gone) become(rest)
        } else if (act.what === 'reload') {
          shelf = tab()
          await shelf.look()
          past = []
          future = []
        } else if (act.what === 'undo') {
          await shelf.undo()
          const before = past.at(-1)
          if (before) {
            future = [now, ...future]
            past = past.slice(0, -1)
            now = before
          }
        } else {
          await shelf.redo()
          const [after, ...others] = future
          if (after) {
            past = [...past, now]
            future = others
            now = after
          }
        }
        expect(modelOf(ownOn(shelf))).toEqual(now)
      }
    }),
    { numRuns: 60 },
  )
})
