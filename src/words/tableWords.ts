import { tableWords } from './parts/tables'
import { book, type WordKey } from './words'

export type TableWordKey = keyof typeof tableWords.zh
export type TableWords = (key: TableWordKey | WordKey, values?: Readonly<Record<string, string | number>>) => string

const shelf = 'tables'

/** The words of the tables that are taken away, and those of the interface, in one language. */
export function tableWordsIn(language: 'zh' | 'en'): TableWords {
  book.addResourceBundle(language, shelf, tableWords[language])
  const translate = book.getFixedT(language, [shelf, 'translation'])
  return (key, values) => translate(key, values ?? {})
}
