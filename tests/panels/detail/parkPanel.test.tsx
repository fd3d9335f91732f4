// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { DistrictId } from '../../../src/domain/atlas'
import type { Clause } from '../../../src/domain/clause'
import {
  aBlock,
  aLink,
  anAtlas,
  anIndustry,
  aPark,
  aPattern,
  aSite,
  aSlot,
  aTask,
  groupId,
  parkId,
} from '../../builders'
import { openPanel } from './openPanel'

const said = (sentence: number): Clause => ({ section: '四(四)3', paragraph: 2, sentence })
const pudong = { id: 'pudong' as DistrictId, name: '浦东新区', nameEn: 'Pudong New Area' }

const atlas = anAtlas({
  districts: [pudong],
  parks: [
    aPark('east', { name: '东园', nameEn: 'East Park', districts: [pudong.id] }),
    aPark('west', { name: '西园', nameEn: 'West Park' }),
    aPark('far', { name: '远园', nameEn: 'Far Park', group: 'clusters' }),
  ],
  industries: [
    anIndustry('chips', { name: '芯片' }),
    anIndustry('medicine', { name: '医药' }),
    anIndustry('frontier', { name: '前沿', umbrella: true }),
    anIndustry('cloud', { name: '云端' }),
  ],
  links: [
    aLink('east', 'chips', { verb: '聚焦', clause: said(3) }),
    aLink('east', 'frontier', { umbrella: true, clause: said(4) }),
    aLink('east', 'cloud', { holder: { group: groupId('zone') }, source: 'group' }),
  ],
  patterns: [
    aPattern('one-two', [aSlot('one-two.two', ['east', 'west'], { label: '二', basis: 'derived', clause: said(5) })], {
      name: '1+2',
      industry: anIndustry('medicine').id,
    }),
  ],
  tasks: [
    aTask('brand', {
      holder: { park: parkId('east') },
      kind: 'brand',
      title: '东方品牌',
      period: '2025',
      clause: said(6),
    }),
    aTask('shared', { holder: { group: groupId('zone') }, kind: 'service', title: '共同服务' }),
  ],
  sites: [aSite('valley', { name: '东谷', park: parkId('east'), clause: said(7) })],
  blocks: [aBlock('a', 'east'), aBlock('b', 'east', { name: '疑块', membership: 'candidate' })],
})

const openEast = (view = {}) => openPanel(atlas, { selection: { park: parkId('east') }, ...view })
const factOf = (text: string) => {
  const fact = screen.getByText(text).closest('li')
  if (!fact) throw new Error(`no fact says ${text}`)
  return fact
}

test('nothing is shown while neither a park nor the zone is chosen', () => {
  openPanel(atlas, {})
  expect(screen.queryByRole('region')).toBeNull()
})

test('a park is named in both languages and says that its extent is schematic', () => {
  openEast()
  const panel = screen.getByRole('region', { name: '东园' })
  expect(panel).toHaveTextContent('East Park')
  expect(screen.getByText('示意范围，非法定边界')).toBeVisible()
  expect(panel).toHaveTextContent('1 块地块（示意 1）')
  expect(panel).toHaveTextContent('疑块')
})

test('a published area that nobody found is said to be so', () => {
  openEast()
  expect(screen.getByText('未查到')).toBeVisible()
})

test('a published area comes with year, scope and source, the others one click away', async () => {
  const first = {
    squareKilometres: 12.5,
    year: '2016',
    scope: '本部',
    scopeEn: 'Main',
    source: '年鉴 https://a.example/1',
  }
  const second = { ...first, squareKilometres: 30, scope: '扩区后' }
  const known = anAtlas({ parks: [aPark('east', { areas: [first, second] })] })
  const { user } = openPanel(known, { selection: { park: parkId('east') } })
  expect(screen.getByText('12.5 平方公里').closest('li')).toHaveTextContent('2016依据 外部本部年鉴民间网页，引用前请核')
  expect(screen.getByRole('link', { name: '年鉴' })).toHaveAttribute('href', 'https://a.example/1')
  expect(screen.getByText('扩区后')).not.toBeVisible()
  await user.click(screen.getByRole('button', { name: '另有 1 个统计范围' }))
  expect(screen.getByText('扩区后')).toBeVisible()
})

test('each fact ends with its clause and its basis', () => {
  openEast()
  expect(factOf('芯片')).toHaveTextContent('聚焦 芯片四(四)3 第2段第3句依据 原文')
  expect(factOf('二')).toHaveTextContent('四(四)3 第2段第5句依据 归纳')
  expect(factOf('东方品牌')).toHaveTextContent('建设 东方品牌 2025四(四)3 第2段第6句依据 原文')
  expect(factOf('东谷')).toHaveTextContent('四(四)3 第2段第7句依据 原文')
})

