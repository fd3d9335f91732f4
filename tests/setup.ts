import { afterAll, afterEach, vi } from 'vitest'

// Vitest gives back before each test, and so not after a file's last.
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** What files of tests share in the page, and none may leave changed. */
const shared = [
  'location',
  'history',
  'navigator',
  'document',
  'localStorage',
  'sessionStorage',
  'fetch',
  'setTimeout',
  'URL',
  'Blob',
  'Worker',
  'caches',
  'indexedDB',
  'requestAnimationFrame',
] as const

/** What a browser has and jsdom lacks; tests in Node pass by, so that they need not load it. */
if (typeof window !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  afterEach(() => {
    cleanup()
    // Files share a page: what a test put beside the app must not meet the next.
    document.body.replaceChildren()
    window.history.replaceState(null, '', '/')
    window.localStorage.clear()
    window.sessionStorage.clear()
  })
  const found = shared.map((name): unknown => window[name])
  afterAll(() => {
    const changed = shared.filter((name, at) => window[name] !== found[at])
    if (changed.length > 0)
      throw new Error(
        `These tests leave ${changed.map((name) => `window.${name}`).join(', ')} changed for the tests of other files: give what is tested a window of its own, or use vi.stubGlobal.`,
      )
  })
  // React in development takes a stack down for each element it makes, up to 10,000 a second, to name in its warnings who
  // made it: a seventh of the time that a screen's test takes.
  const react = Reflect.get(await import('react'), '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE')
  Object.defineProperty(react, 'recentlyCreatedOwnerStacks', { configurable: true, get: () => 10_000, set: () => {} })
  // As the page does first of all.
  const { keepComposedKeys } = await import('../src/ui/inputMethod')
  keepComposedKeys(window)

  /** Boxes are never laid out in jsdom, so nothing is ever observed. */
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  window.matchMedia ??= (query) =>
    Object.assign(new EventTarget(), {
      media: query,
      matches: false,
      onchange: null,
      addListener() {},
      removeListener() {},
    })
  // jsdom walks the whole page for each control that is asked for its labels, as every query for a role asks.
  for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement])
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      get(this: HTMLElement) {
        return [...this.ownerDocument.getElementsByTagName('label')].filter(({ control }) => control === this)
      },
    })
  Element.prototype.scrollIntoView ??= () => {}
  Element.prototype.setPointerCapture ??= () => {}
  Element.prototype.releasePointerCapture ??= () => {}
  Element.prototype.hasPointerCapture ??= () => false
}
