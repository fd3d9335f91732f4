import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestAddress } from '../../src/domain/addressLimits'
import { readAddress, writeAddress } from '../../src/state/address'
import { addressCandidates } from '../../src/state/addressCandidates'
import type { View } from '../../src/state/view'
import { aFilter, realAtlas } from '../builders'
import { views } from './views'

/** What programs do to a link that they pass on. */
const ways: Readonly<Record<string, (address: string) => string>> = {
  'escaped as HTML': (address) => address.replaceAll('&', '&amp;'),
  'escaped as HTML three times': (address) => address.replaceAll('&', '&amp;amp;amp;'),
  'escaped as HTML by numbers': (address) => address.replaceAll('&', '&#38;'),
  'with & escaped': (address) => address.replaceAll('&', '%26'),
  'with & full-width': (address) => address.replaceAll('&', '＆'),
  'escaped whole': (address) => encodeURIComponent(address),
  'escaped whole, twice': (address) => encodeURIComponent(encodeURIComponent(address)),
  'escaped as HTML, then whole': (address) => encodeURIComponent(address.replaceAll('&', '&amp;')),
  'escaped whole with its #': (address) => encodeURIComponent(`#${address}`),
  'after a full-width #': (address) => `＃${address}`,
}

/** Queries of the very signs that are undone. */
const queries = fc
  .array(
    fc.constantFrom('&', '=', '#', '%26', '%3D', '&amp;', '%2526', '＆', 'lang=en', 'q=', '园', 'park', ')。', ' '),
    {
      maxLength: 6,
    },
  )
  .map((some) => some.join(''))

const hardViews: fc.Arbitrary<View> = fc.oneof(
  views,
  fc.tuple(views, queries).map(([view, query]) => ({ ...view, filter: { ...view.filter, query } })),
)

/** As the browser hands an address over. */
const stored = (address: string) => new URL(`https://localhost/#${address}`).hash

test.each(Object.entries(ways))('a link %s leads to the view that it was written from', (_, passedOn) => {
  fc.assert(
    fc.property(hardViews, (view) => {
      const here = readAddress(stored(writeAddress(view)), realAtlas).view
      const address = stored(passedOn(writeAddress(view)))
      fc.pre(address.length <= longestAddress)
      expect(readAddress(address, realAtlas)).toEqual({ view: here, notices: [] })
    }),
    { numRuns: 100 },
  )
})

test('an address that was written is left as it is, whatever its search says', () => {
  fc.assert(
    fc.property(hardViews, (view) => {
      expect(addressCandidates(writeAddress(view))[0]).toBe(writeAddress(view))
      expect(readAddress(writeAddress(view), realAtlas)).toEqual({ view, notices: [] })
    }),
    { numRuns: 300 },
  )
})

test.each(['）。', '》', '，', '」', '.', ').', '">', '%EF%BC%89%E3%80%82', '\u200b', '；'])(
  'the sentence around a link may have left %s at its end',
  (marks) => {
    fc.assert(
      fc.property(views, (view) => {
        const plain = { ...view, filter: aFilter(view.filter.choices) }
        fc.pre(writeAddress(plain) !== '')
        const { view: read, notices } = readAddress(stored(writeAddress(plain) + marks), realAtlas)
        expect([writeAddress(read), notices]).toEqual([writeAddress(plain), []])
      }),
      { numRuns: 30 },
    )
  },
)

test.each([
  ['q=a%26b%3Dc', 'a&b=c', []],
  ['q=a%26amp;b', 'a&amp;b', []],
  ['q=%25%32%36', '%26', []],
  ['q=药谷）。', '药谷）。', []],
  ['q=a%26nothing=b', 'a&nothing=b', []],
  ['nonsense%3D1', '', ['nonsense%3D1']],
  ['group%3Dzone%26nonsense', '', ['group%3Dzone%26nonsense']],
])('of %s the search is “%s”', (address, query, dropped) => {
  const { view, notices } = readAddress(address, realAtlas)
  expect([view.filter.query, notices.map(({ key }) => key)]).toEqual([query, dropped])
})
