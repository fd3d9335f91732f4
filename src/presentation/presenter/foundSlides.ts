import type { Atlas } from '../../domain/atlas'
import { folded, searchWords } from '../../domain/searchText'
import type { Deck, Slide } from '../../state/deck'
import { characterPinyin } from './characterPinyin'

/**
 * The slides that a query finds, in their order; a number finds the slide of that number, which then comes first. Every
 * other word must stand in the title as it is typed, or be how some characters of it are read: pinyin, initials, or both
 * mixed, from any character on. Titles are the user's and carry no pinyin: it is worked out from the names of the atlas.
 */
export function foundSlides({ slides }: Deck, query: string, atlas: Atlas): readonly Slide[] {
  const words = searchWords(query)
  if (words.length === 0) return slides
  const numbered = slides.filter((_, index) => words.length === 1 && String(index + 1) === words[0])
  const named = slides.filter(({ title }) => words.every((word) => speaksOf(folded(title), word, atlas)))
  return [...new Set([...numbered, ...named])]
}

function speaksOf(title: string, word: string, atlas: Atlas): boolean {
  if (title.includes(word)) return true
  if (!/^[a-z]{2,}$/.test(word)) return false
  const readings = [...title].map((character) => characterPinyin(atlas).get(character) ?? [])
  return readings.some((_, start) => isRead(readings.slice(start), word))
}

/** Whether a word is how these characters are read from the first on, each whole or by its initial, the last in part. */
function isRead([first, ...rest]: readonly (readonly string[])[], word: string): boolean {
  return (first ?? []).some((reading) => {
    if (reading.startsWith(word)) return true
    if (word.startsWith(reading) && isRead(rest, word.slice(reading.length))) return true
    return reading.startsWith(word.slice(0, 1)) && isRead(rest, word.slice(1))
  })
}
