import type { Page } from '@playwright/test'
import { panel } from './acts'
import { expect, test } from './journey'

/*
 * What is Chinese by design, for whoever reads English: a park's and the zone's other name (marked lang="zh"), the
 * language's own name in the settings, and what is cited as it is printed: the sections of the plan (四(四)3) and the
 * number under which it was issued.
 */
const byDesign = /^中文$|[一二三四五六](\([一二三四五六七八九]\))?\d*|沪科创办〔2021〕72号/g

const screens = [
  { title: 'the opening', address: '' },
  { title: 'a filtered answer', address: 'industry=biomedicine&pattern=four-x&district.not=pudong&kind=platform' },
  { title: 'an answer without a match', address: 'industry=biomedicine&pattern=four-x&group=clusters' },
  { title: 'a search', address: 'q=chj' },
  { title: 'a park’s panel', address: 'park=zhangjiang' },
  { title: 'a park that the plan says little of', address: 'park=chongming' },
  { title: 'the zone’s panel', address: 'panel=zone' },
  { title: 'a close view with the names of blocks', address: 'map=12.5/31.2/121.6&candidates=1' },
]

for (const { title, address } of screens) {
  test(`in English, ${title} speaks English alone`, async ({ page, open }) => {
    await open(['lang=en', address].filter(Boolean).join('&'))
    await unfoldAll(page)
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
    await expect(page).toHaveTitle(/Zhangjiang Atlas/)
    expect(await chineseOn(page)).toEqual([])
  })
}

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
