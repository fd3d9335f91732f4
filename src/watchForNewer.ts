/** Registers the service worker and tells of each newer one once it has all its files and waits. */
export async function watchForNewer(tell: (waiting: ServiceWorker) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register('./sw.js')
  if (registration.waiting) tell(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      // The first of all has nothing to replace.
      if (coming.state === 'installed' && registration.active) tell(coming)
    })
  })
  // A page that stays open for days asks when it is looked at again.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void registration.update().catch(() => undefined)
  })
}
