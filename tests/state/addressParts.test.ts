import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestAddress, longestQuery } from '../../src/domain/addressLimits'
import { facets, facetValues } from '../../src/domain/facets'
import { readAddress, writeAddress } from '../../src/state/address'
import { addressParts } from '../../src/state/addressParts'
import { droppedParts, noticeTexts } from '../../src/state/noticeTexts'
import { savedAddress, savedPlace } from '../../src/state/savedAddress'
import { createAtlasStore } from '../../src/state/store'
import { openingView, screens } from '../../src/state/view'
import { realAtlas } from '../builders'
import { views } from './views'

/** Good values of each part that is no facet; every part gets wrong ones too. */
const good: Readonly<Record<string, readonly string[]>> = {
  ed: [realAtlas.edition.id],
  source: ['own', 'own,pattern,group'],
  q: ['漕河泾', 'a%26b'],
  match: ['any', 'all'],
  outlines: ['own', 'shipped'],
  rows: ['sites', 'links'],
  by: ['basis', 'clause'],
  sort: ['clause', '-basis'],
  columns: ['clause', 'basis,clause'],
  park: ['minhang', 'expo'],
  panel: [
    'zone',
    'industry/biomedicine',
    'industry/biomedicine/minhang',
    'kind/platform',
    'district/pudong',
    'actor/office',
  ],
  map: ['10.2/31.21/121.47', '9/31/121'],
  candidates: ['1'],
  lens: ['industry/biomedicine', 'pattern/four-x', 'measure/tasks'],
  draw: ['four-x', 'one-five-x,four-x'],
  x: ['1'],
  blocks: ['1'],
  stated: ['1'],
  layout: ['diagram', 'positions'],
  compare: ['minhang,expo', 'jinqiao'],
  desk: ['deck', 'matrix', 'plan'],
  order: ['plan', 'likeness'],
  clause: ['四(四)3/2/7', '四(四)1/1/4'],
  slide: ['layout/city', 'layout/nope', 'nope/nope'],
  show: ['1'],
  kiosk: ['1'],
  presenter: ['1'],
  embed: ['1'],
  lang: ['zh', 'en'],
  theme: ['dark', 'projector'],
  painter: ['svg', 'webgl'],
}
const wrong = ['', '0', 'nope', '%E4%BD', '）。', 'a'.repeat(longestQuery + 1)]

const parts: readonly string[] = [
  ...facets.flatMap((facet) => {
    const [one = '', other = ''] = facetValues(realAtlas, facet)
    return [
      `${facet}=${one}`,
      `${facet}=${one},${other},nope`,
      `${facet}.not=${one}`,
      `${facet}.mode=all`,
      `${facet}.mode=no`,
    ]
  }),
  ...Object.entries(good).flatMap(([key, values]) => [...values, '）。'].map((value) => `${key}=${value}`)),
  'nonsense=1',
  'nonsense',
]

/** What an address asks for, as `key=value`, each value of a list by itself. */
function asked(address: string): readonly string[] {
  return writeAddress(readAddress(address, realAtlas).view)
    .split('&')
    .filter(Boolean)
    .flatMap((part) => {
      const [key = '', values = ''] = part.split('=')
      return values.split(',').map((value) => `${key}=${value}`)
    })
}

const wrongParts = Object.keys(good).flatMap((key) => wrong.map((value) => `${key}=${value}`))

const askedAlone = new Map([...parts, ...wrongParts].map((part) => [part, asked(part)]))

/** The rules that reading these parts together breaks, in words; each can be seen from without. */
function faults(...some: readonly string[]): readonly string[] {
  const { view, notices } = readAddress(some.join('&'), realAtlas)
  const written = writeAddress(view)
  const again = readAddress(written, realAtlas)
  const shown = screens.filter((screen) => new RegExp(`(^|&)${screen}=1`).test(written))
  const here = asked(written)
  const untold = some.filter((part) => {
    const [key] = part.split('=')
    const isWhole = askedAlone.get(part)?.every((one) => here.includes(one))
    return !isWhole && !notices.some((notice) => notice.key === key)
  })
  return [
    ...(again.notices.length > 0 || writeAddress(again.view) !== written ? ['reads otherwise once written'] : []),
    ...(shown.length > 1 ? [`is on ${shown}`] : []),
    ...(view.screen !== 'whole' && view.screen !== 'embed' && view.desk === 'deck' ? ['has decks beside a talk'] : []),
    ...untold.map((part) => `drops ${part} untold`),
  ].map((fault) => `${some.join('&')}: ${fault}`)
}

test.each([...new Set(parts.map((part) => part.split('=')[0]))])(
  'with %s every other part makes one view, and of what they contradict a notice tells',
  (key) => {
    const own = parts.filter((part) => part.split('=')[0] === key)
    expect(own.flatMap((one) => parts.flatMap((other) => faults(one, other)))).toEqual([])
  },
)

