import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOfClause } from '../../src/domain/clauseFacts'
import { plain } from '../../src/domain/planText'
import { markedTexts, type SoughtTerm, sentenceTerms } from '../../src/domain/sentenceMarks'
import { realAtlas } from '../builders'
import { at } from './madeUpPlan'

const told = (sentence: string, terms: readonly SoughtTerm[]) =>
  markedTexts(sentence, terms).map(({ text, kind }) => (kind ? `[${kind} ${text}]` : text))

test('names stand out where the sentence prints them, quotation marks and blanks within', () => {
  const terms: readonly SoughtTerm[] = [
    { kind: 'park', words: '东园' },
    { kind: 'pattern', words: '1+1' },
    { kind: 'industry', words: '造船' },
  ]
  expect(told('东园发展“造 船”，形成“1＋1”布局。', terms)).toEqual([
    '[park 东园]',
    '发展“',
    '[industry 造 船]',
    '”，形成“',
    '[pattern 1＋1]',
    '”布局。',
  ])
})

test('of two names that overlap the longer one stands', () => {
  const terms: readonly SoughtTerm[] = [
    { kind: 'industry', words: '新材料' },
    { kind: 'industry', words: '材料' },
    { kind: 'industry', words: '高性能新材料' },
  ]
  expect(told('高性能新材料和材料', terms)).toEqual(['[industry 高性能新材料]', '和', '[industry 材料]'])
})

test('a number is not found inside another', () => {
  expect(told('15家和5家', [{ kind: 'figure', words: '5家' }])).toEqual(['15家和', '[figure 5家]'])
})

test('the terms of 静安园’s sentence are its name, its industries and its corridor, each once', () => {
  const facts = factsOfClause(realAtlas, at('四(四)3', 2, 7))
  const terms = sentenceTerms(realAtlas, facts)
  expect(terms.map(({ kind }) => kind).filter((kind) => kind === 'park')).toHaveLength(1)
  expect(new Set(terms.map(({ kind }) => kind))).toEqual(new Set(['park', 'industry', 'site']))
  expect(new Set(terms.map(({ words }) => words)).size).toBe(terms.length)
})

test('the pieces are the sentence as printed, and each marked one says one of the terms', () => {
  const letters = fc.constantFrom('甲', '乙', '丙', '1', '“', '”', '、', ' ', '，', ',', '（')
  const sentences = fc.string({ unit: letters, maxLength: 30 })
  const terms = fc.array(
    fc.record({
      kind: fc.constantFrom('park' as const, 'industry' as const, 'figure' as const),
      words: fc.string({ unit: letters, minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 6 },
  )
  const said = (text: string) => plain(text).replaceAll('、', '')
  fc.assert(
    fc.property(sentences, terms, (sentence, asked) => {
      const pieces = markedTexts(sentence, asked)
      expect(pieces.map(({ text }) => text).join('')).toBe(sentence)
      expect(pieces.every(({ text }) => text !== '')).toBe(true)
      for (const { text, kind } of pieces) {
        if (kind) expect(asked.some((term) => term.kind === kind && said(term.words) === said(text))).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})
