import { choose, listed, panel, search, sentence } from './acts'
import { parkCount } from './counts'
import { expect, test } from './journey'

test.use({ fetchesAhead: true })

test('once loaded, every choice works without a network', { tag: '@painter' }, async ({
  page,
  context,
  open,
  answer,
}) => {
  await open()
  // The last of what is fetched in idle time.
  const hasAll = () =>
    page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/watchForNewer-')))
  await expect.poll(hasAll, { timeout: 40_000 }).toBe(true)
  await context.setOffline(true)
  await choose(page, '产业', '健康与生物医药', '生物医药')
  await expect(sentence(page)).toHaveText('承担生物医药的园区：9 个')
  await (await listed(page, 'minhang')).locator('button').click()
  await expect(panel(page, '闵行园')).toBeVisible()
  await page.getByRole('button', { name: '规划总览' }).click()
  await expect(panel(page, '张江高新区 · 全区')).toBeVisible()
  await page.getByRole('button', { name: '设置' }).click()
  await page.getByRole('radio', { name: '深色' }).check({ force: true })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await page.keyboard.press('Escape')
  await search(page).fill('chj')
  await expect(sentence(page)).toContainText('chj')
  expect(await answer()).toEqual([])
  await page.getByRole('button', { name: 'Clear all' }).click()
  expect(await answer()).toHaveLength(parkCount)
  for (const desk of ['Matrix', 'Compare', 'Indicators', 'Plan text', 'Questions', 'Rows']) {
    await page.getByRole('button', { name: desk, exact: true }).click()
    await expect(
      page.getByRole('region', { name: desk, exact: true }).locator('.desk-body > :not(.desk-wait)'),
    ).not.toHaveCount(0)
  }
})