test('industries stand under who names them', () => {
  openEast()
  // What stands beside other parks comes later, or at once where it came before.
  const own = screen.getAllByRole('heading', { level: 4 }).filter((heading) => !heading.closest('.near'))
  expect(own.map(({ textContent }) => textContent)).toEqual(['待核', '园区条目', '片区条目', '品牌', '创新服务'])
})

test('an umbrella word is marked, said to be left out of counts, and filters nothing', () => {
  openEast()
  expect(factOf('前沿')).toHaveTextContent('概括词，不计入统计')
  expect(screen.queryByRole('button', { name: '按“前沿”筛选' })).toBeNull()
})

test.each([
  ['按“芯片”筛选', 'industry', 'chips'],
  ['按“1+2”筛选', 'pattern', 'one-two'],
  ['按“1+2 · 二”筛选', 'pattern', 'one-two.two'],
  ['按“品牌”筛选', 'kind', 'brand'],
  ['按“浦东新区”筛选', 'district', 'pudong'],
  ['按“中心辐射区”筛选', 'group', 'zone'],
  ['按“特色产业园区”筛选', 'site', 'special-park'],
] as const)('%s is a button that asks for it, and shows that it does', async (name, facet, value) => {
  const { store, user } = openEast()
  await user.click(screen.getByRole('button', { name }))
  expect(store.getState().view.filter.choices[facet].chosen).toEqual([value])
  expect(screen.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
})

test('filtering by what is said of the group counts the group as a source', async () => {
  const { store, user } = openEast()
  await user.click(screen.getByRole('button', { name: '按“云端”筛选' }))
  expect(store.getState().view.filter.sources).toEqual(['own', 'pattern', 'group'])
})

test('tasks of the group stand apart from the park’s own', () => {
  openEast()
  const apart = screen.getByRole('region', { name: '片区任务 · 中心辐射区 1 项' })
  expect(within(apart).getByText('共同服务')).toBeVisible()
  expect(within(screen.getByRole('region', { name: '任务 1 项' })).queryByText('共同服务')).toBeNull()
})

test('a pattern that lists a park unsaid by its own clause is put as a question', () => {
  openEast()
  expect(factOf('1+2列入本园区，园区条目未提医药。')).toHaveTextContent('推断')
})

test('what the facts of a section rest on is folded, and one click away', async () => {
  const { user } = openEast()
  const section = screen.getByRole('region', { name: '载体' })
  expect(section).toHaveAttribute('data-grounds', 'folded')
  const grounds = within(section).getByRole('button', { name: '依据' })
  expect(grounds).toHaveAttribute('aria-expanded', 'false')
  await user.click(grounds)
  expect(section).toHaveAttribute('data-grounds', 'shown')
  expect(grounds).toHaveAttribute('aria-expanded', 'true')
})

test('the panel begins with a map of the park alone and one sentence', () => {
  openEast()
  expect(screen.getByRole('figure', { name: '东园的位置图' })).toBeVisible()
  expect(screen.getByText(/^东园在浦东新区，属.*。$/)).toBeVisible()
})

test('a park of the same slot is one click away', async () => {
  const { user } = openEast()
  await user.click(within(screen.getByRole('list', { name: '同一角色' })).getByRole('button', { name: '西园' }))
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('西园')
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
})

test('next and previous go through the parks in the plan’s order, round its ends, and keep the focus', async () => {
  const { user } = openEast()
  await user.click(screen.getByRole('button', { name: '上一个园区：远园' }))
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('远园')
  await user.click(screen.getByRole('button', { name: '下一个园区：东园' }))
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('东园')
  expect(screen.getByRole('button', { name: '下一个园区：西园' })).toHaveFocus()
})

test('within an answer next and previous go through its parks alone; for a park beside it, through all', async () => {
  const { store } = openEast()
  act(() => store.getState().ask((filter) => ({ ...filter, query: '园' })))
  expect(screen.getByText('1 / 3')).toBeVisible()
  act(() => store.getState().ask((filter) => ({ ...filter, query: '东园' })))
  expect(screen.getByText('1 / 1')).toBeVisible()
  act(() => store.getState().ask((filter) => ({ ...filter, query: '远园' })))
  expect(screen.getByText('1 / 3')).toBeVisible()
})

test('what a link opens takes no focus; what is opened later does, and closing gives it back', async () => {
  const { store, user } = openEast()
  expect(document.body).toHaveFocus()
  await user.click(screen.getByRole('button', { name: '关闭面板' }))
  screen.getByRole('button', { name: '名单' }).focus()
  act(() => store.getState().show({ selection: { park: parkId('west') } }))
  expect(screen.getByRole('heading', { name: '西园' })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(store.getState().view.selection).toBeNull()
  expect(screen.getByRole('button', { name: '名单' })).toHaveFocus()
})

test('after a click neither the heading nor the place that the focus returns to shows it, until a key moves on', async () => {
  const { store, user } = openEast()
  const list = screen.getByRole('button', { name: '名单' })
  await user.click(screen.getByRole('button', { name: '关闭面板' }))
  await user.click(list)
  act(() => store.getState().show({ selection: { park: parkId('west') } }))
  const heading = screen.getByRole('heading', { name: '西园' })
  expect(heading).toHaveFocus()
  expect(heading).toHaveAttribute('data-quiet-focus')
  await user.keyboard('{Escape}')
  expect(list).toHaveFocus()
  expect(list).toHaveAttribute('data-quiet-focus')
  await user.keyboard('{Shift}')
  expect(list).not.toHaveAttribute('data-quiet-focus')
})

test('a heading that keys lead to shows the focus', async () => {
  const { store, user } = openEast()
  await user.click(screen.getByRole('button', { name: '关闭面板' }))
  screen.getByRole('button', { name: '名单' }).focus()
  await user.keyboard('{Shift}')
  act(() => store.getState().show({ selection: { park: parkId('west') } }))
  expect(screen.getByRole('heading', { name: '西园' })).not.toHaveAttribute('data-quiet-focus')
})

test('the link leads to the park and leaves the filter behind', async () => {
  const { user } = openEast()
  await user.click(screen.getByRole('button', { name: '按“芯片”筛选' }))
  await user.click(screen.getByRole('button', { name: '复制东园的链接' }))
  expect(await navigator.clipboard.readText()).toBe('https://atlas.example/#park=east')
  expect(screen.getByText('链接已复制')).toHaveAttribute('role', 'status')
})

test('where the clipboard is shut, the link is there to copy by hand', async () => {
  const { user } = openEast()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('shut'))
  await user.click(screen.getByRole('button', { name: '复制东园的链接' }))
  expect(screen.getByRole('textbox', { name: '复制东园的链接' })).toHaveValue('https://atlas.example/#park=east')
})

test('the panel prints itself, and the sheet says what it is', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  const { user } = openEast()
  await user.click(screen.getByRole('button', { name: '打印东园' }))
  expect(print).toHaveBeenCalledOnce()
  const sheet = screen.getByRole('region', { name: '东园' })
  expect(sheet).toHaveTextContent('沪科创办〔2021〕72号')
  expect(sheet).toHaveTextContent('内部研究示意图，不作为划界依据')
  expect(sheet).toHaveTextContent('https://atlas.example/#park=east')
})

