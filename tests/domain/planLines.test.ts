import { expect, test } from 'vitest'
import { proved } from '../../src/data/proved'
import type { OutlineEntry } from '../../src/domain/atlas'
import type { Facts } from '../../src/domain/planFacts'
import { joinedText, planLinesOf } from '../../src/domain/planLines'
import { readPlan } from '../../src/domain/planReading'
import { plain, sentencesOfPlan } from '../../src/domain/planText'
import { text as short } from './madeUpPlan'

const filler =
  '推进示范区域协同发展，完善2035年前的服务体系与Green Park标准，支持“甲谷”等12个园区（含乙岛）形成3.5%左右的增量。'

/** A sentence of its own words and of a length of its own. */
const sentence = (number: number): string => `第${number}句${filler.slice(0, 9 + ((number * 17) % 41))}。`

/** A plan as long as pages are: sections of one to three paragraphs, of one to four sentences each. */
function madeUpPages(): string {
  const lines = ['关于印发示范规划的通知', '示办[2021]1号']
  let number = 0
  for (const chapter of ['一', '二', '三']) {
    lines.push(`${chapter}、示范的第${chapter}章`)
    for (const section of ['一', '二', '三', '四']) {
      lines.push(`（${section}）围绕示范区建设的第${section}节`)
      for (let paragraph = 0; paragraph < 1 + (number % 3); paragraph++) {
        const from = number
        number += 1 + ((number * 5) % 4)
        lines.push(Array.from({ length: number - from }, (_, index) => sentence(from + index)).join(''))
      }
    }
  }
  return lines.join('\n')
}

const whole = madeUpPages()
const { plan } = readPlan(whole)
const outline: readonly OutlineEntry[] = plan.map(({ paragraphs, ...heading }) => ({
  ...heading,
  titleEn: heading.title ?? '',
  paragraphs: paragraphs.length,
}))

/** Each sentence is a fact: it stands where it stands in the plan that was never laid out. */
const facts: Facts = {
  groups: [],
  actors: [],
  parks: [],
  industries: [],
  links: [],
  patterns: [],
  tasks: [],
  indicators: [],
  outline,
  sites: sentencesOfPlan(plan).map(({ clause, text }, index) => ({
    id: `s${index}` as Facts['sites'][number]['id'],
    name: text.slice(0, 6),
    nameEn: '',
    kind: 'special-park',
    basis: 'stated',
    park: null,
    clause,
  })),
}

const wide = (character: string): boolean => character.charCodeAt(0) > 0x2e7f || '“”'.includes(character)

/** Lines as a page sets them: no mark at a line's beginning, no word or number in two. */
function set(line: string, width: number): readonly string[] {
  const pieces = line.match(/(?:[\w.%]+|.)[，。、；：）”]*/gu) ?? []
  const lines: string[] = ['']
  let used = 0
  for (const piece of pieces) {
    const columns = [...piece].reduce((sum, one) => sum + (wide(one) ? 2 : 1), 0)
    if (used + columns > 2 * width && used > 0) {
      lines.push('')
      used = 0
    }
    lines[lines.length - 1] += piece
    used += columns
  }
  return lines
}

const cut = (line: string, width: number): readonly string[] => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []

const indented = (line: string): string =>
  /^[一二三（]/.test(line) && !line.includes('。') ? line : `\u3000\u3000${line}`

/** Each so many lines a page, with what its foot and the next one's head say. */
function paged(lines: readonly string[], perPage: number, between: (page: number) => readonly string[]): string {
  return lines
    .flatMap((line, index) => (index % perPage === perPage - 1 ? [line, ...between((index + 1) / perPage)] : [line]))
    .join('\n')
}

