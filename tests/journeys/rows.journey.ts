import type { Page } from '@playwright/test'
import { expect, still as test } from './journey'

const grid = '.row-grid'
/** The rows themselves have no box. */
const firstCell = (page: Page) => page.locator(`${grid} .row-grid-row [role=rowheader]`).first()

test('facts are listed as rows: sorted, under headings, lit on the map by a click, read by a second', async ({
  page,
  open,
}) => {
  await open('desk=rows&rows=sites&site=special-park')
  const rows = page.locator(`${grid} .row-grid-row`)
  await expect(rows).toHaveCount(9)
  await page.getByRole('columnheader', { name: '载体名称' }).click()
  await expect(page).toHaveURL(/sort=name/)
  await expect(rows.first()).toContainText('东方芯港')
  await firstCell(page).click()
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('.surface [data-lit=lit]').first()).toBeAttached()
  await firstCell(page).click()
  await expect(page.locator('.desk[data-desk=plan]')).toBeVisible()
})

test('another kind of row, another heading: the choice is in the address', async ({ page, open }) => {
  await open('desk=rows')
  await page.getByRole('combobox', { name: '列什么' }).selectOption('links')
  await page.getByRole('combobox', { name: '分组' }).selectOption('verb')
  await expect(page).toHaveURL(/rows=links&by=verb/)
  await expect(page.locator('.row-grid-heading').filter({ hasText: '重点发展' })).toContainText('15 个园区')
})

test('what is shown of many rows is what is in sight, and the keys walk on', async ({ page, open }) => {
  await open('desk=rows')
  const rows = page.locator(`${grid} .row-grid-row`)
  await expect(firstCell(page)).toBeVisible()
  expect(await rows.count()).toBeLessThan(80)
  await firstCell(page).click()
  await page.keyboard.press('Control+End')
  const last = await page.locator(grid).getAttribute('aria-rowcount')
  await expect(page.locator(`${grid} [aria-rowindex="${last}"]`)).toBeAttached()
})
