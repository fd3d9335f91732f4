import { expect, test } from 'vitest'
import { openFilter, toggled } from '../../../src/domain/filter'
import { matrixOf } from '../../../src/domain/matrix'
import { matrixTable } from '../../../src/panels/matrix/matrixTable'
import { realAtlas } from '../../builders'

const matrix = matrixOf(realAtlas, openFilter.sources)
const filter = toggled(openFilter, 'pattern', 'four-x')
const four = ['zhangjiang', 'lingang', 'xuhui', 'minhang']
const rows = matrix.rows.filter(({ park }) => four.includes(park.id))

const table = matrixTable(realAtlas, matrix, rows, { filter, language: 'zh', rowOrder: 'plan' })
const [facts] = table.further ?? []

const held = (park: string, head: string) =>
  [...table.rows, table.foot ?? []].find(([, name]) => name === park)?.[table.heads.indexOf(head)]

test('the file names the filter, what counts and where it comes from', () => {
  expect(table.notes).toContain('筛选：在4+X中的园区：4 个')
  expect(table.notes).toContain('产业认定依据：园区条目、产业布局')
  expect(table.notes).toContain('来源：上海推进科技创新中心建设办公室，沪科创办〔2021〕72号')
  expect(facts?.notes).toContain('筛选：在4+X中的园区：4 个')
})

test('the file holds the answer’s parks, their cells and their counts', () => {
  expect(table.rows.map(([number, name]) => [number, name])).toEqual([
    [1, '张江科学城'],
    [2, '临港园'],
    [10, '徐汇园'],
    [15, '闵行园'],
  ])
  expect(held('闵行园', '产业：生物医药')).toBe('产业布局')
  expect(held('徐汇园', '产业：人工智能')).toBe('园区条目、产业布局')
  expect(held('临港园', '产业：现代服务业')).toBe('园区条目 (概括词)')
  expect(held('临港园', '布局：一核两翼多点')).toBe('重要载体')
  expect(held('徐汇园', '产业：生物医药')).toBeNull()
  expect(held('张江科学城', '产业数')).toBe(4)
  expect(held('园区数', '布局：4+X')).toBe(4)
  expect(held('园区数', '产业：生物医药')).toBe(3)
})

test('every row has a cell for each head', () => {
  for (const one of [table, ...(table.further ?? [])]) {
    expect(one.rows.filter((row) => row.length !== one.heads.length)).toEqual([])
  }
})

test('each fact of each cell is told with source, basis and clause', () => {
  expect(facts?.heads).toEqual(['序号', '园区', '片区', '栏', '项', '事实', '来源', '依据', '条目'])
  expect(facts?.rows).toHaveLength(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.facts ?? [])).length)
  expect(facts?.rows).toContainEqual([
    15,
    '闵行园',
    '中心辐射区',
    '产业',
    '生物医药',
    '为支撑 生物医药',
    '产业布局',
    '原文',
    '四(一)2 第1段第2句',
  ])
  expect(facts?.rows).toContainEqual([
    10,
    '徐汇园',
    '中心辐射区',
    '布局',
    '4+X',
    '4+X 角色 集聚区',
    '产业布局',
    '归纳',
    '四(一)3 第1段第2句',
  ])
})

test('the English file is in English throughout', () => {
  const english = matrixTable(realAtlas, matrix, rows, { filter, language: 'en', rowOrder: 'likeness' })
  const texts = [english, ...(english.further ?? [])].flatMap((one) => [
    one.title,
    ...one.notes,
    ...one.heads,
    ...one.rows.flat(),
  ])
  const meant = /^(?:核心|重要载体|重要支撑|引领|支撑|集聚区|Source: .*|.*[一二三四五六]\(.*¶.*)$/
  expect(texts.filter((text) => /\p{Script=Han}/u.test(String(text)) && !meant.test(String(text)))).toEqual([])
})
