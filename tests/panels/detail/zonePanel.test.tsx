// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Figure, Indicator, IndicatorId } from '../../../src/domain/atlas'
import { anAtlas, anIndustry, aPark, aPattern, aSite, aSlot, aTask, parkId } from '../../builders'
import { openPanel } from './openPanel'

const under = (section: string) => ({ clause: { section, paragraph: 1, sentence: 2 } })

function aFigure(printed: string, change: Partial<Figure> = {}): Figure {
  return { value: 1, printed, year: '2025', qualifier: null, ...under('二(三)'), ...change }
}

function anIndicator(id: string, change: Partial<Indicator>): Indicator {
  const known = { scope: 'zone', unit: '家', unitEn: 'firms', baseline: null, target: null, comparable: false } as const
  return { id: id as IndicatorId, name: id, nameEn: id, ...known, ...change }
}

const atlas = anAtlas({
  parks: [aPark('east')],
  industries: [anIndustry('chips', { name: '芯片' })],
  tasks: [
    aTask('a', { title: '设施集群', verb: '推进', kind: 'project', ...under('三(一)2') }),
    aTask('b', { title: '人才高地', kind: 'talent', ...under('五(一)1') }),
    aTask('c', { title: '园区之事', holder: { park: parkId('east') }, ...under('四(四)3') }),
  ],
  patterns: [
    aPattern(
      'three-x',
      [aSlot('three', [], { label: '3', open: false, industries: [anIndustry('chips').id] }), aSlot('X', [])],
      {
        name: '3+X',
        spatial: false,
      },
    ),
    aPattern('spatial', [aSlot('s', ['east'])], { name: '空间布局' }),
  ],
  sites: [aSite('free', { name: '无主载体' }), aSite('held', { name: '有主载体', park: parkId('east') })],
  indicators: [
    anIndicator('企业', {
      baseline: aFigure('9000余家', { value: 9000, qualifier: '余', year: '2020' }),
      target: aFigure('1.5万家'),
      comparable: true,
    }),
    anIndicator('专利', {
      baseline: aFigure('384件', { year: '2020' }),
      target: aFigure('120件', { qualifier: '左右' }),
      reason: '口径不同',
    }),
    anIndicator('占比', {
      target: aFigure('90%', { qualifier: '约' }),
      reason: '未给基期',
      scope: { industry: anIndustry('chips').id },
    }),
    anIndicator('人员', { baseline: aFigure('238万人'), reason: '未给目标' }),
  ],
})

const openZone = (language: 'zh' | 'en' = 'zh') => openPanel(atlas, { selection: { zone: true }, language })
const rowOf = (name: RegExp) => screen.getByRole('row', { name })

test('the zone’s panel says that targets are never split among parks', () => {
  openZone()
  expect(screen.getByRole('region', { name: '张江高新区 · 全区' })).toHaveTextContent('从不拆分到园区')
})

test('chapters are folded with their counts, and say which heading is missing', () => {
  openZone()
  expect(screen.getByRole('button', { name: '三（所据文本缺此标题） 1 项' })).toHaveAttribute('aria-expanded', 'false')
  expect(screen.getByRole('button', { name: /^五、.* 1 项$/ })).toBeVisible()
  expect(screen.queryByText('设施集群')).toBeNull()
})

test('a task stands under its section with verb, kind, clause and basis', async () => {
  const { user } = openZone()
  await user.click(screen.getByRole('button', { name: /^三/ }))
  await user.click(screen.getByRole('button', { name: /^\(一\)实施创新策源重点工程/ }))
  expect(screen.getByText('设施集群').closest('li')).toHaveTextContent(
    '推进 设施集群 重大项目三(一)2 第1段第2句依据 原文',
  )
})

test('a section whose tasks belong to parks says so', async () => {
  const { user } = openZone()
  await user.click(screen.getByRole('button', { name: /^四、/ }))
  await user.click(screen.getByRole('button', { name: /^\(四\)/ }))
  expect(screen.getByText('另有园区与片区任务 1 项，见各园区。')).toBeVisible()
  expect(screen.queryByText('园区之事')).toBeNull()
})

test('words find tasks and unfold what holds them', async () => {
  const { user } = openZone()
  await user.type(screen.getByRole('searchbox', { name: '在全区任务中查找' }), '人才')
  expect(screen.getByText('人才高地')).toBeVisible()
  expect(screen.getByText('1 项任务相符')).toHaveAttribute('role', 'status')
  expect(screen.queryByRole('button', { name: /^三/ })).toBeNull()
})

test('patterns that are not spatial name their members, and an open slot nobody', () => {
  openZone()
  const patterns = within(screen.getByRole('region', { name: '非空间布局' }))
  expect(patterns.getByRole('button', { name: '按“芯片”筛选' })).toBeVisible()
  expect(patterns.getByText('X').closest('li')).toHaveTextContent('开放位：规划未点名')
  expect(patterns.queryByText('空间布局')).toBeNull()
})

test('only sites without a park are listed', async () => {
  const { user } = openZone()
  await user.click(screen.getByRole('button', { name: '特色产业园区 1' }))
  expect(screen.getByText('无主载体')).toBeVisible()
  expect(screen.queryByText('有主载体')).toBeNull()
})

test('figures are as printed, with qualifier, year and clause', () => {
  openZone()
  expect(rowOf(/^企业/)).toHaveTextContent('企业可比9000余家2020二(三) 第1段第2句1.5万家2025二(三) 第1段第2句')
  expect(rowOf(/^专利/)).toHaveTextContent('120件左右2025')
  expect(rowOf(/^占比/)).toHaveTextContent('约90%2025')
})

test('what cannot be compared says why', () => {
  openZone()
  expect(rowOf(/^专利/)).toHaveTextContent('不可比：口径不同')
  expect(within(rowOf(/^占比/)).getByRole('cell', { name: '未给基期' })).toBeVisible()
})

test('figures of an industry stand under it', () => {
  openZone()
  expect(screen.getByRole('rowheader', { name: '芯片' })).toBeVisible()
})

test('figures without a target are folded away', async () => {
  const { user } = openZone()
  expect(screen.queryByText('238万人')).toBeNull()
  await user.click(screen.getByRole('button', { name: '只有现状的指标 1' }))
  expect(screen.getByText('238万人')).toBeVisible()
})

test('in English a figure stays as printed and says what it means', () => {
  openZone('en')
  expect(rowOf(/^企业/)).toHaveTextContent('9000余家over 9,000 firms')
})
