import { test as base, expect, type Page } from '@playwright/test'

export type Options = { readonly painter: 'svg' | 'webgl' }

type Journey = {
  /** Opens the app at an address, under the project's painter, and waits until that painter's picture stands. */
  readonly open: (address?: string) => Promise<void>
  /** Ids of the parks in the answer, in the order of the list. */
  readonly answer: () => Promise<string[]>
}

/** A planner's visit: only this machine answers, and the page must neither ask another nor complain. */
export const test = base.extend<Options & Journey>({
  painter: ['svg', { option: true }],
  page: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.route('**/*', (route) => {
      if (new URL(route.request().url()).hostname === 'localhost') return route.continue()
      complaints.push(`asked ${route.request().url()}`)
      return route.abort()
    })
    await use(page)
    expect(complaints).toEqual([])
  },
  open: async ({ page, painter }, use) => {
    await use(async (address = '') => {
      await page.goto(`./#${[address, `painter=${painter}`].filter(Boolean).join('&')}`)
      await isDrawn(page, painter)
    })
  },
  answer: async ({ page }, use) => {
    await use(() =>
      page.locator('[data-park]').evaluateAll((items) => items.map((item) => item.getAttribute('data-park') ?? '')),
    )
  },
})

export async function isDrawn(page: Page, painter: Options['painter']): Promise<void> {
  await expect(page.locator(`.surface[data-painter=${painter}]`)).toBeVisible({ timeout: 30_000 })
}

export { expect }
