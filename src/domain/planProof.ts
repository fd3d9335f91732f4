import type { OutlineEntry } from './atlas'
import type { Clause } from './clause'
import { type Plan, type PlanSection, sentenceAt } from './plan'
import { type Claim, claimsOf, type Facts, factsOf, type PlanFact } from './planFacts'
import { plain } from './planText'

/**
 * Why a wording is not proven: the text has no such section, the section no such sentence, the sentence does not say
 * the words, or says the number only with a 约, 左右 or the like that the fact lacks.
 */
export type DoubtReason = 'section' | 'sentence' | 'words' | 'qualifier'

export type Doubt = {
  readonly fact: PlanFact
  readonly reason: DoubtReason
  readonly words: string
  readonly clause: Clause
}

const aspects = ['title', 'number', 'parent', 'paragraphs', 'place'] as const

/** Where the outline and the text's headings differ: what the outline has and what the text has, as printed. */
export type HeadingDoubt = {
  readonly section: string
  readonly reason: 'missing' | 'unknown' | (typeof aspects)[number]
  readonly expected: string | number | null
  readonly found: string | number | null
}

export type Proof = {
  /** How many facts were looked at. */
  readonly total: number
  /** How many of them every wording was found of. */
  readonly proven: number
  /** Each wording that was not found; a fact may have several. */
  readonly doubts: readonly Doubt[]
  readonly headings: readonly HeadingDoubt[]
}

/** Holds every fact against the plan's text. */
export function proofOf(facts: Facts, plan: Plan): Proof {
  const all = factsOf(facts)
  const doubts = all.map((fact) => claimsOf(fact, facts).flatMap((claim) => doubtsOf(fact, claim, plan)))
  return {
    total: all.length,
    proven: doubts.filter((found) => found.length === 0).length,
    doubts: doubts.flat(),
    headings: headingDoubts(facts.outline, plan),
  }
}

/** Of several ways to take a section's lines as paragraphs, the first of those by which the text proves most. */
export function likeliestParagraphs(facts: Facts) {
  const claims = factsOf(facts).flatMap((fact) => claimsOf(fact, facts))
  return (id: string, ways: readonly PlanSection['paragraphs'][]): PlanSection['paragraphs'] => {
    let [best, most] = [ways[0] ?? [], -1]
    if (ways.length === 1) return best
    const ofSection = claims.filter(({ clause }) => clause.section === id)
    for (const paragraphs of ways) {
      const section = [{ id, number: id, title: null, parent: null, paragraphs }]
      const proven = ofSection.filter((claim) => reasonAgainst(claim, section) === null).length
      if (proven > most) [best, most] = [paragraphs, proven]
    }
    return best
  }
}

function doubtsOf(fact: PlanFact, claim: Claim, plan: Plan): readonly Doubt[] {
  const reason = reasonAgainst(claim, plan)
  return reason ? [{ fact, reason, words: claim.words, clause: claim.clause }] : []
}

function reasonAgainst({ words, clause, orHeading, unqualified }: Claim, plan: Plan): DoubtReason | null {
  const section = plan.find(({ id }) => id === clause.section)
  if (!section) return 'section'
  const sentence = sentenceAt(plan, clause)
  if (sentence === undefined) return 'sentence'
  const heading = orHeading && clause.paragraph === 1 && clause.sentence === 1 ? section.title : null
  if (!says(sentence, words) && !(heading !== null && says(heading, words))) return 'words'
  return unqualified && !saysUnqualified(sentence, words) ? 'qualifier' : null
}

/** 、 is passed over, so that names in a row prove a pattern's name. A number must not be a part of another. */
function says(sentence: string, words: string): boolean {
  const where = plain(sentence).replaceAll('、', '')
  const what = plain(words).replaceAll('、', '')
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const partOfNumber = /^\d/.test(what) && /[\d.]/.test(where[at - 1] ?? '')
    if (!partOfNumber) return true
  }
  return false
}

const qualifiedBefore = /(约|超过|超)$/
const qualifiedAfter = /^(左右|以上|余|多)/

function saysUnqualified(sentence: string, printed: string): boolean {
  const parts = plain(sentence).split(plain(printed))
  return parts.slice(1).some((after, index) => !qualifiedAfter.test(after) && !qualifiedBefore.test(parts[index] ?? ''))
}

const neither = { expected: null, found: null }

/** Ids, titles, parents and paragraph counts of the outline are those of the text, in its order. */
function headingDoubts(outline: readonly OutlineEntry[], plan: Plan): readonly HeadingDoubt[] {
  const unknown = plan.filter(({ id }) => !outline.some((entry) => entry.id === id))
  return [
    ...unknown.map(({ id }): HeadingDoubt => ({ section: id, reason: 'unknown', ...neither })),
    ...outline.flatMap((entry, index): readonly HeadingDoubt[] => {
      const section = plan.find(({ id }) => id === entry.id)
      if (!section) return [{ section: entry.id, reason: 'missing', ...neither }]
      const expected = { ...entry, place: index }
      const found = { ...section, paragraphs: section.paragraphs.length, place: plan.indexOf(section) }
      return aspects
        .filter((aspect) => alike(expected[aspect]) !== alike(found[aspect]))
        .map((reason) => ({ section: entry.id, reason, expected: expected[reason], found: found[reason] }))
    }),
  ]
}

function alike(value: string | number | null): string | number | null {
  return typeof value === 'string' ? plain(value) : value
}
