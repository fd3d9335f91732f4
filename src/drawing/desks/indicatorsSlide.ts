import type { Atlas, Figure, Indicator } from '../../domain/atlas'
import type { Clause } from '../../domain/clause'
import { indicatorsByScope, zoneIndicators } from '../../domain/indicatorScopes'
import { nameIn } from '../../domain/named'
import type { Language, View } from '../../state/view'
import { handoutWordsIn } from '../../words/parts/handout'
import { indicatorsWordsIn } from '../../words/parts/indicators'
import { slideWordsIn } from '../../words/parts/slide'
import { figureText } from '../figureText'
import { scopeName } from '../scopeName'
import { clausesText, type DeskBody, type DeskSlide, headingRow, type Listing, type ListingRow } from './deskSlide'
import { indicatorCharts } from './indicatorCharts'

export const indicatorsSlide: DeskSlide = {
  lead: (language) => indicatorsWordsIn(language)('indicators.lead'),
  listing,
  body,
  clauses: (atlas) => zoneIndicators(atlas.indicators).flatMap(clausesOf),
}

function clausesOf({ baseline, target }: Indicator): readonly Clause[] {
  return [baseline, target].flatMap((figure) => figure?.clause ?? [])
}

function listing(atlas: Atlas, language: Language): Listing {
  const words = indicatorsWordsIn(language)
  const handoutWords = handoutWordsIn(language)
  const row = (indicator: Indicator): ListingRow => {
    const { baseline, target, unitEn } = indicator
    const reason = language === 'zh' ? indicator.reason : indicator.reasonEn
    const cells = [yearly(baseline, unitEn, language), yearly(target, unitEn, language)]
    const name = nameIn(language, indicator)
    return { isHeading: false, cells: [name, ...cells, clausesText(clausesOf(indicator), language), reason ?? ''] }
  }
  const columns = [words('indicator'), words('baseline'), words('target')]
  return {
    columns: [...columns, handoutWords('clauses'), words('indicators.note')],
    narrow: 3,
    rows: indicatorsByScope(atlas.indicators).flatMap(({ scope, indicators }) => [
      headingRow(scopeName(atlas, scope, language)),
      ...indicators.map(row),
    ]),
  }
}

/** `2020 年：约1100亿元`; a dash where the plan gives none. */
function yearly(figure: Figure | null, unitEn: string, language: Language): string {
  if (!figure) return '—'
  const text = figureText(figure, unitEn, language)
  return handoutWordsIn(language)('handout.yearly', { year: figure.year, figure: text })
}

/** The indicators of the zone that have a target; the others would make all too small for a room. */
function body(atlas: Atlas, { language }: View): DeskBody {
  const charts = indicatorCharts(atlas, language)
  const words = slideWordsIn(language)
  const said = (figure: Figure | null, unitEn: string) =>
    figure ? `${figureText(figure, unitEn, language)} (${figure.year})` : words('none')
  const all = zoneIndicators(atlas.indicators)
  const shown = all.filter(({ target }) => target !== null)
  const rows = shown.map((indicator) => {
    const { baseline, target, unitEn } = indicator
    const cells = [said(baseline, unitEn), said(target, unitEn)]
    return [nameIn(language, indicator), ...cells, clausesText(clausesOf(indicator), language)]
  })
  const count = all.length - shown.length
  return {
    // In Chinese clauses are the longest, in English names.
    columns: language === 'zh' ? [27, 19, 18, 36] : [40, 20, 18, 22],
    rows: [[words('indicator'), words('baseline'), words('target'), words('clauses')], ...rows],
    charts,
    rest: count > 0 ? words('slide.linkToRest', { count }) : null,
  }
}
