import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import papaparse from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { panel, sentence } from './acts'
import { allParks, parkCount } from './counts'
import { expect, still as test } from './journey'
import { troubles } from './troubles'

/*
 * The cells are written down from the plan: 四(一) says who has a place in an industry's layout, 四(四) what a park's own
 * sentence names.
 */

const grid = (page: Page): Locator => page.getByRole('grid', { name: '园区与产业、布局、任务的矩阵' })
const head = (page: Page, name: string): Locator =>
  grid(page).getByRole('columnheader').getByRole('button', { name, exact: true })
const facts = (page: Page): Locator => page.getByRole('region', { name: '格中事实' })
const parkRow = (page: Page, park: string): Locator => grid(page).locator(`[data-park-row=${park}]`)

async function cell(page: Page, park: string, column: string): Promise<Locator> {
  const at = await head(page, column).getAttribute('data-column')
  return parkRow(page, park).locator(`[data-column="${at}"]`)
}

async function rowOrder(page: Page): Promise<(string | null)[]> {
  return grid(page)
    .locator('[data-park-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-park-row')))
}

async function savedBy(page: Page, format: 'CSV' | 'XLSX'): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `下载 ${format}` }).click(),
  ])
  return download
}

test('the header’s button spreads the matrix out, and its cells say what the plan says', async ({ page, open }) => {
  await open()
  await page.getByRole('button', { name: '矩阵' }).click()
  await expect(grid(page).locator('[data-park-row]')).toHaveCount(parkCount)
  await expect(await cell(page, 'minhang', '生物医药')).toHaveText('产业布局')
  await expect(await cell(page, 'ftz-bonded', '生物医药')).toHaveText('园区条目')
  await expect(await cell(page, 'xuhui', '人工智能')).toHaveText('园区条目、产业布局')
  await expect(await cell(page, 'xuhui', '4+X')).toHaveText('集聚区')
  await expect(await cell(page, 'jiading', '一核两翼多点')).toHaveText('重要载体')
  await expect(await cell(page, 'zhangjiang', '1+5+X')).toHaveText('引领')
  await expect(await cell(page, 'huangpu', '生物医药')).toHaveText('')
})

