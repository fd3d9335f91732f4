import fc from 'fast-check'
import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import { matrixOf } from '../../src/domain/matrix'
import { rowsIn } from '../../src/domain/rowOrder'
import { type Cell, escapedCell, type Table, tableLines } from '../../src/domain/table'
import { atlasTables } from '../../src/export/atlasTables'
import { csvText } from '../../src/export/csvText'
import { matrixTable } from '../../src/panels/matrix/matrixTable'
import { readAddress } from '../../src/state/address'
import { rowOrders, type View } from '../../src/state/view'
import { realAtlas } from '../builders'
import { converted } from './office'
import { elementsOf, parsedXml, textOf } from './pptx/xmlTree'

/** LibreOffice takes some seconds to start, more on a busy machine. */
const patience = 240_000

/** Microsoft's numbers of the languages by which a spreadsheet looks for dates and numbers. */
const languages = { zh: 2052, en: 1033 } as const

/** How LibreOffice reads a CSV: commas, UTF-8, and every kind of number, date and formula detected. */
const detecting = (language: keyof typeof languages) =>
  `--infilter=CSV:44,34,76,1,,${languages[language]},false,true,false,false,false,0,true`

type ReadCell = { readonly type: string; readonly text: string }

/** The cells as a spreadsheet that detects numbers shows them, row by row; what stands below or beside is left out. */
function reopened(csv: string, language: keyof typeof languages): readonly (readonly ReadCell[])[] {
  const bytes = converted(new TextEncoder().encode(csv), 'csv', 'fods', detecting(language))
  const [sheet] = elementsOf(parsedXml(new TextDecoder().decode(bytes)), 'table:table')
  if (!sheet) throw new Error('LibreOffice made no sheet')
  return elementsOf(sheet, 'table:table-row').flatMap((row) => {
    const cells = elementsOf(row, 'table:table-cell').flatMap((cell) => {
      const type = cell.attributes.get('office:value-type') ?? ''
      const shown = { type, text: type === 'float' ? (cell.attributes.get('office:value') ?? '') : linesOfText(cell) }
      return repeated(shown, cell.attributes.get('table:number-columns-repeated'))
    })
    return repeated(cells, row.attributes.get('table:number-rows-repeated'))
  })
}

const linesOfText = (cell: Parameters<typeof textOf>[0]) => elementsOf(cell, 'text:p').map(textOf).join('\n')

/** Columns and rows that are alike are written once; the empty rest of a sheet is one of thousands. */
function repeated<Value>(value: Value, times = '1'): readonly Value[] {
  return Array.from({ length: Math.min(Number(times), 100) }, () => value)
}

/** What was written, as a spreadsheet should show it. */
function meant(cell: Cell): ReadCell {
  if (cell === null || cell === '') return { type: '', text: '' }
  const isNumber = typeof cell === 'number' || /^(0|[1-9]\d*)$/.test(cell)
  return { type: isNumber ? 'float' : 'string', text: String(cell) }
}

const addresses = ['q=1/5', 'pattern=four-x&candidates=1', 'group=zone&source=own&kind=platform&order=likeness']

function tablesAt(address: string, orders?: readonly View['rowOrder'][]): readonly Table[] {
  const { view } = readAddress(address, realAtlas)
  const matrix = matrixOf(realAtlas, view.filter.sources)
  const inOrder = (rowOrder: View['rowOrder']) =>
    matrixTable(realAtlas, matrix, rowsIn(rowOrder, matrix), { ...view, rowOrder })
  return [...atlasTables(realAtlas, view, '2026-11-26'), ...(orders ?? [view.rowOrder]).map(inOrder)]
}

/** All that the page writes as CSV: the tables under some filters, the matrix in every order. */
function tablesIn(language: keyof typeof languages): readonly Table[] {
  const tables = addresses.flatMap((address) => tablesAt(`${address}&lang=${language}`))
  return [...tablesAt(`lang=${language}`, rowOrders), ...tables].flatMap((table) => [table, ...(table.further ?? [])])
}

test.each(['zh', 'en'] as const)(
  'every cell of every table reads the same in a spreadsheet that detects numbers, in %s',
  (language) => {
    const tables = tablesIn(language).map((table) => ({ ...table, further: [] }))
    const lines = tables.flatMap(({ heads, rows }) => [heads, ...rows, []])
    const read = reopened(tables.map((table) => csvText(table).slice(1)).join('\r\n\r\n'), language)
    expect(read.length).toBeGreaterThanOrEqual(lines.length - 1)
    lines.forEach((line, at) => {
      const cells = line.map((_, column) => read[at]?.[column] ?? { type: '', text: '' })
      expect(cells).toEqual(line.map(meant))
    })
  },
  patience,
)

test.each(['zh', 'en'] as const)('no cell of ours needs an apostrophe before it, in %s', (language) => {
  const cells = tablesIn(language).flatMap(tableLines).flat()
  expect(cells.filter((cell) => escapedCell(cell) !== cell)).toEqual([])
})

const digits = fc.stringMatching(/^\d{1,17}$/)
const few = fc.stringMatching(/^\d{1,4}$/)
const sign = fc.constantFrom(
  '/',
  '-',
  '.',
  ':',
  ',',
  ' ',
  '年',
  '月',
  '日',
  '时',
  '点',
  '%',
  '／',
  '：',
  '，',
  '−',
  '–',
  '~',
)
const name = fc.constantFrom(
  'Jan',
  'MAR',
  'sept',
  'December ',
  'PM',
  'am',
  '上午',
  '下午',
  'E',
  'e+',
  'E-',
  '元',
  '$',
  '¥',
  '￥',
  '+',
  '=',
  '(',
  ')',
  "'",
  '二〇二一年',
  '五月',
  '六日',
  'Mon, ',
)

/** Texts that are nearly days, times, amounts, shares and numbers, or are some. */
const nearlyData = fc.oneof(
  digits,
  fc.tuple(few, sign, few).map((all) => all.join('')),
  fc.tuple(few, sign, few, sign, few, fc.option(sign, { nil: '' })).map((all) => all.join('')),
  fc.array(fc.oneof(few, sign, name), { minLength: 1, maxLength: 6 }).map((all) => all.join('')),
  fc.constantFrom('TRUE', 'false', '１２', ' 12 ', '1 1/2', '٣/٤', '1_000', '#N/A', '½', '0x1F', 'inf'),
)

/** Without blanks, which LibreOffice writes in ways of its own. */
const bare = (text = '') => text.replaceAll(/\s/g, '')

test.each(['zh', 'en'] as const)(
  'a text that is nearly a day, a number or a share reads as that text, in %s',
  (language) => {
    const texts = fc.sample(nearlyData, { numRuns: 1000, seed: 7 })
    const csv = csvText({ title: '表', notes: [], heads: ['甲'], rows: texts.map((text) => [text]) })
    const read = reopened(csv.slice(1), language).slice(1)
    const written = parse<string[]>(csv.slice(1)).data.slice(1)
    texts.forEach((text, at) => {
      const shown = read[at]?.[0]
      const isPlain = /^(0|[1-9]\d*)$/.test(text) && written[at]?.[0] === text
      expect({ text, type: shown?.type }).toEqual({ text, type: isPlain ? 'float' : 'string' })
      // LibreOffice hides the apostrophe where the rest would be taken for something else.
      expect([bare(text), `'${bare(text)}`]).toContain(bare(shown?.text))
    })
  },
  patience,
)
