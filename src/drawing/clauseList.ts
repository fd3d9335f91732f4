import type { Clause } from '../domain/clause'
import type { Language } from '../state/view'
import { wordsIn } from '../words/words'

/** Clauses in few words, those of a paragraph together: 四(四)3 第2段第1、3–5句; in the order in which sections come first. */
export function clauseList(clauses: readonly Clause[], language: Language): string {
  const paragraphs = new Map<string, { readonly clause: Clause; readonly sentences: Set<number> }>()
  for (const clause of clauses) {
    const key = `${clause.section}/${clause.paragraph}`
    const known = paragraphs.get(key) ?? { clause, sentences: new Set() }
    known.sentences.add(clause.sentence)
    paragraphs.set(key, known)
  }
  const join = wordsIn(language)('join.conditions')
  return [...paragraphs.values()]
    .map(({ clause: { section, paragraph }, sentences }) => {
      const said = runsOf([...sentences]).join(join)
      return language === 'zh' ? `${section} 第${paragraph}段第${said}句` : `${section} ¶${paragraph} s${said}`
    })
    .join(join)
}

/** Numbers in order, three or more that follow one another as a run: 1, 3–5. */
function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = []
  for (const one of [...numbers].sort((first, second) => first - second)) {
    const last = runs.at(-1)
    if (last?.at(-1) === one - 1) last.push(one)
    else runs.push([one])
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)))
}
