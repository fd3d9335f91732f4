import type { Page } from '@playwright/test'
import { allParks, parkCount } from './counts'
import { expect, isDrawn, test } from './journey'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the layout stands: all names, footprints and the legend', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('.poster-wide [data-name-of]').filter({ visible: true })).not.toHaveCount(0)
    expect(await namesShown(page)).toBe(parkCount)
    await expect(page.locator('.poster-wide [data-footprint=putuo]').first()).toBeVisible()
    const legend = page.getByRole('region', { name: '图例' })
    await expect(legend.getByText('一城', { exact: true })).toBeVisible()
    await expect(legend.getByText('多组团', { exact: true })).toBeVisible()
    await expect(page.getByText(allParks)).toBeVisible()
  })

  test('the layout stands on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./')
    expect(await namesShown(page)).toBe(parkCount)
  })
})

test('the layout is painted before any script has arrived, and stays in place when the app takes over', async ({
  page,
}) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await released
    await route.continue()
  })
  await page.goto('./#painter=svg', { waitUntil: 'commit' })
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1)
  expect(await namesShown(page)).toBe(parkCount)
  await expect(page.locator('.surface')).toHaveCount(0)
  const before = await placesOfNames(page)
  release()
  await isDrawn(page, 'svg')
  await expect(page.locator('#poster')).toHaveCount(0)
  const after = await placesOfNames(page)
  expect(Object.keys(after)).toHaveLength(parkCount)
  for (const [park, [x, y]] of Object.entries(after)) {
    expect(Math.hypot(x - (before[park]?.[0] ?? 0), y - (before[park]?.[1] ?? 0)), park).toBeLessThan(3)
  }
})

async function namesShown(page: Page): Promise<number> {
  const shown = page.locator('[data-name-of]').filter({ visible: true })
  return new Set(await Promise.all((await shown.all()).map((name) => name.getAttribute('data-name-of')))).size
}

/** The middle of each name that is shown, the last of a park counting where it has two. */
function placesOfNames(page: Page): Promise<Record<string, [number, number]>> {
  return page.locator('[data-name-of] text').evaluateAll((texts) =>
    Object.fromEntries(
      texts.flatMap((text): [string, [number, number]][] => {
        const { x, y, width, height } = text.getBoundingClientRect()
        const park = text.parentElement?.getAttribute('data-name-of') ?? ''
        return width > 0 ? [[park, [x + width / 2, y + height / 2]]] : []
      }),
    ),
  )
}
