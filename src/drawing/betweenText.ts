import type { Indicator } from '../domain/atlas'
import { sharesBeside } from '../domain/figure'
import { type Bound, type Difference, differenceOf, type Growth } from '../domain/growth'
import { nameIn } from '../domain/named'
import type { Language } from '../state/view'
import { indicatorsWordsIn } from '../words/parts/indicators'
import { englishAmount, figureText } from './figureText'

/** `+1246亿元（+99%）`, `约 +3 个百分点`, `增加不足 6000家（67%）`. */
export function differenceText(difference: Difference, indicator: Indicator, language: Language): string {
  const words = indicatorsWordsIn(language)
  const { value, by, bound, ratio } = difference
  const isBounded = bound === 'below' || bound === 'above'
  const sign = isBounded ? '' : value < 0 ? '−' : '+'
  const amount = Math.abs(value)
  if (by === 'points')
    return bounded(words('indicators.points', { count: amount, value: sign + amount }), bound, language)
  const text = sign + (language === 'zh' ? `${amount}${indicator.unit}` : englishAmount(amount, indicator.unitEn))
  if (ratio === null) return bounded(text, bound, language)
  const percent = `${sign}${Math.abs(Math.round(ratio * 100))}%`
  return bounded(words('indicators.withPercent', { value: text, percent }), bound, language)
}

/** What is worked out from a figure that is itself loose says so. */
function bounded(value: string, bound: Bound, language: Language): string {
  return bound === 'exact' ? value : indicatorsWordsIn(language)(`indicators.${bound}`, { value })
}

/** `14.8%`, `约 0.6 个百分点`: to one decimal, as the figures bear no more. */
export function growthText({ value, by, bound }: Growth, language: Language): string {
  const words = indicatorsWordsIn(language)
  const shown = Number((by === 'rate' ? value * 100 : value).toFixed(1))
  const text = words(by === 'rate' ? 'indicators.growth.rate' : 'indicators.points', {
    count: Math.abs(shown),
    value: String(shown).replace('-', '−'),
  })
  return bound === 'below' || bound === 'above'
    ? words(`indicators.growth.${bound}`, { value: text })
    : bounded(text, bound, language)
}

/** All that the picture of an indicator shows, in one sentence. */
export function graphicText(indicator: Indicator, share: Indicator | null, language: Language): string {
  const words = indicatorsWordsIn(language)
  const difference = differenceOf(indicator)
  const shown = sharesBeside(indicator, share).at(-1)
  const parts = [
    ...(['baseline', 'target'] as const).flatMap((role) => {
      const figure = indicator[role]
      if (!figure) return []
      return [
        words(`indicators.says.${role}`, { year: figure.year, figure: figureText(figure, indicator.unitEn, language) }),
      ]
    }),
    ...(difference
      ? [words('indicators.says.between', { value: differenceText(difference, indicator, language) })]
      : []),
    ...(share && shown
      ? [words('indicators.says.share', { year: shown.year, figure: figureText(shown, share.unitEn, language) })]
      : []),
  ]
  return words('indicators.says', {
    name: nameIn(language, indicator),
    parts: parts.join(language === 'zh' ? '，' : ', '),
  })
}
