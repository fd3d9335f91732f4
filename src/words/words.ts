import { createInstance } from 'i18next'
import { en } from './en'
import { zh } from './zh'

type Stem<Key extends string> = Key extends `${infer Word}_other` ? Word : Key
export type WordKey = Stem<keyof typeof zh>
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

export const book = createInstance({
  lng: 'zh',
  resources: { zh: { translation: zh }, en: { translation: en } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
})
void book.init()

/** The interface's words in one language. The language is a choice in the view, so nothing here remembers it. */
export function wordsIn(language: 'zh' | 'en'): Words {
  return books[language]
}

const books = { zh: bound('zh'), en: bound('en') }

function bound(language: 'zh' | 'en'): Words {
  const translate = book.getFixedT(language)
  return (key, values) => translate(key, values ?? {})
}
