import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDeck, readKeptDeck, writtenDeck, writtenKeptDeck } from '../../src/data/deckFile'
import { fileLimits } from '../../src/domain/fileLimits'
import { type Deck, type Slide, usualSeconds } from '../../src/state/deck'

const slide: Slide = { id: 'a', title: '生物医药', says: '一\n二', address: 'q=1', isCover: true, seconds: 9 }
const deck: Deck = { id: 'd', name: '讲稿', slides: [slide], seconds: 30, loops: true }

const ids = fc.stringMatching(/^[\w-]{1,64}$/)
const seconds = fc.integer({ min: 1, max: fileLimits.seconds })
const slides = fc.record({
  id: ids,
  title: fc.string({ maxLength: fileLimits.title }),
  says: fc.string({ maxLength: 300 }),
  address: fc.string({ maxLength: 300 }),
  isCover: fc.boolean(),
  seconds: fc.option(seconds),
})
const decks = fc.record({
  id: ids,
  name: fc.string({ minLength: 1, maxLength: fileLimits.name }).filter((name) => name.trim() === name && name !== ''),
  slides: fc.uniqueArray(slides, { selector: ({ id }) => id, maxLength: 8 }),
  seconds,
  loops: fc.boolean(),
})

test('what is written is read again', () => {
  fc.assert(
    fc.property(decks, (one) => {
      expect(readDeck(writtenDeck(one))).toEqual({ deck: one })
    }),
  )
})

test('what is kept on the shelf is found again, with its revision', () => {
  const kept = { deck, revision: 3, stamp: 'x', keptAt: 12, unread: [] }
  expect(readKeptDeck(writtenKeptDeck(kept))).toEqual(kept)
})

test.each([
  ['nothing', undefined],
  ['a text', writtenDeck(deck)],
  ['a newer deck', { revision: 1, keptAt: 1, text: writtenDeck(deck).replace('"version": 2', '"version": 3') }],
  ['no revision', { keptAt: 1, text: writtenDeck(deck) }],
])('on the shelf, %s is no deck', (_, found) => expect(readKeptDeck(found)).toBeNull())

test('a slide keeps the steps that lead up to it, and a file without any says none', () => {
  const stepped = { ...deck, slides: [{ ...slide, steps: ['q=1', 'q=2'] }] }
  expect(readDeck(writtenDeck(stepped))).toEqual({ deck: stepped })
  expect(writtenDeck(deck)).not.toContain('steps')
  expect(readDeck(writtenDeck({ ...deck, slides: [{ ...slide, steps: Array(13).fill('') }] }))).toHaveProperty(
    'refusals',
  )
})

test('a file says its format and version, and may begin with a byte order mark', () => {
  expect(JSON.parse(writtenDeck(deck))).toEqual({ format: 'zhangjiang-atlas-deck', version: 2, ...deck })
  expect(readDeck(`\uFEFF${writtenDeck(deck)}`)).toEqual({ deck })
})

test('a file of the first version opens, with what was usual then', () => {
  const { isCover: _, seconds: __, ...first } = slide
  const old = { format: 'zhangjiang-atlas-deck', version: 1, id: 'd', name: '讲稿', slides: [first] }
  expect(readDeck(JSON.stringify(old))).toEqual({
    deck: { ...deck, slides: [{ ...slide, isCover: false, seconds: null }], seconds: usualSeconds, loops: false },
  })
})

test('what the first version did not know is left out of its files', () => {
  const strange = { ...slide, isCover: 'yes', seconds: 'long' }
  const old = { format: 'zhangjiang-atlas-deck', version: 1, id: 'd', name: '讲稿', slides: [strange], loops: 7 }
  expect(readDeck(JSON.stringify(old))).toMatchObject({ deck: { loops: false, slides: [{ isCover: false }] } })
})

test('what is unknown in a file is left out', () => {
  const { format, version, ...rest } = JSON.parse(writtenDeck(deck))
  const more = { format, version, ...rest, by: 'me', slides: [{ ...slide, colour: 'red' }] }
  expect(readDeck(JSON.stringify(more))).toEqual({ deck })
})

test('a file may bring as much as the forms take', () => {
  const long = {
    ...slide,
    title: 'x'.repeat(fileLimits.title),
    says: 'x'.repeat(fileLimits.says),
    address: 'x'.repeat(fileLimits.address),
    seconds: fileLimits.seconds,
  }
  const full = {
    ...deck,
    name: 'x'.repeat(fileLimits.name),
    slides: Array.from({ length: fileLimits.slides }, (__, at) => ({ ...long, id: `s${at}` })),
  }
  expect(readDeck(writtenDeck(full))).toEqual({ deck: full })
})

test('every fault of a file is named at once', () => {
  const bad = { ...deck, name: ' ', slides: [{ id: 'a' }, slide, 7] }
  const text = JSON.stringify({ format: 'zhangjiang-atlas-deck', version: 2, ...bad })
  expect(readDeck(text)).toMatchObject({ refusals: { length: 4 } })
})
