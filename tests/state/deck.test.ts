import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileLimits } from '../../src/domain/fileLimits'
import {
  added,
  aSlide,
  type Deck,
  duplicated,
  type Edit,
  moved,
  removed,
  reordered,
  setUp,
  withDesk,
  written,
} from '../../src/state/deck'
import { begun, type DeckHistory, edited, redone, touched, undone } from '../../src/state/deckHistory'

function aDeck(ids: string): Deck {
  const slides = [...ids].map((id) => aSlide(id, `q=${id}`, { id }))
  return { id: 'd', name: '讲稿', slides, seconds: 20, loops: false }
}

const order = ({ slides }: Deck) => slides.map(({ id }) => id).join('')

test('a slide comes after the chosen one, or at the end, once, and while there is room', () => {
  const slide = aSlide('新', '', { id: 'n' })
  expect(order(added(slide, 'a')(aDeck('abc')))).toBe('anbc')
  expect(order(added(slide, null)(aDeck('abc')))).toBe('abcn')
  expect(order(added(slide, 'lost')(aDeck('abc')))).toBe('abcn')
  expect(order(added(slide, 'a')(aDeck('anb')))).toBe('anb')
  const full = { ...aDeck(''), slides: Array.from({ length: fileLimits.slides }, (_, at) => aSlide('', `q=${at}`)) }
  expect(added(slide, null)(full)).toBe(full)
})

test('slides go before or after another, in their own order', () => {
  expect(order(reordered(['d', 'a'], 'after', 'b')(aDeck('abcd')))).toBe('badc')
  expect(order(reordered(['c'], 'before', 'a')(aDeck('abc')))).toBe('cab')
  expect(order(reordered(['a'], 'before', 'a')(aDeck('abc')))).toBe('abc')
})

test('a slide goes one up or down; at an end it stays', () => {
  expect(order(moved('b', -1)(aDeck('abc')))).toBe('bac')
  expect(order(moved('b', 1)(aDeck('abc')))).toBe('acb')
  expect(order(moved('a', -1)(aDeck('abc')))).toBe('abc')
  expect(order(moved('c', 1)(aDeck('abc')))).toBe('abc')
})

test('a copy stands right after its original', () => {
  expect(order(duplicated('a', 'n')(aDeck('abc')))).toBe('anbc')
})

test('an empty name leaves the old one', () => {
  expect(setUp({ name: ' ' })(aDeck('')).name).toBe('讲稿')
  expect(setUp({ name: '新', loops: true })(aDeck(''))).toMatchObject({ name: '新', loops: true })
})

test('what a slide spreads out is changed, the rest of its address to the letter not', () => {
  expect(withDesk('group=moon&desk=matrix&q=a', 'plan')).toBe('group=moon&q=a&desk=plan')
  expect(withDesk('desk=matrix', null)).toBe('')
  expect(withDesk('', 'plan')).toBe('desk=plan')
})

const letters = fc.constantFrom(...'abcdefgh')
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(letters, fc.option(letters)).map(([id, after]) => added(aSlide(id, '', { id: id.toUpperCase() }), after)),
  fc.tuple(letters, fc.string({ maxLength: 3 })).map(([id, title]) => written(id, { title })),
  fc.tuple(letters, fc.boolean()).map(([id, isCover]) => written(id, { isCover })),
  fc.tuple(letters, letters).map(([id, copy]) => duplicated(id, copy)),
  fc.array(letters, { maxLength: 3 }).map(removed),
  fc.tuple(letters, fc.constantFrom(-1 as const, 1 as const)).map(([id, by]) => moved(id, by)),
  fc
    .tuple(fc.array(letters), fc.constantFrom('before' as const, 'after' as const), letters)
    .map(([ids, where, target]) => reordered(ids, where, target)),
  fc.integer({ min: 1, max: 99 }).map((seconds) => setUp({ seconds })),
)
const fields = fc.constantFrom(null, 'one', 'other')

function times(count: number, act: (history: DeckHistory) => DeckHistory, history: DeckHistory): DeckHistory {
  return Array.from({ length: count }).reduce<DeckHistory>((now) => act(now), history)
}

test('any edits and then as many undos give the first deck, and as many redos the last again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(edits, fields), { maxLength: 40 }), (all) => {
      const first = aDeck('abcd')
      const last = all.reduce((history, [edit, field]) => edited(history, edit, field), begun(first))
      const back = times(all.length, undone, last)
      expect(back.deck).toEqual(first)
      const again = times(all.length, redone, back)
      expect(again.deck).toEqual(last.deck)
      expect(times(all.length, undone, again).deck).toEqual(first)
    }),
  )
})

test('writing on in one field is one edit; in another it is the next', () => {
  const write = (title: string, field: string) => (history: DeckHistory) =>
    edited(history, written('a', { title }), field)
  const typed = [write('一', 'x'), write('一二', 'x'), write('一二三', 'y')].reduce(
    (history, act) => act(history),
    begun(aDeck('a')),
  )
  expect(undone(typed).deck.slides[0]?.title).toBe('一二')
  expect(undone(undone(typed)).deck.slides[0]?.title).toBe('a')
})

test('what is written back to what it was leaves nothing to undo', () => {
  const write = (title: string) => (history: DeckHistory) => edited(history, written('a', { title }), 'x')
  const typed = [write('ab'), write('a')].reduce((history, act) => act(history), begun(aDeck('a')))
  expect(typed.past).toEqual([])
})

test('an edit that changes nothing is not remembered, and after an edit there is nothing to redo', () => {
  const history = edited(begun(aDeck('ab')), removed(['a']))
  expect(edited(history, removed(['z']))).toBe(history)
  expect(edited(undone(history), moved('a', 1)).future).toEqual([])
})

test.each([
  ['a slide that was written', 'abc', written('b', { title: '新' }), 'b'],
  ['a slide that came', 'abc', added(aSlide('', '', { id: 'n' }), 'a'), 'n'],
  ['the one after a slide that went', 'abc', removed(['b']), 'c'],
  ['the last one after the last went', 'abc', removed(['c']), 'b'],
  ['where the order changed', 'abc', moved('b', 1), 'c'],
  ['nothing, where the deck was set up', 'abc', setUp({ loops: true }), null],
] as const)('a change is about %s', (_, ids, edit, about) => {
  expect(touched(aDeck(ids), edit(aDeck(ids)))).toBe(about)
})
