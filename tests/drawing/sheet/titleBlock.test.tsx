import { expect, test } from 'vitest'
import { overlap, type Rect } from '../../../src/drawing/frame'
import { paperSize } from '../../../src/drawing/sheet/papers'
import { codeParts } from '../../../src/drawing/sheet/sheetMarks'
import { textWidth } from '../../../src/drawing/textWidth'
import { orientations, papers } from '../../../src/state/sheetWish'
import { type Asked, aSheet } from './sheets'

const usual = { office: '管委会', number: 'ZJ-07', version: '征求意见稿', approval: '沪S(2026)012号' }
const long = {
  title: '关于张江高新技术产业开发区产业空间布局优化调整的专项规划图'.repeat(4).slice(0, 120),
  office: '上海市张江高新技术产业开发区管理委员会、上海市浦东新区人民政府'.repeat(2).slice(0, 60),
  number: 'ZJ-2026-07/'.repeat(6).slice(0, 60),
  version: 'Draft for comments, '.repeat(3),
  approval: '沪S(2026)012号 GS(2026)'.repeat(3).slice(0, 60),
}
const onPaper = papers.filter((paper) => !paper.includes(':'))
const all = onPaper.flatMap((paper) =>
  orientations.flatMap((orientation) =>
    ['zh', 'en'].flatMap((language) =>
      [{}, usual, long].map((said): Asked => ({ paper, orientation, address: `lang=${language}`, ...said })),
    ),
  ),
)

const isWithin = (inner: Rect, outer: Rect) => Math.abs(overlap(inner, outer) - inner.width * inner.height) < 0.01

test('all that is filled in stands whole in its cell, labels and values, and cells make up the block', () => {
  for (const asked of all) {
    const { block } = aSheet(asked)
    if (!block) throw new Error('no block')
    for (const { box, middle, label, value } of block.cells) {
      const end = ({ text, x, size }: typeof label) => x + textWidth(text, size)
      expect(end(label)).toBeLessThanOrEqual(middle)
      for (const line of value) {
        expect(line.x).toBeGreaterThan(middle)
        expect(end(line)).toBeLessThanOrEqual(box.x + box.width)
        expect(line.y - line.size * 0.8).toBeGreaterThan(box.y)
        expect(line.y + line.size * 0.2).toBeLessThan(box.y + box.height)
      }
      const said = value
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, '')
      const [key] = [block.cells.find((cell) => cell.box === box)?.key ?? '']
      const filled = String(Object.entries(asked).find(([name]) => name === key)?.[1] ?? '').replace(/\s/g, '')
      expect(said).toContain(filled)
      expect(said).not.toBe('')
    }
    const sum = block.cells.reduce((whole, { box }) => whole + box.width * box.height, 0)
    expect(sum).toBeCloseTo(block.box.width * block.box.height, 0)
  }
})

test('the approval number and the sheet’s are one text each, however long they are', () => {
  for (const asked of all) {
    const { block } = aSheet(asked)
    for (const key of ['approval', 'number'] as const) {
      const value = block?.cells.find((cell) => cell.key === key)?.value.map(({ text }) => text)
      expect(value).toEqual(asked[key] ? [asked[key].trim()] : undefined)
    }
  }
})

test('what says nothing has no cell: an unfilled block tells title, scale and date, a diagram’s no scale', () => {
  const keys = (asked: Asked) => aSheet(asked).block?.cells.map(({ key }) => key)
  expect(keys({})).toEqual(['title', 'scale', 'date'])
  expect(keys({ address: 'layout=diagram' })).toEqual(['title', 'date'])
  expect(keys(usual)).toEqual(['title', 'office', 'number', 'approval', 'date', 'scale', 'version'])
})

test('rules are as strong on every paper, in millimetres', () => {
  for (const asked of all) {
    const { block, size, paper } = aSheet(asked)
    expect(paper).toEqual(paperSize(asked.paper ?? 'A4', asked.orientation ?? 'landscape'))
    expect(((block?.edge ?? 0) * paper.width) / size.width).toBeCloseTo(0.5, 2)
    expect(((block?.rule ?? 0) * paper.width) / size.width).toBeCloseTo(0.25, 2)
  }
})

test('block, code, foot and maps leave one another alone, within the border', () => {
  for (const asked of all.flatMap((one) =>
    ['', `https://atlas.example/#${'q='.repeat(200)}`].map((link) => ({ ...one, link })),
  )) {
    const sheet = aSheet(asked)
    const { block, body, size, lines, frame } = sheet
    const code = codeParts(sheet)?.box
    if (!block) throw new Error('no block')
    const lineBoxes = lines.foot.map(({ text, x, y, size: own }) => ({
      x,
      y: y - own * 0.8,
      width: textWidth(text, own),
      height: own,
    }))
    const parts = [block.box, body, ...(code ? [code] : [])]
    const inner = 14 * 1.2 + frame.unit
    const border = { x: inner, y: inner, width: size.width - 2 * inner, height: size.height - 2 * inner }
    for (const part of [...parts, ...lineBoxes]) expect(isWithin(part, border), JSON.stringify(asked)).toBe(true)
    for (const one of parts) {
      const others = [...parts, ...lineBoxes].filter((other) => other !== one)
      expect(others.filter((other) => overlap(one, other) > 0.01)).toEqual([])
    }
  }
})
