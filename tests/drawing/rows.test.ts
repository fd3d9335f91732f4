import { expect, test } from 'vitest'
import { tasksOfActor } from '../../src/domain/actors'
import { siteKinds } from '../../src/domain/atlas'
import { facets, facetValues } from '../../src/domain/facets'
import { type Filter, matchingParks, openFilter } from '../../src/domain/filter'
import { levelOf, levels } from '../../src/domain/heldBy'
import { columnsOf, openRows, type RowKind, type RowsChoice, rowKinds } from '../../src/domain/rows'
import { rowTableOf, rowTallyOf } from '../../src/drawing/rows/rowTable'
import { aFilter, realAtlas } from '../builders'

function table(rows: Partial<RowsChoice>, filter: Filter = openFilter) {
  return rowTableOf(realAtlas, { filter, rows: { ...openRows, ...rows }, language: 'zh' })
}

const listed = (rows: Partial<RowsChoice>, filter?: Filter) => table(rows, filter).groups.flatMap((group) => group.rows)
const names = (rows: Partial<RowsChoice>, filter?: Filter) => listed(rows, filter).map(({ cells }) => cells.name?.[0])

test('without a filter each kind lists all that the atlas has of it', () => {
  const counts: Partial<Record<RowKind, number>> = {
    tasks: realAtlas.tasks.length,
    sites: realAtlas.sites.length,
    indicators: realAtlas.indicators.length,
    slots: realAtlas.patterns.flatMap(({ slots }) => slots).length,
  }
  for (const [of, count] of Object.entries(counts)) expect(table({ of: of as RowKind }).count, of).toBe(count)
})

test('every row has an id of its own, and a cell has only columns of its kind', () => {
  for (const of of rowKinds) {
    const rows = listed({ of }, { ...openFilter, sources: ['own', 'pattern', 'group'] })
    expect(new Set(rows.map(({ id }) => id)).size, of).toBe(rows.length)
    for (const column of columnsOf[of])
      expect(
        rows.some(({ cells }) => (cells[column] ?? []).length > 0),
        `${of} ${column}`,
      ).toBe(true)
  }
})

test('all special parks as rows, with park and district', () => {
  const rows = listed({ of: 'sites' }, aFilter({ site: { chosen: ['special-park'] } }))
  expect(rows.map(({ cells }) => `${cells.name} ${cells.holder} ${cells.district}`)).toEqual([
    '上海集成电路设计产业园 张江科学城 浦东新区',
    '张江在线新经济生态园 张江科学城 浦东新区',
    '张江药谷 张江科学城 浦东新区',
    '张江机器人谷 张江科学城 浦东新区',
    '张江人工智能岛 张江科学城 浦东新区',
    '生命蓝湾 临港园 浦东新区,奉贤区',
    '东方芯港 临港园 浦东新区,奉贤区',
    '海洋创新园 临港园 浦东新区,奉贤区',
    '信息飞鱼 临港园 浦东新区,奉贤区',
  ])
})

