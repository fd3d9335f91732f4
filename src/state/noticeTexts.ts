import { longestAddress, longestQuery } from '../domain/addressLimits'
import { wordsIn } from '../words/words'
import type { Notice } from './addressPart'
import type { Language } from './view'

/** As many dropped parts are named as can be read, in so many characters each. */
const most = { parts: 6, characters: 40 } as const

const reasons: readonly Notice['reason'][] = [
  'edition',
  'tooLong',
  'unknown',
  'malformed',
  'contradicted',
  'longSearch',
  'ownMissing',
]

/** What of a link was dropped and why, a sentence a reason. */
export function noticeTexts(notices: readonly Notice[], language: Language): readonly string[] {
  const words = wordsIn(language)
  return reasons.flatMap((reason) => {
    const parts = notices.filter((notice) => notice.reason === reason)
    if (parts.length === 0) return []
    return [words(`notice.${reason}`, { parts: droppedParts(parts, language), longestAddress, longestQuery })]
  })
}

/** The dropped parts as they stood; of many the first, and how many there are. */
export function droppedParts(notices: readonly Notice[], language: Language): string {
  const words = wordsIn(language)
  const named = notices.slice(0, most.parts).map(({ key, value }) => shortened(value === '' ? key : `${key}=${value}`))
  const all = named.join(words('notice.join'))
  return notices.length > most.parts ? words('notice.more', { parts: all, count: notices.length }) : all
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * most.characters)]
  return characters.length > most.characters ? `${characters.slice(0, most.characters).join('')}…` : text
}
