// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aFilter, parkId } from '../../builders'
import { openFilters } from './openFilters'

const chips = () => within(screen.getByRole('list', { name: '已选条件' })).getAllByRole('button')

test('each choice has a chip that takes it away, and the keyboard goes on to the next', async () => {
  const { user, listed } = openFilters({
    filter: aFilter({ group: { chosen: ['zone'] }, industry: { excluded: ['drugs'] } }),
  })
  expect(listed()).toEqual(['东园'])
  await user.click(screen.getByRole('button', { name: '去掉 中心辐射区' }))
  expect(listed()).toEqual(['东园'])
  expect(screen.getByRole('button', { name: '去掉 非 医药' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: '去掉 非 医药' }))
  expect(listed()).toHaveLength(3)
  expect(screen.getByRole('textbox')).toHaveFocus()
})

test('search, mode and sources have their chips, and one button clears all', async () => {
  const industry = { chosen: ['drugs', 'chips'], mode: 'all' } as const
  const { user, store, listed } = openFilters({ filter: aFilter({ industry }, { query: '园', sources: ['own'] }) })
  expect(chips().map((chip) => chip.textContent)).toEqual([
    '医药',
    '芯片',
    '产业：同时满足',
    '“园”',
    '依据：园区条目',
    '清除全部',
  ])
  await user.click(screen.getByRole('button', { name: '清除全部' }))
  expect(listed()).toHaveLength(3)
  expect(store.getState().view.filter).toEqual(aFilter())
})

test('where nothing fits, a button drops the choice whose loss helps most', async () => {
  const { user, listed, says } = openFilters({
    filter: aFilter({ group: { chosen: ['zone'] }, industry: { chosen: ['chips'] } }),
  })
  expect(listed()).toEqual([])
  expect(says()).toBe('没有中心辐射区中承担芯片的园区。去掉“芯片”后有 2 个园区。')
  await user.click(screen.getByRole('button', { name: '去掉“芯片”' }))
  expect(listed()).toEqual(['南园', '东园'])
})

test('a source that is left out no longer counts, and the last one stays', async () => {
  const { user, unfold, box } = openFilters()
  await unfold(/^产业( |$)/)
  expect(box('健康 2')).toBeInTheDocument()
  await user.click(box('产业布局'))
  expect(box('健康 1')).toBeInTheDocument()
  await user.click(box('园区条目'))
  expect(box('园区条目')).toBeChecked()
})

test('a group counts as a source once it is asked for', async () => {
  const { user, unfold, box } = openFilters()
  await unfold(/^产业( |$)/)
  expect(box('软件 0')).toBeInTheDocument()
  await user.click(box('片区条目'))
  expect(box('软件 2')).toBeInTheDocument()
})

test('a search by initials finds a park and says what matched', async () => {
  const { user, listed } = openFilters()
  await user.type(screen.getByRole('textbox', { name: /搜索/ }), 'yg')
  expect(listed()).toEqual(['北园'])
  expect(screen.getByRole('button', { name: /北园/ })).toHaveTextContent('载体 药谷')
})

test('what an input method still composes is not asked yet', () => {
  const { listed } = openFilters()
  const search = screen.getByRole<HTMLInputElement>('textbox')
  fireEvent.compositionStart(search)
  fireEvent.input(search, { target: { value: 'y g' }, isComposing: true })
  expect(listed()).toHaveLength(3)
  expect(search).toHaveValue('y g')
  fireEvent.input(search, { target: { value: '药谷' }, isComposing: true })
  fireEvent.compositionEnd(search)
  expect(listed()).toEqual(['北园'])
})

test('a park of the list is pointed at, selected, and lit when the map points at it', async () => {
  const { user, store } = openFilters()
  const south = screen.getByRole('button', { name: /南园/ })
  await user.hover(south)
  expect(store.getState().pointed).toBe('south')
  await user.click(south)
  expect(store.getState().view.selection).toEqual({ park: 'south' })
  expect(south).toHaveAttribute('aria-current', 'true')
  act(() => store.getState().point(parkId('east')))
  expect(screen.getByRole('button', { name: /东园/ })).toHaveClass('pointed')
})

test('each row has a mark that takes its park into the comparison, and the arrows lead to it and back', async () => {
  const { user, store } = openFilters({})
  const list = within(screen.getByRole('list', { name: '园区名单' }))
  await user.click(list.getByRole('checkbox', { name: '比较南园' }))
  expect(store.getState().view.compared).toEqual(['south'])
  const east = list.getByRole('button', { name: /^东园/ })
  act(() => east.focus())
  await user.keyboard('{ArrowRight}')
  expect(list.getByRole('checkbox', { name: '比较东园' })).toHaveFocus()
  await user.keyboard(' ')
  expect(store.getState().view).toMatchObject({ compared: ['south', 'east'], desk: 'compare' })
  await user.keyboard('{ArrowLeft}')
  expect(east).toHaveFocus()
})

test('Shift with Enter on a row compares its park and selects nothing', async () => {
  const { user, store } = openFilters({})
  act(() => screen.getByRole('button', { name: /^东园/ }).focus())
  await user.keyboard('{Shift>}{Enter}{/Shift}')
  expect(store.getState().view).toMatchObject({ compared: ['east'], selection: null })
})

test('the keyboard goes from the search straight into the answer, and up and down in it', async () => {
  const { user } = openFilters()
  await user.click(screen.getByRole('textbox'))
  await user.keyboard('{ArrowDown}')
  const names = within(screen.getByRole('list', { name: '园区名单' })).getAllByRole('button')
  expect(names[0]).toHaveFocus()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(names[2]).toHaveFocus()
  await user.keyboard('{ArrowUp}')
  expect(names[1]).toHaveFocus()
  await user.keyboard('{ArrowRight}{ArrowUp}')
  expect(names[0]?.closest('li')?.querySelector('input')).toHaveFocus()
  await user.keyboard('{ArrowUp}')
  expect(names[0]?.closest('li')?.querySelector('input')).toHaveFocus()
})

test('Enter in the search opens the one park that is found; of several it leads to the first', async () => {
  const { user, store } = openFilters()
  await user.type(screen.getByRole('textbox'), 'dy{Enter}')
  expect(store.getState().view.selection).toEqual({ park: 'east' })
  await user.clear(screen.getByRole('textbox'))
  await user.type(screen.getByRole('textbox'), '园{Enter}')
  const [first] = within(screen.getByRole('list', { name: '园区名单' })).getAllByRole('button')
  expect(first).toHaveFocus()
})

test('what an input method composes keeps its arrows', async () => {
  const { user } = openFilters()
  const field = screen.getByRole('textbox')
  await user.click(field)
  fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true })
  expect(field).toHaveFocus()
})
