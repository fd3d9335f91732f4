// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Clause } from '../../../src/domain/clause'
import { CompareDesk } from '../../../src/panels/compare/CompareDesk'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { createAtlasStore } from '../../../src/state/store'
import type { View } from '../../../src/state/view'
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
  aView,
  idleServices,
  industryId,
  parkId,
} from '../../builders'

const said = (sentence: number): Clause => ({ section: '四(四)3', paragraph: 2, sentence })

/** East and west share chips; east alone has clouds, west alone drugs, south has nothing. */
const atlas = anAtlas({
  parks: [
    aPark('east', { name: '东园', nameEn: 'East Park', group: 'city', clause: said(1) }),
    aPark('west', { name: '西园', nameEn: 'West Park' }),
    aPark('south', { name: '南园', nameEn: 'South Park' }),
  ],
  industries: [
    anIndustry('chips', { name: '芯片' }),
    anIndustry('clouds', { name: '云端' }),
    anIndustry('drugs', { name: '医药' }),
  ],
  links: [
    aLink('east', 'chips', { clause: said(3) }),
    aLink('east', 'clouds'),
    aLink('west', 'chips', { source: 'pattern', clause: said(4) }),
    aLink('west', 'drugs'),
  ],
  patterns: [
    aPattern('one', [aSlot('one.two', ['east', 'west'], { label: '二' })], {
      name: '一二',
      industry: industryId('chips'),
    }),
  ],
  tasks: [aTask('t', { holder: { park: parkId('east') }, kind: 'brand', title: '东方品牌', clause: said(6) })],
  sites: [aSite('valley', { name: '东谷', park: parkId('east'), clause: said(7) })],
  blocks: [aBlock('a', 'east', { anchor: [121.4, 31] }), aBlock('b', 'west', { anchor: [121.4, 31.12] })],
})

function openDesk(view: Partial<View> = {}) {
  const store = createAtlasStore(aView({ desk: 'compare', ...view }))
  const user = userEvent.setup()
  render(
    <AtlasProvider atlas={atlas} ground={[]} store={store} services={idleServices}>
      <CompareDesk />
    </AtlasProvider>,
  )
  return { store, user }
}

const both = { compared: [parkId('east'), parkId('west')] }
const row = (name: RegExp) => screen.getByRole('row', { name })
const cells = (name: RegExp) =>
  within(row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

test('with fewer than two parks the desk says how to add some, and ticking two sets them side by side', async () => {
  const { store, user } = openDesk()
  expect(screen.getByText(/按住 Shift 点园区/)).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: '东园' }))
  expect(screen.getByText('已选 1 / 4')).toHaveAttribute('role', 'status')
  await user.click(screen.getByRole('checkbox', { name: '西园' }))
  expect(store.getState().view.compared).toEqual(['east', 'west'])
  expect(screen.getByRole('table', { name: '园区并排比较' })).toBeVisible()
})

test('before that, the most alike pairs and the candidate pairs are there to be set side by side', async () => {
  const { store, user } = openDesk()
  expect(screen.getByText('东园 — 西园').closest('li')).toHaveTextContent('0.33 · 1/3并排共有：芯片')
  const pairing = screen.getByRole('heading', { name: '张江研发 + 上海制造：候选配对' }).closest('section')
  expect(pairing).toHaveTextContent('四(五) 第1段第3句依据 推断')
  expect(pairing).toHaveTextContent('西园约 11.1 公里')
  await user.click(screen.getAllByRole('button', { name: '并排看东园与西园' })[0] ?? document.body)
  expect(store.getState().view).toMatchObject({ compared: ['east', 'west'], desk: 'compare' })
})

