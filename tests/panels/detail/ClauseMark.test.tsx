// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parkId, realAtlas } from '../../builders'
import { at } from '../../domain/madeUpPlan'
import { anOpenedPlan } from '../plan/openDesk'
import { openPanel } from './openPanel'

const jingan = { selection: { park: parkId('jingan') } }

test('without the plan a clause is text and no button', () => {
  openPanel(realAtlas, jingan)
  expect(screen.getAllByText('四(四)3 第2段第7句').length).toBeGreaterThan(0)
  expect(screen.queryByRole('button', { name: '四(四)3 第2段第7句' })).toBeNull()
})

test('with the plan open a clause unfolds its sentence in place and leads to the text', async () => {
  const { store, user } = openPanel(realAtlas, jingan)
  act(() => store.getState().openPlan(anOpenedPlan()))
  const term = screen.getAllByRole('button', { name: '按“大数据”筛选' })[0]?.closest('li')
  if (!term) throw new Error('no fact of 大数据')
  const clause = within(term).getByRole('button', { name: '四(四)3 第2段第7句' })
  expect(clause).toHaveAttribute('aria-expanded', 'false')
  await user.click(clause)
  expect(clause).toHaveAttribute('aria-expanded', 'true')
  expect(term).toHaveTextContent(/此句写到.*大数据/)
  await user.click(within(term).getByRole('button', { name: '在原文中看' }))
  expect(store.getState().view).toMatchObject({ desk: 'plan', clause: at('四(四)3', 2, 7) })
  await user.click(clause)
  expect(term).not.toHaveTextContent('此句写到')
})

test('a clause that this edition lacks stays text', () => {
  const { store } = openPanel(realAtlas, jingan)
  act(() => store.getState().openPlan(anOpenedPlan('一、甲\n乙。')))
  expect(screen.queryByRole('button', { name: '四(四)3 第2段第7句' })).toBeNull()
})

test('a figure’s clause unfolds too', async () => {
  const { store, user } = openPanel(realAtlas, { selection: { zone: true } })
  act(() => store.getState().openPlan(anOpenedPlan()))
  const [clause] = within(screen.getAllByRole('table')[0] ?? document.body).getAllByRole('button', { name: /第\d+句$/ })
  if (!clause) throw new Error('no clause in the table')
  await user.click(clause)
  expect(clause.closest('td')).toHaveTextContent(/此句写到/)
})
