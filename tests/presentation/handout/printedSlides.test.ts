import { expect, test } from 'vitest'
import { deskSlideOf } from '../../../src/drawing/desks/deskSlides'
import { paginationOf } from '../../../src/presentation/handout/pagination'
import {
  type PrintedSlide,
  type PrintOptions,
  paragraphsOf,
  printedSlides,
} from '../../../src/presentation/handout/printedSlides'
import { shippedDeck } from '../../../src/presentation/shippedDeck'
import { aSlide, type Deck } from '../../../src/state/deck'
import { realAtlas, realGround } from '../../builders'

const real = { atlas: realAtlas, ground: realGround }

function printed(deck: Deck, change: Partial<PrintOptions> = {}): readonly PrintedSlide[] {
  return printedSlides(real, deck, { perPage: 2, hasNotes: true, language: 'zh', page: 'http://a/', ...change })
}

const deckOf = (...slides: Deck['slides']): Deck => ({ id: 'a', name: '讲稿', slides, seconds: 20, loops: false })

test('every slide of the shipped deck is printed with its notes, in light colours, numbered from 1', () => {
  const deck = shippedDeck(realAtlas, 'zh')
  const slides = printed(deck)
  expect(slides.map(({ number }) => number)).toEqual(deck.slides.map((_, index) => index + 1))
  expect(slides.map(({ blocks }) => blocks.notes.join('\n'))).toEqual(deck.slides.map(({ says }) => says))
  expect(slides.every(({ drawing }) => drawing.theme.name === 'light')).toBe(true)
})

test('without notes none is printed', () => {
  const slides = printed(shippedDeck(realAtlas, 'zh'), { hasNotes: false })
  expect(slides.flatMap(({ blocks }) => blocks.notes)).toEqual([])
})

test('a slide says what its map answers and on which clauses it rests; a desk has no sentence', () => {
  const [map, desk] = printed(deckOf(aSlide('一区', 'group=zone'), aSlide('矩阵', 'desk=matrix')))
  expect(map?.caption).toContain('13 个')
  expect(map?.blocks.clauses.join()).toContain('四(四)3')
  expect(desk?.caption).toBe('')
  expect(desk?.listing).toBeNull()
})

test('a slide leads to its own view, in the language of the paper', () => {
  const [slide] = printed(deckOf(aSlide('闵行', 'park=minhang')), { language: 'en' })
  expect(slide?.link).toBe('http://a/#park=minhang&lang=en')
})

test('a park that a slide chooses is looked at closely, the smaller picture as well', () => {
  const deck = deckOf(aSlide('闵行', 'park=minhang'), aSlide('近处', 'map=11/31.2/121.4'))
  const zooms = ([1, 6] as const).map((perPage) => printed(deck, { perPage }).map(({ view }) => view.camera?.zoom ?? 0))
  expect(zooms[0]?.[0]).toBeGreaterThan(9.5)
  expect(zooms[1]?.[1]).toBeLessThan(zooms[0]?.[1] ?? 0)
})

test('line breaks of the notes stay, empty lines too; a line too long for a piece is cut after a sentence', () => {
  expect(paragraphsOf('一\n\n二\r\n三')).toEqual(['一', '', '二', '三'])
  const long = `${'甲'.repeat(400)}。${'乙'.repeat(400)}`
  expect(paragraphsOf(long)).toEqual([`${'甲'.repeat(400)}。`, '乙'.repeat(400)])
  expect(paragraphsOf('丙'.repeat(1200)).join('')).toBe('丙'.repeat(1200))
})

test('all indicators and all questions are listed, each with its clauses', () => {
  const indicators =
    deskSlideOf('indicators')
      ?.listing?.(realAtlas, 'zh')
      .rows.filter(({ isHeading }) => !isHeading) ?? []
  expect(indicators).toHaveLength(realAtlas.indicators.length)
  expect(indicators.every(({ cells }) => /第\d+句/.test(cells[3] ?? ''))).toBe(true)
  const questions = deskSlideOf('questions')?.listing?.(realAtlas, 'en').rows ?? []
  expect(questions.filter(({ isHeading }) => !isHeading).length).toBeGreaterThan(20)
  expect(deskSlideOf('matrix')?.listing).toBeNull()
})

test('what finds no room goes whole to a later page, and the slide says which', () => {
  const slides = printed(deckOf(aSlide('长', '', { says: '第一行\n第二行' }), aSlide('短', '', { says: '一行' })))
  const [long, short] = slides
  if (!long || !short) throw new Error('two slides are printed')
  const place = { more: 10, blocks: new Map([['notes', 100] as const]), rowRoom: 0, rows: [] }
  const plan = paginationOf(slides, 1, {
    capacity: 100,
    gap: 0,
    places: new Map([
      [long.slide.id, { ...place, room: 95 }],
      [short.slide.id, { ...place, room: 100 }],
    ]),
    pieces: new Map(),
    heads: new Map(),
  })
  expect(plan.slidePages.flat().map(({ blocks, restOn }) => [blocks.includes('notes'), restOn])).toEqual([
    [false, 3],
    [true, null],
  ])
  expect(plan.restPages.flat().map((piece) => (piece.kind === 'text' ? piece.text : piece.kind))).toEqual([
    'title',
    '第一行',
    '第二行',
  ])
  expect(plan.pageCount).toBe(3)
})

test('a clause that the notes name stands beside them no second time; without notes it does', () => {
  const [slide] = printed(deckOf(aSlide('图', '', { says: '依据：四(四)1 第1段第1句' })))
  const [bare] = printed(deckOf(aSlide('图', '', { says: '' })))
  expect(bare?.blocks.clauses.join('')).toContain('四(四)1 第1段第1句')
  expect(slide?.blocks.clauses.join('')).toContain('四(四)2 第1段第1句')
  expect(slide?.blocks.clauses.join('')).not.toContain('四(四)1 第1段第1句')
})

test('a table that goes on later says its clauses itself: they stand beside it only where it is whole', () => {
  const slides = printed(deckOf(aSlide('指标', 'desk=indicators')))
  const [slide] = slides
  const rows = slide?.listing?.rows.map(() => 10) ?? []
  const planWith = (rowRoom: number) =>
    paginationOf(slides, 2, {
      capacity: 1000,
      gap: 20,
      places: new Map([
        [slide?.slide.id ?? '', { room: 900, more: 10, blocks: new Map([['clauses', 100] as const]), rowRoom, rows }],
      ]),
      pieces: new Map(),
      heads: new Map(),
    })
  const [whole, partly] = [planWith(rows.length * 10), planWith(25)]
  expect(whole.slidePages.flat()[0]?.blocks).toContain('clauses')
  expect(whole.underLast).toEqual([])
  expect(partly.slidePages.flat()[0]?.blocks).not.toContain('clauses')
  const rest = [...partly.underLast, ...partly.restPages.flat()]
  expect(rest.filter((piece) => piece.kind === 'text' && piece.block === 'clauses')).toEqual([])
  expect(rest.filter(({ kind }) => kind === 'row').length).toBe(rows.length)
  expect(partly.underLast.length).toBeGreaterThan(0)
})
