import type { Indicator } from '../domain/atlas'
import { type Difference, differenceOf, type Growth } from '../domain/growth'
import { nameIn } from '../domain/named'
import type { Language } from '../state/view'
import { indicatorsWordsIn } from '../words/parts/indicators'
import { englishAmount, figureText } from './figureText'

/** `+1246亿元`, `约 +3 个百分点`. */
export function differenceText({ value, by, isRough }: Difference, indicator: Indicator, language: Language): string {
  const words = indicatorsWordsIn(language)
  const sign = value < 0 ? '−' : '+'
  const amount = Math.abs(value)
  const text =
    by === 'points'
      ? words('indicators.points', { count: amount, value: sign + amount })
      : sign + (language === 'zh' ? `${amount}${indicator.unit}` : englishAmount(amount, indicator.unitEn))
  return isRough ? words('indicators.about', { value: text }) : text
}

/** `14.8%`, `约 0.6 个百分点`: to one decimal, as the figures bear no more. */
export function growthText({ value, by, isRough }: Growth, language: Language): string {
  const words = indicatorsWordsIn(language)
  const shown = Number((by === 'rate' ? value * 100 : value).toFixed(1))
  const text = words(by === 'rate' ? 'indicators.growth.rate' : 'indicators.points', {
    count: Math.abs(shown),
    value: String(shown).replace('-', '−'),
  })
  return isRough ? words('indicators.about', { value: text }) : text
}

/** All that the picture of an indicator shows, in one sentence. */
export function graphicText(indicator: Indicator, share: Indicator | null, language: Language): string {
  const words = indicatorsWordsIn(language)
  const difference = differenceOf(indicator)
  const shown = share?.target ?? share?.baseline ?? null
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
