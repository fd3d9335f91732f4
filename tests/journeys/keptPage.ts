import type { Page } from '@playwright/test'
import type { Size } from '../../src/drawing/frame'

/** What stands on each kept page when it shows its opening view and nothing has been done there yet. */
const opened = new WeakMap<Page, string>()

/**
 * Brings the page of the journey before back to its opening view. Where anything that it shows or keeps differs then from a page
 * that was just opened, as an unfolded facet or an open dialog does, the page is left, to be opened anew.
 */
export async function leadBack(page: Page, opening: string, size: Size | null): Promise<void> {
  const before = opened.get(page)
  await page.unrouteAll()
  await page.mouse.move(0, 0)
  if (size && page.viewportSize()?.width !== size.width) await page.setViewportSize(size)
  if (before !== undefined) {
    await page.evaluate(goBack, new URL(opening).hash)
    if ((await page.evaluate(standing)) === before) return
  }
  opened.delete(page)
  await page.goto('about:blank')
}

/** Takes down what stands on a page that shows its opening view for the first time. */
export async function takeDown(page: Page): Promise<void> {
  if (!opened.has(page)) opened.set(page, await page.evaluate(standing))
}

/** To the opening view, with all lists at their beginnings, and with the focus where Tab comes to the first control. */
async function goBack(hash: string): Promise<void> {
  const start = document.createElement('i')
  start.tabIndex = -1
  document.body.prepend(start)
  start.focus()
  start.remove()
  window.location.hash = hash
  for (let frames = 0; frames < 4; frames++) await new Promise((resolve) => requestAnimationFrame(resolve))
  for (const element of document.querySelectorAll('*')) if (element.scrollTop > 0) element.scrollTop = 0
}

/** All elements, attributes and texts of the page, but for the numbers of ids, and what the site keeps. */
function standing(): string {
  const elements = [...document.querySelectorAll('html, body, body *')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => (value ? `${name}=${value}` : ''))
    const texts = [...element.childNodes].map((node) => (node instanceof Text ? node.data : ''))
    return [element.tagName, ...attributes.sort(), ...texts].join(' ').replace(/_r_\w+_/g, '')
  })
  return [window.innerWidth, window.innerHeight, document.title, JSON.stringify(localStorage), ...elements].join('\n')
}
