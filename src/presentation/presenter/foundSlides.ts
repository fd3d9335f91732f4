import type { Atlas } from '../../domain/atlas'
import { syllablesOf } from '../../domain/search/spoken'
import { folded, searchWords } from '../../domain/searchText'
import type { Deck, Slide } from '../../state/deck'

/**
 * The slides that a query finds, in their order; a number finds the slide of that number, which then comes first. Every
 * other word must stand in the title as it is typed, or be how some characters of it are read: pinyin, initials, or both
 * mixed, from any character on.
 */
export function foundSlides({ slides }: Deck, query: string, { script }: Atlas): readonly Slide[] {
  const words = searchWords(query)
  if (words.length === 0) return slides
  const numbered = slides.filter((_, index) => words.length === 1 && String(index + 1) === words[0])
  const isFound = (title: string) => {
    const syllables = syllablesOf(script.syllables, title)
    return words.every((word) => title.includes(word) || (/^[a-z]{2,}$/.test(word) && isReadIn(syllables, word)))
  }
  return [...new Set([...numbered, ...slides.filter(({ title }) => isFound(folded(title)))])]
}

function isReadIn(syllables: readonly string[], word: string): boolean {
  return syllables.some((_, start) => isRead(syllables.slice(start), word))
}

/** Whether a word is how these characters are read from the first on, each whole or by its initial, the last in part. */
function isRead([first = '', ...rest]: readonly string[], word: string): boolean {
  if (first === '') return false
  if (first.startsWith(word)) return true
  if (word.startsWith(first) && isRead(rest, word.slice(first.length))) return true
  return first.startsWith(word.slice(0, 1)) && isRead(rest, word.slice(1))
}
