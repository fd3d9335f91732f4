import {
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test'
import { emptyStorage, keptContext } from './keptContext'
import { leadBack, takeDown } from './keptPage'

export type Options = {
  readonly painter: 'svg' | 'webgl'
  /** Whether the page fetches in idle time what may be wanted later. */
  readonly fetchesAhead: boolean
  /** Whether the journey goes on from the page of the one before, brought back to its opening view. */
  readonly staysOnPage: boolean
}

type Journey = {
  /** Opens the app at an address, under the project's painter, and waits until that painter's picture stands. */
  readonly open: (address?: string) => Promise<void>
  /** Ids of the parks in the answer, in the order of the list, which it unfolds. */
  readonly answer: () => Promise<string[]>
  /** Names a complaint of the browser that the journey brings about itself. */
  readonly provoke: (complaint: RegExp) => void
}

type Watch = { readonly complaints: string[]; readonly provoked: RegExp[] }

type Worker = { readonly visitor: ReturnType<typeof keptContext> }

/** A planner's visit: only this machine answers, and no page may ask another or complain. */
export const test = base.extend<
  Options & Journey & { readonly watch: Watch; readonly kind: BrowserContextOptions },
  Worker
>({
  painter: ['svg', { option: true }],
  fetchesAhead: [false, { option: true }],
  staysOnPage: [false, { option: true }],
  visitor: [async ({ browser }, use) => use(keptContext(browser)), { scope: 'worker' }],
  kind: async (
    { baseURL, viewport, locale, hasTouch, isMobile, javaScriptEnabled, serviceWorkers, contextOptions },
    use,
  ) => {
    const settings = { viewport, locale, hasTouch, isMobile, javaScriptEnabled, serviceWorkers, baseURL }
    await use({ ...contextOptions, ...settings } as BrowserContextOptions)
  },
  context: async ({ visitor, kind, fetchesAhead, staysOnPage }, use) => {
    await use(await visitor({ options: kind, fetchesAhead, staysOnPage }))
  },
  watch: async ({ context }, use) => {
    const watch: Watch = { complaints: [], provoked: [] }
    const onError = (error: WebError) => watch.complaints.push(error.error().message)
    const onConsole = (message: ConsoleMessage) => {
      if (message.type() === 'error') watch.complaints.push(`${message.text()} (${message.location().url})`)
    }
    // The browser resolves no other host's name; interception would switch its caches off.
    const onRequest = (request: Request) => {
      const { protocol, hostname } = new URL(request.url())
      if (/^https?:$/.test(protocol) && hostname !== 'localhost') watch.complaints.push(`asked ${request.url()}`)
    }
    context.on('weberror', onError).on('console', onConsole).on('request', onRequest)
    await use(watch)
    context.off('weberror', onError).off('console', onConsole).off('request', onRequest)
    const unprovoked = watch.complaints.filter((complaint) => !watch.provoked.some((known) => known.test(complaint)))
    expect(unprovoked).toEqual([])
  },
  provoke: async ({ watch }, use) => {
    await use((complaint) => watch.provoked.push(complaint))
  },
  page: async ({ context, baseURL, watch: _watch, painter, staysOnPage, viewport }, use) => {
    const kept = context.pages()[0]
    const page = kept ?? (await context.newPage())
    if (kept) await leadBack(kept, `${baseURL}#painter=${painter}`, viewport)
    if (page.url() === 'about:blank') await emptyStorage(page, baseURL ?? '')
    if (staysOnPage && page.url() === 'about:blank') {
      await page.goto(`./#painter=${painter}`)
      await isDrawn(page, painter)
      await takeDown(page)
    }
    await use(page)
  },
  open: async ({ page, painter }, use) => {
    await use(async (address = '') => {
      await page.goto(`./#${[address, `painter=${painter}`].filter(Boolean).join('&')}`)
      await isDrawn(page, painter)
      // An address that comes to a page which stands already is taken up by its next picture.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
      )
    })
  },
  answer: async ({ page }, use) => {
    await use(async () => {
      const fold = page.locator('.answer-fold[aria-expanded=false]')
      if ((await fold.count()) > 0) await fold.click()
      return page
        .locator('[data-park]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-park') ?? ''))
    })
  },
})

/**
 * For journeys that look at views and that no motion concerns: they go on from the page of the one before. They neither add
 * scripts or media to their page nor put anything on a shelf, which the next would find.
 */
export const still = test.extend<Options>({ staysOnPage: true, contextOptions: { reducedMotion: 'reduce' } })

export async function isDrawn(page: Page, painter: Options['painter']): Promise<void> {
  await expect(page.locator(`.surface[data-painter=${painter}]`)).toBeVisible({ timeout: 30_000 })
}

export { expect }
