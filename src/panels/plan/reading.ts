import type { Atlas, Clause } from '../../domain/atlas'
import { clauseKey, clausesWithFacts, factsOfClause } from '../../domain/clauseFacts'
import type { Plan } from '../../domain/plan'
import { sentencesOfPlan } from '../../domain/planText'
import { type Piece, piecesOf, type Term, termsOf } from '../../domain/sentenceMarks'

export type ReadingSentence = {
  readonly key: string
  readonly clause: Clause
  /** How many facts rest on it. */
  readonly facts: number
  /** The sentence cut at its facts' names; null where the text is not open. */
  readonly pieces: readonly Piece[] | null
  readonly terms: readonly Term[]
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
  const headings = plan ?? atlas.outline
  return headings.map(({ id, number, title, parent }) => ({
    id,
    isBare: !sentences.some(({ clause }) => clause.section === id) && !headings.some((one) => one.parent === id),
    number,
    title,
    titleEn: atlas.outline.find((entry) => entry.id === id)?.titleEn ?? null,
    level: parent === null ? 1 : headings.find((one) => one.id === parent)?.parent === null ? 2 : 3,
    paragraphs: paragraphsOf(sentences.filter(({ clause }) => clause.section === id)),
  }))
}

function sentenceOf(atlas: Atlas, clause: Clause, text: string | null): ReadingSentence {
  const facts = factsOfClause(atlas, clause)
  const terms = termsOf(atlas, facts)
  return {
    key: clauseKey(clause),
    clause,
    facts: facts.length,
    terms,
    pieces: text === null ? null : piecesOf(text, terms),
  }
}

function paragraphsOf(sentences: readonly ReadingSentence[]): readonly (readonly ReadingSentence[])[] {
  const numbers = [...new Set(sentences.map(({ clause }) => clause.paragraph))]
  return numbers.map((number) => sentences.filter(({ clause }) => clause.paragraph === number))
}
