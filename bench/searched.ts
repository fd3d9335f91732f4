import type { Page } from '@playwright/test'
import type { Contestant } from './contestants'

/** What was typed, and milliseconds until what is found for it was on the screen. */
export type Searched = { readonly typed: string; readonly milliseconds: number }

const settling = 300
const times = 3

/** Types each query into the empty search, in turn; the first of all brings the part that searches, and is not counted. */
export async function searchesOf(page: Page, { searches }: Contestant): Promise<readonly Searched[]> {
  const searched: Searched[] = []
  for (const [at, typed] of [
    ...searches.slice(0, 1),
    ...Array.from({ length: times }, () => searches).flat(),
  ].entries()) {
    await page.locator('#search').focus()
    await page.waitForTimeout(settling)
    await page.evaluate(() => window.bench.awaitSearch())
    await page.keyboard.insertText(typed)
    const milliseconds = await page.evaluate(() => window.bench.search())
    if (at > 0) searched.push({ typed, milliseconds })
    await page.keyboard.press('Escape')
    await page.waitForTimeout(settling)
  }
  return searched
}
