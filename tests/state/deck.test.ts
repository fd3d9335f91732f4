import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileLimits } from '../../src/domain/fileLimits'
import {
  addedSlide,
  aSlide,
  type Deck,
  duplicatedSlide,
  type Edit,
  editedSlide,
  movedSlide,
  reorderedSlides,
  withDesk,
  withoutSlides,
  withSettings,
} from '../../src/state/deck'
import { begun, type DeckHistory, edited, redone, touched, undone } from '../../src/state/deckHistory'

function aDeck(ids: string): Deck {
  const slides = [...ids].map((id) => aSlide(id, `q=${id}`, { id }))
  return { id: 'd', name: '讲稿', slides, seconds: 20, loops: false }
}

const order = ({ slides }: Deck) => slides.map(({ id }) => id).join('')

test('a slide comes after the chosen one, or at the end, once, and while there is room', () => {
  const slide = aSlide('新', '', { id: 'n' })
  expect(order(addedSlide(slide, 'a')(aDeck('abc')))).toBe('anbc')
  expect(order(addedSlide(slide, null)(aDeck('abc')))).toBe('abcn')
  expect(order(addedSlide(slide, 'lost')(aDeck('abc')))).toBe('abcn')
  expect(order(addedSlide(slide, 'a')(aDeck('anb')))).toBe('anb')
  const full = { ...aDeck(''), slides: Array.from({ length: fileLimits.slides }, (_, at) => aSlide('', `q=${at}`)) }
  expect(addedSlide(slide, null)(full)).toBe(full)
})

test('slides go before or after another, in their own order', () => {
  expect(order(reorderedSlides(['d', 'a'], 'after', 'b')(aDeck('abcd')))).toBe('badc')
  expect(order(reorderedSlides(['c'], 'before', 'a')(aDeck('abc')))).toBe('cab')
  expect(order(reorderedSlides(['a'], 'before', 'a')(aDeck('abc')))).toBe('abc')
})

test('a slide goes one up or down; at an end it stays', () => {
  expect(order(movedSlide('b', -1)(aDeck('abc')))).toBe('bac')
  expect(order(movedSlide('b', 1)(aDeck('abc')))).toBe('acb')
  expect(order(movedSlide('a', -1)(aDeck('abc')))).toBe('abc')
  expect(order(movedSlide('c', 1)(aDeck('abc')))).toBe('abc')
})

test('a copy stands right after its original', () => {
  expect(order(duplicatedSlide('a', 'n')(aDeck('abc')))).toBe('anbc')
})

test('an empty name leaves the old one', () => {
  expect(withSettings({ name: ' ' })(aDeck('')).name).toBe('讲稿')
  expect(withSettings({ name: '新', loops: true })(aDeck(''))).toMatchObject({ name: '新', loops: true })
})

test('what a slide spreads out is changed, the rest of its address to the letter not', () => {
  expect(withDesk('group=moon&desk=matrix&q=a', 'plan')).toBe('group=moon&q=a&desk=plan')
  expect(withDesk('desk=matrix', null)).toBe('')
  expect(withDesk('', 'plan')).toBe('desk=plan')
})

const letters = fc.constantFrom(...'abcdefgh')
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(letters, fc.option(letters))
    .map(([id, after]) => addedSlide(aSlide(id, '', { id: id.toUpperCase() }), after)),
  fc.tuple(letters, fc.string({ maxLength: 3 })).map(([id, title]) => editedSlide(id, { title })),
  fc.tuple(letters, fc.boolean()).map(([id, isCover]) => editedSlide(id, { isCover })),
  fc.tuple(letters, letters).map(([id, copy]) => duplicatedSlide(id, copy)),
  fc.array(letters, { maxLength: 3 }).map(withoutSlides),
  fc.tuple(letters, fc.constantFrom(-1 as const, 1 as const)).map(([id, by]) => movedSlide(id, by)),
  fc
    .tuple(fc.array(letters), fc.constantFrom('before' as const, 'after' as const), letters)
    .map(([ids, where, target]) => reorderedSlides(ids, where, target)),
  fc.integer({ min: 1, max: 99 }).map((seconds) => withSettings({ seconds })),
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
    edited(history, editedSlide('a', { title }), field)
  const typed = [write('一', 'x'), write('一二', 'x'), write('一二三', 'y')].reduce(
    (history, act) => act(history),
    begun(aDeck('a')),
  )
  expect(undone(typed).deck.slides[0]?.title).toBe('一二')
  expect(undone(undone(typed)).deck.slides[0]?.title).toBe('a')
})

test('what is written back to what it was leaves nothing to undo', () => {
  const write = (title: string) => (history: DeckHistory) => edited(history, editedSlide('a', { title }), 'x')
  const typed = [write('ab'), write('a')].reduce((history, act) => act(history), begun(aDeck('a')))
  expect(typed.past).toEqual([])
})

test('an edit that changes nothing is not remembered, and after an edit there is nothing to redo', () => {
  const history = edited(begun(aDeck('ab')), withoutSlides(['a']))
  expect(edited(history, withoutSlides(['z']))).toBe(history)
  expect(edited(undone(history), movedSlide('a', 1)).future).toEqual([])
})

test.each([
  ['a slide that was written', 'abc', editedSlide('b', { title: '新' }), 'b'],
  ['a slide that came', 'abc', addedSlide(aSlide('', '', { id: 'n' }), 'a'), 'n'],
  ['the one after a slide that went', 'abc', withoutSlides(['b']), 'c'],
  ['the last one after the last went', 'abc', withoutSlides(['c']), 'b'],
  ['where the order changed', 'abc', movedSlide('b', 1), 'c'],
  ['nothing, where the deck was set up', 'abc', withSettings({ loops: true }), null],
] as const)('a change is about %s', (_, ids, edit, about) => {
  expect(touched(aDeck(ids), edit(aDeck(ids)))).toBe(about)
})