test('the comparison opens with what is shared and what each park alone has', () => {
  openDesk(both)
  const parts = [...(document.querySelector('.compare-summary')?.children ?? [])].map(({ textContent }) => textContent)
  expect(parts).toEqual([
    '●都有： 共有产业 1芯片',
    expect.stringMatching(/^○仅此有： 仅东园有 1云端$/),
    expect.stringMatching(/^○仅此有： 仅西园有 1医药$/),
  ])
  const [first] = screen.getAllByRole('rowheader')
  expect(first).toHaveTextContent('产业 都有')
})

test('shared industries stand apart from those of one park, in words and by shape, each with its clauses', () => {
  openDesk(both)
  expect(cells(/^产业 都有/)).toEqual([
    '●都有： 芯片园区条目 四(四)3 第2段第3句 依据 原文',
    '●都有： 芯片产业布局 四(四)3 第2段第4句 依据 原文',
  ])
  expect(row(/^产业 仅此有/)).toHaveTextContent('○仅此有： 云端')
  expect(row(/^产业 仅此有/)).toHaveTextContent('○仅此有： 医药')
  expect(screen.queryByRole('row', { name: /^产业 部分有/ })).toBeNull()
})

test('with three parks, what two of them have is in some', () => {
  openDesk({ compared: [...both.compared, parkId('south')] })
  expect(cells(/^产业 部分有/)).toEqual([
    expect.stringContaining('◐部分有： 芯片 2 / 3 园有'),
    expect.stringContaining('芯片'),
    '无',
  ])
})

test('group, area, roles, tasks and sites come with clause and basis; an unknown area is said to be so', async () => {
  const { user } = openDesk(both)
  expect(cells(/^片区/)[0]).toBe(' 一城 张江科学城四(四)3 第2段第1句依据 归纳')
  expect(cells(/^公布面积/)).toEqual(['未查到', '未查到'])
  expect(cells(/^布局角色/)[0]).toContain('●都有： 一二 · 二四(四)3 第2段第1句依据 原文')
  expect(cells(/^载体/)).toEqual(['东谷 ○仅此有： 特色产业园区四(四)3 第2段第7句依据 原文', '无'])
  await user.click(screen.getByText('品牌'))
  expect(screen.getByText('东方品牌', { exact: false })).toBeVisible()
  expect(cells(/^任务/)[0]).toContain('建设 东方品牌四(四)3 第2段第6句依据 原文')
})

test('between two parks stand likeness and distance, their definitions one click away', async () => {
  const { user } = openDesk(both)
  expect(cells(/^相近度/)[0]).toBe('西园 0.33 · 1/3')
  expect(cells(/^直线距离/)[1]).toBe('东园 约 11.1 公里')
  expect(row(/^直线距离/)).toHaveTextContent('示意范围间')
  expect(screen.getByText(/Jaccard 系数/)).not.toBeVisible()
  await user.click(screen.getByRole('button', { name: '相近度的定义与出处' }))
  expect(screen.getByText(/Jaccard 系数/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: '直线距离的定义与出处' }))
  expect(screen.getByText(/6371.0088 公里的球/)).toBeVisible()
})

test('a park can be added, moved forward, taken out, and all of them cleared', async () => {
  const { store, user } = openDesk(both)
  await user.selectOptions(screen.getByRole('combobox', { name: '再加一个园区' }), '南园')
  expect(store.getState().view.compared).toEqual(['east', 'west', 'south'])
  await user.click(screen.getByRole('button', { name: '把南园前移一位' }))
  expect(store.getState().view.compared).toEqual(['east', 'south', 'west'])
  await user.click(screen.getByRole('button', { name: '把东园移出比较' }))
  expect(store.getState().view.compared).toEqual(['south', 'west'])
  await user.click(screen.getByRole('button', { name: '清空' }))
  expect(store.getState().view.compared).toEqual([])
})

test('industry by industry leads to the list of industries, the most crowded first', async () => {
  const { store, user } = openDesk()
  await user.click(screen.getByRole('button', { name: /^按产业看/ }))
  expect(store.getState().view).toMatchObject({ desk: 'rows', rows: { of: 'industries', sort: 'count', falls: true } })
})
