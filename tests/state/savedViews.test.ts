import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileLimits } from '../../src/domain/fileLimits'
import { matchingParks } from '../../src/domain/filter'
import { readAddress } from '../../src/state/address'
import { savedAddress, savedPlace } from '../../src/state/savedAddress'
import {
  movedView,
  newId,
  notYetThere,
  removalOf,
  renamedView,
  restored,
  type SavedView,
  withImported,
  withoutView,
  withRemoval,
  withView,
} from '../../src/state/savedViews'
import { aView, realAtlas } from '../builders'

const saved = (id: string, change: Partial<SavedView> = {}): SavedView => ({
  id,
  name: id,
  address: `q=${id}`,
  ...change,
})
const [a, b, c] = [saved('a'), saved('b'), saved('c')]
const ids = (views: readonly SavedView[]) => views.map(({ id }) => id).join('')

test('a view is kept at the end, once, and while there is room', () => {
  expect(ids(withView([a], b))).toBe('ab')
  expect(withView([a, b], a)).toEqual([a, b])
  const full = Array.from({ length: fileLimits.views }, (_, at) => saved(String(at)))
  expect(withView(full, a)).toBe(full)
})

test('a new name is trimmed; an empty one changes nothing', () => {
  expect(renamedView([a, b], 'b', ' 新名 ')).toEqual([a, { ...b, name: '新名' }])
  expect(renamedView([a, b], 'b', '  ')).toEqual([a, b])
})

test('a view changes places with its neighbour; at an end it stays', () => {
  expect(ids(movedView([a, b, c], 'c', -1))).toBe('acb')
  expect(ids(movedView([a, b, c], 'a', 1))).toBe('bac')
  expect(ids(movedView([a, b, c], 'a', -1))).toBe('abc')
  expect(ids(movedView([a, b, c], 'z', 1))).toBe('abc')
})

const lists = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })

test('what is removed comes back where it stood', () => {
  fc.assert(
    fc.property(lists, fc.nat(), (names, pick) => {
      const views = names.map((name) => saved(name))
      const { id } = views[pick % views.length] ?? a
      const removal = removalOf(views, id)
      expect(removal && restored(withoutView(views, id), removal)).toEqual(views)
    }),
  )
})

test('several removals are remembered, the oldest forgotten in time', () => {
  const removals = Array.from({ length: 30 }, (_, at) => ({ view: saved(String(at)), at: 0 }))
  const all = removals.reduce(withRemoval, [] as readonly (typeof removals)[number][])
  expect(all.length).toBe(20)
  expect(all.at(-1)?.view.id).toBe('29')
})

test('a file’s views are brought in once, and never at the cost of another', () => {
  expect(ids(withImported([a], [a, b, { ...b, id: 'b2' }], () => 'new'))).toBe('ab')
  const other = saved('a', { name: '别的' })
  expect(withImported([a], [other], () => 'new')).toEqual([a, { ...other, id: 'new' }])
  const full = Array.from({ length: fileLimits.views }, (_, at) => saved(String(at)))
  expect(withImported(full, [a], () => 'new')).toBe(full)
  expect(notYetThere([a], [a, b])).toEqual([b])
})

test('bringing in is the same done once or twice', () => {
  fc.assert(
    fc.property(lists, lists, (mine, theirs) => {
      const more = theirs.map((name) => saved(name))
      const once = withImported(
        mine.map((name) => saved(name)),
        more,
        newId,
      )
      expect(withImported(once, more, newId)).toEqual(once)
    }),
  )
})

test('a saved address leaves language, theme and painter to the reader', () => {
  const view = aView({ language: 'en', theme: 'dark', painter: 'svg', desk: 'matrix' })
  expect(savedAddress(view)).toBe('desk=matrix')
  const here = aView({ language: 'en', theme: 'projector', painter: 'webgl', candidates: true })
  const { view: place, notices } = savedPlace('desk=matrix&group=moon', here, realAtlas)
  expect(place).toEqual(aView({ language: 'en', theme: 'projector', painter: 'webgl', desk: 'matrix' }))
  expect(notices.length).toBe(1)
})

test.each(realAtlas.edition.questions.map((view) => [view.id, view] as const))(
  'the shipped question %s has an answer',
  (_, view) => {
    const { view: read, notices } = readAddress(view.address, realAtlas)
    expect(notices).toEqual([])
    expect(savedAddress(read)).toBe(view.address)
    const { length } = matchingParks(realAtlas, read.filter)
    expect(length).toBeGreaterThan(0)
    expect(length).toBeLessThan(realAtlas.parks.length)
  },
)
