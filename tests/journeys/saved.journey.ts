import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { sentence } from './acts'
import { allParks } from './counts'
import { expect, test } from './journey'
import { troubles } from './troubles'

const opener = (page: Page): Locator => page.getByRole('button', { name: '收藏的问题', exact: true })
const shelf = (page: Page): Locator => page.getByRole('dialog', { name: '收藏的问题' })
const mine = (page: Page): Locator => shelf(page).getByRole('region', { name: '我的收藏' })
const openMine = (page: Page, name: string): Locator => mine(page).locator('.saved-open', { hasText: name })

async function keep(page: Page, name: string): Promise<void> {
  await shelf(page).getByRole('textbox', { name: '收藏当前视图' }).fill(name)
  await shelf(page).getByRole('button', { name: '收藏', exact: true }).click()
  await expect(openMine(page, name)).toBeVisible()
}

test('a view is kept, is there after a reload, and opens in the reader’s own theme', async ({ page, open }) => {
  await open('industry=biomedicine&group=clusters')
  await opener(page).click()
  await keep(page, '新城的生物医药')
  await open('theme=dark')
  await page.reload()
  await expect(sentence(page)).toHaveText(allParks)
  await opener(page).click()
  await openMine(page, '新城的生物医药').click()
  await expect(shelf(page)).toHaveCount(0)
  await expect(sentence(page)).toContainText('承担生物医药')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page).toHaveURL(/group=clusters/)
  await expect(opener(page)).toBeFocused()
})

test('by keyboard alone: rename, move, remove and undo, and a reload finds it so', async ({ page, open }) => {
  await open()
  await opener(page).press('Enter')
  await keep(page, '甲')
  await keep(page, '乙')
  await mine(page).getByRole('button', { name: '改名：甲' }).press('Enter')
  await page.keyboard.type('丙')
  await page.keyboard.press('Enter')
  await expect(openMine(page, '丙')).toBeFocused()
  await mine(page).getByRole('button', { name: '上移：乙' }).press('Enter')
  await expect(mine(page).locator('.saved-open').first()).toContainText('乙')
  await expect(mine(page).getByRole('button', { name: '上移：乙' })).toBeFocused()
  await mine(page).getByRole('button', { name: '移除：乙' }).press('Enter')
  await expect(openMine(page, '乙')).toHaveCount(0)
  await expect(mine(page).getByRole('button', { name: '撤销' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(openMine(page, '乙')).toBeFocused()
  await page.reload()
  await opener(page).click()
  await expect(mine(page).locator('.saved-open')).toHaveText([/^乙/, /^丙/])
})

test('an exported file is imported again; a bad one is refused, and nothing is lost', async ({ page, open }) => {
  await open('desk=indicators')
  await opener(page).click()
  await keep(page, '指标')
  const download = page.waitForEvent('download')
  await shelf(page).getByRole('button', { name: '导出' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^张江空间布局图-收藏的问题-\d{4}-\d\d-\d\d\.json$/)
  const text = await readFile(await file.path(), 'utf8')
  const bringIn = (content: string) =>
    shelf(page)
      .getByLabel('导入…')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await mine(page).getByRole('button', { name: '移除：指标' }).click()
  await expect(openMine(page, '指标')).toHaveCount(0)
  await bringIn(text)
  await expect(openMine(page, '指标')).toBeVisible()
  await bringIn(text.replace('"name"', '"title"'))
  await expect(shelf(page).getByRole('alert')).toContainText('第 1 条缺少名称（name）。')
  await bringIn('…')
  await expect(shelf(page).getByRole('alert')).toContainText('文件不是 JSON')
  await expect(openMine(page, '指标')).toBeVisible()
})

test('two tabs keep both of their views', async ({ page, open, context }) => {
  await open()
  const other = await context.newPage()
  await other.goto(page.url())
  await opener(page).click()
  await opener(other).click()
  await keep(page, '这一页')
  await keep(other, '那一页')
  await expect(mine(other).locator('.saved-open')).toHaveText([/^这一页/, /^那一页/])
})

test('where the browser stores nothing, it says so', async ({ page, open }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('shut', 'SecurityError')
    }
  })
  await open()
  await opener(page).click()
  await keep(page, '暂存')
  await expect(shelf(page).getByRole('alert')).toContainText('不让本页存储')
  await page.keyboard.press('Escape')
  await opener(page).click()
  await expect(openMine(page, '暂存')).toBeVisible()
})

test('the shipped questions open', async ({ page, open, answer }) => {
  await open()
  await opener(page).click()
  await shelf(page).getByRole('button', { name: '三张产业布局在哪里重叠？' }).click()
  await expect(sentence(page)).toContainText('：2 个')
  expect(await answer()).toEqual(['zhangjiang', 'lingang'])
})

for (const [title, address, size] of [
  ['light', '', { width: 1280, height: 720 }],
  ['dark', 'theme=dark', { width: 1280, height: 720 }],
  ['on a phone', '', { width: 390, height: 844 }],
] as const) {
  test(`axe-core finds nothing serious on the saved questions, ${title}, and all of them fit`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize(size)
    await open(address)
    await opener(page).click()
    await keep(page, '甲')
    await mine(page).getByRole('button', { name: '移除：甲' }).click()
    await keep(page, '乙')
    expect(await troubles(page, 'body')).toEqual([])
    const box = await shelf(page).boundingBox()
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? size.width) <= size.width).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
}

test('the header holds all of its buttons beside its title', async ({ page, open }) => {
  for (const [width, height] of [
    [390, 844],
    [860, 600],
    [1280, 720],
    [1366, 768],
    [1500, 900],
  ] as const)
    for (const [address, settings] of [
      ['', '设置'],
      ['lang=en', 'Settings'],
      ['theme=projector', '设置'],
      ['lang=en&theme=projector', 'Settings'],
    ] as const) {
      await page.setViewportSize({ width, height })
      await open(address)
      const last = await page.getByRole('button', { name: settings, exact: true }).boundingBox()
      const title = await page.getByRole('heading', { level: 1 }).boundingBox()
      const first = await page.locator('.top-actions button').first().boundingBox()
      const state = `${address} at ${width} px`
      expect.soft((title?.x ?? 0) + (title?.width ?? width), state).toBeLessThanOrEqual(first?.x ?? 0)
      expect.soft((last?.x ?? 0) + (last?.width ?? width), state).toBeLessThanOrEqual(width)
    }
})
