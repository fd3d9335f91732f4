import { expect, test } from 'vitest'
import { readDeck, writtenDeck } from '../../src/data/deckFile'
import { readViews, writtenViews } from '../../src/data/savedViews'
import type { Atlas } from '../../src/domain/atlas'
import { type EditionId, namedAddress } from '../../src/domain/edition'
import { shippedDeck } from '../../src/presentation/shippedDeck'
import { readAddress, writeAddress } from '../../src/state/address'
import { editionSaid } from '../../src/state/editionSaid'
import { noticeTexts } from '../../src/state/noticeTexts'
import { openingView } from '../../src/state/view'
import { wordsIn } from '../../src/words/words'
import { realAtlas } from '../builders'

const first = realAtlas.edition.first
/** The same facts as an edition that came later. */
const later: Atlas = { ...realAtlas, edition: { ...realAtlas.edition, id: 'later' as EditionId } }

test('the first edition is not written into addresses, a later one is', () => {
  expect(writeAddress(readAddress('desk=matrix', realAtlas).view)).toBe('desk=matrix')
  expect(writeAddress(readAddress('ed=later&desk=matrix', later).view)).toBe('ed=later&desk=matrix')
})

test('what is the reader’s alone names no edition and is of none', () => {
  const address = 'embed=1&lang=en&theme=dark'
  const { view, notices } = readAddress(address, later)
  expect(notices).toEqual([])
  expect(writeAddress(view)).toBe(address)
  expect(writeAddress(readAddress('', later).view)).toBe('')
})

test.each([
  ['ed=later&desk=matrix', realAtlas, 'later'],
  [`ed=${first}&desk=matrix`, later, first],
  ['desk=matrix', later, first],
])('a link of another edition opens, and says so: %s', (address, atlas, named) => {
  const { view, notices } = readAddress(address, atlas)
  expect(view.desk).toBe('matrix')
  expect(notices).toEqual([{ reason: 'edition', key: 'ed', value: named }])
  expect(noticeTexts(notices, 'zh')).toEqual([`链接出自规划的另一版，已尽量按本版打开：ed=${named}`])
  expect(noticeTexts(notices, 'en')[0]).toContain('another edition')
})

test('the first edition may be named, and is then not written again', () => {
  const { view, notices } = readAddress(`ed=${first}&desk=matrix`, realAtlas)
  expect(notices).toEqual([])
  expect(writeAddress(view)).toBe('desk=matrix')
})

test('what ships with a later edition is of it', () => {
  const addresses = [
    ...shippedDeck(later, 'zh').slides.map(({ address }) => address),
    ...later.edition.questions.map(({ address }) => namedAddress(later, address)),
  ]
  expect(addresses.flatMap((address) => readAddress(address, later).notices)).toEqual([])
})

test('a file of decks or of questions names its edition, and one that names none is of the first', () => {
  const deck = writtenDeck({ id: 'd', name: 'd', slides: [], seconds: 20, loops: false }, 'later')
  const views = writtenViews([{ id: 'v', name: 'v', address: openingView.painter }], 'later')
  for (const read of [readDeck(deck), readViews(views)]) expect(read).toMatchObject({ edition: 'later' })
  expect(editionSaid(realAtlas, 'later', wordsIn('zh'))).toContain('另一版 later')
  expect(editionSaid(realAtlas, 'later', wordsIn('en'))).toContain('another edition')
  expect(editionSaid(later, undefined, wordsIn('zh'))).toContain(first)
  expect([editionSaid(later, 'later', wordsIn('zh')), editionSaid(realAtlas, undefined, wordsIn('zh'))]).toEqual([
    '',
    '',
  ])
})
