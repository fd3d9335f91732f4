import { createInstance } from 'i18next'
import { en } from './en'
import { zh } from './zh'

type Stem<Key extends string> = Key extends `${infer Word}_other` ? Word : Key
export type WordKey = Stem<keyof typeof zh>
type Said<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string
export type Words = Said<WordKey>

export const book = createInstance({
  lng: 'zh',
  resources: { zh: { translation: zh }, en: { translation: en } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
})
void book.init()

/** More than a page says; names of the reader's own come and go. */
const mostPhrases = 4000

const books = { zh: bound('zh'), en: bound('en') }

function bound(language: 'zh' | 'en'): Said<string> {
  const translate = book.getFixedT(language)
  // The page says the same few hundred phrases again at every choice, most of them with the same counts and names.
  const said = new Map<string, string>()
  return (key, values) => {
    const phrase = values ? `${key} ${JSON.stringify(values)}` : key
    const known = said.get(phrase)
    if (known !== undefined) return known
    if (said.size >= mostPhrases) said.clear()
    const now = values ? translate(key, values) : translate(key)
    said.set(phrase, now)
    return now
  }
}

/** The interface's words in one language. The language is a choice in the view, so nothing here remembers it. */
export function wordsIn(language: 'zh' | 'en'): Words {
  return books[language]
}

type Both<Key extends string> = {
  readonly zh: Readonly<Record<Key, string>>
  readonly en: Readonly<Record<NoInfer<Key> | `${string}_one`, string>>
}

/** Puts words into the book that come with the part of the app that says them; by language, with those of the interface. */
export function addedWords<Key extends string>(words: Both<Key>): (language: 'zh' | 'en') => Said<Stem<Key> | WordKey> {
  for (const language of ['zh', 'en'] as const) book.addResourceBundle(language, 'translation', words[language])
  return (language) => books[language]
}
