import type { Page } from '@playwright/test'
import { panel } from './acts'
import { parkCount } from './counts'
import { expect, still as test } from './journey'

/*
 * What is Chinese by design, for whoever reads English: a park's and the zone's other name (marked lang="zh"), the
 * language's own name in the settings, and what is cited as it is printed: the sections of the plan (四(四)3) and the
 * number under which it was issued.
 */
const byDesign = /^中文$|[一二三四五六](\([一二三四五六七八九]\))?\d*|沪科创办〔2021〕72号/g

/** Addresses, each with what stands on the page once it shows them. */
const screens = [
  { address: '', shows: `.answer-sentence:has-text("${parkCount}")` },
  {
    address: 'industry=biomedicine&pattern=four-x&district.not=pudong&kind=platform',
    shows: '.answer-sentence:has-text("4+X")',
  },
  { address: 'industry=biomedicine&pattern=four-x&group=clusters', shows: '.answer-sentence:has-text("No ")' },
  { address: 'q=chj', shows: '.answer-sentence:has-text("chj")' },
  { address: 'park=zhangjiang', shows: '.detail:has-text("Zhangjiang")' },
  { address: 'park=chongming', shows: '.detail:has-text("Chongming Park")' },
  { address: 'panel=zone', shows: '.detail' },
  { address: 'map=12.5/31.2/121.6&candidates=1', shows: '.surface' },
]

test('in English, every screen speaks English alone', async ({ page, open }) => {
  for (const { address, shows } of screens) {
    await open(['lang=en', address].filter(Boolean).join('&'))
    await expect(page.locator(shows)).toBeVisible()
    await unfoldAll(page)
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
    await expect(page).toHaveTitle(/Zhangjiang Atlas/)
    expect.soft(await chineseOn(page), address).toEqual([])
  }
})

test('the settings turn Chinese into English and back, and the choice stands in the address', async ({
  page,
  open,
}) => {
  await open('park=minhang')
  await page.getByRole('button', { name: '设置' }).click()
  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await expect(panel(page, 'Minhang Park')).toBeAttached()
  await expect(page).toHaveURL(/lang=en/)
  expect(await chineseOn(page)).toEqual([])
  await page.getByRole('radio', { name: '中文' }).check({ force: true })
  await expect(panel(page, '闵行园')).toBeAttached()
  await expect(page).not.toHaveURL(/lang=/)
})

/** Opens whatever is folded in the panels, so that all their words are looked at. */
async function unfoldAll(page: Page): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await page
      .locator('.detail button[aria-expanded=false], .facets button[aria-expanded=false]')
      .evaluateAll((all) => {
        for (const button of all) if (button instanceof HTMLElement) button.click()
      })
  }
}

/** Texts and spoken names with Chinese characters that are not Chinese by design. */
async function chineseOn(page: Page): Promise<string[]> {
  const texts = await page.locator('body').evaluate((body) => {
    const found: string[] = []
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent && !parent.closest('script, style, [lang^=zh]')) found.push(node.textContent ?? '')
    }
    for (const element of body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (element.closest('[lang^=zh]')) continue
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '')
    }
    return found
  })
  return texts.filter((text) => /\p{Script=Han}/u.test(text.replace(byDesign, '')))
}
