import { type Claim, claimsOf, type Facts, written } from './planFacts'
import { type Plan, plain, sentenceAt } from './planText'

/** What the data says and the plan's text does not, one line each. */
export function unproven(facts: Facts, plan: Plan): readonly string[] {
  return [
    ...claimsOf(facts).flatMap((claim) => unprovenClaim(claim, plan)),
    ...unprovenNumbers(facts, plan),
    ...unprovenOutline(facts, plan),
  ]
}

function unprovenClaim({ of, words, clause, orHeading }: Claim, plan: Plan): readonly string[] {
  const sentence = sentenceAt(plan, clause)
  if (sentence === undefined) return [`${of}: the plan has no ${written(clause)}`]
  const first = clause.paragraph === 1 && clause.sentence === 1
  const heading = orHeading && first ? plan.find(({ id }) => id === clause.section)?.title : null
  const found = says(sentence, words) || (heading ? says(heading, words) : false)
  return found ? [] : [`${of}: "${words}" is not in ${written(clause)}`]
}

/** 、 is passed over, so that 一城、一极、一区、多组团 proves the pattern's name. A number must not be a part of another. */
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

/** A figure without a qualifier must stand somewhere in its sentence without one. */
function unprovenNumbers({ indicators }: Facts, plan: Plan): readonly string[] {
  return indicators.flatMap(({ id, baseline, target }) =>
    [baseline, target].flatMap((figure) => {
      const sentence = figure && figure.qualifier === null ? sentenceAt(plan, figure.clause) : undefined
      if (!figure || !sentence) return []
      const parts = plain(sentence).split(plain(figure.printed))
      const bare = parts
        .slice(1)
        .some((after, index) => !qualifiedAfter.test(after) && !qualifiedBefore.test(parts[index] ?? ''))
      return bare || parts.length === 1
        ? []
        : [`indicator ${id}: "${figure.printed}" has a qualifier in ${written(figure.clause)}`]
    }),
  )
}

/** Ids, titles, parents and paragraph counts of the outline are those of the text, in its order. */
function unprovenOutline({ outline }: Facts, plan: Plan): readonly string[] {
  const missing = plan.filter(({ id }) => !outline.some((entry) => entry.id === id))
  return [
    ...missing.map(({ id }) => `outline: ${id} is missing`),
    ...outline.flatMap((entry, index) => {
      const section = plan.find(({ id }) => id === entry.id)
      if (!section) return [`outline ${entry.id}: the plan has no such section`]
      const told: readonly (readonly [string, unknown, unknown])[] = [
        ['title', plainOrNull(entry.title), section.title],
        ['number', plain(entry.number), section.number],
        ['parent', entry.parent, section.parent],
        ['count of paragraphs', entry.paragraphs, section.paragraphs.length],
        ['place', index, plan.indexOf(section)],
      ]
      return told
        .filter(([, ours, theirs]) => ours !== theirs)
        .map(
          ([what, ours, theirs]) => `outline ${entry.id}: ${what} is ${String(ours)}, the plan has ${String(theirs)}`,
        )
    }),
  ]
}

function plainOrNull(title: string | null): string | null {
  return title === null ? null : plain(title)
}
