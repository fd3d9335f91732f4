import type { Atlas, Group, Link, Park, ParkId } from '../domain/atlas'
import { byId } from '../domain/byId'
import { type Clause, clauseText } from '../domain/clause'
import { nameIn } from '../domain/named'
import type { Language } from '../state/view'
import { layoutDeckWordsIn } from '../words/parts/layoutDeck'

/** What the deck is written with: the atlas in one language. */
export type DeckContext = {
  readonly atlas: Atlas
  readonly language: Language
  readonly words: ReturnType<typeof layoutDeckWordsIn>
  readonly parks: (ids: readonly ParkId[]) => string
  readonly list: (parts: readonly string[]) => string
  readonly clause: (clause: Clause) => string
}

export function penFor(atlas: Atlas, language: Language): DeckContext {
  const words = layoutDeckWordsIn(language)
  const list = (parts: readonly string[]) => parts.join(words('join.conditions'))
  const named = (id: ParkId) => {
    const park = byId(atlas.parks).get(id)
    return park ? nameIn(language, park) : id
  }
  return {
    atlas,
    language,
    words,
    list,
    parks: (ids) => list(ids.map(named)),
    clause: (clause) => clauseText(clause, language),
  }
}

export function membersOf({ atlas }: DeckContext, group: Group): readonly Park[] {
  return atlas.parks.filter((park) => park.group === group.id)
}

/** What is spoken, and below it on what it rests. */
export function notesOf(
  context: DeckContext,
  spoken: readonly string[],
  clauses: readonly Clause[],
  named = '',
): string {
  const { words, list, clause } = context
  const rests = [...new Set(clauses.map(clause))]
  return [
    spoken.join(context.language === 'zh' ? '' : ' '),
    ...(rests.length > 0 ? [words('layout.rests', { clauses: list(rests) })] : []),
    ...(named ? [words('layout.named', { parks: named })] : []),
  ].join('\n')
}

/** The first few terms by name, as many as an ear keeps, and how many there are. */
const mostTerms = 4

export function termsOf({ atlas, language, list }: DeckContext, links: readonly Link[]) {
  const named = links.slice(0, mostTerms).flatMap(({ industry }) => byId(atlas.industries).get(industry) ?? [])
  return { industries: list(named.map((industry) => nameIn(language, industry))), all: links.length }
}
