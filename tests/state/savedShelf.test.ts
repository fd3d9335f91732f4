import { expect, test } from 'vitest'
import { readKeptViews, readViews, writtenKeptViews, writtenViews } from '../../src/data/savedViews'
import { savedShelf } from '../../src/state/savedShelf'
import { movedView, renamedView, type SavedView, withoutView, withView } from '../../src/state/savedViews'
import type { Shelf, ShelfTrouble } from '../../src/state/services'
import { idleServices } from '../builders'

const file = { read: readViews, write: writtenViews, readKept: readKeptViews, writeKept: writtenKeptViews }
const saved = (id: string): SavedView => ({ id, name: id, address: `q=${id}` })

/** The storage of one browser; each tab has its own door to it, which may be shut. */
function aBrowser(first?: unknown) {
  const held = new Map<string, unknown>(first === undefined ? [] : [['saved-views', first]])
  const tab = (trouble: { now: ShelfTrouble | null } = { now: null }): Shelf => ({
    ...idleServices.shelf,
    change: async (key, change) => {
      if (trouble.now === 'blocked') return 'blocked'
      const next = change(held.get(key))
      if (trouble.now) return trouble.now
      held.set(key, next)
      return 'kept'
    },
    kept: async (key) => (trouble.now === 'blocked' ? undefined : held.get(key)),
    drop: async () => 'dropped',
  })
  return { held, tab }
}

const ids = (views: readonly SavedView[]) => views.map(({ id }) => id).join('')

test('what is kept is there when the page opens again', async () => {
  const browser = aBrowser()
  const first = savedShelf(browser.tab(), file)
  await first.change((views) => withView(views, saved('a')))
  await first.change((views) => withView(views, saved('b')))
  const again = savedShelf(browser.tab(), file)
  await again.look()
  expect(ids(again.store.getState().views)).toBe('ab')
})

test('one page has one shelf', () => {
  const tab = aBrowser().tab()
  expect(savedShelf(tab, file)).toBe(savedShelf(tab, file))
})

test('two tabs lose nothing of one another’s', async () => {
  const browser = aBrowser()
  const [one, other] = [savedShelf(browser.tab(), file), savedShelf(browser.tab(), file)]
  await Promise.all([one.look(), other.look()])
  await one.change((views) => withView(views, saved('a')))
  await other.change((views) => withView(views, saved('b')))
  await one.change((views) => renamedView(views, 'b', '改'))
  await other.change((views) => withoutView(views, 'a'))
  await one.look()
  expect(one.store.getState().views).toEqual([{ ...saved('b'), name: '改' }])
})

test('changes made at once are made one after another', async () => {
  const browser = aBrowser()
  const shelf = savedShelf(browser.tab(), file)
  await Promise.all(['a', 'b', 'c'].map((id) => shelf.change((views) => withView(views, saved(id)))))
  await shelf.change((views) => movedView(views, 'c', -1))
  expect(ids(shelf.store.getState().views)).toBe('acb')
})

test.each(['full', 'blocked'] as const)(
  'where storage is %s, the views last as long as the page, and that is told',
  async (now) => {
    const trouble: { now: ShelfTrouble | null } = { now }
    const browser = aBrowser(writtenViews([saved('a')]))
    const shelf = savedShelf(browser.tab(trouble), file)
    await shelf.change((views) => withView(views, saved('b')))
    await shelf.change((views) => withView(views, saved('c')))
    expect(ids(shelf.store.getState().views)).toBe(now === 'full' ? 'abc' : 'bc')
    expect(shelf.store.getState().trouble).toBe(now)
    trouble.now = null
    await shelf.change((views) => withView(views, saved('d')))
    expect(ids(shelf.store.getState().views)).toBe('abcd')
    expect(shelf.store.getState().trouble).toBeNull()
  },
)

test.each([
  ['a newer version', JSON.stringify({ format: 'zhangjiang-atlas-views', version: 9 })],
  ['something else', 7],
])('%s on the shelf is left alone', async (_, found) => {
  const browser = aBrowser(found)
  const shelf = savedShelf(browser.tab(), file)
  await shelf.change((views) => withView(views, saved('a')))
  expect(ids(shelf.store.getState().views)).toBe('a')
  expect(shelf.store.getState().trouble).toBe('unreadable')
  expect(browser.held.get('saved-views')).toBe(found)
})

test('removals are taken back, the last one first', async () => {
  const shelf = savedShelf(aBrowser(writtenViews(['a', 'b', 'c'].map(saved))).tab(), file)
  await shelf.look()
  await shelf.remove('a')
  await shelf.remove('c')
  expect(ids(shelf.store.getState().views)).toBe('b')
  await shelf.undo()
  expect(ids(shelf.store.getState().views)).toBe('bc')
  await shelf.undo()
  await shelf.undo()
  expect(ids(shelf.store.getState().views)).toBe('abc')
})