const looks: Readonly<Record<string, (width: number) => string>> = {
  'cut at so many characters': (width) =>
    whole
      .split('\n')
      .flatMap((line) => cut(line, width))
      .join('\n'),
  'set in lines': (width) =>
    whole
      .split('\n')
      .flatMap((line) => set(line, width))
      .join('\n'),
  'set in lines, each paragraph indented': (width) =>
    whole
      .split('\n')
      .flatMap((line) => set(indented(line), width))
      .join('\n'),
  'set in lines with marked numbers of pages': (width) =>
    paged(
      whole.split('\n').flatMap((line) => set(line, width)),
      26,
      (page) => [`— ${page} —`],
    ),
  'set in lines with bare numbers, page breaks and running heads': (width) =>
    paged(
      whole.split('\n').flatMap((line) => set(line, width)),
      24,
      (page) => ['', `${page}`, '\f示范规划'],
    ),
}

const widths = Array.from({ length: 36 }, (_, index) => 20 + index)

for (const [look, laidOut] of Object.entries(looks)) {
  test(`a text ${look} says what the plan says, at every width of a page`, () => {
    for (const width of widths) {
      const read = proved({ facts, text: laidOut(width) })
      const { proven, total, headings } = read.proof
      expect({ width, proven, headings }).toEqual({ width, proven: total, headings: [] })
      expect(sentencesOfPlan(read.plan).map(({ text }) => plain(text))).toEqual(
        sentencesOfPlan(plan).map(({ text }) => plain(text)),
      )
      expect(read.layout.joined, `${width}`).toBeGreaterThan(20)
    }
  })
}

test('a text of one line a paragraph is left as it is', () => {
  for (const text of [whole, short, short.replaceAll('\n', '\r\n'), '']) {
    const { lines, layout } = planLinesOf(text)
    const printed = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
    expect(lines).toEqual(printed.map((line) => ({ text: line, mayContinue: false })))
    expect(layout).toEqual({ joined: 0, dropped: 0 })
  }
})

for (const number of ['— 3 —', '-3-', '第 3 页', '第3页 共20页', '3/20', 'Page 3 of 20', '· 3 ·']) {
  test(`“${number}” between two paragraphs is a page’s number`, () => {
    const { plan: read, layout } = readPlan(short.replace('发挥优势。', `发挥优势。\n${number}`))
    expect(read).toEqual(readPlan(short).plan)
    expect(layout).toEqual({ joined: 0, dropped: 1 })
  })
}

test('a paragraph that a page’s end parts is one again', () => {
  const { plan: read, layout } = readPlan(short.replace('打造世界级', '打造\n— 7 —\n世界级'))
  expect(read).toEqual(readPlan(short).plan)
  expect(layout).toEqual({ joined: 1, dropped: 1 })
})

test('a bare number is a page’s only where its neighbour stands too', () => {
  const apart = (first: string, second: string) =>
    planLinesOf(`一、甲\n乙。\n${first}\n丙。\n${second}\n丁。`).layout.dropped
  expect(apart('7', '8')).toBe(2)
  expect(apart('2020', '15')).toBe(0)
})

test('pieces are joined without a blank, but between Latin words', () => {
  expect(joinedText(['建设 ', ' 示范区'])).toBe('建设示范区')
  expect(joinedText(['Green', 'Park'])).toBe('Green Park')
  expect(joinedText(['20', '35年'])).toBe('2035年')
})

test('where neither outline nor fact tells, a line that ends with a sentence ends its paragraph', () => {
  const lines = Array.from({ length: 24 }, (_, index) => `${'甲'.repeat(29)}${index % 6 === 5 ? '。' : '乙'}`)
  const { plan: read } = readPlan(`一、甲\n${lines.join('\n')}`)
  expect(read.find(({ id }) => id === '一')?.paragraphs).toHaveLength(4)
  const known = [{ id: '一', number: '一', title: '甲', titleEn: '', parent: null, paragraphs: 1 }]
  expect(readPlan(`一、甲\n${lines.join('\n')}`, known).plan.find(({ id }) => id === '一')?.paragraphs).toHaveLength(1)
})
