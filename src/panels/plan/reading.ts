import type { Atlas } from '../../domain/atlas'
import type { Clause } from '../../domain/clause'
import { clauseKey, clausesWithFacts, factsOfClause } from '../../domain/clauseFacts'
import type { Plan } from '../../domain/plan'
import { sentencesOfPlan } from '../../domain/planText'
import { type MarkedText, markedTexts, type SentenceTerm, sentenceTerms } from '../../domain/sentenceMarks'

export type ReadingSentence = {
  readonly key: string
  readonly clause: Clause
  /** How many facts rest on it. */
  readonly facts: number
  /** The sentence cut at its facts' names; null where the text is not open. */
  readonly pieces: readonly MarkedText[] | null
  readonly terms: readonly SentenceTerm[]
}

export type ReadingSection = {
  readonly id: string
  readonly number: string
  readonly title: string | null
  /** Null where the text has a heading that the outline lacks. */
  readonly titleEn: string | null
  readonly level: 1 | 2 | 3
  /** Whether nothing at all stands under the heading. */
  readonly isBare: boolean
  readonly paragraphs: readonly (readonly ReadingSentence[])[]
}

/** What is read under each heading: the sentences of the text, or without it the clauses that facts rest on. */
export function readingOf(atlas: Atlas, plan: Plan | null): readonly ReadingSection[] {
  const sentences = plan
    ? sentencesOfPlan(plan).map(({ clause, text }) => sentenceOf(atlas, clause, text))
    : clausesWithFacts(atlas).map((clause) => sentenceOf(atlas, clause, null))
  const bySection = grouped(sentences, ({ clause }) => clause.section)
  const headings = plan ?? atlas.outline
  return headings.map(({ id, number, title, parent }) => ({
    id,
    isBare: !bySection.has(id) && !headings.some((one) => one.parent === id),
    number,
    title,
    titleEn: atlas.outline.find((entry) => entry.id === id)?.titleEn ?? null,
    level: parent === null ? 1 : headings.find((one) => one.id === parent)?.parent === null ? 2 : 3,
    paragraphs: paragraphsOf(bySection.get(id) ?? []),
  }))
}

export function sentenceCount(sections: readonly ReadingSection[]): number {
  return sections.reduce((sum, { paragraphs }) => sum + paragraphs.flat().length, 0)
}

/** The headings with so many sentences from the first on; sections that are shown in full are the same objects. */
export function firstSentences(sections: readonly ReadingSection[], count: number): readonly ReadingSection[] {
  const shown: ReadingSection[] = []
  let left = count
  for (const section of sections) {
    const has = sentenceCount([section])
    shown.push(has <= left ? section : { ...section, paragraphs: firstOf(section.paragraphs, left) })
    left -= has
    if (left < 0) break
  }
  return shown
}

function firstOf<Item>(lists: readonly (readonly Item[])[], count: number): readonly (readonly Item[])[] {
  let left = count
  return lists
    .map((list) => {
      const first = list.slice(0, Math.max(0, left))
      left -= list.length
      return first
    })
    .filter((list) => list.length > 0)
}

function sentenceOf(atlas: Atlas, clause: Clause, text: string | null): ReadingSentence {
  const facts = factsOfClause(atlas, clause)
  const terms = sentenceTerms(atlas, facts)
  return {
    key: clauseKey(clause),
    clause,
    facts: facts.length,
    terms,
    pieces: text === null ? null : markedTexts(text, terms),
  }
}

function paragraphsOf(sentences: readonly ReadingSentence[]): readonly (readonly ReadingSentence[])[] {
  return [...grouped(sentences, ({ clause }) => clause.paragraph).values()]
}

function grouped<Key>(sentences: readonly ReadingSentence[], keyOf: (sentence: ReadingSentence) => Key) {
  const groups = new Map<Key, ReadingSentence[]>()
  for (const sentence of sentences) {
    const there = groups.get(keyOf(sentence))
    if (there) there.push(sentence)
    else groups.set(keyOf(sentence), [sentence])
  }
  return groups
}
