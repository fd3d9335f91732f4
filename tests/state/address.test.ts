import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facets } from '../../src/domain/facets'
import { readAddress, writeAddress } from '../../src/state/address'
import { openingView } from '../../src/state/view'
import { aFilter, aView, parkId, realAtlas } from '../builders'
import { addressExamples } from './addressExamples'
import { views } from './views'

test('an address leads back to the view it was written from', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(readAddress(`#${writeAddress(view)}`, realAtlas)).toEqual({ view, notices: [] })
    }),
    { numRuns: 500 },
  )
})

test('an address survives the way a browser stores it', () => {
  fc.assert(
    fc.property(views, (view) => {
      const url = new URL(`https://localhost/#${writeAddress(view)}`)
      const query = view.filter.query.replace(/\p{Surrogate}/gu, '\ufffd')
      expect(readAddress(url.hash, realAtlas).view).toEqual({ ...view, filter: { ...view.filter, query } })
    }),
  )
})

test('an address that was written is written the same again after it was read', () => {
  fc.assert(
    fc.property(views, (view) => {
      const address = writeAddress(view)
      expect(writeAddress(readAddress(address, realAtlas).view)).toBe(address)
    }),
  )
})

test('the opening view has an empty address, and an empty address leads to it', () => {
  expect(writeAddress(openingView)).toBe('')
  for (const address of ['', '#', '&', '#&&']) {
    expect(readAddress(address, realAtlas)).toEqual({ view: openingView, notices: [] })
  }
})

test.each(addressExamples)('the documented address $address applies whole', ({ address, view }) => {
  expect(readAddress(address, realAtlas)).toEqual({ view, notices: [] })
})

test.each(addressExamples)('the view of $address is written in a form that leads back to it', ({ view }) => {
  expect(readAddress(writeAddress(view), realAtlas).view).toEqual(view)
})

test('the page of formats shows every documented address', () => {
  const formats = readFileSync('docs/formats.md', 'utf8')
  const missing = addressExamples.map(({ address }) => address).filter((address) => !formats.includes(address))
  expect(missing).toEqual([])
})

test('an address is readable: ids joined by commas, Chinese as it is typed', () => {
  const filter = aFilter(
    { industry: { chosen: ['biomedicine', 'aerospace'], excluded: ['fintech'] } },
    { query: '药谷 a&b' },
  )
  expect(writeAddress(aView({ filter, selection: { park: parkId('minhang') } }))).toBe(
    'industry=biomedicine,aerospace&industry.not=fintech&q=药谷%20a%26b&park=minhang',
  )
})

test.each([
  ['park=zhabei', 'unknown', 'park', 'zhabei'],
  ['group=zone,suburb', 'unknown', 'group', 'suburb'],
  ['industry.not=alchemy', 'unknown', 'industry.not', 'alchemy'],
  ['industry.mode=most', 'unknown', 'industry.mode', 'most'],
  ['industry.only=biomedicine', 'unknown', 'industry.only', 'biomedicine'],
  ['industry.not.ever=biomedicine', 'unknown', 'industry.not.ever', 'biomedicine'],
  ['source=hearsay', 'unknown', 'source', 'hearsay'],
  ['map=10/31.2', 'malformed', 'map', '10/31.2'],
  ['map=10/-31.2/121.4', 'malformed', 'map', '10/-31.2/121.4'],
  ['map=10/39.9/116.4', 'malformed', 'map', '10/39.9/116.4'],
  ['map=99/31.2/121.4', 'malformed', 'map', '99/31.2/121.4'],
  ['map=1e1/31.2/121.4', 'malformed', 'map', '1e1/31.2/121.4'],
  ['q=%E4%BD', 'malformed', 'q', '%E4%BD'],
  ['lang=fr', 'unknown', 'lang', 'fr'],
  ['theme=neon', 'unknown', 'theme', 'neon'],
  ['painter=canvas', 'unknown', 'painter', 'canvas'],
  ['panel=park', 'unknown', 'panel', 'park'],
  ['candidates=yes', 'unknown', 'candidates', 'yes'],
  ['lens=industry/alchemy', 'unknown', 'lens', 'industry/alchemy'],
  ['lens=pattern/three-x', 'unknown', 'lens', 'pattern/three-x'],
  ['lens=biomedicine', 'unknown', 'lens', 'biomedicine'],
  ['draw=four-x,five-x', 'unknown', 'draw', 'five-x'],
  ['x=0', 'unknown', 'x', '0'],
  ['layout=spiral', 'unknown', 'layout', 'spiral'],
  ['compare=minhang,zhabei', 'unknown', 'compare', 'zhabei'],
  ['compare=expo,jinqiao,minhang,qingpu,jiading', 'unknown', 'compare', 'jiading'],
  ['desk=chair', 'unknown', 'desk', 'chair'],
  ['order=random', 'unknown', 'order', 'random'],
  ['clause=四(四)3/0/7', 'malformed', 'clause', '四(四)3/0/7'],
  ['clause=九/1/1', 'unknown', 'clause', '九/1/1'],
  ['colour=red', 'unknown', 'colour', 'red'],
  ['constructor=x', 'unknown', 'constructor', 'x'],
  ['nonsense', 'unknown', 'nonsense', ''],
])('of %s the bad part is dropped with a notice that names it, and the rest applies', (bad, reason, key, value) => {
  const { view, notices } = readAddress(`#kind=talent&${bad}&candidates=1&lang=en`, realAtlas)
  expect(notices).toEqual([{ reason, key, value }])
  const rest = { kind: view.filter.choices.kind.chosen, candidates: view.candidates, language: view.language }
  expect(rest).toEqual({ kind: ['talent'], candidates: true, language: 'en' })
})

test('of a list only the unknown values are dropped', () => {
  const { view, notices } = readAddress('#group=zone,suburb,city,zone', realAtlas)
  expect(view.filter.choices.group.chosen).toEqual(['zone', 'city'])
  expect(notices).toEqual([{ reason: 'unknown', key: 'group', value: 'suburb' }])
})

test('a value that an address both asks for and excludes is not in both', () => {
  for (const address of ['#group=zone,city&group.not=zone', '#group.not=zone&group=zone,city']) {
    const { chosen, excluded } = readAddress(address, realAtlas).view.filter.choices.group
    expect({ chosen, excluded }).toEqual({ chosen: ['city'], excluded: ['zone'] })
  }
})

const keys = [...facets, 'q', 'map', 'park', 'source', 'industry.mode', 'group.not', '__proto__', 'toString', '']
const scraps = fc
  .array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom('=', '', '==', '.'), fc.string({ unit: 'binary' })))
  .map((parts) => parts.map((part) => part.join('')).join('&'))

test('no text at all breaks the reader, and what it makes of it can be written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), scraps), (text) => {
      const { view } = readAddress(text, realAtlas)
      expect(readAddress(writeAddress(view), realAtlas).view).toEqual(view)
    }),
    { numRuns: 1000 },
  )
})
