import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceAt } from '../../src/domain/plan'
import { readPlan } from '../../src/domain/planReading'
import { plain, sentencesIn, sentencesOfPlan } from '../../src/domain/planText'
import { at, text } from './madeUpPlan'

test('sections are named by the numbers of their headings', () => {
  const ids = readPlan(text).plan.map(({ id }) => id)
  expect(ids).toEqual([
    '序',
    '一',
    '一(一)',
    '二',
    '二(三)',
    '三',
    '三(一)',
    '四',
    '四(一)',
    '四(一)1',
    '四(四)',
    '四(四)3',
  ])
})

test('a chapter whose heading is missing begins with the paragraph before its first section', () => {
  const third = readPlan(text).plan.find(({ id }) => id === '三')
  expect(third).toMatchObject({ title: null, paragraphs: [['面向前沿，培育主体。']] })
  expect(readPlan(text).plan.find(({ id }) => id === '二(三)')?.paragraphs).toHaveLength(1)
})

test('a chapter with its heading keeps it', () => {
  const whole = text.replace('面向前沿', '三、创新\n面向前沿')
  expect(readPlan(whole).plan.find(({ id }) => id === '三')).toMatchObject({
    title: '创新',
    paragraphs: [['面向前沿，培育主体。']],
  })
})

test('the letterhead and captions are not paragraphs', () => {
  const sentences = sentencesOfPlan(readPlan(text).plan).map((sentence) => sentence.text)
  expect(sentences[0]).toBe('本规划用于测试。')
  expect(sentences.join('')).not.toMatch(/通知|示范空间布局/)
})

test('sentences count from 1, and a last piece without a full stop is one', () => {
  expect(sentenceAt(readPlan(text).plan, at('三(一)', 1, 2))).toBe('末句没有句号')
  expect(sentenceAt(readPlan(text).plan, at('四(四)3', 2, 2))).toMatch(/^支持西园/)
  expect(sentenceAt(readPlan(text).plan, at('四(四)3', 2, 3))).toBeUndefined()
})

test('half-width and full-width punctuation read alike', () => {
  const full = text.replaceAll(',', '，').replaceAll('(', '（').replaceAll(')', '）')
  const read = (printed: string) =>
    sentencesOfPlan(readPlan(printed).plan).map((sentence) => ({ ...sentence, text: plain(sentence.text) }))
  expect(read(full)).toEqual(read(text))
  expect(readPlan(full).plan.map(({ id }) => id)).toEqual(readPlan(text).plan.map(({ id }) => id))
})

test('blanks and quotation marks do not count in a comparison', () => {
  expect(plain('“1+1” 布局，（甲）')).toBe('1+1布局,(甲)')
})

test('sentences and titles are kept as printed', () => {
  const plan = readPlan('（一） “甲” 计划\n  打造 “甲”、乙 ，丙。 以后。\n').plan
  expect(plan.at(-1)).toMatchObject({ title: '“甲” 计划', paragraphs: [['打造 “甲”、乙 ，丙。', '以后。']] })
})

test('a closing quotation mark stays with its sentence, an opening one with the next', () => {
  expect(sentencesIn('称为“甲。”其后。“乙”在前。')).toEqual(['称为“甲。”', '其后。', '“乙”在前。'])
})

test('quotation marks and blanks never change how sentences are counted', () => {
  const paragraph = fc.string({ unit: fc.constantFrom('甲', '乙', '。', '“', '”', ' ', ',', '，'), maxLength: 40 })
  fc.assert(
    fc.property(paragraph, (printed) => {
      expect(sentencesIn(printed).map(plain)).toEqual(plain(printed).match(/[^。]+。?/g) ?? [])
    }),
  )
})

test('lines may end as on any system', () => {
  expect(readPlan(text.replaceAll('\n', '\r\n')).plan).toEqual(readPlan(text).plan)
  expect(readPlan(text.replaceAll('\n', '\r')).plan).toEqual(readPlan(text).plan)
})
