import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'

/**
 * Visitors' browsers that the journeys of a worker share, one of each kind that is asked for, as their caches save a journey
 * the fetching and compiling of the whole app. What one journey leaves behind is gone before the next.
 */
export function keptContext(browser: Browser): (options: BrowserContextOptions) => Promise<BrowserContext> {
  const kept = new Map<string, BrowserContext>()
  return async (options) => {
    for (const one of kept.values()) for (const page of one.pages()) await page.close()
    const key = JSON.stringify(options)
    const context = kept.get(key) ?? (await browser.newContext(options))
    kept.set(key, context)
    await context.unrouteAll()
    await context.clearPermissions()
    await context.setOffline(false)
    return context
  }
}

/** Empties the site's storage of every kind, through a page that has not been to the site yet; the caches of files and code stay. */
export async function emptyStorage(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' })
  await session.detach()
}
