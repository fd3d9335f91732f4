import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'

export type Visit = {
  readonly options: BrowserContextOptions
  /** Whether the page fetches in idle time what may be wanted later. */
  readonly fetchesAhead: boolean
  /** Whether the page of the visit before is used again. */
  readonly staysOnPage: boolean
}

/**
 * Visitors' browsers that the journeys of a worker share, one of each kind that is asked for, as their caches save a journey
 * the fetching and compiling of the whole app. What one journey leaves behind is gone before the next.
 */
export function keptContext(browser: Browser): (visit: Visit) => Promise<BrowserContext> {
  const kept = new Map<string, { readonly context: BrowserContext; readonly staysOnPage: boolean }>()
  return async (visit) => {
    for (const { context, staysOnPage } of kept.values())
      for (const page of context.pages().slice(staysOnPage ? 1 : 0)) await page.close()
    const key = JSON.stringify(visit)
    const { context } = kept.get(key) ?? { context: await opened(browser, visit) }
    kept.set(key, { context, staysOnPage: visit.staysOnPage })
    await context.unrouteAll()
    await context.clearPermissions()
    await context.setOffline(false)
    return context
  }
}

async function opened(browser: Browser, { options, fetchesAhead }: Visit): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  if (!fetchesAhead) await context.addInitScript(grantOneIdleTime)
  return context
}

/** A page that is idle once, when it takes up the plan that it kept, fetches and runs none of the parts that may be wanted later. */
function grantOneIdleTime(): void {
  const grant = window.requestIdleCallback.bind(window)
  window.requestIdleCallback = (run, limit) => {
    window.requestIdleCallback = () => 0
    return grant(run, limit)
  }
}

/** Empties the site's storage of every kind, through a page that has not been to the site yet; the caches of files and code stay. */
export async function emptyStorage(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' })
  await session.detach()
}
