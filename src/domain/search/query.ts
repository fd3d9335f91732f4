import type { Atlas, Synonym } from '../atlas'
import { memoize } from '../memoize'
import { folded, visible } from '../searchText'
import { type EnglishWords, englishWords } from './english'
import { simplified } from './simplified'

/** One thing that a query asks for: a word, a phrase of English, or the exact words between quotation marks. */
export type Term = {
  /** As it was typed. */
  readonly text: string
  readonly exact: boolean
  /** Folded, in the characters that the atlas writes. */
  readonly chinese: string
  /** `null` where there is Chinese in it. */
  readonly english: EnglishWords | null
  /** Letters and numbers as they may be pinyin or initials; '' where it cannot be. */
  readonly letters: string
  readonly synonyms: readonly Synonym[]
}

const quoted = /["“”「『«]([^"“”「」『』«»]+)["“”」』»]/gu
const lists = /[、，,；;]+/u
const han = /\p{Script=Han}/u

/**
 * What a query asks for: blanks and the signs that lists are written with separate its terms, quotation marks hold one
 * together. English words that follow each other are one phrase, unless the atlas knows the first of them as a name or
 * a term of its own: "new materials" is one, "minhang biomedicine" are two.
 */
export const termsOf = memoize((atlas: Atlas, query: string): readonly Term[] => {
  const exact: Term[] = []
  const rest = visible(query).replace(quoted, (_, words: string) => {
    if (folded(words)) exact.push(termOf(atlas, visible(words), true))
    return '、'
  })
  const loose = rest.split(lists).flatMap((piece) => phrasesOf(atlas, piece.trim()))
  const terms = [...exact, ...loose.map((text) => termOf(atlas, text, false))]
  return terms.filter((term, at) => terms.findIndex(({ chinese }) => chinese === term.chinese) === at)
})

function phrasesOf(atlas: Atlas, piece: string): readonly string[] {
  const phrases: string[][] = []
  let isOpen = false
  for (const word of piece.split(' ').filter(Boolean)) {
    const isLatin = !han.test(word) && /[\p{L}\p{N}&+]/u.test(word)
    if (isLatin && isOpen) phrases.at(-1)?.push(word)
    else phrases.push([word])
    isOpen = isLatin
  }
  return phrases.flatMap((words) => (words.length > 1 ? knownApart(atlas, words) : words))
}

/** English words in a row, cut where a name or a term of the atlas ends. */
function knownApart(atlas: Atlas, words: readonly string[]): readonly string[] {
  const vocabulary = vocabularyOf(atlas)
  const isKnown = (some: readonly string[]) => vocabulary.has(englishWords(some.join(' ')).apart)
  const cut: string[][] = []
  let isLoose = false
  for (let at = 0; at < words.length; ) {
    const left = words.slice(at)
    const length = left.length - left.findIndex((_, less) => isKnown(left.slice(0, left.length - less)))
    const known = length <= left.length ? left.slice(0, length) : []
    if (known.length > 0) cut.push([...known])
    else if (isLoose) cut.at(-1)?.push(left[0] ?? '')
    else cut.push([left[0] ?? ''])
    isLoose = known.length === 0
    at += Math.max(1, known.length)
  }
  return cut.map((some) => some.join(' '))
}

/** What is known as one thing in English: names and terms of the atlas, and the words of its synonyms. */
const vocabularyOf = memoize(
  ({ parks, groups, districts, industries, patterns, sites, blocks, synonyms }: Atlas): ReadonlySet<string> => {
    const named = [...parks, ...groups, ...districts, ...industries, ...patterns, ...sites, ...blocks]
    const names = [...named.map(({ nameEn }) => nameEn), ...synonyms.flatMap(({ words }) => words)]
    const places = [...parks, ...districts].map(({ nameEn }) => nameEn.replace(/ (?:Park|District|New Area)$/, ''))
    return new Set([...names, ...places].map((name) => englishWords(name).apart))
  },
)

/** One term as it was typed; `exact` where it stood between quotation marks. */
export function termOf(atlas: Atlas, text: string, exact: boolean): Term {
  const plain = folded(text)
  const chinese = simplified(atlas, plain)
  const english = han.test(plain) ? null : englishWords(plain)
  const letters = english && !exact ? plain.replace(/[\s'’-]/g, '') : ''
  return {
    text,
    exact,
    chinese,
    english,
    letters: /^[a-z0-9]+$/.test(letters) ? letters : '',
    synonyms: exact ? [] : synonymsOf(atlas, chinese, english),
  }
}

function synonymsOf({ synonyms }: Atlas, chinese: string, english: EnglishWords | null): readonly Synonym[] {
  return synonyms.filter(({ words }) =>
    words.some((word) => (han.test(word) || !english ? folded(word) === chinese : sameWords(word, english))),
  )
}

function sameWords(word: string, english: EnglishWords): boolean {
  const { apart, joined } = englishWords(word)
  return apart === english.apart || joined === english.joined
}

/** How the query reads several terms: a park, or a fact, needs one of them or all. */
export type Match = 'any' | 'all'
