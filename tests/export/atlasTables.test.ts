import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Atlas } from '../../src/domain/atlas'
import type { Clause } from '../../src/domain/clause'
import { openFilter, toggled } from '../../src/domain/filter'
import type { Table } from '../../src/domain/table'
import { atlasTables } from '../../src/export/atlasTables'
import {
  aFilter,
  aLink,
  anAtlas,
  anIndustry,
  aPark,
  aSite,
  aTask,
  groupId,
  industryId,
  parkId,
  realAtlas,
} from '../builders'
import { writtenData } from './writtenData'

const day = '2025-03-31'
const open = { filter: openFilter, language: 'zh', candidates: false } as const
const four = { ...open, filter: toggled(openFilter, 'pattern', 'four-x') }
/** As the plan has it: 张江, 临港, 徐汇 and 闵行 stand in 4+X, of three groups. */
const parksOfFour = ['zhangjiang', 'lingang', 'xuhui', 'minhang']
const groupsOfFour = ['city', 'pole', 'zone']

function tablesOf(atlas: Atlas, asked: Parameters<typeof atlasTables>[1]) {
  const [parks, links, tasks, sites, indicators] = atlasTables(atlas, asked, day)
  if (!links || !tasks || !sites || !indicators) throw new Error('five tables are wanted')
  return { parks, links, tasks, sites, indicators }
}

function column(table: Table, head: string): readonly (string | number | null)[] {
  const at = table.heads.indexOf(head)
  if (at < 0) throw new Error(`no column ${head} in ${table.title}`)
  return table.rows.map((row) => row[at] ?? null)
}

const clauseKey = ({ section, paragraph, sentence }: Clause) => `${section}/${paragraph}/${sentence}`
const clauseKeys = (table: Table) => {
  const [section, paragraph, sentence] = ['条目：节', '条目：段', '条目：句'].map((head) => column(table, head))
  return table.rows.map((_, at) => [section?.[at], paragraph?.[at], sentence?.[at]].join('/'))
}

test('all parks are told, one row each, with what the plan and others say of them', () => {
  const { parks } = tablesOf(realAtlas, open)
  expect(column(parks, '编号')).toEqual(realAtlas.parks.map(({ id }) => id))
  expect(column(parks, '公布面积（平方公里，外部）')).toEqual(
    realAtlas.parks.map(({ areas }) => areas[0]?.squareKilometres ?? null),
  )
  expect(column(parks, '任务数')).toEqual(
    realAtlas.parks.map(({ id }) => realAtlas.tasks.filter((task) => JSON.stringify(task.holder).includes(id)).length),
  )
  expect(clauseKeys(parks)).toEqual(realAtlas.parks.map(({ clause }) => clauseKey(clause)))
})

test('with no filter, every link, place in a slot, task, site and figure of the atlas has its row and its clause', () => {
  const { links, tasks, sites, indicators } = tablesOf(realAtlas, open)
  const slots = realAtlas.patterns.flatMap((pattern) => pattern.slots.flatMap((slot) => slot.parks.map(() => slot)))
  const figures = realAtlas.indicators.flatMap(({ baseline, target }) =>
    [baseline, target].filter((one) => one !== null),
  )
  const all = (facts: readonly { readonly clause: Clause }[]) => facts.map(({ clause }) => clauseKey(clause)).sort()
  expect([...clauseKeys(links)].sort()).toEqual(all([...realAtlas.links, ...slots]))
  expect([...clauseKeys(tasks)].sort()).toEqual(all(realAtlas.tasks))
  expect([...clauseKeys(sites)].sort()).toEqual(all(realAtlas.sites))
  expect([...clauseKeys(indicators)].sort()).toEqual(all(figures))
  expect(column(indicators, '数值')).toEqual(figures.map(({ value }) => value))
})

test('a filter leaves its parks, the facts of their groups and those of the whole zone', () => {
  const { parks, links, tasks, sites, indicators } = tablesOf(realAtlas, four)
  const isHeld = (holder: unknown) =>
    [...parksOfFour, ...groupsOfFour].some((id) => JSON.stringify(holder).includes(`"${id}"`))
  expect(column(parks, '编号')).toEqual(parksOfFour)
  expect(column(links, '类别').filter((kind) => kind === '产业')).toHaveLength(
    realAtlas.links.filter(({ holder }) => isHeld(holder)).length,
  )
  expect([...column(tasks, '编号')].sort()).toEqual(
    realAtlas.tasks
      .filter(({ holder }) => 'zone' in holder || isHeld(holder))
      .map(({ id }) => id)
      .sort(),
  )
  expect([...column(sites, '编号')].sort()).toEqual(
    realAtlas.sites
      .filter(({ park }) => park === null || parksOfFour.includes(park))
      .map(({ id }) => id)
      .sort(),
  )
  expect(indicators.rows).toEqual(tablesOf(realAtlas, open).indicators.rows)
})

