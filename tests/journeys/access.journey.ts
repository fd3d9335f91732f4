import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { run } from 'axe-core'
import { choose, filters, nameOnMap, panel, search } from './acts'
import { expect, test } from './journey'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const screens = [
  { title: 'the opening', address: '' },
  { title: 'a filtered answer', address: 'industry=biomedicine&group=zone&industry.not=integrated-circuits' },
  { title: 'an answer without a match', address: 'industry=biomedicine&pattern=four-x&group=clusters' },
  { title: 'a park’s panel', address: 'park=zhangjiang' },
  { title: 'the zone’s panel', address: 'panel=zone' },
  { title: 'the dark theme', address: 'theme=dark&park=minhang&industry=biomedicine' },
  { title: 'the projector theme', address: 'theme=projector&park=minhang&industry=biomedicine' },
  { title: 'English', address: 'lang=en&park=jiading' },
  { title: 'the notice of a broken link', address: 'group=moon&map=x' },
]

for (const { title, address } of screens) {
  test(`axe-core finds nothing serious on ${title}`, async ({ page, open }) => {
    await page.addInitScript({ path: axe })
    await open(address)
    await page.locator('.facets button[aria-expanded=false]').evaluateAll((all) => {
      for (const button of all) if (button instanceof HTMLElement) button.click()
    })
    expect(await troubles(page)).toEqual([])
    expect(await nameless(page)).toEqual([])
  })
}

test('axe-core finds nothing serious on the open settings', async ({ page, open }) => {
  await page.addInitScript({ path: axe })
  await open()
  await page.getByRole('button', { name: '设置' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await troubles(page)).toEqual([])
  expect(await nameless(page)).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  for (const address of ['', 'park=minhang']) {
    test(`axe-core finds nothing serious on the sheets, at “${address}”`, async ({ page, open }) => {
      await page.addInitScript({ path: axe })
      await open(address)
      await page.getByRole('button', { name: '展开面板' }).tap()
      expect(await troubles(page)).toEqual([])
      expect(await nameless(page)).toEqual([])
    })
  }
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
  const item = page.locator('[data-park=songjiang] button')
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

/** What axe-core calls serious or critical, each with the elements that it names. */
async function troubles(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { readonly axe: { readonly run: typeof run } }).axe.run(document),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
}

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
