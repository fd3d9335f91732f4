import type { Syllables } from '../atlas'
import { memoize } from '../memoize'

const han = /\p{Script=Han}/u

/** How each character of a text is read, by the longest piece of it that the table knows; '' where it knows none. */
export function syllablesOf(table: Syllables, text: string): readonly string[] {
  const characters = [...text]
  const known = lookedUp(table)
  const read: string[] = []
  while (read.length < characters.length) {
    const pieces = [4, 3, 2, 1].map((length) => characters.slice(read.length, read.length + length).join(''))
    const found = pieces.map((piece) => known.get(piece)).find((syllables) => syllables !== undefined)
    read.push(...(found ?? '').split(' '))
  }
  return read.slice(0, characters.length)
}

const lookedUp = memoize((table: Syllables): ReadonlyMap<string, string> => new Map(table))

/** A Chinese text as it is typed by its sound. */
export type Spoken = {
  readonly letters: string
  /** Where a syllable, a Latin word or a number begins in them. */
  readonly starts: ReadonlySet<number>
  readonly initials: string
}

/** How a text is typed by its sound; Latin letters and numbers in it stay. */
export const spokenIn = memoize((table: Syllables, text: string): Spoken => {
  const syllables = syllablesOf(table, text)
  const parts: string[] = []
  let isOpen = false
  for (const [at, character] of [...text].entries()) {
    const plain = han.test(character)
      ? ''
      : character
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[^a-z0-9]/g, '')
    if (plain && isOpen) parts.push(`${parts.pop() ?? ''}${plain}`)
    else if (plain || syllables[at]) parts.push(plain || (syllables[at] ?? ''))
    isOpen = plain !== ''
  }
  const starts = new Set<number>()
  let letters = ''
  for (const part of parts) {
    starts.add(letters.length)
    letters += part
  }
  return { letters, starts, initials: parts.map((part) => part.charAt(0)).join('') }
})

/** Whether letters are how a text is read from the start of a syllable on, or of the text; or its first initials (two or more). */
export function isSpoken({ letters, starts, initials }: Spoken, typed: string, fromStart: boolean): boolean {
  if (typed.length > 1 && initials.startsWith(typed)) return true
  if (fromStart) return letters.startsWith(typed)
  for (let at = letters.indexOf(typed); at >= 0; at = letters.indexOf(typed, at + 1)) if (starts.has(at)) return true
  return false
}
