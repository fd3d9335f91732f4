import type { Page } from '@playwright/test'
import { choose, sentence } from './acts'
import { allParks, centralParks, countOf } from './counts'
import { expect, isDrawn, test } from './journey'
import { base, goTo, type Need, needs } from './partNeeds'

async function walkThrough(page: Page, walked: readonly Need[]): Promise<void> {
  for (const need of walked) {
    await test.step(need.name, async () => {
      await need.begin(page)
      await expect(need.come(page)).toBeAttached({ timeout: 60_000 })
      await page.keyboard.press('Escape')
      await goTo(page, base)
      await expect(sentence(page)).toHaveText(centralParks)
    })
  }
}

/** As a browser's translation does: each text in two `<font>`, and again whatever comes or changes later. */
function translate(): void {
  const translated = (text: Text) => {
    if (text.data.trim() === '' || text.parentElement?.closest('font, svg, textarea, select, style, script')) return
    const inner = Object.assign(document.createElement('font'), { textContent: text.data })
    const outer = document.createElement('font')
    outer.append(inner)
    text.replaceWith(outer)
  }
  const all = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode)
    if (root instanceof Text) found.push(root)
    found.forEach(translated)
  }
  const begin = () => {
    all(document.body)
    new MutationObserver((records) => {
      for (const { addedNodes, target, type } of records) {
        if (type === 'characterData') all(target)
        else addedNodes.forEach(all)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  }
  Object.assign(window, { begin })
}

test('under a browser’s translation numbers are those of the view, every part opens, and the language changes', async ({
  page,
  provoke,
}) => {
  test.setTimeout(180_000)
  provoke(/NotFoundError/)
  await page.addInitScript(translate)
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await page.goto('./#painter=svg')
  await isDrawn(page, 'svg')
  await expect(page.locator('html')).toHaveAttribute('translate', 'no')
  await page.evaluate(() => (window as unknown as { readonly begin: () => void }).begin())
  await expect(sentence(page)).toHaveText(allParks)
  await choose(page, '产业', '健康与生物医药', '生物医药')
  await expect(sentence(page)).toHaveText('承担生物医药的园区：9 个')
  await expect(page.locator('[data-park]')).toHaveCount(9)
  await goTo(page, `${base}&lang=en`)
  await expect(sentence(page)).toContainText(String(countOf('zone')))
  await expect(page.locator('.left')).toContainText('Central zone')
  await expect(page.locator('.left')).not.toContainText('中心辐射区')
  await goTo(page, base)
  await expect(page.locator('.left')).toContainText('中心辐射区')
  await walkThrough(
    page,
    needs.filter(({ writes }) => !writes),
  )
  await expect(page.locator('.panel-failure')).toHaveCount(0)
})

test('where the host asks for Trusted Types every part comes, workers among them, and nothing is refused', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await page.route(/\/$/, async (route) => {
    const answer = await route.fetch()
    const headers = { ...answer.headers(), 'content-security-policy': "require-trusted-types-for 'script'" }
    await route.fulfill({ response: answer, headers })
  })
  await page.goto(`./#${base}`)
  await isDrawn(page, 'svg')
  await walkThrough(
    page,
    needs.filter(({ writes }) => writes),
  )
  expect(workers.filter((url) => /planWorker/.test(url))).toHaveLength(1)
  await goTo(page, 'painter=webgl')
  await isDrawn(page, 'webgl')
})
