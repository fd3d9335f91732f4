import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainFileName } from '../../src/domain/plainText'
import { fileNameOf } from '../../src/drawing/fileName'
import { dataFormats } from '../../src/export/dataFormats'
import { readAddress } from '../../src/state/address'
import { deckWordsIn } from '../../src/words/parts/deck'
import { exportWordsIn } from '../../src/words/parts/export'
import { savedWordsIn } from '../../src/words/parts/saved'
import { aView, realAtlas } from '../builders'

const day = '2026-11-29'
const at = (address: string) => readAddress(address, realAtlas).view

test('a map says what of the view it shows, the park, the colours, the filter and the day', () => {
  const name = fileNameOf(
    realAtlas,
    at('park=minhang&lens=industry/biomedicine&pattern=four-x&draw=four-x'),
    '张江空间布局图-A4',
    'map',
    day,
  )
  expect(name).toBe('张江空间布局图-A4-结构-4+X-闵行园-谁提到生物医药-在4+X中的园区：4 个-2026-11-29')
})

test('views that differ in park, lens, filter, arrangement, blocks or day have names that differ', () => {
  const views = [
    '',
    'park=minhang',
    'park=lingang',
    'lens=industry/biomedicine',
    'lens=measure/tasks',
    'pattern=four-x',
    'layout=diagram',
    'blocks=1',
    'draw=four-x',
  ].map((address) => fileNameOf(realAtlas, at(address), '图', 'map', day))
  const all = [...views, fileNameOf(realAtlas, aView(), '图', 'map', '2026-11-30')]
  expect(new Set(all).size).toBe(all.length)
})

test('a table says its filter and the day, and nothing of what only a map shows', () => {
  const view = at('park=minhang&lens=measure/tasks&pattern=four-x')
  expect(fileNameOf(realAtlas, view, '张江园区数据', 'data', day)).toBe('张江园区数据-在4+X中的园区：4 个-2026-11-29')
  expect(fileNameOf(realAtlas, at('lang=en'), 'Zhangjiang parks', 'data', day)).toBe('Zhangjiang parks-2026-11-29')
})

test('a deck and saved questions have views of their own: their files say what they are and the day, whatever the page shows', () => {
  const view = at('park=minhang&lens=measure/tasks&pattern=four-x')
  const names = (['zh', 'en'] as const).flatMap((language) => [
    fileNameOf(realAtlas, view, deckWordsIn(language)('deck.fileName', { name: '一区: A/B' }), 'own', day),
    fileNameOf(realAtlas, view, savedWordsIn(language)('saved.fileName'), 'own', day),
  ])
  expect(names).toEqual([
    '张江空间布局图-讲稿-一区  A B-2026-11-29',
    '张江空间布局图-收藏的问题-2026-11-29',
    'Zhangjiang Atlas-deck-一区  A B-2026-11-29',
    'Zhangjiang Atlas-saved questions-2026-11-29',
  ])
})

const isKept = (name: string) => ({
  length: [...name].length <= 120,
  bytes: new TextEncoder().encode(name).length <= 255,
  signs: !/[\\/:*?"<>|]/.test(name) && [...name].every((sign) => sign >= ' '),
  end: !/[. ]$/.test(name) && !name.startsWith(' '),
  device: !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name),
  something: name.replace(/\.[a-z]+$/, '').length > 0,
})
const yes = { length: true, bytes: true, signs: true, end: true, device: true, something: true }

test('whatever is searched for and whatever a title says, Windows takes the name, and the day stands at its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 200 }), (query, title) => {
      const view = { ...aView(), filter: { ...aView().filter, query } }
      const name = fileNameOf(realAtlas, view, title, 'map', day)
      expect(isKept(plainFileName(`${name}.geojson`))).toEqual(yes)
      expect(name.endsWith(day)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test.each([
  'CON',
  'nul.txt',
  'Com1.pdf',
  'lpt9',
  'a. . ',
  '...',
  '',
  '图'.repeat(300),
  `${'x'.repeat(500)}.geojson`,
  'a?b|c.svg',
])('%s becomes a name that Windows takes', (name) => {
  expect(isKept(plainFileName(name))).toEqual(yes)
})

test('a long name keeps its ending', () => {
  expect(plainFileName(`${'图'.repeat(300)}.geojson`)).toMatch(/…\.geojson$/)
})

test.each(['zh', 'en'] as const)(
  'files that are taken of one view in one go have names that differ, in %s',
  (language) => {
    const names = dataFormats.map(({ file, ending }) => {
      const what = exportWordsIn(language)(file, { count: 22 })
      return `${fileNameOf(realAtlas, at(`lang=${language}`), what, 'data', day)}.${ending}`.toLowerCase()
    })
    expect(new Set(names).size).toBe(dataFormats.length)
  },
)
