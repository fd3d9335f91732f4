import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import readWorkbook from 'read-excel-file/node'
import type { Facts } from '../../src/domain/planFacts'
import { choose, listed, map, panel, search, sentence } from './acts'
import { allParks, factCount, parkCount } from './counts'
import { expect, isDrawn, type Options, test } from './journey'
import { provingText } from './provingText'
import { turnTo } from './sheetActs'

/* The copy in one file, opened from the disk as by a double click, with every request but for itself shut off. */

const file = fileURLToPath(new URL('../../dist-single/zhangjiang-atlas.html', import.meta.url))
const address = pathToFileURL(file).href
const facts: Facts = JSON.parse(readFileSync(new URL('../../public/data/atlas.json', import.meta.url), 'utf8'))

/** Opens the file; answers with all that it asks for beside itself, as it comes. */
async function openFile(
  page: Page,
  context: BrowserContext,
  painter: Options['painter'],
  view = '',
): Promise<readonly string[]> {
  if (!existsSync(file)) throw new Error('There is no copy in one file: run `npm run build:single` first.')
  const asked: string[] = []
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (url.split('#')[0] === address) return route.continue()
    asked.push(url)
    return route.abort()
  })
  await context.setOffline(true)
  await page.goto(`${address}#${[view, `painter=${painter}`].filter(Boolean).join('&')}`)
  await isDrawn(page, painter)
  return asked
}

test('the main job: names, filter, search, park, desks, a slide, with nothing asked of anybody', {
  tag: '@painter',
}, async ({ page, context, painter, answer }) => {
  const asked = await openFile(page, context, painter)
  const named = map(page).locator('[data-name-of]')
  await expect
    .poll(
      async () => new Set(await named.evaluateAll((all) => all.map((one) => one.getAttribute('data-name-of')))).size,
    )
    .toBe(parkCount)
  await choose(page, '产业', '健康与生物医药', '生物医药')
  await expect(sentence(page)).toHaveText('承担生物医药的园区：9 个')
  await (await listed(page, 'minhang')).locator('button').click()
  await expect(panel(page, '闵行园')).toBeVisible()
  await page.reload()
  await isDrawn(page, painter)
  await expect(panel(page, '闵行园')).toBeVisible()
  await page.getByRole('button', { name: '清除全部' }).click()
  await search(page).fill('chj')
  await expect.poll(answer).toContain('caohejing')
  for (const desk of ['矩阵', '比较', '指标', '原文', '待核问题', '讲稿']) {
    await page.getByRole('navigation', { name: '图下展开' }).getByRole('button', { name: desk }).click()
    await expect(
      page.getByRole('region', { name: desk, exact: true }).locator('.desk-body > :not(.desk-wait)'),
    ).not.toHaveCount(0)
  }
  await page.getByRole('button', { name: '从头放映' }).click()
  await expect(page.locator('.stage-number')).toHaveText(/^1 \//)
  await page.keyboard.press('n')
  await expect(page.locator('.stage-number')).toHaveText(/^2 \//)
  expect(asked).toEqual([])
})

test('tables, the whole atlas and a sheet with its font are taken away', async ({ page, context, painter }) => {
  const asked = await openFile(page, context, painter, 'pattern=four-x')
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await turnTo(page, '数据')
  const taken = async (name: RegExp) => {
    const button = page.getByRole('dialog', { name: '导出' }).getByRole('button', { name })
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    return download.path()
  }
  const [parks] = await readWorkbook(await taken(/^XLSX/))
  // Its number in the plan's order stands before it.
  expect(parks?.data.at(-1)?.slice(0, 2)).toEqual([15, '闵行园'])
  expect(JSON.parse(await readFile(await taken(/^JSON/), 'utf8')).parks).toHaveLength(parkCount)
  await turnTo(page, 'PDF')
  const pdf = await readFile(await taken(/^写成 PDF/), 'latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf).toContain('/FontFile2')
  expect(asked).toEqual([])
})

test('the plan’s text is proven in a worker of the file’s own', async ({ page, context }) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  const asked = await openFile(page, context, 'svg', 'desk=plan')
  const buffer = Buffer.from(provingText(facts))
  await page.getByLabel('选择文件').setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer })
  await expect(page.getByRole('button', { name: `${factCount} 条事实全部核到` })).toBeVisible()
  expect(workers.map((url) => url.split(':')[0])).toEqual(['blob'])
  expect(asked).toEqual([])
})

test('where the browser gives a file neither storage nor channels, all works and the page says what is not kept', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('shut', 'SecurityError')
    }
    IDBFactory.prototype.open = refuse
    Object.defineProperty(window, 'BroadcastChannel', { value: refuse })
  })
  await openFile(page, context, 'svg', 'desk=deck')
  await page.getByRole('button', { name: '从头放映' }).click()
  await expect(page.locator('.stage-number')).toHaveText(/^1 \//)
  await page.keyboard.press('n')
  await expect(page.locator('.stage-number')).toHaveText(/^2 \//)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '收藏的问题', exact: true }).click()
  const shelf = page.getByRole('dialog', { name: '收藏的问题' })
  await shelf.getByRole('textbox', { name: '收藏当前视图' }).fill('暂存')
  await shelf.getByRole('button', { name: '收藏', exact: true }).click()
  await expect(shelf.getByRole('alert')).toContainText('不让本页存储')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the layout stands in the file itself', async ({ page, context }) => {
    await context.route(`${address}*`, (route) => route.continue())
    await page.goto(address)
    await expect(page.locator('.poster-wide [data-name-of]').filter({ visible: true })).not.toHaveCount(0)
    await expect(page.getByText(allParks)).toBeVisible()
  })
})
