// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { dayOf } from '../../../src/domain/dayOf'
import { openMatrix } from './openMatrix'

const facts = () => screen.getByRole('region', { name: '格中事实' })

test('a cell says who names the industry, which slot it is, how many tasks there are', () => {
  const { cell } = openMatrix()
  expect(cell('北园', '医药')).toHaveTextContent('园区条目')
  expect(cell('南园', '医药')).toHaveTextContent('产业布局')
  expect(cell('南园', '1+5')).toHaveTextContent('5')
  expect(cell('西园', '品牌')).toHaveTextContent('1 项任务')
  expect(cell('西园', '服务')).toHaveTextContent('概括词')
  expect(cell('南园', '芯片')).toBeEmptyDOMElement()
})

test('a cell opens its facts with clause and basis, and Esc closes them with the focus in the cell', async () => {
  const { user, cell } = openMatrix()
  await user.click(cell('南园', '1+5'))
  expect(within(facts()).getByRole('heading')).toHaveTextContent('南园 × 1+5')
  expect(facts()).toHaveTextContent('四(一)2 第1段第2句')
  expect(facts()).toHaveTextContent('归纳')
  within(facts()).getByRole('button', { name: '收起' }).focus()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: '格中事实' })).not.toBeInTheDocument()
  expect(cell('南园', '1+5')).toHaveFocus()
})

test('Tab stops once in the grid, arrows travel it, and open facts follow', async () => {
  const { user, cell, store } = openMatrix()
  screen.getByRole('button', { name: '下载 XLSX' }).focus()
  await user.tab()
  expect(screen.getByRole('columnheader', { name: '园区' })).toHaveFocus()
  await user.keyboard('{ArrowDown}{ArrowRight}')
  expect(cell('北园', '医药')).toHaveFocus()
  expect(store.getState().pointed).toBe('north')
  await user.keyboard('{Enter}{ArrowDown}')
  expect(within(facts()).getByRole('heading')).toHaveTextContent('南园 × 医药')
  await user.keyboard('{ArrowRight}')
  expect(facts()).toHaveTextContent('规划在此未点名')
  await user.keyboard('{Escape}')
  expect(cell('南园', '芯片')).toHaveFocus()
  await user.keyboard('{Control>}{End}{/Control}')
  expect(document.activeElement).toHaveAttribute('data-row', '4')
  await user.tab()
  expect(document.body).toHaveFocus()
})

test('a column head filters, and the rows that it leaves out are dimmed and say so', async () => {
  const { user, head, store } = openMatrix()
  await user.click(head('芯片'))
  expect(store.getState().view.filter.choices.industry.chosen).toEqual(['chips'])
  expect(head('芯片')).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('button', { name: '南园 未在筛选结果中' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '北园' })).toBeInTheDocument()
  await user.click(head('芯片'))
  expect(store.getState().view.filter.choices.industry.chosen).toEqual([])
})

test('the head of an umbrella word filters nothing', async () => {
  const { user, head, store } = openMatrix()
  const before = store.getState().view.filter
  await user.click(head('服务 概括词，不计数，也不作筛选'))
  expect(store.getState().view.filter).toEqual(before)
})

test('a row head selects its park', async () => {
  const { user, head, store } = openMatrix()
  await user.click(head('南园'))
  expect(store.getState().view.selection).toEqual({ park: 'south' })
  expect(head('南园')).toHaveAttribute('aria-pressed', 'true')
})

test('counts stand at the ends of rows and the feet of columns', async () => {
  const { user, head, cell } = openMatrix()
  expect(cell('北园', '产业')).toHaveTextContent('2')
  expect(cell('西园', '产业')).toHaveTextContent('0')
  expect(cell('西园', '任务')).toHaveTextContent('1')
  const foot = () => screen.getAllByRole('row').at(-1)?.querySelector('[aria-colindex="2"]')
  expect(foot()).toHaveTextContent(/^2$/)
  await user.click(head('芯片'))
  expect(foot()).toHaveTextContent('1/2')
})

test('the order of the rows is a choice in the view', async () => {
  const { user, store, parks } = openMatrix()
  expect(parks()).toEqual(['北园', '南园', '西园', undefined])
  await user.click(screen.getByRole('radio', { name: '相似' }))
  expect(store.getState().view.rowOrder).toBe('likeness')
  expect(parks()).toHaveLength(4)
})

test('a file holds the rows of the answer and names the filter', async () => {
  const { user, head, saved } = openMatrix()
  await user.click(head('芯片'))
  await user.click(screen.getByRole('button', { name: '下载 CSV' }))
  const name = `张江园区矩阵-1个园区-承担芯片的园区：1 个-${dayOf(new Date())}`
  expect(saved.map(({ format, fileName }) => [format, fileName])).toEqual([['csv', name]])
  expect(saved[0]?.table.notes).toContain('筛选：承担芯片的园区：1 个')
  expect(saved[0]?.table.rows.map(([, name]) => name)).toEqual(['北园'])
  expect(screen.getByText(`已下载 ${name}.csv`)).toBeInTheDocument()
})

test('the copied text holds the answer’s rows; where the browser refuses, it is shown to copy by hand', async () => {
  const { user } = openMatrix()
  await user.click(screen.getByRole('button', { name: '复制' }))
  expect(await navigator.clipboard.readText()).toContain('南园\t中心辐射区\t产业布局\t')
  expect(screen.getByText('已复制 3 行')).toBeInTheDocument()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  await user.click(screen.getByRole('button', { name: '复制' }))
  const field = await screen.findByRole('textbox', { name: /请手动复制/ })
  await waitFor(() => expect(field).toHaveFocus())
  expect(field).toHaveDisplayValue(/南园\t中心辐射区/)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

test('the columns of one park fold away on request, and come back', async () => {
  const { user, head } = openMatrix()
  expect(head('芯片')).toBeVisible()
  const fold = screen.getByRole('button', { name: /^收起只有一园的 \d+ 栏$/ })
  await user.click(fold)
  expect(fold).toHaveAttribute('aria-pressed', 'true')
  expect(screen.queryByRole('button', { name: '芯片' })).toBeNull()
  expect(head('医药')).toBeVisible()
  await user.click(fold)
  expect(head('芯片')).toBeVisible()
})
