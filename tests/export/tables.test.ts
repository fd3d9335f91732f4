import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { type Table, tabbedText } from '../../src/domain/table'
import { csvFiles } from '../../src/export/csvFiles'
import { csvText } from '../../src/export/csvText'
import { workbookFile } from '../../src/export/workbook'

const dangerous = ['=1+1', '+86', '-2+3', '@SUM(A1)', '\t=1', '＝1', '－1']

const table: Table = {
  title: '表：一/二',
  notes: ['筛选：全部园区', '来源'],
  heads: ['园区', '布局', '数'],
  rows: [['闵行园', '1+5+X', 3], ['他说“好”, "ok"', null, -1], ...dangerous.map((text) => [text, null, 0])],
  foot: ['合计', null, 2],
  day: '2026-11-29',
  further: [{ title: '事实', notes: ['再一'], heads: ['园区', '条目'], rows: [['闵行园', '四(一)2 第1段第2句']] }],
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())
const readBack = async (written: Table) => readWorkbook(Buffer.from(await workbookFile(written).arrayBuffer()))

test('a workbook has a sheet for each table with its heads in the first row, and one for what is said of them', async () => {
  const [first, second, notes] = await readBack(table)
  expect([first?.sheet, second?.sheet, notes?.sheet]).toEqual(['表：一 二', '事实', '说明'])
  expect(first?.data.slice(0, 3)).toEqual([
    ['园区', '布局', '数'],
    ['闵行园', '1+5+X', 3],
    ['他说“好”, "ok"', null, -1],
  ])
  expect(first?.data.slice(-2)).toEqual([
    [null, null, null],
    ['合计', null, 2],
  ])
  expect(second?.data).toEqual([
    ['园区', '条目'],
    ['闵行园', '四(一)2 第1段第2句'],
  ])
  expect(notes?.data).toEqual([
    ['说明', null],
    ['写出日期', new Date('2026-11-29')],
    ['表：一 二', '筛选：全部园区'],
    ['表：一 二', '来源'],
    ['事实', '再一'],
  ])
})

test('a workbook holds what looks like a formula as text', async () => {
  const [first] = await readBack(table)
  const texts = first?.data.slice(3, 3 + dangerous.length).map(([text]) => text)
  // The reader leaves out a tab at the beginning.
  expect(texts).toEqual(dangerous.map((text) => text.trim()))
  const sheets = Object.entries(unzipSync(await bytesOf(workbookFile(table)))).filter(([name]) =>
    name.includes('worksheets'),
  )
  expect(sheets.filter(([, sheet]) => /<f[ >]/.test(strFromU8(sheet)))).toEqual([])
})

test('sheets of the same title have names of their own, whatever their case', async () => {
  const sheets = await readBack({ ...table, title: 'Ab', further: [{ ...table, title: 'aB' }] })
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Ab', 'aB 2', '说明'])
})

test('comma-separated text opens with the mark by which Excel knows UTF-8', () => {
  expect(csvText(table).codePointAt(0)).toBe(0xfeff)
})

test('comma-separated text is the heads and the rows, and nothing else', () => {
  const { data, errors } = parse<string[]>(csvText(table).slice(1))
  expect(errors).toEqual([])
  expect(data.slice(0, 3)).toEqual([
    ['园区', '布局', '数'],
    ['闵行园', '1+5+X', '3'],
    ['他说“好”, "ok"', '', '-1'],
  ])
  expect(data).toHaveLength(1 + table.rows.length)
})

test('packed, each table is a file, and a text beside them says what they are', async () => {
  const files = unzipSync(await bytesOf(csvFiles(table)))
  expect(Object.keys(files)).toEqual(['1 表：一 二.csv', '2 事实.csv', 'README.txt'])
  const readme = strFromU8(files['README.txt'] ?? new Uint8Array())
  expect(readme.split('\r\n')).toEqual([
    '说明',
    '写出日期 2026-11-29',
    '',
    '1 表：一/二：9 行',
    '  筛选：全部园区',
    '  来源',
    '',
    '2 事实：1 行',
    '  再一',
    '',
  ])
})

test('what is pasted begins with the title and ends with the sums', () => {
  const lines = tabbedText(table).split('\n')
  expect(lines[0]).toBe('表：一/二')
  expect(lines.at(-1)).toBe('合计\t\t2')
})

test('comma-separated text holds nothing that a spreadsheet runs', () => {
  const { data } = parse<string[]>(csvText(table).slice(1))
  const texts = data.flat().filter((cell) => Number.isNaN(Number(cell)))
  expect(texts.filter((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([])
  expect(texts).toEqual(expect.arrayContaining(dangerous.map((text) => `'${text}`)))
})
