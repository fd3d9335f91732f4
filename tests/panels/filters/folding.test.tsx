// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { idleServices } from '../../builders'
import { openFilters } from './openFilters'

const list = () => screen.queryByRole('list', { name: '园区名单' })
const divider = () => screen.getByRole('separator')

test('the list is folded to its count until something is asked, and stays once it is there', async () => {
  const { user, says } = openFilters({}, { isFolded: true })
  expect(says()).toBe('全部园区：3 个')
  expect(list()).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: /张江科学城/ }))
  expect(list()).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '清除全部' }))
  expect(list()).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '名单' }))
  expect(list()).toBeNull()
})

test('the arrows lead from the search into a list that was folded', async () => {
  const { user } = openFilters({}, { isFolded: true })
  await user.click(screen.getByRole('textbox'))
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('button', { name: /^北园/ })).toHaveFocus()
})

test('the line between conditions and list moves by keys as far as both stay, and is kept', async () => {
  const kept: unknown[] = []
  const keep = async (key: string, what: unknown) => {
    kept.push([key, what])
    return 'kept' as const
  }
  openFilters({}, { services: { shelf: { ...idleServices.shelf, keep } } })
  fireEvent.keyDown(divider(), { key: 'ArrowUp' })
  expect(divider()).toHaveAttribute('aria-valuenow', '39')
  fireEvent.keyDown(divider(), { key: 'End' })
  fireEvent.keyDown(divider(), { key: 'ArrowDown' })
  expect(divider()).toHaveAttribute('aria-valuenow', divider().getAttribute('aria-valuemax'))
  expect(kept).toEqual([
    ['filters-share', 39],
    ['filters-share', 76],
    ['filters-share', 76],
  ])
})

test('the line stands where it was left', async () => {
  const shelf = { ...idleServices.shelf, kept: async (key: string) => (key === 'filters-share' ? 40 : null) }
  openFilters({}, { services: { shelf } })
  await screen.findByRole('separator', { name: '移动条件与名单的分界' })
  await expect.poll(() => divider().getAttribute('aria-valuenow')).toBe('40')
})
