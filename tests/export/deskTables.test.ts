import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { parksOf } from '../../src/domain/compared'
import { openFilter, toggled } from '../../src/domain/filter'
import { parkNumber } from '../../src/domain/parkNumber'
import { questionsOf } from '../../src/domain/questions'
import { openRows } from '../../src/domain/rows'
import { csvFiles } from '../../src/export/csvFiles'
import { deskTables } from '../../src/export/saveDesk'
import { tableContextOf } from '../../src/export/tables/tableContext'
import { workbookFile } from '../../src/export/workbook'
import type { TabledDesk } from '../../src/state/services'
import { parkId, realAtlas } from '../builders'

const day = '2026-11-29'
const compared = [parkId('minhang'), parkId('lingang'), parkId('expo')]

function tableOf(desk: TabledDesk, asked: { filter?: typeof openFilter; language?: 'zh' | 'en' } = {}) {
  const view = { filter: openFilter, language: 'zh' as const, candidates: false, ...asked }
  return deskTables[desk](tableContextOf(realAtlas, view, day), { compared, rows: openRows })
}

test.each(['compare', 'indicators', 'questions', 'rows'] as const)(
  '%s comes back from CSV and XLSX as it is',
  async (desk) => {
    const table = tableOf(desk)
    expect(table.rows.length).toBeGreaterThan(5)
    const [sheet] = await readWorkbook(Buffer.from(await workbookFile(table).arrayBuffer()))
    expect(sheet?.data).toEqual([table.heads, ...table.rows])
    const files = unzipSync(new Uint8Array(await csvFiles(table).arrayBuffer()))
    const [csv] =
      Object.entries(files)
        .find(([name]) => name.endsWith('.csv'))
        ?.slice(1) ?? []
    const { data } = parse<string[]>(
      strFromU8(csv instanceof Uint8Array ? csv : new Uint8Array()).replace(/^\uFEFF/, ''),
    )
    expect(data.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
      [table.heads, ...table.rows].map((row) => row.map((cell) => String(cell ?? ''))),
    )
  },
)

test('the comparison has a column for each park in the order in which they were taken, and its number', () => {
  const { heads, rows } = tableOf('compare')
  const parks = parksOf(realAtlas, compared)
  expect(heads).toEqual(['项目', ...parks.map(({ name }) => name)])
  const row = (item: string) => rows.find(([name]) => name === item)?.slice(1)
  expect(row('序号')).toEqual(compared.map((id) => parkNumber(realAtlas, id)))
  expect(row('公布面积（平方公里，外部）')).toEqual(parks.map(({ areas: [first] }) => first?.squareKilometres ?? null))
  expect(row('相近度：与闵行园')?.[0]).toBeNull()
  expect(row('相近度：与闵行园')?.[1]).toEqual(expect.any(Number))
})

test('all questions leave with their clauses and grounds; a filter leaves its parks’ and those about no park', () => {
  const all = tableOf('questions')
  const ids = (table: typeof all) => table.rows.map((row) => row.at(-1))
  expect([...ids(all)].sort()).toEqual(
    questionsOf(realAtlas)
      .map(({ id }) => id)
      .sort(),
  )
  const clause = all.heads.indexOf('条目')
  expect(all.rows.filter((row) => row[clause] === null)).toEqual([])
  const four = tableOf('questions', { filter: toggled(openFilter, 'pattern', 'four-x') })
  const about = questionsOf(realAtlas).filter(
    ({ parks }) => parks.length === 0 || parks.some((id) => ['zhangjiang', 'lingang', 'xuhui', 'minhang'].includes(id)),
  )
  expect([...ids(four)].sort()).toEqual(about.map(({ id }) => id).sort())
  expect(four.rows.length).toBeLessThan(all.rows.length)
})
