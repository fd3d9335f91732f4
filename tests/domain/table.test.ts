import { expect, test } from 'vitest'
import { escapedCell, tabbedText } from '../../src/domain/table'

test.each(['=1+1', '+86', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1', '＋1', '－1', '＠x', '\n=1'])(
  'a text that a spreadsheet would run becomes text: %j',
  (text) => expect(escapedCell(text)).toBe(`'${text}`),
)

test.each([
  '1/5',
  '3-4',
  '1月5日',
  '1:30',
  '0123',
  '1E5',
  '60%',
  '1995+',
  '1,000',
  'TRUE',
  '１／５',
  'MAR1',
  '#N/A',
  '9007199254740993',
])('a text that a spreadsheet would take for a day, a number or a share becomes text: %s', (text) =>
  expect(escapedCell(text)).toBe(`'${text}`),
)

test.each([
  '2021',
  '5',
  '“1/5”',
  '2014–2016',
  '5G',
  '3个',
  '四(四)3',
  'May Fair',
  '1+5+X',
  '4+X',
  '四(一)2 第1段第2句',
  '—',
  '',
])('a text that nobody runs stays as it is: %j', (text) => expect(escapedCell(text)).toBe(text))

test('numbers and empty cells stay what they are', () => {
  expect([escapedCell(-3), escapedCell(null)]).toEqual([-3, null])
})

test('the text to paste has a line a row and a tab between cells, and no cell breaks out of its place', () => {
  const table = {
    title: '表',
    notes: ['筛选：全部'],
    heads: ['甲', '乙'],
    rows: [
      ['=1', null],
      ['a\tb\nc', '"x"'],
    ],
  }
  expect(tabbedText(table)).toBe('表\n筛选：全部\n\n甲\t乙\n\'=1\t\na b c\t"""x"""')
})
