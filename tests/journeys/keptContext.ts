import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'

/**
 * A visitor's browser that the journeys of a worker share while they ask for the same kind of one, as its caches save each of
 * them the fetching and compiling of the whole app. What one journey leaves behind is gone before the next.
 */
export function keptContext(browser: Browser): (options: BrowserContextOptions) => Promise<BrowserContext> {
  let kept: { readonly key: string; readonly context: BrowserContext } | null = null
  return async (options) => {
    const key = JSON.stringify(options)
    if (kept?.key !== key) {
      await kept?.context.close()
      kept = { key, context: await browser.newContext(options) }
    }
    await clear(kept.context, options.baseURL ?? '')
    return kept.context
  }
}

/** Storage of every kind, permissions, routes and pages; the caches of files and code stay. */
async function clear(context: BrowserContext, address: string): Promise<void> {
  for (const page of context.pages()) await page.close()
  await context.unrouteAll()
  await context.clearPermissions()
  await context.setOffline(false)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' })
  await page.close()
}
