import { type Atlas, type ParkId, sources } from '../domain/atlas'
import { byId } from '../domain/byId'
import { type Facet, facetOf, facets, parkValues, valuesOf } from '../domain/facets'
import { dependsOnSources, dropped, type Filter, isOpen, matchingParks, openFilter } from '../domain/filter'
import { inPassing } from '../domain/inPassing'
import { nameIn } from '../domain/named'
import { termsOf } from '../domain/search/query'
import { isBlank, visible } from '../domain/searchText'
import type { Language } from '../state/view'
import { wordsIn } from '../words/words'

/** A value's own name; that of a part after that of the whole: 4+X, X. */
export function valueNames(atlas: Atlas, facet: Facet, value: string, language: Language): readonly string[] {
  const known = valuesOf(atlas, facet).get(value)
  if (!known) return [value]
  const { name, partOf } = known
  const own = typeof name === 'string' ? wordsIn(language)(name) : nameIn(language, name)
  return partOf ? [...valueNames(atlas, facet, partOf, language), own] : [own]
}

/** What a park's values of a facet are called, whoever says them. */
export function valuesNamed(atlas: Atlas, facet: Facet, park: ParkId, language: Language): readonly string[] {
  return [...(parkValues(atlas, sources).get(park)?.[facet] ?? [])].map((value) =>
    valueName(atlas, facet, value, language),
  )
}

/** What a value of a facet is called. */
export function valueName(atlas: Atlas, facet: Facet, value: string, language: Language): string {
  return valueNames(atlas, facet, value, language).join(' · ')
}

/** What a value is called in the midst of others: a head that is ours and an X that names nobody say so. */
export function askedName(atlas: Atlas, facet: Facet, value: string, language: Language): string {
  const name = valueName(atlas, facet, value, language)
  const remark = valuesOf(atlas, facet).get(value)?.remark
  return remark ? wordsIn(language)(`ask.${remark}`, { name }) : name
}

/** What the filter asks, as the middle of a sentence: 「中心辐射区中承担数字经济」. Empty when it asks nothing. */
function conditionsOf(atlas: Atlas, filter: Filter, language: Language): string {
  const words = wordsIn(language)
  const named = (facet: Facet, values: readonly string[], mode: 'any' | 'all') =>
    values
      .map((value) => askedName(atlas, facet, value, language))
      .join(words(facetOf[facet].isQuoted ? `questions.join.${mode}` : `join.${mode}`))
  const asked = facets.flatMap((facet) => {
    const { chosen, mode, excluded } = filter.choices[facet]
    return [
      ...(chosen.length > 0 ? [words(`ask.${facet}`, { values: named(facet, chosen, mode) })] : []),
      ...(excluded.length > 0 ? [words(`ask.not.${facet}`, { values: named(facet, excluded, 'any') })] : []),
    ]
  })
  const terms = termsOf(atlas, filter.query).map(({ text, exact }) => (exact ? words('ask.exact', { text }) : text))
  const values = terms.join(words(`questions.join.${filter.match}`))
  const all = isBlank(filter.query) ? asked : [...asked, words('ask.query', { values })]
  const isLed = language === 'zh' && facets.some((facet) => facetOf[facet].leads && filter.choices[facet].chosen.length)
  const [first = '', ...rest] = all
  return isLed ? first + rest.join(words('join.conditions')) : all.join(words('join.conditions'))
}

/**
 * The answer in one sentence, with its count and all that it depends on: which sources count, where they are not the
 * usual ones, and whom umbrella words would bring. Without a match, which choice to drop.
 */
export function sentenceOf(atlas: Atlas, filter: Filter, language: Language): string {
  const words = wordsIn(language)
  const answer = answerOf(atlas, filter, language)
  if (matchingParks(atlas, filter).length > 0) return answer
  const remedy = remedyFor(atlas, filter)
  const advice = remedy
    ? words('sentence.drop', { value: remedy.name(language), count: remedy.count })
    : words('sentence.dropNothing')
  return `${answer}${language === 'zh' ? '。' : '. '}${advice}`
}

/** The same without what to do about an answer of none, for who did not ask a filter. */
export function answerOf(atlas: Atlas, filter: Filter, language: Language): string {
  const words = wordsIn(language)
  const count = matchingParks(atlas, filter).length
  if (isOpen(filter)) return words('sentence.all', { count })
  const conditions = conditionsOf(atlas, filter, language)
  const answer = count > 0 ? words('sentence.filtered', { conditions, count }) : words('sentence.none', { conditions })
  return answer + remarksOf(atlas, filter, language)
}

function remarksOf(atlas: Atlas, filter: Filter, language: Language): string {
  const words = wordsIn(language)
  const depends = dependsOnSources(filter)
  const isUsual = filter.sources.join() === openFilter.sources.join()
  const counted = filter.sources.map((source) => words(`source.${source}`)).join(words('join.conditions'))
  const passing = (depends ? inPassing(atlas, filter) : []).flatMap((park) => byId(atlas.parks).get(park) ?? [])
  const parks = passing.map((park) => nameIn(language, park)).join(words('join.conditions'))
  const remarks = [
    ...(depends && !isUsual ? [words('sentence.counted', { sources: counted })] : []),
    ...(parks ? [words('sentence.inPassing', { parks })] : []),
  ]
  return remarks.length > 0 ? words('sentence.remarks', { remarks: remarks.join(words('join.remarks')) }) : ''
}

/** The one choice whose loss would bring back the most parks. */
export type Remedy = { readonly filter: Filter; readonly count: number; readonly name: (language: Language) => string }

export function remedyFor(atlas: Atlas, filter: Filter): Remedy | null {
  const drops: Omit<Remedy, 'count'>[] = facets.flatMap((facet) =>
    [...filter.choices[facet].chosen, ...filter.choices[facet].excluded].map((value) => ({
      filter: dropped(filter, facet, value),
      name: (language: Language) => askedName(atlas, facet, value, language),
    })),
  )
  const query = visible(filter.query)
  if (query) drops.push({ filter: { ...filter, query: '' }, name: () => query })
  const counted = drops.map((drop) => ({ ...drop, count: matchingParks(atlas, drop.filter).length }))
  const best = counted.reduce<Remedy | null>((most, next) => (next.count > (most?.count ?? 0) ? next : most), null)
  return best
}