test('so does any handful of parts', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts, ...wrongParts), { minLength: 3, maxLength: 8 }), (some) => {
      expect(faults(...some)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['show=1&embed=1', 'embed', 'show', '1'],
  ['embed=1&show=1', 'show', 'embed', '1'],
  ['kiosk=1&presenter=1', 'presenter', 'kiosk', '1'],
  ['desk=deck&show=1', 'show', 'desk', 'deck'],
  ['park=expo&panel=zone', 'whole', 'park', 'expo'],
  ['group=zone&group.not=zone', 'whole', 'group', 'zone'],
  ['q=a&q=b', 'whole', 'q', 'a'],
])('of %s the later stands and a notice names the other', (address, screen, key, value) => {
  const { view, notices } = readAddress(address, realAtlas)
  expect(view.screen).toBe(screen)
  expect(notices).toEqual([{ reason: 'contradicted', key, value }])
})

test.each([
  ['industry/biomedicine/nope', { topic: { of: 'industry', id: 'biomedicine' } }, 'nope'],
  ['kind/platform/minhang', { topic: { of: 'kind', id: 'platform' } }, 'minhang'],
  ['industry/nope', null, 'industry/nope'],
  ['group/zone', null, 'group/zone'],
  ['industry/biomedicine/minhang/expo', null, 'industry/biomedicine/minhang/expo'],
])('of the panel %s what is known opens, and a notice names the rest', (panel, selection, value) => {
  const read = readAddress(`panel=${panel}`, realAtlas)
  expect(read.view.selection).toEqual(selection)
  expect(read.notices).toEqual([{ reason: 'unknown', key: 'panel', value }])
})

test('a part that is said twice alike is no contradiction', () => {
  expect(readAddress('show=1&park=expo&show=1&park=expo', realAtlas).notices).toEqual([])
})

test('a slide that keeps the decks’ desk does not bring it onto a stage', () => {
  const here = { ...openingView, screen: 'show' } as const
  expect(savedPlace('desk=deck&park=expo', here, realAtlas).view.desk).toBeNull()
})

test('an address beyond the longest is not looked at, and the notice says so', () => {
  for (const long of ['q=', 'group=', 'a&', '%25'].map((part) => part.repeat(longestAddress))) {
    const { view, notices } = readAddress(`group=zone&${long}`, realAtlas)
    expect([view, notices.map(({ reason }) => reason)]).toEqual([openingView, ['tooLong']])
  }
  const [text] = noticeTexts([{ reason: 'tooLong', key: '', value: '' }], 'zh')
  expect(text).toContain(String(longestAddress))
})

test('of thousands of dropped parts a few are named, and how many there are', () => {
  const address = Array.from({ length: 2000 }, (_, index) => `a${index}=1`).join('&')
  const { notices } = readAddress(address, realAtlas)
  expect(notices).toHaveLength(2000)
  for (const language of ['zh', 'en'] as const) {
    const [text = '', ...more] = noticeTexts(notices, language)
    expect(more).toEqual([])
    expect(text).toContain('2000')
    expect(text.length).toBeLessThan(400)
  }
  expect(droppedParts([{ reason: 'unknown', key: 'park', value: 'x'.repeat(10_000) }], 'zh').length).toBeLessThan(60)
})

test('whatever is written can be read, as a browser stores it, and be kept', () => {
  const all = (facet: (typeof facets)[number]) => facetValues(realAtlas, facet)
  const choices = Object.fromEntries(facets.map((facet) => [facet, { chosen: all(facet), mode: 'all', excluded: [] }]))
  const store = createAtlasStore()
  fc.assert(
    fc.property(views, fc.constantFrom('园', '&', '\ud800', '🌏'), (view, sign) => {
      store.getState().show({ ...view, filter: { ...view.filter, choices: { ...view.filter.choices, ...choices } } })
      store.getState().ask((filter) => ({ ...filter, query: sign.repeat(5000) }))
      const shown = store.getState().view
      const stored = new URL(`https://localhost/#${writeAddress(shown)}`).hash
      expect(stored.length).toBeLessThan(longestAddress)
      expect(savedAddress(shown).length).toBeLessThan(longestAddress / 2)
      expect(readAddress(stored, realAtlas).notices).toEqual([])
    }),
    { numRuns: 50 },
  )
})

test('a search is cut at its longest, never within a character; a longer one in a link is left out with a notice', () => {
  const store = createAtlasStore()
  store.getState().ask((filter) => ({ ...filter, query: `a${'🌏'.repeat(longestQuery)}` }))
  expect(store.getState().view.filter.query).toBe(`a${'🌏'.repeat((longestQuery - 2) / 2)}`)
  const { view, notices } = readAddress(`park=expo&q=${'园'.repeat(longestQuery + 1)}`, realAtlas)
  expect([view.filter.query, notices.map(({ reason }) => reason)]).toEqual(['', ['longSearch']])
})

test('every part of an address is tried here', () => {
  const ofNoFacet = Object.keys(addressParts).filter((key) => !facets.some((facet) => key.split('.')[0] === facet))
  expect(Object.keys(good).sort()).toEqual(ofNoFacet.sort())
})
