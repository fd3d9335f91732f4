import type { Atlas } from '../atlas'
import { memoize } from '../memoize'
import { type EnglishWords, englishWords, saysPhrase } from './english'
import { type Term, termOf } from './query'

/**
 * Whether a term is English that the atlas says somewhere, or that our synonyms know. Letters that are a word are not read as
 * pinyin besides: "ai" asks for no 爱.
 */
export function isKnownEnglish(atlas: Atlas, term: Term): boolean {
  return term.synonyms.length > 0 || (term.english !== null && isSaid(atlas, term.text))
}

const isSaid = memoize((atlas: Atlas, text: string): boolean => {
  const { english } = termOf(atlas, text, false)
  return english !== null && englishOf(atlas).some((said) => saysPhrase(said, english))
})

const englishOf = memoize((atlas: Atlas): readonly EnglishWords[] => {
  const { parks, groups, districts, industries, patterns, sites, actors, blocks, indicators } = atlas
  const { tasks, outline } = atlas
  const named = [parks, groups, districts, industries, patterns, sites, actors, blocks, indicators].flat()
  const slots = patterns.flatMap((pattern) => pattern.slots)
  return [
    ...named.map(({ nameEn }) => nameEn),
    ...tasks.flatMap(({ titleEn, verbEn }) => [titleEn, verbEn]),
    ...slots.flatMap(({ labelEn, tagEn }) => [labelEn, tagEn]),
    ...outline.map(({ titleEn }) => titleEn),
  ].map(englishWords)
})
