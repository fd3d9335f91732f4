import type { Atlas, Figure, Indicator } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { type Clause, clauseText } from '../../domain/clause'
import { clauseKey } from '../../domain/clauseFacts'
import { indicatorsByScope } from '../../domain/indicatorScopes'
import { nameIn } from '../../domain/named'
import { questionKinds } from '../../domain/question'
import { questionsOf } from '../../domain/questions'
import { figureText } from '../../drawing/figureText'
import { nearTerms, questionSentence } from '../../drawing/questionSentence'
import { scopeName } from '../../drawing/scopeName'
import type { SlideDesk } from '../../state/slideDesk'
import type { DeskName, Language } from '../../state/view'
import { handoutWordsIn } from '../../words/parts/handout'
import { indicatorsWordsIn } from '../../words/parts/indicators'
import { questionsWordsIn } from '../../words/parts/questions'
import { wordsIn } from '../../words/words'

/** What a desk shows, as a table for paper. */
export type Listing = {
  readonly columns: readonly string[]
  /** Beside a slide there is room for so many of the columns. */
  readonly narrow: number
  readonly rows: readonly ListingRow[]
}

/** A row has a cell for each column; a heading has one cell, over all columns. */
export type ListingRow = { readonly isHeading: boolean; readonly cells: readonly string[] }

/** The table of a desk; `null` for one that paper cannot show, whose map stands for it. */
export function listingOf(atlas: Atlas, desk: DeskName | null, language: Language): Listing | null {
  const listing = desk === null || desk === 'deck' ? null : listings[desk]
  return listing ? listing(atlas, language) : null
}

const listings: Readonly<Record<SlideDesk, ((atlas: Atlas, language: Language) => Listing) | null>> = {
  matrix: null,
  compare: null,
  indicators: indicatorListing,
  plan: null,
  questions: questionListing,
}

function indicatorListing(atlas: Atlas, language: Language): Listing {
  const words = indicatorsWordsIn(language)
  const handoutWords = handoutWordsIn(language)
  const row = (indicator: Indicator): ListingRow => {
    const { baseline, target, unitEn } = indicator
    const reason = language === 'zh' ? indicator.reason : indicator.reasonEn
    const clauses = [baseline, target].flatMap((figure) => figure?.clause ?? [])
    const cells = [yearly(baseline, unitEn, language), yearly(target, unitEn, language)]
    const name = nameIn(language, indicator)
    return { isHeading: false, cells: [name, ...cells, clausesText(clauses, language), reason ?? ''] }
  }
  const columns = [words('indicator'), words('baseline'), words('target')]
  return {
    columns: [...columns, handoutWords('clauses'), words('indicators.note')],
    narrow: 3,
    rows: indicatorsByScope(atlas.indicators).flatMap(({ scope, indicators }) => [
      heading(scopeName(atlas, scope, language)),
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

function questionListing(atlas: Atlas, language: Language): Listing {
  const words = handoutWordsIn(language)
  const questions = questionsOf(atlas)
  return {
    columns: [words('parks'), words('handout.question'), words('clauses'), words('basis')],
    narrow: 2,
    rows: questionKinds.flatMap((kind) => {
      const held = questions.filter((question) => question.kind === kind)
      if (held.length === 0) return []
      const count = questionsWordsIn(language)('questions.count', { count: held.length })
      return [
        heading(`${words(`questions.kind.${kind}`)} · ${count}`),
        ...held.map((question): ListingRow => {
          const parks = question.parks.flatMap((id) => byId(atlas.parks).get(id) ?? [])
          const said = [questionSentence(atlas, question, language), nearTerms(atlas, question, language)].filter(
            Boolean,
          )
          const names = parks.map((park) => nameIn(language, park)).join(words('join.conditions'))
          const grounds = [clausesText(question.clauses, language), words(`basis.${question.basis}`)]
          return { isHeading: false, cells: [names || '—', said.join(' '), ...grounds] }
        }),
      ]
    }),
  }
}

function heading(text: string): ListingRow {
  return { isHeading: true, cells: [text] }
}

/** Each clause once. */
export function clausesText(clauses: readonly Clause[], language: Language): string {
  const each = new Map(clauses.map((clause) => [clauseKey(clause), clause]))
  return [...each.values()].map((clause) => clauseText(clause, language)).join(wordsIn(language)('join.conditions'))
}