test('the tasks of the zone about finance for technology stand under the plan’s headings', () => {
  const { groups } = table({ by: 'heading' }, { ...aFilter({ kind: { chosen: ['finance'] } }), query: '' })
  const zone = groups.map(({ name, rows }) => [name, rows.filter(({ cells }) => cells.holder?.[0] === '全区').length])
  const wanted = realAtlas.tasks.filter(({ holder, kind }) => 'zone' in holder && kind === 'finance')
  expect(zone.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(wanted.length)
  expect(groups.map(({ name }) => name.split(' ')[0])).toContain('五(二)1')
})

test('who is alone with what is told by names', () => {
  const rows = listed({ of: 'industries', sort: 'count' })
  const alone = rows.filter(({ cells }) => cells.count?.[0] === '1').map(({ cells }) => `${cells.name} ${cells.parks}`)
  expect(alone).toContain('电影电竞 静安园')
})

test('15 parks have the verb 重点发展', () => {
  const group = table({ of: 'links', by: 'verb' }).groups.find(({ name }) => name === '重点发展')
  expect(new Set(group?.rows.flatMap(({ parks }) => parks)).size).toBe(15)
})

test('a search narrows the rows to what it finds', () => {
  const rows = names({ of: 'sites' }, { ...openFilter, query: '实验室' })
  expect(rows).toEqual(expect.arrayContaining(['张江实验室', '张江药物实验室']))
  expect(names({}, { ...openFilter, query: '生物医药' }).length).toBeGreaterThanOrEqual(34)
})

test('sums over the rows of who carries what are what the filter counts', () => {
  for (const sources of [['own'], ['own', 'pattern'], ['own', 'pattern', 'group'], ['group']] as const)
    for (const value of facetValues(realAtlas, 'industry')) {
      const filter = aFilter({ industry: { chosen: [value] } }, { sources })
      const [row] = listed({ of: 'industries' }, { ...openFilter, sources }).filter(({ id }) => id === value)
      if (row) expect(row.cells.count?.[0], `${value} ${sources}`).toBe(String(matchingParks(realAtlas, filter).length))
    }
})

test('whom an umbrella word would bring stands beside the count, which leaves them out', () => {
  const services = listed({ of: 'industries' }).find(({ id }) => id === 'modern-services')
  expect(services?.cells.count).toEqual(['1'])
  expect(services?.cells.parks).toEqual(['漕河泾园', '临港园（概括词，不计）', '世博园（概括词，不计）'])
  const circuits = listed({ of: 'industries' }).find(({ id }) => id === 'integrated-circuits')
  expect(circuits?.cells.count).toEqual(['8'])
})

test('what a row does not speak of its parks answer, and what the zone says no park does', () => {
  for (const facet of facets)
    for (const value of facetValues(realAtlas, facet)) {
      const filter = aFilter({ [facet]: { chosen: [value] } })
      const parks = new Set<string>(matchingParks(realAtlas, filter))
      if (facet !== 'group' && facet !== 'district') continue
      for (const row of listed({ of: 'tasks' }, filter)) {
        expect(row.cells.holder, row.id).not.toEqual(['全区'])
        expect(
          row.parks.some((park) => parks.has(park)),
          row.id,
        ).toBe(true)
      }
    }
})

test('rows are sorted by how they are read, turned round, and stand under each of their values', () => {
  const rising = names({ of: 'sites', sort: 'name' })
  expect(names({ of: 'sites', sort: 'name', falls: true })).toEqual([...rising].reverse())
  const { groups, count } = table({ of: 'tasks', by: 'industry' })
  expect(groups.reduce((sum, { rows }) => sum + rows.length, 0)).toBeGreaterThan(count)
})

test('the rows of who does a task, and of whose it is, are those that the data say', () => {
  for (const { id } of realAtlas.actors) {
    const wanted = tasksOfActor(realAtlas, id).map((task) => task.id)
    const rows = listed({}, aFilter({ actor: { chosen: [id] } })).map((row) => row.id)
    expect([...rows].sort(), id).toEqual([...wanted].sort())
    expect(rows.length, id).toBeGreaterThan(0)
  }
  for (const level of levels) {
    const wanted = realAtlas.tasks.filter(({ holder }) => levelOf(holder) === level).map(({ id }) => id)
    expect(listed({}, aFilter({ holder: { chosen: [level] } })).map(({ id }) => id)).toEqual(wanted)
  }
})

test('who does a task stands in its row, and the rows stand under each of them', () => {
  const { groups } = table({ by: 'actor' })
  const heading = (name: string) =>
    groups.find((group) => group.name === name)?.rows.map(({ cells }) => cells.name?.[0])
  expect(heading('各区人民政府')).toEqual(['园区建设发展（各区人民政府）'])
  expect(heading('行业协会')).toEqual(['行业协会参与园区政策的研究制定'])
})

test('site kind and industry are asked of sites, also of those without a park', () => {
  for (const kind of siteKinds) {
    const wanted = realAtlas.sites.filter((site) => site.kind === kind).map(({ name }) => name)
    expect(names({ of: 'sites' }, aFilter({ site: { chosen: [kind] } }))).toEqual(wanted)
  }
  expect(names({ of: 'sites' }, aFilter({ industry: { chosen: ['integrated-circuits'] } }))).toEqual(
    expect.arrayContaining(['张江实验室', '国家集成电路研发中心', '上海市传感器及智能硬件产业园区']),
  )
})

test('beside each value stands how many rows it would leave', () => {
  const before = aFilter({ kind: { chosen: ['platform', 'finance'] } })
  for (const of of rowKinds)
    for (const facet of facets) {
      const view = { filter: before, rows: { ...openRows, of }, language: 'zh' } as const
      for (const [value, count] of rowTallyOf(realAtlas, view, facet)) {
        const choice = { chosen: [value], mode: 'any', excluded: [] } as const
        const filter = { ...before, choices: { ...before.choices, [facet]: choice } }
        expect(table({ of }, filter).count, `${of} ${facet} ${value}`).toBe(count)
      }
    }
})

test('a search for who does something lists what they do', () => {
  for (const { id, name } of realAtlas.actors) {
    const found = new Set(listed({}, { ...openFilter, query: `“${name}”` }).map((row) => row.id))
    for (const task of tasksOfActor(realAtlas, id)) expect(found, `${name} ${task.title}`).toContain(task.id)
  }
})

test('who does what stands sentence by sentence, in the words of the sentence', () => {
  const rows = listed({ of: 'duties' })
  expect(rows.map(({ cells }) => `${cells.name} ${cells.role} ${cells.clause}`).slice(0, 2)).toEqual([
    '上海科创办（张江高新区管委会） 牵头部门 六(三)2 第1段第1句',
    '各区人民政府 责任主体 六(三)2 第1段第1句',
  ])
  const banks = listed({ of: 'duties' }, aFilter({ actor: { chosen: ['banks'] } }))
  expect(banks.map(({ cells }) => cells.role?.[0])).toEqual(['商业银行：设立', '运用', '合作'])
})
