import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDeck, readKeptDeck, writtenDeck, writtenKeptDeck } from '../../src/data/deckFile'
import { readKeptViews, readViews, writtenKeptViews, writtenViews } from '../../src/data/savedViews'
import { fileLimits } from '../../src/domain/fileLimits'
import { addedSlide, aSlide, copyOf, type Deck, editedSlide, withSettings } from '../../src/state/deck'
import { newId, renamedView, type SavedView, withImported, withView } from '../../src/state/savedViews'

/** Any text that a field takes or an address holds: lone surrogates, control characters and full length among them. */
const textOf = (most: number) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('\ud800', '\u0000\u000b', '园'.repeat(most), 'x'.repeat(most)),
    )
    .map((text) => text.slice(0, most))
const names = textOf(fileLimits.name).filter((name) => name.trim() !== '')
const addresses = textOf(fileLimits.address)

const views = fc
  .array(fc.record({ name: names, address: addresses, rename: fc.option(names) }), { maxLength: 6 })
  .map((all) =>
    all.reduce<readonly SavedView[]>((before, { name, address, rename }) => {
      const id = newId()
      const after = withView(before, { id, name: name.trim(), address })
      return rename === null ? after : renamedView(after, id, rename)
    }, []),
  )

const slides = fc.record({ title: textOf(fileLimits.title), says: textOf(fileLimits.says), address: addresses })
const decks = fc
  .record({ name: names, rename: names, slides: fc.array(slides, { maxLength: 5 }) })
  .map(({ name, rename, slides: all }) => {
    const empty: Deck = { id: newId(), name: name.trim(), slides: [], seconds: 20, loops: false }
    const full = all.reduce((deck, { title, says, address }) => {
      const slide = aSlide(title, address)
      return editedSlide(slide.id, { says })(addedSlide(slide, null)(deck))
    }, empty)
    return withSettings({ name: rename.trim() })(full)
  })

/** What no version so far can read, or a later one may write. */
const strange = fc.array(
  fc.oneof(
    fc.constantFrom<unknown>(7, null, 'text', [], {}, { id: '', name: 'x', address: '' }),
    fc.record({ id: fc.constant('later'), name: fc.integer(), address: fc.constant('q=1'), more: fc.string() }),
    fc.constant({ id: 'a b', title: 'x', address: 'y'.repeat(fileLimits.address + 1) }),
  ),
  { maxLength: 4 },
)

test('whatever is kept or exported can be read again', () => {
  fc.assert(
    fc.property(views, decks, (all, deck) => {
      expect(readViews(writtenViews(all))).toEqual({ views: all })
      expect(readKeptViews(writtenKeptViews({ views: all, unread: [] }))).toEqual({ views: all, unread: [] })
      expect(readDeck(writtenDeck(deck))).toEqual({ deck })
      const record = { deck, revision: 1, stamp: 's', keptAt: 1, unread: [] }
      expect(readKeptDeck(writtenKeptDeck(record))).toEqual(record)
      const copied = copyOf(deck, `${deck.name}${deck.name}`)
      expect(readDeck(writtenDeck(copied))).toMatchObject({ deck: { slides: deck.slides } })
      expect(readViews(writtenViews(withImported([], all, newId)))).toMatchObject({ views: expect.any(Array) })
    }),
  )
})

test('one bad entry costs no other, and lies there as it was after every change', () => {
  fc.assert(
    fc.property(views, decks, strange, fc.nat(9), (all, deck, bad, at) => {
      const entries = [...all.slice(0, at), ...bad, ...all.slice(at)]
      const lying = readKeptViews(JSON.stringify({ format: 'zhangjiang-atlas-views', version: 1, views: entries }))
      expect(lying).toEqual({ views: all, unread: bad })
      const again = readKeptViews(writtenKeptViews({ views: all.slice(1), unread: lying?.unread ?? [] }))
      expect(again).toEqual({ views: all.slice(1), unread: bad })
      const file = JSON.parse(writtenDeck(deck))
      const text = JSON.stringify({ ...file, slides: [...file.slides.slice(0, at), ...bad, ...file.slides.slice(at)] })
      const found = readKeptDeck({ revision: 1, keptAt: 1, text })
      expect(found).toEqual({ deck, revision: 1, stamp: '', keptAt: 1, unread: bad })
      expect(found && readKeptDeck(writtenKeptDeck(found))).toEqual(found)
    }),
  )
})
