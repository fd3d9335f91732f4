import { isFromDisk, reloadPage } from './browser/page'
import type { NewerVersion } from './state/services'
import { fetchedPart } from './ui/fetchedPart'

/**
 * Keeps the site for when there is no network, and tells of a newer version that waits. Nothing of it happens in
 * development, in the copy that is one file, or on a page from the disk.
 */
export function keptSite(): NewerVersion & { readonly keep: () => Promise<void> } {
  let waiting: ServiceWorker | null = null
  const listeners = new Set<() => void>()
  const tell = (worker: ServiceWorker | null) => {
    waiting = worker
    for (const hear of listeners) hear()
  }
  return {
    waits: () => waiting !== null,
    listen: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    take: () => {
      const taken = waiting
      // Only this window begins anew; others, in which a talk may be on, go on as they are.
      taken?.addEventListener('statechange', () => {
        if (taken.state === 'activated') reloadPage()
      })
      taken?.postMessage({ type: 'SKIP_WAITING' })
      tell(null)
    },
    keep: async () => {
      if (!import.meta.env.PROD || import.meta.env.MODE === 'single') return
      if (isFromDisk() || !('serviceWorker' in navigator)) return
      // A browser that keeps nothing for this page refuses; the page is none the worse.
      await fetchedPart(() => import('./watchForNewer'))
        .then(({ watchForNewer }) => watchForNewer(tell))
        .catch(() => undefined)
    },
  }
}
