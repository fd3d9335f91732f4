import type { Page } from '@playwright/test'
import type { Contestant } from './contestants'
import { doctorsTime } from './doctorsTime'
import { patience } from './patience'
import { filesOf } from './surveys'

/** An office's file of outlines: milliseconds until what it is stood on the page, and until what was done with it was drawn. */
export type Brought = {
  readonly found: number
  readonly applied: number
  readonly undone: number
  /** What of it telling the coordinate system takes by itself, in Node. */
  readonly told: number
  /** The longest time that the page's own thread was busy meanwhile. */
  readonly longest: number
}

const settling = 500

/** Chooses a file on its desk, applies it, and takes it back: until the map says whose outlines it shows. */
export async function broughtTo(page: Page, { brings }: Contestant): Promise<readonly Brought[]> {
  if (!brings) return []
  const files = filesOf(brings)
  const finding = until(page, ['.own-findings'], 'change')
  await page.locator('.own input[type=file]').setInputFiles([...files])
  const found = await finding
  // What hands the file to the page is Playwright, in the page and before the page hears of it.
  const before = await page.evaluate((took) => performance.now() - took, found)
  await page.waitForTimeout(settling)
  await page.getByLabel('来源（必填）').fill('bench')
  await page.getByLabel('日期（必填）').fill('2025')
  const applying = until(page, ['.own-kept', '.attribution-notice[title*="bench"]'], 'click')
  await page.locator('.own-apply button').click()
  const applied = await applying
  await page.waitForTimeout(settling)
  const undoing = until(page, ['.own-kept .bar button[disabled]', '.attribution-notice:not([title*="bench"])'], 'click')
  await page.locator('.own-kept').getByRole('button', { name: '撤销' }).click()
  const undone = await undoing
  const longest = await page.evaluate(
    (from) => Math.max(0, ...window.bench.longTasks.flatMap(({ start, duration }) => (start > from ? duration : []))),
    before,
  )
  return [{ found, applied, undone, told: await doctorsTime(files), longest }]
}

/** Milliseconds from the next event of a kind until all of these stand there and their frame was drawn. */
function until(page: Page, selectors: readonly string[], event: string): Promise<number> {
  return page.evaluate(
    ([wanted, kind, most]) =>
      new Promise<number>((resolve) => {
        let begun = Number.NaN
        document.addEventListener(
          kind,
          () => {
            begun = performance.now()
          },
          { capture: true, once: true },
        )
        const seen = new MutationObserver(() => {
          if (Number.isNaN(begun) || !wanted.every((one) => document.querySelector(one))) return
          seen.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
        })
        seen.observe(document.body, { childList: true, subtree: true, attributes: true })
        setTimeout(() => resolve(Number.NaN), most)
      }),
    [selectors, event, patience] as const,
  )
}
