import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { choose, listed, panel, sentence } from './acts'
import { test as base, expect, isDrawn } from './journey'
import { dist, type OwnServer, serveDist } from './ownServer'
import { turnTo } from './sheetActs'

const test = base.extend<{ readonly site: OwnServer }>({
  site: async ({ page: _page }, use) => {
    const site = await serveDist()
    await use(site)
    await site.close()
  },
})

test.use({ serviceWorkers: 'allow', fetchesAhead: true })

const notice = (page: Page) => page.getByText('本图有新版本')

/** Visits, and waits until the browser keeps every file of the site. */
async function firstVisit(page: Page, site: OwnServer, view = ''): Promise<void> {
  await page.goto(`${site.address}#${[view, 'painter=svg'].filter(Boolean).join('&')}`)
  await isDrawn(page, 'svg')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** The next edition: its page says so, and the list of what is kept names the new page. */
function publish(site: OwnServer): void {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
  site.change('index.html', page.replace('<html ', '<html data-edition="next" '))
  site.change('sw.js', worker.replaceAll(revisionOf(worker), 'f'.repeat(32)))
}

/** Of the page in the worker's list. */
function revisionOf(worker: string): string {
  const entry = /\{[^{}]*"?url"?:"index\.html"[^{}]*\}/.exec(worker)?.[0] ?? ''
  const revision = /[0-9a-f]{32}/.exec(entry)?.[0]
  if (!revision) throw new Error('sw.js keeps no index.html')
  return revision
}

test('after one visit it works with the server gone: map, filter, panel, desks, a file, and MapLibre', async ({
  page,
  context,
  site,
}) => {
  await firstVisit(page, site)
  await site.close()
  await context.setOffline(true)
  // A page of its own: another address within the first one would not be read anew.
  await page.goto('about:blank')
  await page.goto(`${site.address}#painter=webgl`)
  await isDrawn(page, 'webgl')
  await choose(page, '产业', '健康与生物医药', '生物医药')
  await expect(sentence(page)).toHaveText('承担生物医药的园区：9 个')
  await (await listed(page, 'minhang')).locator('button').click()
  await expect(panel(page, '闵行园')).toBeVisible()
  await page.getByRole('button', { name: '矩阵', exact: true }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await turnTo(page, '数据')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog', { name: '导出' }).getByRole('button', { name: /^XLSX/ }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^张江园区数据-9个园区-.*\.xlsx$/)
})

test('it can be installed: name, icons of their size, and a start within its own reach', async ({ page, site }) => {
  await firstVisit(page, site)
  const link = await page.locator('link[rel=manifest]').getAttribute('href')
  const answer = await page.request.get(new URL(link ?? '', site.address).href)
  const manifest = await answer.json()
  expect(manifest).toMatchObject({ name: '张江空间布局图', lang: 'zh-CN', display: 'standalone', start_url: './' })
  const sizes = await page.evaluate(
    (icons: readonly { readonly src: string }[]) =>
      Promise.all(
        icons.map(async ({ src }) => {
          const picture = Object.assign(new Image(), { src })
          await picture.decode()
          return `${picture.naturalWidth}x${picture.naturalHeight}`
        }),
      ),
    manifest.icons,
  )
  expect(sizes).toEqual(manifest.icons.map(({ sizes: said }: { readonly sizes: string }) => said))
})

test('a newer version is offered, taken only when asked, and the view stays', async ({ page, site }) => {
  await firstVisit(page, site, 'pattern=four-x')
  publish(site)
  await page.reload()
  await expect(notice(page)).toBeVisible({ timeout: 40_000 })
  await expect(page.locator('html')).not.toHaveAttribute('data-edition', 'next')
  await page.getByRole('button', { name: '更新', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'next')
  await expect(sentence(page)).toHaveText('在4+X中的园区：4 个')
  await expect(notice(page)).toHaveCount(0)
})

test('one who wants it later goes on undisturbed', async ({ page, site }) => {
  await firstVisit(page, site)
  publish(site)
  await page.reload()
  await page.getByRole('button', { name: '以后再说' }).click({ timeout: 40_000 })
  await expect(notice(page)).toHaveCount(0)
  await expect(page.locator('html')).not.toHaveAttribute('data-edition', 'next')
})

test('in a talk nothing is offered and nothing changes; afterwards it is offered', async ({ page, site }) => {
  await firstVisit(page, site, 'desk=deck')
  publish(site)
  await page.reload()
  await expect(notice(page)).toBeVisible({ timeout: 40_000 })
  await page.getByRole('button', { name: '从头放映' }).click()
  await expect(page.locator('.stage-number')).toHaveText(/^1 \//)
  await expect(notice(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(notice(page)).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-edition', 'next')
})
