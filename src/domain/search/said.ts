import type { Atlas, Syllables } from '../atlas'
import { memoize } from '../memoize'
import type { Named } from '../named'
import { folded } from '../searchText'
import { type EnglishWords, englishWords, saysPhrase } from './english'
import type { Term } from './query'
import { isSpoken, type Spoken, spokenIn } from './spoken'

/** A name or a title as it is searched. */
export type Said = {
  readonly chinese: string
  /** Without brackets, quotation marks and points between names, which nobody types. */
  readonly plain: string
  readonly english: EnglishWords
  readonly spoken: Spoken
  readonly as: SaidAs
}

/** A name is read aloud from any syllable on, a title from its first alone; of some names no part will do. */
export type SaidAs = 'name' | 'title' | 'whole'

/** The same value for the same words, so that what many tasks share is read and met once. */
export function saidOf({ script }: Pick<Atlas, 'script'>, { name, nameEn }: Named, as: SaidAs): Said {
  return heard(script.syllables, name, nameEn, as)
}

const heard = memoize((table: Syllables, name: string, nameEn: string, as: SaidAs): Said => {
  const chinese = folded(name)
  return { chinese, plain: unmarked(chinese), english: englishWords(nameEn), spoken: spokenIn(table, chinese), as }
})

function unmarked(text: string): string {
  return text.replace(/[()“”"‘’《》〈〉·・]/g, '')
}

/** How a term meets a text: as it was typed, or by what our list of synonyms puts in its place. */
export type Met = 'typed' | 'synonym'

/** How a term meets texts, each asked once. */
export function meeting(term: Term, isEnglish: boolean): (said: Said) => Met | null {
  const means = term.synonyms.flatMap((synonym) => synonym.means.map(folded))
  const known = new Map<Said, Met | null>()
  return (said) => {
    const before = known.get(said)
    if (before !== undefined) return before
    const met = metBy(said, term, isEnglish, means)
    known.set(said, met)
    return met
  }
}

/**
 * Whether a term is said in a text: Chinese anywhere in it; English, and Latin letters within Chinese, by whole words;
 * pinyin from the start of a syllable on and initials from the start of the text, where the letters are no word of English.
 */
function metBy(said: Said, term: Term, isEnglish: boolean, means: readonly string[]): Met | null {
  if (said.as === 'whole') return said.chinese === term.chinese ? 'typed' : null
  if (isTyped(said, term, isEnglish)) return 'typed'
  return means.some((word) => said.chinese.includes(word)) ? 'synonym' : null
}

function isTyped(said: Said, { chinese, exact, english, letters }: Term, isEnglish: boolean): boolean {
  if (!english) return said.chinese.includes(chinese) || (!exact && said.plain.includes(unmarked(chinese)))
  if (saysPhrase(said.english, english) || standsApart(said.chinese, chinese)) return true
  if (!letters) return false
  return isEnglish
    ? letters.length > 1 && said.spoken.initials === letters
    : isSpoken(said.spoken, letters, said.as === 'title')
}

const latin = /[a-z0-9]/

/** Whether letters stand in a text with no other letters beside them. */
function standsApart(text: string, letters: string): boolean {
  if (letters === '') return false
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + letters.length)
    if (!latin.test(around)) return true
  }
  return false
}
