import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  evenPages,
  fittingBlocks,
  fittingRows,
  type Measured,
  packedPages,
  perPageChoices,
  slidePages,
} from '../../../src/presentation/handout/packing'

const slides = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

test.each([
  [13, 1, 13],
  [13, 2, 7],
  [13, 6, 3],
  [12, 6, 2],
  [1, 6, 1],
  [0, 2, 0],
] as const)('%i slides, %i a page, take %i pages', (count, perPage, pages) => {
  expect(slidePages(slides(count), perPage)).toHaveLength(pages)
})

test('every slide is on one page, in the order of the deck, and only the last page may have room left', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.constantFrom(...perPageChoices), (count, perPage) => {
      const pages = slidePages(slides(count), perPage)
      expect(pages.flat()).toEqual(slides(count))
      expect(pages.slice(0, -1).every((page) => page.length === perPage)).toBe(true)
    }),
  )
})

test('a text that finds no room leaves it to the next', () => {
  const blocks = [
    { name: 'notes', height: 80 },
    { name: 'readings', height: 70 },
    { name: 'clauses', height: 20 },
  ]
  expect(fittingBlocks(blocks, 100)).toEqual(['notes', 'clauses'])
  expect(fittingBlocks(blocks, 170)).toEqual(['notes', 'readings', 'clauses'])
  expect(fittingBlocks(blocks, 10)).toEqual([])
})

test('rows are taken from the first as long as they fit', () => {
  expect(fittingRows([10, 10, 30, 5], 24)).toBe(2)
  expect(fittingRows([10, 10], 20)).toBe(2)
  expect(fittingRows([], 0)).toBe(0)
})

const line = (height: number, change: Partial<Measured> = {}): Measured => ({
  height,
  table: null,
  head: 0,
  keeps: false,
  ...change,
})

test('a heading goes to the next page with what it stands over', () => {
  const heading = line(10, { keeps: true })
  const pages = packedPages([line(80), heading, line(30)], 100)
  expect(pages.map((page) => page.length)).toEqual([1, 2])
})

test('a page that begins amid a table has room for its head', () => {
  const row = line(30, { table: 'indicators', head: 20 })
  expect(packedPages([row, row, row, row], 100).map((page) => page.length)).toEqual([2, 2])
})

test('a piece higher than a page has one to itself', () => {
  expect(packedPages([line(10), line(500), line(10)], 100).map((page) => page.length)).toEqual([1, 1, 1])
})

const pieces = fc.array(
  fc.record({
    height: fc.integer({ min: 1, max: 40 }),
    table: fc.constantFrom(null, 'a', 'b'),
    head: fc.constant(8),
    keeps: fc.boolean(),
  }),
)

test('nothing is lost, doubled or moved, and no page holds more than it can unless one run alone is higher', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const pages = packedPages(all, 100)
      expect(pages.flat()).toEqual(all)
      for (const page of pages) {
        const height = page.reduce(
          (sum, { height: own, table, head }, at) =>
            sum + own + (table !== null && table !== page[at - 1]?.table ? head : 0),
          0,
        )
        const isOneRun = page.slice(0, -1).every(({ keeps }) => keeps)
        expect(height <= 100 || isOneRun).toBe(true)
      }
      for (const page of pages.slice(0, -1)) expect(page.at(-1)?.keeps).toBe(false)
    }),
  )
})

test('pages are filled alike: the last holds no mere few lines, and there are no more of them', () => {
  const lines = Array.from({ length: 21 }, () => line(10))
  expect(packedPages(lines, 100).map((page) => page.length)).toEqual([10, 10, 1])
  expect(evenPages(lines, 100, 0).map((page) => page.length)).toEqual([7, 7, 7])
  fc.assert(
    fc.property(pieces, (all) => {
      const even = evenPages(all, 100, 0)
      expect(even.flat()).toEqual(all)
      expect(even.length).toBeLessThanOrEqual(packedPages(all, 100).length)
    }),
  )
})

test('what the last slides leave free is used first; what does not fit there begins on the next page', () => {
  const lines = Array.from({ length: 12 }, () => line(10))
  expect(evenPages(lines, 100, 40).map((page) => page.length)).toEqual([4, 8])
  expect(evenPages([line(50), line(10)], 100, 40).map((page) => page.length)).toEqual([0, 2])
})
