import type { Page } from '@playwright/test'
import { landed, map, panel, sentence } from './acts'
import { centralParks, countOf, parkCount } from './counts'
import { expect, test } from './journey'
import { footprintOnPage } from './place'

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('all names stand on the map, and nothing scrolls sideways', async ({ page, open }) => {
    await open()
    const names = await map(page)
      .locator('[data-name-of]')
      .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-name-of')))
    expect(new Set(names).size).toBe(parkCount)
    expect(await sideways(page)).toBe(0)
  })

  test('the filters are a sheet: draw it up, choose, draw it down, and read the answer over the map', async ({
    page,
    open,
    answer,
  }) => {
    await open()
    const sheet = page.getByRole('region', { name: '筛选与名单' })
    await sheet.getByRole('button', { name: '展开面板' }).tap()
    await sheet.getByText('筛选', { exact: true }).tap()
    await sheet.getByRole('button', { name: '产业', exact: true }).tap()
    await sheet.getByRole('checkbox', { name: /^人工智能 \d+$/ }).check()
    await expect(sentence(page)).toHaveText('承担人工智能的园区：5 个')
    expect(await sideways(page)).toBe(0)
    await sheet.getByText('名单', { exact: true }).tap()
    expect(await answer()).toEqual(['zhangjiang', 'lingang', 'caohejing', 'xuhui', 'minhang'])
    const handle = sheet.getByRole('button', { name: /展开面板|收起面板/ })
    while ((await sheet.getAttribute('data-position')) !== 'peek') await handle.tap()
    await expect(sentence(page)).toBeVisible()
  })

  test('a tap on a park opens its sheet, the park stands above it, and a tap closes it', { tag: '@painter' }, async ({
    page,
    open,
  }) => {
    await open()
    await map(page).locator('[data-name-of=qingpu]').tap({ force: true })
    await expect(panel(page, '青浦园')).toBeVisible()
    await expect(page).toHaveURL(/map=/)
    await landed(page)
    expect(await sideways(page)).toBe(0)
    const sheet = await page.locator('.sheet', { has: page.locator('.detail') }).boundingBox()
    const footprint = await footprintOnPage(page, 'qingpu')
    expect(footprint.y).toBeGreaterThan(48)
    expect(footprint.y + footprint.height).toBeLessThan(sheet?.y ?? 0)
    await page.getByRole('button', { name: '关闭面板' }).tap()
    await expect(panel(page, '青浦园')).toHaveCount(0)
    await expect(page.getByRole('region', { name: '筛选与名单' })).toBeVisible()
  })

  for (const [query, language] of [
    ['氢能源', 'zh'],
    ['科创办', 'zh'],
    ['hydrogen energy', 'en'],
  ] as const)
    test(`where no park answers, what does is in sight without a scroll: ${query}`, async ({ page, open }) => {
      await open(`q=${encodeURIComponent(query)}&lang=${language}`)
      const sheet = page.locator('.sheet', { has: page.locator('.answer-head') })
      await sheet.locator('.sheet-handle').tap()
      const first = sheet.locator('.found-item').first()
      await expect(first).toBeInViewport({ ratio: 1 })
      const [item, body] = [await first.boundingBox(), await sheet.locator('.sheet-body').boundingBox()]
      expect((item?.y ?? 0) + (item?.height ?? 0)).toBeLessThanOrEqual((body?.y ?? 0) + (body?.height ?? 0))
    })

  test('what is chosen from the menu of desks takes its place', async ({ page, open }) => {
    await open()
    await page.getByRole('button', { name: '图下展开' }).tap()
    await page.getByRole('dialog', { name: '图下展开' }).getByRole('button', { name: '指标' }).tap()
    await expect(page.getByRole('dialog', { name: '图下展开' })).toHaveCount(0)
    await expect(page.getByRole('heading', { name: '指标', exact: true })).toBeVisible()
  })

  test('two fingers’ worth of targets: what can be tapped is at least 24 px high and wide', async ({ page, open }) => {
    await open()
    await page.getByRole('button', { name: '展开面板' }).tap()
    const small = await page.locator('button:visible, a:visible, input:visible:not([type=radio])').evaluateAll((all) =>
      all.flatMap((one) => {
        const target = one instanceof HTMLInputElement && one.type === 'checkbox' ? (one.closest('label') ?? one) : one
        const { width, height } = target.getBoundingClientRect()
        return width < 24 || height < 24
          ? [`${one.getAttribute('aria-label') ?? one.textContent} ${width}×${height}`]
          : []
      }),
    )
    expect(small).toEqual([])
  })
})

test.describe('on a small laptop or a tablet', () => {
  test.use({ viewport: { width: 1024, height: 768 } })

  test('the filters are a drawer over the map, and make way for a park’s panel', async ({ page, open, answer }) => {
    await open()
    await page.getByRole('button', { name: '筛选', exact: true }).click()
    await page.getByRole('checkbox', { name: new RegExp(`中心辐射区 ${countOf('zone')}$`) }).check()
    await expect(sentence(page)).toHaveText(centralParks)
    expect(await answer()).toHaveLength(countOf('zone'))
    await page.locator('[data-park=putuo] button').click()
    await expect(panel(page, '普陀园')).toBeVisible()
    await landed(page)
    const covering = await page.locator('.detail').boundingBox()
    const footprint = await footprintOnPage(page, 'putuo')
    expect(footprint.x + footprint.width).toBeLessThan(covering?.x ?? 0)
    expect(await sideways(page)).toBe(0)
  })
})

/** How far the page is wider than its window, in CSS pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
