import { slideWords } from './parts/slide'
import { book, type WordKey } from './words'

export type SlideWordKey = keyof typeof slideWords.zh
export type SlideWords = (key: SlideWordKey | WordKey, values?: Readonly<Record<string, string | number>>) => string

const shelf = 'slides'

/** The words of the slides that are taken away, and those of the interface, in one language. */
export function slideWordsIn(language: 'zh' | 'en'): SlideWords {
  book.addResourceBundle(language, shelf, slideWords[language])
  const translate = book.getFixedT(language, [shelf, 'translation'])
  return (key, values) => translate(key, values ?? {})
}
