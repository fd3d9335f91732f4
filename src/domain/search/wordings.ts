import type { Atlas } from '../atlas'
import { memoize } from '../memoize'
import { englishWords } from './english'
import { termsOf } from './query'

/** What each term of a query may be called in the plan's Chinese: as typed, as our synonyms have it, as the atlas names it. */
export function wordingsOf(atlas: Atlas, query: string): readonly (readonly string[])[] {
  return termsOf(atlas, query).map(({ chinese, english, synonyms }) => [
    chinese,
    ...synonyms.flatMap(({ means }) => means),
    ...(english ? (chineseNames(atlas).get(english.apart) ?? []) : []),
  ])
}

/** The Chinese names of what the atlas calls so in English. */
const chineseNames = memoize(
  ({
    parks,
    groups,
    districts,
    industries,
    patterns,
    sites,
    actors,
    indicators,
  }: Atlas): ReadonlyMap<string, readonly string[]> => {
    const names = new Map<string, readonly string[]>()
    for (const { name, nameEn } of [parks, groups, districts, industries, patterns, sites, actors, indicators].flat()) {
      const { apart } = englishWords(nameEn)
      names.set(apart, [...(names.get(apart) ?? []), name])
    }
    return names
  },
)
