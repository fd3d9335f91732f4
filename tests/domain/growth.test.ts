import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure, Indicator } from '../../src/domain/atlas'
import { looseness, printedFigure, shareOfCity, sharesBeside } from '../../src/domain/figure'
import { differenceOf, growthNeeded } from '../../src/domain/growth'
import { aFigure, anIndicator, realAtlas } from '../builders'

const real = (id: string): Indicator => {
  const found = realAtlas.indicators.find((indicator) => indicator.id === id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}

const percent = (fraction: number | undefined) => Number(((fraction ?? Number.NaN) * 100).toFixed(2))

test('growth a year is compound: worked out by hand for the plan’s own figures', () => {
  expect(percent(growthNeeded(real('technology-contracts'))?.value)).toBe(14.8)
  expect(percent(growthNeeded(real('firm-revenue'))?.value)).toBe(5.23)
  expect(percent(growthNeeded(real('high-tech-firms'))?.value)).toBe(10.76)
})

test('of a share it is percentage points a year', () => {
  expect(growthNeeded(real('ic-share'))).toMatchObject({ by: 'points', years: 5, bound: 'about' })
  expect(growthNeeded(real('ic-share'))?.value).toBeCloseTo(0.6, 10)
  expect(growthNeeded(real('strategic-output-share'))?.value).toBeCloseTo(2, 10)
  expect(growthNeeded(real('ai-share'))?.value).toBeCloseTo(1, 10)
})

test('a figure that is itself loose makes what is worked out from it loose', () => {
  expect(growthNeeded(real('high-tech-firms'))?.bound).toBe('below')
  expect(differenceOf(real('strategic-output-share'))?.bound).toBe('about')
  expect(growthNeeded(real('technology-contracts'))?.bound).toBe('exact')
})

test('figures that measure different things, or of which one is missing, give neither growth nor difference', () => {
  for (const id of ['patents-per-ten-thousand', 'rd-share-of-gdp', 'ic-scale']) {
    expect(growthNeeded(real(id))).toBeNull()
    expect(differenceOf(real(id))).toBeNull()
  }
})

test('what counts a period of years has a difference, and no first year to grow from', () => {
  for (const id of ['new-listed-firms', 'ic-growth']) expect(growthNeeded(real(id))).toBeNull()
  expect(differenceOf(real('new-listed-firms'))).toMatchObject({ value: 14, by: 'unit' })
  expect(differenceOf(real('ic-growth'))).toMatchObject({ value: -1, by: 'points', bound: 'about' })
})

test('a share stands beside the figures of its own year', () => {
  const beside = (id: string) =>
    sharesBeside(real(id), shareOfCity(realAtlas.indicators, real(id))).map(({ year }) => year)
  expect(beside('ic-scale')).toEqual(['2020'])
  expect(beside('high-tech-firms')).toEqual(['2025'])
  for (const indicator of realAtlas.indicators) {
    const years = [indicator.baseline?.year, indicator.target?.year]
    for (const figure of sharesBeside(indicator, shareOfCity(realAtlas.indicators, indicator)))
      expect(years, indicator.id).toContain(figure.year)
  }
})

test('what rises from somewhere over a figure rises by less, and to somewhere over it by more', () => {
  const rise = (from: Partial<Figure>, to: Partial<Figure>) =>
    differenceOf(anIndicator('a', { baseline: aFigure(9000, '2020', from), target: aFigure(15_000, '2025', to) }))
  expect(rise({ qualifier: '余' }, {})).toMatchObject({ value: 6000, bound: 'below', ratio: 2 / 3 })
  expect(rise({}, { qualifier: '以上' })?.bound).toBe('above')
  expect(rise({ qualifier: '余' }, { qualifier: '以上' })?.bound).toBe('about')
  expect(rise({ qualifier: '约' }, {})?.bound).toBe('about')
})

test('a difference has no more decimals than its figures', () => {
  expect(differenceOf(real('firm-revenue'))?.value).toBe(1.8)
})

test('to grow so for so many years leads from the baseline to the target', () => {
  const amounts = fc.double({ min: 0.1, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(amounts, amounts, fc.integer({ min: 1, max: 30 }), (from, to, years) => {
      const baseline = aFigure(from, '2020')
      const growth = growthNeeded(anIndicator('a', { baseline, target: aFigure(to, String(2020 + years)) }))
      expect(from * (1 + (growth?.value ?? Number.NaN)) ** years).toBeCloseTo(to, 4)
    }),
  )
})

test('the word that qualifies a figure stands where the plan puts it, once', () => {
  expect(printedFigure(aFigure(87, '2020', { printed: '87%', qualifier: '约' }))).toBe('约87%')
  expect(printedFigure(aFigure(20, '2025', { printed: '20%', qualifier: '左右' }))).toBe('20%左右')
  expect(printedFigure(aFigure(9000, '2020', { printed: '9000余家', qualifier: '余' }))).toBe('9000余家')
  expect(looseness(aFigure(20, '2025', { qualifier: '左右' }))).toBe('about')
  expect(looseness(aFigure(70, '2025', { qualifier: '以上' }))).toBe('over')
})

test('an indicator finds the one that says its share of the city', () => {
  const shareOf = (id: string) => shareOfCity(realAtlas.indicators, real(id))?.id
  expect(shareOf('technology-contracts')).toBe('technology-contracts-share')
  expect(shareOf('high-tech-firms')).toBe('high-tech-firms-share')
  expect(shareOf('new-listed-firms')).toBe('new-listed-firms-share')
  expect(shareOf('strategic-output')).toBe('strategic-output-share')
  expect(shareOf('ic-scale')).toBe('ic-share')
  expect(shareOf('firm-revenue')).toBeUndefined()
  const renamed = realAtlas.indicators.map((one) => ({ ...one, name: one.id }))
  expect(shareOfCity(renamed, real('ic-scale'))?.id).toBe('ic-share')
})
