// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aFilter } from '../../builders'
import { openFilters } from './openFilters'

test('at the opening every park is listed, in the order of the plan', () => {
  const { listed, says } = openFilters()
  expect(listed()).toEqual(['北园', '南园', '东园'])
  expect(says()).toBe('全部园区：3 个')
})

test('choosing an industry narrows the list and the sentence, and leaving it widens them', async () => {
  const { user, unfold, box, listed, says } = openFilters()
  await unfold(/^产业( |$)/)
  await user.click(box('芯片 1'))
  expect(listed()).toEqual(['北园'])
  expect(says()).toBe('承担芯片的园区：1 个')
  await user.click(box('芯片 1'))
  expect(listed()).toHaveLength(3)
})

test('two industries are met by any of them, or by all once that is asked', async () => {
  const { user, unfold, box, listed } = openFilters()
  await unfold(/^产业( |$)/)
  await user.click(screen.getByRole('button', { name: '展开 健康' }))
  await user.click(box('芯片 1'))
  await user.click(box('医药 2'))
  expect(listed()).toEqual(['北园', '南园'])
  await user.click(within(screen.getByRole('group', { name: /^产业：/ })).getByRole('radio', { name: '同时' }))
  expect(listed()).toEqual(['北园'])
})

test('a head of ours asks for any term under it, and each hit says which', async () => {
  const { user, unfold, box } = openFilters()
  await unfold(/^产业( |$)/)
  await user.click(box('健康 2'))
  expect(screen.getByRole('button', { name: /北园/ })).toHaveTextContent('产业 医药')
})

test('a term under a head tells why it stands there', async () => {
  const { user, unfold } = openFilters()
  await unfold(/^产业( |$)/)
  await user.click(screen.getByRole('button', { name: '展开 健康' }))
  expect(screen.getByText('归类理由（推断）：药物服务于健康')).toBeInTheDocument()
})

test('an excluded value drops its parks, and allowing it again brings them back', async () => {
  const { user, listed, says } = openFilters()
  const exclude = screen.getByRole('button', { name: '排除 张江科学城' })
  await user.click(exclude)
  expect(exclude).toHaveAttribute('aria-pressed', 'true')
  expect(listed()).toEqual(['南园', '东园'])
  expect(says()).toBe('不在张江科学城的园区：2 个')
  await user.click(exclude)
  expect(listed()).toHaveLength(3)
})

test('a value that would leave none is offered still, with its nought', async () => {
  const { unfold, box } = openFilters({ filter: aFilter({ group: { chosen: ['zone'] } }) })
  await unfold(/^产业( |$)/)
  expect(box('芯片 0')).toBeEnabled()
})

test('an industry that no park can carry is not offered', async () => {
  const { unfold } = openFilters()
  await unfold(/^产业( |$)/)
  expect(screen.queryByRole('checkbox', { name: /无人承担/ })).toBeNull()
})

test('an open slot is offered under its pattern by both names', async () => {
  const { user, box } = openFilters()
  await user.click(screen.getByRole('button', { name: '展开 布局four-x' }))
  expect(box('布局four-x · X 0')).toBeInTheDocument()
  expect(box('布局four-x · 4 1')).toBeInTheDocument()
})

test('a facet says how much is asked of it while it is folded', () => {
  openFilters({ filter: aFilter({ industry: { chosen: ['chips'], excluded: ['drugs'] } }) })
  expect(screen.getByRole('button', { name: '产业 2 项' })).toHaveAttribute('aria-expanded', 'false')
})

test('a pattern is drawn and asked for in the same row, each by itself', async () => {
  const { user, store, box, listed } = openFilters()
  const draw = screen.getByRole('button', { name: '显示布局four-x' })
  await user.click(draw)
  expect(draw).toHaveAttribute('aria-pressed', 'true')
  expect(store.getState().view.patterns).toEqual(['four-x'])
  expect(listed()).toHaveLength(3)
  await user.click(box('布局four-x 1'))
  await user.click(draw)
  expect(store.getState().view.patterns).toEqual([])
  expect(listed()).toEqual(['南园'])
})

test('parks in no pattern of an industry are one tick, which the next takes back', async () => {
  const { user, store, box } = openFilters()
  await user.click(box('只看不在任何产业布局中的园区'))
  const asked = store.getState().view.filter.choices.pattern.excluded
  expect(box('只看不在任何产业布局中的园区')).toBeChecked()
  await user.click(box('只看不在任何产业布局中的园区'))
  expect(asked.length + store.getState().view.filter.choices.pattern.excluded.length).toBe(asked.length)
})
