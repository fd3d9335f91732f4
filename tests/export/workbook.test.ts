import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { matrixOf } from '../../src/domain/matrix'
import { rowsIn } from '../../src/domain/rowOrder'
import type { Table } from '../../src/domain/table'
import { atlasTables } from '../../src/export/atlasTables'
import { workbookFile } from '../../src/export/workbook'
import { matrixTable } from '../../src/panels/matrix/matrixTable'
import { openingView } from '../../src/state/view'
import { parkCount, realAtlas } from '../builders'
import { converted, pagesOf } from './office'
import { elementsOf, parsedXml, textOf } from './pptx/xmlTree'

const day = '2026-11-29'
/** LibreOffice takes some seconds to start, more on a busy machine. */
const patience = 240_000

const tables = atlasTables(realAtlas, openingView, day)
const [parks, ...others] = tables
const matrix = matrixOf(realAtlas, openingView.filter.sources)
const grid = matrixTable(realAtlas, matrix, rowsIn('plan', matrix), openingView)

const bytesOf = async (table: Table) => new Uint8Array(await workbookFile(table).arrayBuffer())
const all = () => bytesOf({ ...parks, further: others })

async function partsOf(table: Table): Promise<ReadonlyMap<string, string>> {
  const files = Object.entries(unzipSync(await bytesOf(table)))
  return new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

async function printed(table: Table): Promise<readonly string[]> {
  return pagesOf(converted(await bytesOf(table), 'xlsx', 'pdf'))
}

test('every part is well formed, and each sheet of data is a table with a filter over all of its rows', async () => {
  const parts = await partsOf({ ...parks, further: others })
  for (const xml of parts.values()) parsedXml(xml)
  const sheets = await readWorkbook(Buffer.from(await all()))
  const names = tables.map((table, at) => {
    const root = parsedXml(parts.get(`xl/tables/table${at + 1}.xml`) ?? '')
    const columns = elementsOf(root, 'tableColumn').map(({ attributes }) => attributes.get('name'))
    expect(columns).toEqual(sheets[at]?.data[0])
    const ref = root.attributes.get('ref')
    expect(ref).toMatch(new RegExp(`^A1:[A-Z]+${table.rows.length + 1}$`))
    expect(elementsOf(root, 'autoFilter')[0]?.attributes.get('ref')).toBe(ref)
    return root.attributes.get('displayName')
  })
  expect(new Set(names).size).toBe(tables.length)
  expect(names.filter((name) => !/^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(name ?? ''))).toEqual([])
})

test('a table without rows and heads that are the same leave a file that a spreadsheet takes as it is', async () => {
  const parts = await partsOf({ title: '空', notes: [], heads: ['甲', '甲', ''], rows: [] })
  const root = parsedXml(parts.get('xl/tables/table1.xml') ?? '')
  expect(root.attributes.get('ref')).toBe('A1:C2')
  const heads = elementsOf(root, 'tableColumn').map(({ attributes }) => attributes.get('name'))
  expect(heads).toEqual(['甲', '甲 2', '—'])
})

test('sheets are printed across the width of a page, with their heads on every page', async () => {
  const parts = await partsOf({ ...parks, further: others })
  const workbook = parsedXml(parts.get('xl/workbook.xml') ?? '')
  const defined = elementsOf(workbook, 'definedName')
  const titles = defined.filter(({ attributes }) => attributes.get('name') === '_xlnm.Print_Titles').map(textOf)
  expect(titles).toEqual(tables.map(({ title }) => `'${title}'!$1:$1`))
  for (const [at] of tables.entries()) {
    const sheet = parsedXml(parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '')
    const [setup] = elementsOf(sheet, 'pageSetup')
    expect(setup?.attributes.get('orientation')).toBe('landscape')
    expect(setup?.attributes.get('fitToWidth')).toBe('1')
    expect(elementsOf(sheet, 'pageSetUpPr')[0]?.attributes.get('fitToPage')).toBe('1')
  }
})

test('areas are numbers, years whole numbers, and the day a date', async () => {
  const sheets = await readWorkbook(Buffer.from(await all()))
  const column = (sheet: number, head: string) => {
    const [heads = [], ...rows] = sheets[sheet]?.data ?? []
    const at = heads.indexOf(head)
    return rows.map((row) => row[at] ?? null)
  }
  expect(column(0, '公布面积（平方公里，外部）')).toEqual(
    realAtlas.parks.map(({ areas }) => areas[0]?.squareKilometres ?? null),
  )
  const years = [...column(0, '面积年份'), ...column(4, '年份')].filter((year) => year !== null)
  expect(years.length).toBeGreaterThan(parkCount)
  expect(years.filter((year) => !Number.isInteger(year))).toEqual([])
  expect(sheets.at(-1)?.data.find(([name]) => name === '写出日期')?.[1]).toEqual(new Date(day))
})

test('the file says what it is, in which language, and names nobody as who wrote it', async () => {
  for (const [language, tag] of [
    ['zh', 'zh-CN'],
    ['en', 'en-US'],
  ] as const) {
    const [first, ...further] = atlasTables(realAtlas, { ...openingView, language }, day)
    const parts = await partsOf({ ...first, further })
    const core = parsedXml(parts.get('docProps/core.xml') ?? '')
    const told = (name: string) => elementsOf(core, name).map(textOf).join()
    expect(told('dc:title')).toContain(first.title)
    expect(told('dc:subject')).toBe(first.notes[0])
    expect([told('dc:language'), told('dc:creator')]).toEqual([tag, ''])
  }
})

test(
  'the parks fill no more than two pages, the matrix one A3, and all five tables one for each twenty tasks',
  async () => {
    const notes = 1
    expect((await printed(parks)).length).toBeLessThanOrEqual(2 + notes)
    const alone = { ...grid, further: [] }
    expect(await printed(alone)).toHaveLength(1 + notes)
    const [sheet = ''] = [(await partsOf(alone)).get('xl/worksheets/sheet1.xml')]
    expect(elementsOf(parsedXml(sheet), 'pageSetup')[0]?.attributes.get('paperSize')).toBe('8')
    const pages = await printed({ ...parks, further: others })
    expect(pages.length).toBeLessThanOrEqual(realAtlas.tasks.length / 20)
    expect(pages.filter((page) => page.includes('原文动词')).length).toBeGreaterThan(3)
  },
  patience,
)