test('the most alike, the nearest with a shared industry and what the park alone has come after the facts', async () => {
  const near = anAtlas({
    ...atlas,
    links: [aLink('east', 'chips'), aLink('east', 'medicine'), aLink('west', 'chips'), aLink('far', 'chips')],
    blocks: [
      aBlock('a', 'east', { anchor: [121.4, 31] }),
      aBlock('b', 'west', { anchor: [121.4, 31.3] }),
      aBlock('c', 'far', { anchor: [121.4, 31.12] }),
    ],
  })
  const { store, user } = openPanel(near, { selection: { park: parkId('east') } })
  const section = await screen.findByRole('region', { name: '相近与相邻' })
  expect(section).toHaveTextContent('西园0.50 · 1/2共有：芯片')
  expect(section).toHaveTextContent('远园示意范围间 约 11.1 公里')
  expect(section).toHaveTextContent('产业：医药')
  await user.click(within(section).getByRole('button', { name: '最相近的园区的定义与出处' }))
  expect(within(section).getByText(/Jaccard 系数/)).toBeVisible()
  await user.click(within(section).getByRole('button', { name: '西园' }))
  expect(store.getState().view.selection).toEqual({ park: 'west' })
})

test('the panel takes its park into the comparison and out of it', async () => {
  const { store, user } = openEast()
  await user.click(screen.getByRole('button', { name: '把东园加入比较' }))
  expect(store.getState().view.compared).toEqual(['east'])
  await user.click(screen.getByRole('button', { name: '把东园移出比较' }))
  expect(store.getState().view.compared).toEqual([])
})

test('a full comparison says so and takes no more', async () => {
  const compared = ['a', 'b', 'c', 'd'].map(parkId)
  const { store, user } = openEast({ compared })
  await user.click(screen.getByRole('button', { name: '把东园加入比较' }))
  expect(screen.getByText('已有 4 个园区在比较，先移出一个再加。')).toHaveAttribute('role', 'status')
  expect(store.getState().view.compared).toEqual(compared)
})
