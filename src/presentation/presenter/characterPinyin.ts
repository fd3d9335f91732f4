import type { Atlas } from '../../domain/atlas'
import { memoize } from '../../domain/memoize'

type Readings = ReadonlyMap<string, readonly string[]>

/**
 * How single characters are read: every character of the names for which the atlas keeps pinyin (parks, districts,
 * industries, sites), with each reading that it has there. A character of no such name has none.
 */
export const characterPinyin = memoize(({ parks, districts, industries, sites }: Atlas): Readings => {
  const readings = new Map<string, readonly string[]>()
  for (const { name, pinyin } of [...parks, ...districts, ...industries, ...sites]) {
    const characters = [...name]
    const syllables = pinyin.split(' ').filter(Boolean)
    // A name with Latin letters or brackets has fewer syllables than characters: which is which is then not told.
    if (syllables.length !== characters.length) continue
    for (const [at, character] of characters.entries()) {
      const syllable = syllables[at]
      const there = readings.get(character) ?? []
      if (syllable && !there.includes(syllable)) readings.set(character, [...there, syllable])
    }
  }
  return readings
})
