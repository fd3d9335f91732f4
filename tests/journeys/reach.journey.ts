import type { Page } from '@playwright/test'
import { facets } from '../../src/domain/facets'
import { dependsOnSources } from '../../src/domain/filter'
import { aFilter } from '../builders'
import { search } from './acts'
import { expect, still as test } from './journey'

/** What of an opened facet and of the answer is in sight, whole. */
type Sight = {
  /** The facet's values in sight, and all of them. */
  readonly seen: number
  readonly all: number
  /** Where the last of those in sight stands among them, and where the one that is ticked does; -1 for none. */
  readonly last: number
  readonly tickedInSight: boolean
  readonly parks: number
}

function sightOf(page: Page, facet: string): Promise<Sight> {
  return page.evaluate((name) => {
    const within = (part: Element, top: number, bottom: number) => {
      const box = part.getBoundingClientRect()
      return box.top >= top - 1 && box.bottom <= bottom + 1
    }
    const [box, head] = ['.facets', `[data-facet=${name}] .facet-head`].map((one) => document.querySelector(one))
    const [outer, above] = [box?.getBoundingClientRect(), head?.getBoundingClientRect()]
    const rows = [...document.querySelectorAll(`[data-facet=${name}] .option-row`)]
    const isSeen = (row: Element) => within(row, Math.max(outer?.top ?? 0, above?.bottom ?? 0), outer?.bottom ?? 0)
    const list = document.querySelector('.parks')?.getBoundingClientRect()
    const parks = [...document.querySelectorAll('.parks > li')].filter((park) =>
      within(park, list?.top ?? 0, Math.min(list?.bottom ?? 0, window.innerHeight)),
    )
    return {
      seen: rows.filter(isSeen).length,
      all: rows.length,
      last: rows.findLastIndex(isSeen),
      tickedInSight: rows.some((row) => row.getAttribute('data-state') === 'chosen' && isSeen(row)),
      parks: parks.length,
    }
  }, facet)
}

const atLeast = 5

for (const language of ['zh', 'en'] as const)
  for (const [width, height] of [
    [1280, 720],
    [1366, 768],
  ] as const)
    test.describe(`${language} ${width} × ${height}`, () => {
      test.use({ viewport: { width, height } })

      test('every facet, opened, shows five of its values, also once one is ticked, and the answer its parks', async ({
        page,
        open,
      }) => {
        await open(`lang=${language}`)
        for (const facet of facets) {
          const heading = page.locator(`[data-facet=${facet}] h2 button`)
          if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click()
          const { seen, all, last } = await sightOf(page, facet)
          expect(seen, `${facet} opened`).toBeGreaterThanOrEqual(Math.min(atLeast, all))
          const row = page.locator(`[data-facet=${facet}] .option-row`).nth(last)
          await row.getByRole('checkbox').check()
          await expect.poll(() => sightOf(page, facet).then((now) => now.tickedInSight), facet).toBe(true)
          const after = await sightOf(page, facet)
          expect(after.seen, `${facet} ticked`).toBeGreaterThanOrEqual(Math.min(atLeast, all))
          const answers = await page.locator('.parks > li').count()
          expect(after.parks, `${facet}, of ${answers} parks`).toBeGreaterThanOrEqual(Math.min(2, answers))
          const sources = page.locator('.answer > .sources')
          const decide = dependsOnSources(aFilter({ [facet]: { chosen: ['one'] } }))
          await expect(sources, facet).toHaveCount(decide ? 1 : 0)
          if (decide) await expect(sources.locator('.note').first(), facet).toBeInViewport({ ratio: 1 })
          await page.locator('.chip-clear').click()
          await heading.click()
        }
      })
    })

test('Ctrl K and the slash lead to the search from everywhere, also over an open desk', async ({ page, open }) => {
  for (const address of [
    '',
    'desk=rows',
    'desk=matrix',
    'desk=compare&compare=minhang,lingang',
    'park=minhang',
    'desk=plan',
  ]) {
    await open(address)
    for (const key of ['Control+k', '/']) {
      await page
        .locator('.topbar, header')
        .first()
        .click({ position: { x: 60, y: 20 } })
      await page.keyboard.press(key)
      await expect(search(page), `${address} ${key}`).toBeFocused()
      await search(page).blur()
    }
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('where no park answers, what the search found besides stands first', async ({ page, open }) => {
    const parts = page.locator('.sheet .filters').locator('.found, .sources, .readings, .parks')
    await open('q=氢能源')
    await page.getByRole('button', { name: '展开面板' }).click()
    const found = page.getByRole('region', { name: '规划中查到的' })
    await expect(found.locator('.found-item').first()).toBeInViewport({ ratio: 1 })
    await expect(parts.first()).toHaveClass(/found/)
    await open('q=生物医药')
    await expect(parts.first()).toHaveClass(/sources/)
  })
})