test('the keyboard travels the cells, opens their facts and comes back with Esc', async ({ page, open }) => {
  await open('desk=matrix')
  await page.getByRole('button', { name: '下载 XLSX' }).focus()
  await page.keyboard.press('Tab')
  await expect(grid(page).locator('[data-row="0"][data-column="0"]')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(head(page, '生物医药')).toBeFocused()
  for (let row = 0; row < 15; row++) await page.keyboard.press('ArrowDown')
  const here = await cell(page, 'minhang', '生物医药')
  await expect(here).toBeFocused()
  await expect(here).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(facts(page)).toContainText('闵行园 × 生物医药')
  await expect(facts(page)).toContainText('1+5+X')
  await expect(facts(page)).toContainText('四(一)2 第1段第2句')
  await page.keyboard.press('ArrowRight')
  await expect(facts(page)).toContainText('闵行园 × 人工智能')
  await expect(facts(page)).toContainText('四(四)3 第2段第13句')
  await page.keyboard.press('Escape')
  await expect(facts(page)).toHaveCount(0)
  await expect(await cell(page, 'minhang', '人工智能')).toBeFocused()
  await expect(page.getByRole('region', { name: '矩阵' })).toBeVisible()
})

test('a cell that the focus reaches stands clear of the heads that stay', async ({ page, open }) => {
  await open('desk=matrix')
  await grid(page).locator('[data-row="0"][data-column="0"]').focus()
  await page.keyboard.press('Control+End')
  for (const key of ['ArrowUp', 'Home', 'ArrowRight', 'PageUp', 'PageUp']) await page.keyboard.press(key)
  expect(await page.evaluate(focusedIsInFront)).toBe(true)
})

test('the matrix says by a shadow that columns go on, breaks no term, and folds what one park alone has', async ({
  page,
  open,
}) => {
  await open('desk=matrix')
  const frame = page.locator('.matrix-frame')
  await expect(frame).toHaveAttribute('data-goes-on', 'true')
  const broken = await grid(page)
    .locator('.matrix-column-head button .matrix-upright')
    .evaluateAll((heads) =>
      heads.flatMap(({ textContent, clientWidth }) =>
        clientWidth > 20 && !/[与及和]/.test(textContent) ? [textContent] : [],
      ),
    )
  expect(broken).toEqual([])
  const before = await grid(page).locator('.matrix-column-head').count()
  await page.getByRole('button', { name: /^收起只有一园的/ }).click()
  await expect.poll(() => grid(page).locator('.matrix-column-head').count()).toBeLessThan(before - 20)
  await page.locator('.matrix-scroll').evaluate((scroller) => scroller.scrollTo({ left: scroller.scrollWidth }))
  await expect(frame).toHaveAttribute('data-goes-on', 'false')
})

test('a column’s head filters: the sentence answers, and who is left out is dimmed', async ({ page, open, answer }) => {
  await open('desk=matrix')
  await head(page, '4+X').click()
  await expect(head(page, '4+X')).toHaveAttribute('aria-pressed', 'true')
  await expect(sentence(page)).toHaveText('在4+X中的园区：4 个')
  expect(await answer()).toEqual(['zhangjiang', 'lingang', 'xuhui', 'minhang'])
  await expect(parkRow(page, 'huangpu')).toHaveAttribute('data-out', 'true')
  await expect(parkRow(page, 'xuhui')).toHaveAttribute('data-out', 'false')
  await head(page, '4+X').click()
  await expect(sentence(page)).toHaveText(allParks)
})

test('a row’s head selects its park', async ({ page, open }) => {
  await open('desk=matrix')
  await grid(page).getByRole('button', { name: '临港园', exact: true }).click()
  await expect(panel(page, '临港园')).toBeVisible()
})

test('sorting by likeness brings like parks together and is part of the link', async ({ page, open }) => {
  await open('desk=matrix')
  await page.getByRole('radio', { name: '相似' }).check({ force: true })
  await expect(page).toHaveURL(/order=likeness/)
  const order = await rowOrder(page)
  expect(new Set(order).size).toBe(parkCount)
  expect(Math.abs(order.indexOf('zhangjiang') - order.indexOf('lingang'))).toBe(1)
})

test('the CSV file obeys the filter, names it and tells every fact', async ({ page, open }) => {
  await open('desk=matrix&pattern=four-x')
  const file = await savedBy(page, 'CSV')
  expect(file.suggestedFilename()).toMatch(/^张江园区矩阵-4个园区-在4\+X中的园区：4 个-\d{4}-\d\d-\d\d\.zip$/)
  const files = Object.values(unzipSync(new Uint8Array(readFileSync(await file.path())))).map((part) => strFromU8(part))
  const readme = files.pop() ?? ''
  expect(readme).toContain('筛选：在4+X中的园区：4 个')
  const data = files.flatMap((text) => papaparse.parse<string[]>(text.replace(/^\uFEFF/, '')).data)
  const heads = data[0] ?? []
  const minhang = data.find(([, name]) => name === '闵行园') ?? []
  expect(minhang[heads.indexOf('产业：生物医药')]).toBe('产业布局')
  expect(data.filter(([, name]) => name === '黄浦园')).toEqual([])
  expect(data).toContainEqual([
    '15',
    '闵行园',
    '中心辐射区',
    '产业',
    '生物医药',
    '为支撑 生物医药',
    '产业布局',
    '原文',
    '四(一)2 第1段第2句',
  ])
})

test('the XLSX file obeys the filter, names it and keeps the facts in a sheet of their own', async ({ page, open }) => {
  await open('desk=matrix&industry=biomedicine')
  const file = await savedBy(page, 'XLSX')
  const [table, factSheet, notes] = await readWorkbook(await file.path())
  expect([table?.sheet, factSheet?.sheet]).toEqual(['张江园区矩阵', '各格事实'])
  expect(notes?.data.map(([, text]) => text)).toContain('筛选：承担生物医药的园区：9 个')
  expect(table?.data.filter(([number]) => typeof number === 'number')).toHaveLength(9)
  const songjiang = factSheet?.data.filter(([, park, , , term]) => park === '松江园' && term === '生物医药')
  expect(songjiang?.map((row) => row.slice(6))).toEqual([['园区条目', '原文', '四(四)4 第2段第4句']])
})

test('axe-core finds nothing serious on the matrix', async ({ page, open }) => {
  test.slow()
  for (const { address, shows } of [
    { address: 'desk=matrix&industry=biomedicine', shows: '.desk [data-out=true]' },
    { address: 'desk=matrix&source=own,pattern,group&theme=dark', shows: '[data-theme=dark] .desk [data-out=false]' },
    { address: 'desk=matrix&lang=en&theme=projector&order=likeness', shows: '[data-theme=projector][lang^=en] .desk' },
  ]) {
    await open(address)
    await expect(page.locator(shows).first()).toBeVisible()
    const unfolded = page.locator('[data-park-row=xuhui] button[aria-expanded]').first()
    if ((await unfolded.getAttribute('aria-expanded')) === 'false') await unfolded.click()
    await expect(page.getByRole('region', { name: /^(格中事实|Facts of the cell)$/ })).toBeVisible()
    expect.soft(await troubles(page, '.desk'), address).toEqual([])
  }
})

test('on a phone the matrix fills the page and its cells open', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('desk=matrix')
  await (await cell(page, 'lingang', '生物医药')).click()
  await expect(facts(page)).toContainText('临港园 × 生物医药')
  await expect(facts(page)).toContainText('四(四)2')
})

/** Whether the middle of the focused element is what a pointer would meet there. */
function focusedIsInFront(): boolean {
  const focused = document.activeElement
  if (!focused) return false
  const { left, top, width, height } = focused.getBoundingClientRect()
  const met = document.elementFromPoint(left + width / 2, top + height / 2)
  return focused.contains(met) || Boolean(met?.contains(focused) && met.matches('td, th'))
}
