import type { Atlas, Holder } from './atlas'
import { byId } from './byId'
import { printedFigure } from './figure'
import type { Named } from './named'
import type { PlanFact } from './planFacts'
import { plain } from './planText'

export type TermKind = 'park' | 'group' | 'industry' | 'pattern' | 'site' | 'actor' | 'figure'

/** A name or number of a fact, to be found in its sentence. */
export type SoughtTerm = { readonly kind: TermKind; readonly words: string }
export type SentenceTerm = SoughtTerm & { readonly wordsEn: string }

/** A stretch of a sentence, as printed; `kind` where a fact's name stands there. */
export type MarkedText = { readonly text: string; readonly kind: TermKind | null }

/** The names and numbers that these facts say. */
export function sentenceTerms(atlas: Atlas, facts: readonly PlanFact[]): readonly SentenceTerm[] {
  const terms = facts.flatMap((fact) => termsOfFact(atlas, fact))
  return [...new Map(terms.map((term) => [`${term.kind} ${term.words}`, term])).values()]
}

function termsOfFact(atlas: Atlas, fact: PlanFact): readonly SentenceTerm[] {
  switch (fact.kind) {
    case 'group':
      return [{ kind: 'group', words: fact.group.fullName, wordsEn: fact.group.fullNameEn }]
    case 'park':
      return [term('park', fact.park)]
    case 'industry':
      return [term('industry', fact.industry)]
    case 'site':
      return [term('site', fact.site)]
    case 'pattern':
      return [term('pattern', fact.pattern)]
    case 'actor': {
      const { actor, duty } = fact
      return [{ kind: 'actor', words: duty.wording ?? actor.name, wordsEn: actor.nameEn }]
    }
    case 'figure':
      return [{ kind: 'figure', words: printedFigure(fact.figure), wordsEn: printedFigure(fact.figure) }]
    case 'link':
      return [...holderTerms(atlas, fact.link.holder), ...named('industry', atlas.industries, [fact.link.industry])]
    case 'slot':
      return [
        ...named('park', atlas.parks, fact.slot.parks),
        ...named('industry', atlas.industries, fact.slot.industries),
        ...named('site', atlas.sites, fact.slot.sites),
      ]
    case 'task':
      return [
        ...holderTerms(atlas, fact.task.holder),
        ...named('industry', atlas.industries, fact.task.industries),
        ...named('site', atlas.sites, fact.task.sites),
      ]
  }
}

function term(kind: TermKind, { name, nameEn }: Named): SentenceTerm {
  return { kind, words: name, wordsEn: nameEn }
}

function holderTerms(atlas: Atlas, holder: Holder): readonly SentenceTerm[] {
  return 'park' in holder ? named('park', atlas.parks, [holder.park]) : []
}

function named<Id extends string>(
  kind: TermKind,
  things: readonly (Named & { readonly id: Id })[],
  wanted: readonly Id[],
): readonly SentenceTerm[] {
  return wanted.flatMap((id) => {
    const thing = byId(things).get(id)
    return thing ? [term(kind, thing)] : []
  })
}

/**
 * The sentence cut at the terms that it says. Where two overlap the longer one stands; a number is not found inside
 * another. The pieces, one after the other, are the sentence as printed.
 */
export function markedTexts(sentence: string, terms: readonly SoughtTerm[]): readonly MarkedText[] {
  if (terms.length === 0) return cut(sentence, [])
  const { text, at } = comparable(sentence)
  const taken: { from: number; to: number; kind: TermKind }[] = []
  const longestFirst = terms
    .map(({ kind, words }) => ({ kind, words: comparable(words).text }))
    .filter(({ words }) => words !== '')
    .sort((one, other) => other.words.length - one.words.length)
  for (const { kind, words } of longestFirst) {
    for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
      const to = from + words.length
      const isFree = taken.every((other) => to <= other.from || from >= other.to)
      if (isFree && !cutsNumber(text, from, words)) taken.push({ from, to, kind })
    }
  }
  return cut(
    sentence,
    taken
      .sort((one, other) => one.from - other.from)
      .map(({ from, to, kind }) => ({ from: at[from] ?? 0, to: (at[to - 1] ?? 0) + 1, kind })),
  )
}

function cutsNumber(text: string, from: number, words: string): boolean {
  return /^\d/.test(words) && /[\d.]/.test(text[from - 1] ?? '')
}

type Range = { readonly from: number; readonly to: number; readonly kind: TermKind }

function cut(sentence: string, ranges: readonly Range[]): readonly MarkedText[] {
  const pieces: MarkedText[] = []
  let done = 0
  for (const { from, to, kind } of ranges) {
    pieces.push({ text: sentence.slice(done, from), kind: null }, { text: sentence.slice(from, to), kind })
    done = to
  }
  pieces.push({ text: sentence.slice(done), kind: null })
  return pieces.filter(({ text }) => text !== '')
}

/** The sentence as it is compared, without 、 too, and for each of its characters the place in the printed one. */
function comparable(sentence: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = []
  let text = ''
  for (let index = 0; index < sentence.length; index++) {
    const character = plain(sentence.charAt(index)).replace('、', '')
    if (character) at.push(index)
    text += character
  }
  return { text, at }
}
