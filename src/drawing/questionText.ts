import type { Atlas, Basis } from '../domain/atlas'
import { byId } from '../domain/byId'
import type { Clause } from '../domain/clause'
import { nameIn } from '../domain/named'
import type { PatternQuestion } from '../domain/question'
import type { Language } from '../state/view'
import { wordsIn } from '../words/words'

const said = {
  'slot-unsaid': 'detail.unsaid',
  'outside-closed-list': 'detail.unplaced',
  'candidate-for-x': 'detail.unplacedOpen',
} as const

/** Where a park's own clause and an industry's layout differ, as a sentence with the clause that speaks; `null` for unknown ids. */
export function patternQuestionText(
  atlas: Atlas,
  question: PatternQuestion,
  language: Language,
): { readonly text: string; readonly clause: Clause; readonly basis: Basis } | null {
  const pattern = byId(atlas.patterns).get(question.pattern)
  const industry = byId(atlas.industries).get(question.industry)
  if (!pattern || !industry) return null
  const [ofPattern, ofPark] = question.clauses
  return {
    text: wordsIn(language)(said[question.kind], {
      pattern: nameIn(language, pattern),
      industry: nameIn(language, industry),
    }),
    clause: (question.kind === 'slot-unsaid' ? ofPattern : ofPark) ?? pattern.clause,
    basis: question.basis,
  }
}
