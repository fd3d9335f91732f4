import { type Clause, clauseText } from '../../domain/clause'
import type { Language } from '../../state/view'
import { wordsIn } from '../../words/words'

/** A clause in full where it is the only one; of several the sections, each once: a room reads no more. */
export function shortClauses(clauses: readonly Clause[], language: Language): string {
  const [only, ...others] = [...new Set(clauses.map((clause) => clauseText(clause, language)))]
  if (only === undefined || others.length === 0) return only ?? ''
  return [...new Set(clauses.map(({ section }) => section))].join(wordsIn(language)('join.conditions'))
}
