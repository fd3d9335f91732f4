import { parse } from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/universal'
import type { Table } from '../../src/domain/table'
import { csvText } from '../../src/export/csvText'
import { sheetsOf } from '../../src/export/workbook'

const dangerous = ['=1+1', '+86', '-2+3', '@SUM(A1)', '\t=1', '＝1', '－1']

const table: Table = {
  title: '表：一/二',
  notes: ['筛选：全部园区', '来源'],
  heads: ['园区', '布局', '数'],
  rows: [['闵行园', '1+5+X', 3], ['他说“好”, "ok"', null, -1], ...dangerous.map((text) => [text, null, 0])],
  further: [{ title: '事实', notes: ['再一'], heads: ['园区', '条目'], rows: [['闵行园', '四(一)2 第1段第2句']] }],
}

async function readBack(written: Table) {
  const file = await writeWorkbook(sheetsOf(written)).toBlob()
  return readWorkbook(Buffer.from(await file.arrayBuffer()))
}

test('a workbook has a sheet for each table, and in it what the table says', async () => {
  const [first, second] = await readBack(table)
  expect([first?.sheet, second?.sheet]).toEqual(['表：一 二', '事实'])
  expect(first?.data.slice(0, 5)).toEqual([
    ['表：一/二', null, null],
    ['筛选：全部园区', null, null],
    ['来源', null, null],
    [null, null, null],
    ['园区', '布局', '数'],
  ])
  expect(first?.data.slice(5, 7)).toEqual([
    ['闵行园', '1+5+X', 3],
    ['他说“好”, "ok"', null, -1],
  ])
  expect(second?.data.at(-1)).toEqual(['闵行园', '四(一)2 第1段第2句'])
})

test('a workbook holds what looks like a formula as text', () => {
  const cells = sheetsOf(table).flatMap(({ data }) => data.flat())
  const texts = cells.flatMap((cell) => (cell && typeof cell === 'object' && 'value' in cell ? [cell] : []))
  for (const text of dangerous) expect(texts.find(({ value }) => value === text)?.type).toBe(String)
  expect(texts.map(({ type }) => type)).not.toContain('Formula')
})

test('sheets of the same title have names of their own', () => {
  expect(sheetsOf({ ...table, further: [table] }).map(({ sheet }) => sheet)).toEqual(['表：一 二', '表：一 二 2'])
})

test('the heads of a sheet stay in sight', () => {
  expect(sheetsOf(table).map(({ stickyRowsCount }) => stickyRowsCount)).toEqual([5, 4])
})

test('comma-separated text opens with the mark by which Excel knows UTF-8', () => {
  expect(csvText(table).codePointAt(0)).toBe(0xfeff)
})

test('comma-separated text reads back as the tables, one below the other', () => {
  const { data, errors } = parse<string[]>(csvText(table).slice(1))
  expect(errors).toEqual([])
  expect(data.slice(0, 7)).toEqual([
    ['表：一/二'],
    ['筛选：全部园区'],
    ['来源'],
    [''],
    ['园区', '布局', '数'],
    ['闵行园', '1+5+X', '3'],
    ['他说“好”, "ok"', '', '-1'],
  ])
  expect(data.slice(-6)).toEqual([[''], ['事实'], ['再一'], [''], ['园区', '条目'], ['闵行园', '四(一)2 第1段第2句']])
})

test('comma-separated text holds nothing that a spreadsheet runs', () => {
  const { data } = parse<string[]>(csvText(table).slice(1))
  const texts = data.flat().filter((cell) => Number.isNaN(Number(cell)))
  expect(texts.filter((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([])
  expect(texts).toEqual(expect.arrayContaining(dangerous.map((text) => `'${text}`)))
})
