import type { Locator, Page } from '@playwright/test'

/** The map's picture, in which each name is a button. */
export const map = (page: Page): Locator => page.getByRole('group', { name: /^(张江空间布局图|Zhangjiang Atlas)$/ })

export const nameOnMap = (page: Page, name: string): Locator =>
  map(page).getByRole('button', { name: new RegExp(`^${name}`) })

/** The panel of a park or of the zone, by the name in its heading. */
export const panel = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

export const filters = (page: Page): Locator => page.getByRole('region', { name: /^(筛选条件|Filters)$/ })

export const sentence = (page: Page): Locator => page.locator('.answer-sentence')

export const search = (page: Page): Locator => page.getByRole('textbox', { name: /^(搜索园区|Search parks)/ })

/** A park's row in the list, which is unfolded where it shows its count alone. */
export async function listed(page: Page, park: string): Promise<Locator> {
  const fold = page.locator('.answer-fold')
  if ((await fold.count()) > 0 && (await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
  return page.locator(`[data-park=${park}]`)
}

/** Opens a facet, and in it each head that stands before the last word; answers with the box of that last word. */
export async function value(page: Page, facet: string, ...path: readonly string[]): Promise<Locator> {
  const heading = filters(page).getByRole('button', { name: new RegExp(`^${facet}( |$)`) })
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click()
  for (const head of path.slice(0, -1)) {
    const fold = filters(page).getByRole('button', { name: `展开 ${head}`, exact: true })
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
  }
  return filters(page).getByRole('checkbox', { name: new RegExp(`(^|[ ·])${escaped(path.at(-1) ?? '')} \\d+$`) })
}

export async function choose(page: Page, facet: string, ...path: readonly string[]): Promise<void> {
  const box = await value(page, facet, ...path)
  await box.check()
}

export async function exclude(page: Page, facet: string, ...path: readonly string[]): Promise<void> {
  await value(page, facet, ...path)
  await filters(page)
    .getByRole('button', { name: `排除 ${path.at(-1)}`, exact: true })
    .click()
}

/** Resolves once the picture of the map has stood still for some frames: a flight has landed. */
export async function landed(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let still = 0
        const isOfMap = (changed: Node) => {
          const part = changed instanceof Element ? changed : changed.parentElement
          return Boolean(part?.closest('.surface') ?? part?.querySelector('.surface'))
        }
        const changes = new MutationObserver((all) => {
          if (all.some(({ target }) => isOfMap(target))) still = 0
        })
        changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
        const look = () => {
          still++
          if (still <= 13) requestAnimationFrame(look)
          else resolve(changes.disconnect())
        }
        requestAnimationFrame(look)
      }),
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
