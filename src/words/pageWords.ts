import { pagesWords } from './parts/pages'
import { book, type WordKey } from './words'

type Stem<Key extends string> = Key extends `${infer Word}_other` ? Word : Key
export type PageWordKey = Stem<keyof typeof pagesWords.zh>
export type PageWords = (key: PageWordKey | WordKey, values?: Readonly<Record<string, string | number>>) => string

const shelf = 'pages'

/** The words of the park atlas's pages, and those of the interface, in one language. */
export function pageWordsIn(language: 'zh' | 'en'): PageWords {
  book.addResourceBundle(language, shelf, pagesWords[language])
  const translate = book.getFixedT(language, [shelf, 'translation'])
  return (key, values) => translate(key, values ?? {})
}
