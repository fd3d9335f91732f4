import { writeFileSync } from 'node:fs'
import type { Page, TestInfo } from '@playwright/test'
import { topicsOf } from '../../src/domain/topic'
import { realAtlas } from '../builders'
import { panel, search } from './acts'
import { expect, still as test } from './journey'
import { said } from './poppler'
import { troubles } from './troubles'

const isReady = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-printable', '')

/** What the browser prints of the open topic. */
async function printed(page: Page, info: TestInfo): Promise<{ readonly text: string; readonly pages: number }> {
  const path = info.outputPath('topic.pdf')
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  return { text: said('pdftotext', path, '-'), pages: Number(/Pages:\s+(\d+)/.exec(said('pdfinfo', path))?.[1]) }
}

test('from the search to the page of an industry is one click, and back closes it', async ({ page, open, answer }) => {
  await open()
  await search(page).fill('生物医药')
  await page.getByRole('button', { name: '看“生物医药”的专题' }).first().click()
  const topic = panel(page, '生物医药')
  await expect(topic.getByText('承担生物医药的园区：9 个')).toBeVisible()
  await expect(page).toHaveURL(/panel=industry\/biomedicine/)
  await expect(page).toHaveURL(/q=/)
  const found = await answer()
  await topic.getByRole('button', { name: '闵行园' }).first().click()
  await expect(panel(page, '闵行园')).toBeVisible()
  await page.goBack()
  await expect(topic).toBeVisible()
  await page.goBack()
  await expect(topic).toHaveCount(0)
  expect(await answer()).toEqual(found)
})

test('so it is from the head of a column and from what the colours mean', async ({ page, open }) => {
  await open('desk=matrix')
  await page.getByRole('columnheader', { name: /^集成电路/ }).hover()
  await page.getByRole('button', { name: '看“集成电路”的专题' }).click()
  await expect(panel(page, '集成电路')).toBeVisible()
  await open('lens=industry/biomedicine')
  const unfold = page.getByRole('button', { name: '展开图例' })
  if (await unfold.isVisible()) await unfold.click()
  await page.getByRole('button', { name: '看“生物医药”的专题' }).click()
  await expect(panel(page, '生物医药')).toBeVisible()
})

test('the page tells which park is nearest to another, and its link keeps the choice', async ({ page, open }) => {
  await open('panel=industry/integrated-circuits/songjiang')
  const near = panel(page, '集成电路').getByRole('region', { name: '离得最近的' })
  await expect(near.getByRole('listitem').first()).toContainText('漕河泾园 约 9.4 公里')
  await near.getByRole('combobox').selectOption('金山园')
  await expect(page).toHaveURL(/panel=industry\/integrated-circuits\/jinshan/)
})

test('while it is open the map tells who names the industry, and nothing of that is left behind', async ({
  page,
  open,
}) => {
  await open('panel=industry/biomedicine')
  await expect(page.getByRole('button', { name: '着色：生物医药' })).toBeVisible()
  await page.getByRole('button', { name: '关闭面板' }).click()
  await expect(page.getByRole('button', { name: '着色：片区' })).toBeVisible()
  await expect(page).not.toHaveURL(/lens|panel/)
})

test('a topic that the plan does not know is dropped with a word about it', async ({ page, open }) => {
  await open('panel=industry/nope')
  await expect(page.locator('.notices')).toContainText('panel=industry/nope')
})

/** Those of which the plan says most. */
const longest = [
  'industry/biomedicine',
  'industry/integrated-circuits',
  'industry/head-services',
  'kind/industry',
  'district/pudong',
  'actor/parks',
]

for (const language of ['zh', 'en'])
  test(`each topic is printed on one upright page, or runs on to further ones, in ${language}`, async ({
    page,
    open,
  }, info) => {
    for (const topic of longest) {
      await open(`panel=${topic}&lang=${language}`)
      await isReady(page)
      await expect(page.locator('.detail-key')).toBeAttached()
      const { text: set, pages } = await printed(page, info)
      const text = set.replace(/\s+/g, language === 'zh' ? '' : ' ')
      expect.soft(pages, topic).toBeLessThanOrEqual(4)
      expect.soft(text).toContain(language === 'zh' ? '不作为划界依据' : 'not for boundaries')
      expect.soft(text).not.toContain(language === 'zh' ? '按它筛选' : 'Filter by it')
    }
    await expect(page.locator('.print-topic')).toHaveCount(0)
  })

/** Whether all of the topic that is on paper stands within its page, or may run on to further ones. */
const isWhole = (page: Page) =>
  page.locator('.print-topic').evaluate((sheet) => {
    if (sheet.hasAttribute('data-flows')) return true
    const body = sheet.querySelector('.topic-sheet-body')
    const foot = sheet.querySelector('footer')
    if (!body || !foot) return false
    const isBodyWhole = body.scrollWidth <= body.clientWidth + 1 && body.scrollHeight <= body.clientHeight + 1
    return isBodyWhole && foot.getBoundingClientRect().bottom <= sheet.getBoundingClientRect().bottom + 1
  })

/** The smallest type of what is said of the topic, in points; its map has its own. */
const leastType = (page: Page) =>
  page.locator('.print-topic').evaluate((sheet) => {
    const said = [...sheet.querySelectorAll('h1, h2, h3, p, li, li *, dt, dd, footer, small, .legend *')]
    const sizes = said.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    return Math.min(...sizes) * 0.75
  })

for (const language of ['zh', 'en'])
  test(`whatever the industry, all of its page stands on the paper in ${language}`, async ({ page, open }) => {
    test.slow()
    await open(`lang=${language}`)
    await isReady(page)
    for (const { of, id } of topicsOf(realAtlas).filter((topic) => topic.of === 'industry')) {
      await page.evaluate((hash) => {
        window.location.hash = hash
      }, `panel=${of}/${id}&lang=${language}&painter=svg`)
      await expect(page).toHaveTitle(/·/)
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('.print-topic footer')).toBeAttached()
      expect.soft([id, await isWhole(page)]).toEqual([id, true])
      expect.soft(await leastType(page), id).toBeGreaterThanOrEqual(8.5)
      await page.emulateMedia({ media: 'screen' })
      await expect(page.locator('.print-topic')).toHaveCount(0)
    }
  })

test('axe-core finds nothing serious on the pages', async ({ page, open }) => {
  for (const address of [
    'panel=industry/biomedicine',
    'panel=kind/finance&theme=dark',
    'panel=district/pudong&theme=projector',
    'panel=actor/parks&lang=en',
  ]) {
    await open(address)
    await expect(page.locator('.detail-key')).toBeAttached()
    await page.locator('.detail-fold button[aria-expanded=false], .grounds-button').evaluateAll((all) => {
      for (const button of all) if (button instanceof HTMLElement) button.click()
    })
    expect.soft(await troubles(page), address).toEqual([])
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the page is a sheet over the map, and folded it keeps its name', async ({ page, open }) => {
    await open('panel=industry/biomedicine')
    await expect(panel(page, '生物医药').getByText('承担生物医药的园区：9 个')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    expect(await troubles(page)).toEqual([])
  })
})
