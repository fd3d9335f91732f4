import { folded } from '../searchText'

/** English as it is searched: its words in small letters and in the singular, with a blank on either side. */
export type EnglishWords = {
  /** Hyphens as blanks: " new energy vehicle ". */
  readonly apart: string
  /** Hyphens left out: " newenergy vehicle ". */
  readonly joined: string
}

export function englishWords(text: string): EnglishWords {
  const plain = folded(text).replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
  return { apart: wordsOf(plain.replace(/[-‐‑–]/gu, ' ')), joined: wordsOf(plain.replace(/[-‐‑–]/gu, '')) }
}

function wordsOf(text: string): string {
  const words = text.split(/[^\p{L}\p{N}&+]+/u).filter(Boolean)
  return ` ${words.map(singular).join(' ')} `
}

/** Both are cut alike, so that neither has to be a word of a dictionary. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** Whether the words of a phrase stand in a text, whole and one after another. */
export function saysPhrase(text: EnglishWords, phrase: EnglishWords): boolean {
  if (phrase.apart.trim() === '') return false
  return [text.apart, text.joined].some((said) => said.includes(phrase.apart) || said.includes(phrase.joined))
}