test('facts of parks come first, of groups next, of the zone last, and a line above says how many', () => {
  const atlas = anAtlas({
    parks: [aPark('a'), aPark('b', { group: 'pole' })],
    tasks: [
      aTask('z'),
      aTask('g', { holder: { group: groupId('zone') } }),
      aTask('p', { holder: { park: parkId('a') } }),
      aTask('b', { holder: { park: parkId('b') } }),
    ],
  })
  const { tasks } = tablesOf(atlas, { ...open, filter: aFilter({ group: { chosen: ['zone'] } }) })
  expect(column(tasks, '编号')).toEqual(['p', 'g', 'z'])
  expect(column(tasks, '主体类型')).toEqual(['园区', '片区', '全区'])
  expect(tasks.notes).toContain('其中园区 1 行、片区 1 行、全区 1 行')
})

test('a link tells whether the filter counts it: not by a source that is left out, not as an umbrella word', () => {
  const links = [aLink('a', 'i'), aLink('a', 'i', { source: 'pattern' }), aLink('a', 'i', { umbrella: true })]
  const atlas = anAtlas({ parks: [aPark('a')], industries: [anIndustry('i')], links })
  const asked = { ...open, filter: aFilter({}, { sources: ['own'] }) }
  expect(column(tablesOf(atlas, asked).links, '计入')).toEqual(['是', '否', '否'])
  expect(column(tablesOf(atlas, asked).parks, '产业数')).toEqual([1])
})

test('every table names the filter, what counts, the source, the version and the day, and fills every column', () => {
  for (const table of atlasTables(realAtlas, four, day)) {
    expect(table.notes[0]).toBe('筛选：在4+X中的园区：4 个')
    expect(table.notes).toContain('产业认定依据：园区条目、产业布局')
    expect(table.notes).toContain('来源：上海推进科技创新中心建设办公室，沪科创办〔2021〕72号')
    expect(table.notes).toContain(`数据版本 ${realAtlas.edition.version}；写出日期 ${day}`)
    expect(table.rows.filter((row) => row.length !== table.heads.length)).toEqual([])
    expect(new Set(table.heads).size).toBe(table.heads.length)
  }
})

test('the English tables are in English, but for what is quoted', () => {
  const quoted = /^(?:Chinese name|Source of the area|As printed|Clause.*|Slot.*|Areas of other scopes)$/
  const stray = atlasTables(realAtlas, { ...four, language: 'en' }, day).flatMap((table) => [
    ...[table.title, ...table.heads, ...table.notes.filter((note) => !note.startsWith('Source: '))],
    ...table.heads.flatMap((head) => (quoted.test(head) ? [] : column(table, head))),
  ])
  expect(stray.filter((text) => /\p{Script=Han}/u.test(String(text)))).toEqual([])
})

const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

test('the workbook reads back as the tables, a sheet each', async () => {
  const tables = atlasTables(realAtlas, four, day)
  const sheets = await readWorkbook(Buffer.from(await bytes(await writtenData('xlsx', realAtlas, four, day))))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['园区', '产业与布局', '任务', '载体', '指标', '待核问题', '说明'])
  for (const [at, table] of tables.entries()) {
    expect(sheets[at]?.data).toEqual([table.heads, ...table.rows])
  }
})

test('the packed CSV read back as the tables, a file each', async () => {
  const files = unzipSync(await bytes(await writtenData('zip', realAtlas, four, day)))
  expect(Object.keys(files)).toEqual([
    '1 园区.csv',
    '2 产业与布局.csv',
    '3 任务.csv',
    '4 载体.csv',
    '5 指标.csv',
    '6 待核问题.csv',
    'README.txt',
  ])
  for (const [at, table] of atlasTables(realAtlas, four, day).entries()) {
    const text = strFromU8(Object.values(files)[at] ?? new Uint8Array())
    const { data, errors } = parse<string[]>(text.replace(/^\uFEFF/, ''))
    expect(errors).toEqual([])
    const plain = (cells: readonly (string | number | null)[]) => cells.map((cell) => String(cell ?? ''))
    expect(data.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
      [table.heads, ...table.rows].map(plain),
    )
  }
})

test('what looks like a formula is text in both', async () => {
  const evil = '=HYPERLINK("http://x","y")'
  const atlas = anAtlas({
    parks: [aPark('a', { name: evil, nameEn: '@SUM(A1)' })],
    sites: [aSite('s', { name: '+1', park: parkId('a') })],
    industries: [anIndustry('i', { name: '-1' })],
    links: [aLink('a', 'i', { verb: '\t=1', industry: industryId('i') })],
  })
  const files = unzipSync(await bytes(await writtenData('zip', atlas, open, day)))
  const cells = Object.values(files).flatMap((file) =>
    parse<string[]>(strFromU8(file).replace(/^\uFEFF/, '')).data.flat(),
  )
  expect(cells).toContain(`'${evil}`)
  expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([])
  const workbook = unzipSync(await bytes(await writtenData('xlsx', atlas, open, day)))
  const sheets = Object.entries(workbook).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
  expect(sheets.length).toBe(7)
  expect(sheets.filter(([, sheet]) => /<f[ >]/.test(strFromU8(sheet))).map(([name]) => name)).toEqual([])
  const [first] = await readWorkbook(Buffer.from(await bytes(await writtenData('xlsx', atlas, open, day))))
  expect(first?.data.at(-1)?.[1]).toBe(evil)
})
