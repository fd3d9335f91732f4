import { expect, test } from 'vitest'
import { glossary } from '../../src/words/glossary'
import { book } from '../../src/words/words'

// Those of the parts that come later too: they put themselves into the book.
import.meta.glob('../../src/words/parts/*.ts', { eager: true })

const texts = (language: 'zh' | 'en') => Object.entries<string>(book.getResourceBundle(language, 'translation'))
const entries = Object.values(glossary)

/** What is said of a list of texts with the jargon in them, as `key: word`. */
function jargon(said: readonly (readonly [string, string])[]): readonly string[] {
  return said.flatMap(([key, text]) =>
    entries.flatMap(({ instead }) => (text.includes(instead) ? [`${key}: ${instead}`] : [])),
  )
}

test('no Chinese text of the page says the jargon that the glossary replaces', () => {
  expect(jargon(texts('zh'))).toEqual([])
  expect(jargon([['a', '产业归并']])).toEqual(['a: 归并'])
})

test('every word of the glossary is one that the page says, in both languages, and is told in a sentence', () => {
  for (const language of ['zh', 'en'] as const) {
    const said = texts(language).map(([, text]) => text.toLowerCase())
    for (const entry of entries) {
      const { term, says } = entry[language]
      expect(
        said.some((text) => text.includes(term.toLowerCase())),
        term,
      ).toBe(true)
      expect(says, term).toMatch(language === 'zh' ? /。$/ : /^[A-Z].*\.$/)
    }
  }
})
