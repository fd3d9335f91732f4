import { afterEach } from 'vitest'

/** What a browser has and jsdom lacks; tests in Node pass by, so that they need not load it. */
if (typeof window !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  afterEach(() => {
    cleanup()
    // Files share a page: what a test put beside the app must not meet the next.
    document.body.replaceChildren()
    window.localStorage.clear()
    window.sessionStorage.clear()
  })
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
  Element.prototype.scrollIntoView ??= () => {}
  Element.prototype.setPointerCapture ??= () => {}
  Element.prototype.releasePointerCapture ??= () => {}
  Element.prototype.hasPointerCapture ??= () => false
}
