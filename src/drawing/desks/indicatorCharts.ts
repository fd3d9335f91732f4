import type { Atlas, Figure, Indicator } from '../../domain/atlas'
import { printedFigure } from '../../domain/figure'
import { zoneIndicators } from '../../domain/indicatorScopes'
import { nameIn } from '../../domain/named'
import type { Language } from '../../state/view'
import { indicatorsWordsIn } from '../../words/parts/indicators'
import { graphicText } from '../betweenText'
import { englishNumber, figureText } from '../figureText'
import type { ChartBar, DeskChart } from './deskChart'

/**
 * The zone's indicators whose baseline and target measure the same, as the desk draws them: a chart each on a scale of its own
 * from zero, since no two of them measure in the same unit the same thing over the same time.
 */
export function indicatorCharts({ indicators }: Pick<Atlas, 'indicators'>, language: Language): readonly DeskChart[] {
  const words = indicatorsWordsIn(language)
  return zoneIndicators(indicators).flatMap((indicator): readonly DeskChart[] => {
    const { baseline, target, comparable, unit } = indicator
    if (!comparable || !baseline || !target) return []
    const bar = (role: ChartBar['role'], figure: Figure): ChartBar => ({
      role,
      name: `${words(role)} ${figure.year}`,
      ...amountOf(figure, indicator, language),
    })
    const bars = [bar('baseline', baseline), bar('target', target)]
    const most = unit === '%' ? 100 : null
    return [{ title: nameIn(language, indicator), about: graphicText(indicator, null, language), most, bars }]
  })
}

/** A figure as a number with what stands before and after it, so that a label goes with the number where it is changed. */
function amountOf(figure: Figure, indicator: Indicator, language: Language) {
  const { value, qualifier } = figure
  const { unit, unitEn } = indicator
  const text = figureText(figure, unitEn, language)
  const shown = language === 'zh' ? String(value) : englishNumber(value, unitEn)
  const at = text.indexOf(shown)
  if (at >= 0) {
    const number = Number(shown.replaceAll(',', ''))
    return { value: number, before: text.slice(0, at), after: text.slice(at + shown.length), text }
  }
  // What is printed in another unit, as 1.5万家, is drawn in that of its partner.
  const after = language === 'zh' ? unit : ` ${unitEn}`
  const told = printedFigure({ printed: `0${after}`, qualifier })
  return { value, before: told.slice(0, told.indexOf('0')), after: told.slice(told.indexOf('0') + 1), text }
}
