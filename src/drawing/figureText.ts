import type { Figure } from '../domain/atlas'
import { printedFigure } from '../domain/figure'
import type { Language } from '../state/view'
import { wordsIn } from '../words/words'

/** Chinese counting units that English does not have, and how many of the next English one they are. */
const units: readonly { readonly from: string; readonly to: string; readonly times: number }[] = [
  { from: '100 million ', to: 'billion ', times: 0.1 },
  { from: '10,000 ', to: 'million ', times: 0.01 },
]

/** An amount in English: 1254 of 亿元 is `125.4 billion yuan`. */
export function englishAmount(value: number, unitEn: string): string {
  const amount = englishNumber(value, unitEn)
  if (unitEn === '%') return `${amount}%`
  const unit = units.find(({ from }) => unitEn.startsWith(from))
  return `${amount} ${unit ? unitEn.replace(unit.from, unit.to) : unitEn}`
}

/** The number alone of such an amount: `125.4`. */
export function englishNumber(value: number, unitEn: string): string {
  const times = units.find(({ from }) => unitEn.startsWith(from))?.times ?? 1
  return Number((value * times).toPrecision(12)).toLocaleString('en')
}

/** What a figure says in English, `about 87%`; `null` where the plan's own print says it already. */
export function englishFigure({ value, printed, qualifier }: Figure, unitEn: string): string | null {
  const figure = printed.includes('/') ? printed : englishAmount(value, unitEn)
  if (figure === printed && qualifier === null) return null
  return qualifier ? wordsIn('en')(`zone.gloss.${qualifier}`, { figure }) : figure
}

/** A figure in one line, with the word that qualifies it. */
export function figureText(figure: Figure, unitEn: string, language: Language): string {
  const printed = printedFigure(figure)
  return language === 'zh' ? printed : (englishFigure(figure, unitEn) ?? printed)
}
