import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Indicator, qualifiers } from '../../src/domain/atlas'
import { shareOfCity } from '../../src/domain/figure'
import { type IndicatorGraphic, indicatorGraphic } from '../../src/drawing/indicatorGraphic'
import { languages } from '../../src/state/view'
import { aFigure, anIndicator, realAtlas } from '../builders'

function graphic(indicator: Indicator, change: Partial<Parameters<typeof indicatorGraphic>[0]> = {}): IndicatorGraphic {
  return indicatorGraphic({
    indicator,
    share: null,
    shareLead: '占全市',
    language: 'zh',
    width: 280,
    weight: 1,
    ...change,
  })
}

const said = ({ texts }: IndicatorGraphic, role: string) =>
  texts.filter((text) => text.role === role).map(({ lead, text }) => (lead ? `${lead} ${text}` : text))

const bar = ({ bars }: IndicatorGraphic, role: string) => bars.find((one) => one.role === role)

/** Pairs of texts of which one lies over the other. */
function collisions({ texts }: IndicatorGraphic): readonly string[] {
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y - one.size * 0.9 < other.y + other.size * 0.2 &&
          other.y - other.size * 0.9 < one.y + one.size * 0.2,
      )
      .map((other) => `${one.text} / ${other.text}`),
  )
}

const isWithin = ({ texts, bars, ends, width, height }: IndicatorGraphic) =>
  texts.every(({ x, y, width: taken }) => x >= 0 && x + taken <= width && y <= height) &&
  [...bars.map(({ x, width: taken }) => x + taken), ...ends.map(({ x }) => x)].every((x) => x >= 0 && x <= width)

test('every indicator of the plan is drawn without a collision and within its picture, in both languages', () => {
  const bad = realAtlas.indicators.flatMap((indicator) =>
    languages.flatMap((language) =>
      [1, 1.2].flatMap((weight) => {
        const share = shareOfCity(realAtlas.indicators, indicator)
        const shareLead = language === 'zh' ? '占全市' : 'Share of the city'
        const drawn = graphic(indicator, { share, shareLead, language, weight, width: 270 * weight })
        return [...collisions(drawn), ...(isWithin(drawn) ? [] : [`${indicator.id} sticks out`])]
      }),
    ),
  )
  expect(bad).toEqual([])
})

test('labels never meet, whatever the figures are', () => {
  const figures = fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom(null, ...qualifiers))
    .map(([value, qualifier]) => aFigure(value, '2020', { qualifier }))
  fc.assert(
    fc.property(figures, figures, fc.integer({ min: 200, max: 600 }), (baseline, target, width) => {
      const drawn = graphic(anIndicator('a', { baseline, target }), { width })
      expect(collisions(drawn)).toEqual([])
      expect(isWithin(drawn)).toBe(true)
    }),
  )
})

test('a bar is as long as its figure, from zero', () => {
  const drawn = graphic(anIndicator('a', { baseline: aFigure(50, '2020'), target: aFigure(100, '2025') }))
  expect(bar(drawn, 'level')?.x).toBe(0)
  expect(bar(drawn, 'between')?.width).toBeCloseTo(bar(drawn, 'level')?.width ?? Number.NaN, 6)
  expect(drawn.falls).toBe(false)
})

test('a target below the baseline is drawn back from it', () => {
  const rate = { unit: '%', unitEn: '%', baseline: aFigure(21, '2016–2020'), target: aFigure(20, '2021–2025') }
  const drawn = graphic(anIndicator('a', rate))
  const end = (role: string) => drawn.ends.find((one) => one.role === role)?.x ?? Number.NaN
  expect(drawn.falls).toBe(true)
  expect(bar(drawn, 'between')?.x).toBeCloseTo(end('target'), 6)
  expect(end('baseline')).toBeGreaterThan(end('target'))
})

test('a share of a year is read against the whole; a growth rate is not', () => {
  const share = graphic(
    anIndicator('a', { unit: '%', unitEn: '%', baseline: aFigure(20, '2020'), target: aFigure(25, '2025') }),
  )
  expect(said(share, 'tick').at(-1)).toBe('100%')
  const rate = { unit: '%', unitEn: '%', baseline: aFigure(21, '2016–2020'), target: aFigure(20, '2021–2025') }
  expect(said(graphic(anIndicator('a', rate)), 'tick').at(-1)).not.toBe('100%')
})

test('the scale counts in the unit of the figures, in English in thousands', () => {
  const amount = {
    unit: '亿元',
    unitEn: '100 million yuan',
    baseline: aFigure(1254, '2020'),
    target: aFigure(2500, '2025'),
  }
  expect(said(graphic(anIndicator('a', amount)), 'tick').at(-1)).toBe('2500')
  expect(said(graphic(anIndicator('a', amount), { language: 'en' }), 'tick').at(-1)).toBe('250')
})

test('figures are printed with the words that qualify them, and their ends show it', () => {
  const baseline = aFigure(9000, '2020', { printed: '9000余家', qualifier: '余' })
  const target = aFigure(15000, '2025', { printed: '1.5万家', qualifier: '约' })
  const drawn = graphic(anIndicator('a', { baseline, target }))
  expect(said(drawn, 'baseline')).toEqual(['2020 9000余家'])
  expect(said(drawn, 'target')).toEqual(['2025 约1.5万家'])
  expect(drawn.ends.map(({ role, loose }) => [role, loose])).toEqual([
    ['baseline', 'over'],
    ['target', 'about'],
  ])
})

test('the share of the city stands below where the plan gives it, and alone where there is no figure to draw', () => {
  const target = aFigure(70, '2025', { printed: '70%', qualifier: '以上' })
  const share = anIndicator('a-share', { unit: '%', unitEn: '%', target })
  const drawn = graphic(anIndicator('a', { target: aFigure(2500, '2025') }), { share })
  expect(said(drawn, 'share')).toEqual(['占全市 70%以上'])
  expect(bar(drawn, 'share')?.width).toBeCloseTo((drawn.width - 12) * 0.7, 6)
  expect(graphic(anIndicator('b')).texts).toEqual([])
  expect(said(graphic(anIndicator('b'), { share }), 'share')).toEqual(['占全市 70%以上'])
})
