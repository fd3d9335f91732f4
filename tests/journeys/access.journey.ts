import type { Page } from '@playwright/test'
import { choose, filters, listed, nameOnMap, panel, search } from './acts'
import { parkCount } from './counts'
import { expect, still as test } from './journey'
import { troubles } from './troubles'

/** Addresses, each with what stands on the page once it shows them. */
const screens = [
  { address: '', shows: `.answer-sentence:has-text("${parkCount}")` },
  {
    address: 'industry=biomedicine&group=zone&industry.not=integrated-circuits',
    shows: '.answer-sentence:has-text("不承担集成电路")',
  },
  { address: 'industry=biomedicine&pattern=four-x&group=clusters', shows: '.answer-sentence:has-text("没有")' },
  { address: 'park=zhangjiang', shows: '.detail:has-text("张江科学城")' },
  { address: 'panel=zone', shows: '.detail:has-text("全区")' },
  { address: 'theme=dark&park=minhang&industry=biomedicine', shows: '[data-theme=dark] .detail:has-text("闵行园")' },
  {
    address: 'theme=projector&park=minhang&industry=biomedicine',
    shows: '[data-theme=projector] .detail:has-text("闵行园")',
  },
  { address: 'lang=en&park=jiading', shows: '.detail:has-text("Jiading Park")' },
  { address: 'group=moon&map=x', shows: '.notices:has-text("group=moon")' },
]

/** A few at a time: axe-core takes longer over a page than the page over itself. */
const lots = {
  'of questions': screens.slice(0, 3),
  'of panels': screens.slice(3, 6),
  'in other looks': screens.slice(6),
}

for (const [title, lot] of Object.entries(lots)) {
  test(`axe-core finds nothing serious on any screen ${title}`, async ({ page, open }) => {
    for (const { address, shows } of lot) {
      await open(address)
      await expect(page.locator(shows)).toBeVisible()
      await page.locator('.facets button[aria-expanded=false]').evaluateAll((all) => {
        for (const button of all) if (button instanceof HTMLElement) button.click()
      })
      expect.soft(await troubles(page), address).toEqual([])
      expect.soft(await nameless(page), address).toEqual([])
    }
  })
}

test('axe-core finds nothing serious on the open settings', async ({ page, open }) => {
  await open()
  await page.getByRole('button', { name: '设置' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await troubles(page)).toEqual([])
  expect(await nameless(page)).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('axe-core finds nothing serious on the sheets', async ({ page, open }) => {
    for (const { address, sheet } of [
      { address: '', sheet: '筛选与名单' },
      { address: 'park=minhang', sheet: '闵行园' },
    ]) {
      await page.goto('about:blank')
      await open(address)
      await expect(page.getByRole('region', { name: sheet, exact: true })).toBeVisible()
      await page.getByRole('button', { name: '展开面板' }).tap()
      expect.soft(await troubles(page), address).toEqual([])
      expect.soft(await nameless(page), address).toEqual([])
    }
  })
})

test('wherever Tab leads, the focus can be seen', async ({ page, open }) => {
  await open('park=minhang')
  const unseen: string[] = []
  for (let presses = 0; presses < 45; presses++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      const looks = [
        focused,
        focused.closest('label'),
        focused.querySelector('rect'),
        focused.closest('.segment, .search'),
      ]
      const isSeen = looks.some((element) => {
        if (!element) return false
        const { outlineStyle, outlineWidth, stroke, boxShadow } = getComputedStyle(element)
        const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
        return outlined || boxShadow !== 'none' || (element.tagName === 'rect' && stroke !== 'none')
      })
      return isSeen ? null : focused.outerHTML.slice(0, 120)
    })
    if (found) unseen.push(found)
  }
  expect(unseen).toEqual([])
})

test('closing a panel gives the focus back to what opened it', async ({ page, open }) => {
  await open()
  const item = (await listed(page, 'songjiang')).locator('button')
  await item.focus()
  await page.keyboard.press('Enter')
  await expect(panel(page, '松江园')).toBeVisible()
  await page.getByRole('button', { name: '关闭面板' }).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page, '松江园')).toHaveCount(0)
  await expect(item).toBeFocused()
  await page.getByRole('button', { name: '规划总览' }).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page, '张江高新区 · 全区')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '规划总览' })).toBeFocused()
  await page.getByRole('button', { name: '设置' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '设置' })).toBeFocused()
})

test('the focus is never lost: removing chips, clearing the search, leafing, a park that leaves the list', async ({
  page,
  open,
}) => {
  await open('industry=biomedicine,integrated-circuits')
  const chosen = page.getByRole('list', { name: '已选条件' })
  await chosen.getByRole('button').first().focus()
  for (
    let chips = await chosen.getByRole('button').count();
    chips > 0;
    chips = await chosen.getByRole('button').count()
  ) {
    await page.keyboard.press('Enter')
    await expect(chosen.getByRole('button')).not.toHaveCount(chips)
    expect(await focusIsLost(page)).toBe(false)
  }
  await search(page).fill('chj')
  await page.getByRole('button', { name: '清空搜索' }).focus()
  await page.keyboard.press('Enter')
  expect(await focusIsLost(page)).toBe(false)
  await nameOnMap(page, '闵行园').focus()
  await page.keyboard.press('Enter')
  await expect(panel(page, '闵行园')).toBeVisible()
  await page.getByRole('button', { name: /^下一个园区/ }).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page, '宝山园')).toBeVisible()
  expect(await focusIsLost(page)).toBe(false)
  await choose(page, '片区', '中心辐射区')
  expect(await focusIsLost(page)).toBe(false)
  await expect(filters(page)).toBeVisible()
})

/** Controls without an accessible name, by Chromium's own reckoning. */
async function nameless(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot()
  return tree
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^- (button|link|checkbox|radio|textbox|searchbox|combobox|switch)(\s*\[[^\]]*\])*:?$/.test(line))
}

function focusIsLost(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement === null || document.activeElement === document.body)
}
