import { test as base, expect, type Page } from '@playwright/test'

export type Options = { readonly painter: 'svg' | 'webgl' }

type Journey = {
  /** Opens the app at an address, under the project's painter, and waits until that painter's picture stands. */
  readonly open: (address?: string) => Promise<void>
  /** Ids of the parks in the answer, in the order of the list. */
  readonly answer: () => Promise<string[]>
  /** Names a complaint of the browser that the journey brings about itself. */
  readonly provoke: (complaint: RegExp) => void
}

type Watch = { readonly complaints: string[]; readonly provoked: RegExp[] }

/** A planner's visit: only this machine answers, and no page may ask another or complain. */
export const test = base.extend<Options & Journey & { readonly watch: Watch }>({
  painter: ['svg', { option: true }],
  watch: async ({ context }, use) => {
    const watch: Watch = { complaints: [], provoked: [] }
    context.on('weberror', (error) => watch.complaints.push(error.error().message))
    context.on('console', (message) => {
      if (message.type() === 'error') watch.complaints.push(`${message.text()} (${message.location().url})`)
    })
    await context.route('**/*', (route) => {
      if (new URL(route.request().url()).hostname === 'localhost') return route.continue()
      watch.complaints.push(`asked ${route.request().url()}`)
      return route.abort()
    })
    await use(watch)
    const unprovoked = watch.complaints.filter((complaint) => !watch.provoked.some((known) => known.test(complaint)))
    expect(unprovoked).toEqual([])
  },
  provoke: async ({ watch }, use) => {
    await use((complaint) => watch.provoked.push(complaint))
  },
  page: async ({ page, watch: _watch }, use) => {
    await use(page)
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
