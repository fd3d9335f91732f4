import type { BrowserContext, Page } from '@playwright/test'
import type { Battlefield } from './attack'

/** A page whose uncaught errors are kept until they are asked for. */
export async function watchedPage(context: BrowserContext): Promise<{ page: Page; troubles: () => readonly string[] }> {
  const page = await context.newPage()
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(`uncaught ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console ${message.text()}`)
  })
  page.on('dialog', (dialog) => void dialog.dismiss())
  page.on('download', (download) => void download.cancel())
  return { page, troubles: () => heard.splice(0) }
}

/** The app in a page of the attack's own, once it shows something. */
export async function openedApp({ context, site }: Pick<Battlefield, 'context' | 'site'>) {
  const watched = await watchedPage(context)
  await watched.page.goto(site)
  await sightOf(watched.page)
  return watched
}

/** What a page shows, once nothing of it is still on its way. */
export type Sight = { readonly text: string; readonly answer: string; readonly parks: readonly string[] }

/** Waits until the page shows something and shows the same twice; what it shows then, blank or not, after all patience. */
export async function sightOf(page: Page): Promise<Sight> {
  let before = ''
  for (let turn = 0; turn < 40; turn++) {
    const sight = await page.evaluate(look)
    const now = JSON.stringify(sight)
    if (sight.text !== '' && now === before) return sight
    before = now
    await page.evaluate((pause) => new Promise((resolve) => setTimeout(resolve, pause)), 80)
  }
  return page.evaluate(look)
}

/** Runs in the page. */
function look(): Sight {
  const app = document.querySelector<HTMLElement>('#app')
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not make a page less blank.
    text: document.getElementById('poster') ? '' : (app?.innerText.trim() ?? ''),
    answer: document.querySelector('.answer-sentence')?.textContent ?? '',
    parks: [...document.querySelectorAll('.answer [data-park]')].map((row) => row.getAttribute('data-park') ?? ''),
  }
}
