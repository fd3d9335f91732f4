import { expect, test } from 'vitest'
import { clauseKey } from '../../src/domain/clauseFacts'
import { readPlan } from '../../src/domain/planReading'
import { searchPlan } from '../../src/domain/planSearch'
import { wordingsOf } from '../../src/domain/search/wordings'
import { realAtlas } from '../builders'
import { text } from './madeUpPlan'

const plan = readPlan(text).plan
const found = (query: string) =>
  searchPlan(plan, wordingsOf(realAtlas, query), 'all').map(({ chapter, hits }) => [
    chapter.id,
    hits.map(({ clause }) => clauseKey(clause)),
  ])

test('hits stand under their chapters, in the plan’s order', () => {
  expect(found('东园')).toEqual([['四', ['四(一)1/1/1', '四(四)3/2/1']]])
  expect(found('企业')).toEqual([
    ['一', ['一(一)/1/1']],
    ['二', ['二(三)/1/1']],
  ])
})

test('every word must be met, in any order; nothing asked finds nothing', () => {
  expect(found('钓鱼 西园')).toEqual([['四', ['四(四)3/2/2']]])
  expect(found('钓鱼 实验')).toEqual([])
  expect(found('  ')).toEqual([])
  expect(found('“”')).toEqual([])
})

test('quotation marks and the width of punctuation do not matter, and the hit is marked as printed', () => {
  const [chapter] = searchPlan(plan, wordingsOf(realAtlas, '1＋1布局'), 'all')
  expect(chapter?.hits[0]?.excerpt.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual(['1+1”布局'])
  expect(chapter?.hits[0]?.excerpt.map((piece) => piece.text).join('')).toBe(
    '打造以东园为核心，以西园为支撑的“1+1”布局。',
  )
})

test('a long sentence is cut around its hits', () => {
  const long = readPlan(`一、长\n${'甲'.repeat(60)}乙${'丙'.repeat(60)}。\n`).plan
  const [chapter] = searchPlan(long, [['乙']], 'all')
  expect(chapter?.hits[0]?.excerpt).toEqual([
    { text: '……', hit: false },
    { text: '甲'.repeat(24), hit: false },
    { text: '乙', hit: true },
    { text: `${'丙'.repeat(24)}……`, hit: false },
  ])
})
