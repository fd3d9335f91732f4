import { expect, test } from 'vitest'
import { book, wordsIn } from '../../src/words/words'

// Those of the parts that come later too: they put themselves into the book.
import.meta.glob('../../src/words/parts/*.ts', { eager: true })

const english: Readonly<Record<string, string>> = book.getResourceBundle('en', 'translation')
const chinese: Readonly<Record<string, string>> = book.getResourceBundle('zh', 'translation')

function gaps(text: string): readonly string[] {
  return (text.match(/\{\{.*?\}\}/g) ?? []).sort()
}

test('both languages fill the same gaps', () => {
  const unlike = Object.entries(chinese).filter(
    ([key, text]) => String(gaps(text)) !== String(gaps(english[key] ?? '')),
  )
  expect(unlike).toEqual([])
})

/** The number of an official document, and the zone's name in the language that is not the reader's. */
const meantInChinese = ['detail.printSource', 'zone.titleOther']

test('English has every word, in English, and a singular wherever there is a plural', () => {
  expect(Object.keys(chinese).filter((key) => !english[key])).toEqual([])
  expect(
    Object.entries(english).filter(([key, text]) => /\p{Script=Han}/u.test(text) && !meantInChinese.includes(key)),
  ).toEqual([])
  const plurals = Object.keys(chinese).filter((key) => key.endsWith('_other'))
  expect(plurals.map((key) => key.replace(/_other$/, '_one')).filter((key) => !english[key])).toEqual([])
})

test('a meaning has one key: no two say the same in both languages', () => {
  const said = (key: string) => JSON.stringify([chinese[key], english[key]])
  const keys = Object.keys(chinese)
  const first = new Map([...keys].reverse().map((key) => [said(key), key]))
  expect(keys.filter((key) => first.get(said(key)) !== key)).toEqual([])
})

test('a count is said in the plural of the language', () => {
  expect(wordsIn('en')('detail.taskCount', { count: 1 })).toBe('1 task')
  expect(wordsIn('en')('detail.taskCount', { count: 3 })).toBe('3 tasks')
  expect(wordsIn('zh')('detail.taskCount', { count: 1 })).toBe('1 项')
})

test('what is filled in stands as it is: React escapes it, nothing before', () => {
  expect(wordsIn('zh')('ask.query', { values: '<b> & "x"' })).toBe('与“<b> & "x"”相符')
})

test('Chinese fonts draw a curled apostrophe as wide as a sign: English has the straight one', () => {
  expect(Object.entries(english).filter(([, text]) => /\w’/.test(text))).toEqual([])
})
