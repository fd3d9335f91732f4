// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { tasksOfActor } from '../../../src/domain/actors'
import { FoundSection } from '../../../src/panels/found/FoundSection'
import { RowFilter } from '../../../src/panels/rows/RowFilter'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { createAtlasStore } from '../../../src/state/store'
import type { View } from '../../../src/state/view'
import { aFilter, aView, idleServices, realAtlas } from '../../builders'

function open(part: ReactNode, change: Partial<View>) {
  const store = createAtlasStore(aView(change))
  render(
    <AtlasProvider atlas={realAtlas} ground={[]} store={store} services={idleServices}>
      {part}
    </AtlasProvider>,
  )
  return { user: userEvent.setup(), store }
}

test('who does something is found with its clause and its count of tasks, and leads on to them as rows', async () => {
  const { user, store } = open(<FoundSection />, { filter: aFilter({}, { query: 'gaoxiao' }) })
  const item = screen.getByTitle('列出“高校”的任务').closest('li')
  const count = tasksOfActor(realAtlas, 'universities').length
  expect(item).toHaveTextContent(`任务 ${count} 项`)
  expect(item).toHaveTextContent('三(一)2')
  await user.click(screen.getByTitle('列出“高校”的任务'))
  const { view } = store.getState()
  expect(view.desk).toBe('rows')
  expect(view.rows.of).toBe('tasks')
  expect(view.filter.choices.actor.chosen).toEqual(['universities'])
  expect(view.filter.query).toBe('')
})

test('what only rows say is offered beside the list, with how many rows each value leaves', async () => {
  const { user, store } = open(<RowFilter />, { desk: 'rows' })
  await user.click(screen.getByRole('button', { name: '筛选这些行' }))
  const dialog = within(screen.getByRole('dialog'))
  const banks = dialog.getByRole('checkbox', { name: /^银行/ })
  expect(banks.closest('label')).toHaveTextContent(`${tasksOfActor(realAtlas, 'banks').length} 行`)
  await user.click(banks)
  expect(store.getState().view.filter.choices.actor.chosen).toEqual(['banks'])
  await user.selectOptions(dialog.getByRole('combobox'), '主体类型')
  expect(dialog.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
    '园区0 行',
    '片区0 行',
    `全区${tasksOfActor(realAtlas, 'banks').length} 行`,
  ])
})
