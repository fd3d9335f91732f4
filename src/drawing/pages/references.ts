import type { Basis } from '../../domain/atlas'
import { type Clause, clauseText } from '../../domain/clause'
import { clauseKey } from '../../domain/clauseFacts'
import type { Language } from '../../state/view'
import { pageWordsIn } from '../../words/parts/pages'

/** The clauses of a page, numbered from 1 in the order in which its facts name them. */
export type References = {
  /** `[3]`, with the basis where that is not the plan's own word. */
  readonly marks: (clause: Clause, basis: Basis) => string
  /** `[3] 四(四)3 第2段第7句`, each clause once. */
  readonly list: () => readonly string[]
}

export function referencesIn(language: Language): References {
  const words = pageWordsIn(language)
  const known = new Map<string, { readonly number: number; readonly clause: Clause }>()
  const numbered = (clause: Clause) => {
    const key = clauseKey(clause)
    const entry = known.get(key) ?? { number: known.size + 1, clause }
    known.set(key, entry)
    return entry.number
  }
  return {
    marks: (clause, basis) => {
      const number = `[${numbered(clause)}]`
      return basis === 'stated' ? number : words('pages.marked', { number, basis: words(`basis.${basis}`) })
    },
    list: () =>
      [...known.values()].map(({ number, clause }) =>
        words('pages.clause', { number, clause: clauseText(clause, language) }),
      ),
  }
}
