import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from '@playwright/test'
import { weightsOf } from '../../bench/weights'
import { sentence } from './acts'
import { expect, isDrawn, test } from './journey'
import { dist } from './ownServer'
import { base, goTo, type Need, needs } from './partNeeds'

/** How a file of the page fails; cut off in the middle, it is a script that browsers keep as it is until the page is opened again. */
const kinds = {
  'answers 404': (route: Route) => route.fulfill({ status: 404, body: 'not found' }),
  'answers with a page': (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  'breaks off': (route: Route) => route.abort('connectionreset'),
  'is cut off': async (route: Route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: `${(await answer.text()).slice(0, -40)}(` })
  },
} as const

type Site = {
  kind: keyof typeof kinds | null
  /** Of the files that fail; null for all that come later. */
  only: string | null
  /** What opening the page again would bring. */
  page: 'the same' | 'a newer version' | 'nothing'
  readonly asked: Set<string>
  readonly failed: Set<string>
}

const says = {
  'a newer version': /新版本/,
  'the same': /没有取全/,
  nothing: /连不上/,
} as const

/** Each built file that comes after the start. */
function laterFiles(): ReadonlySet<string> {
  const eager = Object.keys(weightsOf(dist).eagerScripts).map((file) => file.replace('assets/', ''))
  return new Set(
    readdirSync(join(dist, 'assets')).filter((name) => !eager.includes(name) && !/^(start|index)-.*css$/.test(name)),
  )
}

/** The site as it is served, and as it fails from now on. Nothing is fetched ahead of its time. */
async function aSite(page: Page): Promise<Site> {
  const site: Site = { kind: null, only: null, page: 'the same', asked: new Set(), failed: new Set() }
  const later = laterFiles()
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
    window.print = () => {}
  })
  await page.route('**/assets/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    if (!site.kind || !later.has(name)) return route.fallback()
    site.asked.add(name)
    if (site.only && site.only !== name) return route.fallback()
    site.failed.add(name)
    return kinds[site.kind](route)
  })
  await page.route(/\/$/, async (route) => {
    if (route.request().resourceType() !== 'fetch' || site.page === 'the same') return route.fallback()
    if (site.page === 'nothing') return route.abort('connectionrefused')
    const answer = await route.fetch()
    return route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll('assets/index-', 'assets/index-next-'),
    })
  })
  return site
}

const complaints =
  /Failed to load|dynamically imported|PartMissing|MIME type|net::|Unable to preload|error occurred|Unexpected/

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await goTo(page, base)
  await expect(sentence(page)).toHaveText('中心辐射区中的园区：13 个')
}

async function tryAgain(page: Page, need: Need): Promise<void> {
  if (need.isDoneAgain) return need.begin(page)
  await need.place(page).getByRole('button', { name: '重试', exact: true }).click()
}

test('each part that comes later: 404, a page in its place, a dead server, a single missing file; it says which, and comes once mended', async ({
  page,
  provoke,
}) => {
  test.setTimeout(180_000)
  provoke(complaints)
  const site = await aSite(page)
  site.kind = 'answers 404'
  await page.goto(`./#${base}`)
  await isDrawn(page, 'svg')
  for (const [at, need] of needs.entries()) {
    await test.step(need.name, async () => {
      site.asked.clear()
      Object.assign(site, { kind: 'answers 404', page: 'a newer version', only: null })
      await need.begin(page)
      await expect(need.place(page)).toContainText(says[site.page])
      await leave(page)
      Object.assign(site, { kind: 'answers with a page', page: 'the same' })
      await need.begin(page)
      await expect(need.place(page)).toContainText(says[site.page])
      Object.assign(site, { kind: 'breaks off', page: 'nothing' })
      await tryAgain(page, need)
      await expect(need.place(page)).toContainText(says[site.page])
      const single = [...site.asked].sort()[at % site.asked.size] ?? null
      Object.assign(site, { kind: 'answers 404', page: 'the same', only: single })
      await tryAgain(page, need)
      await expect(need.place(page), `${single} alone`).toContainText(says[site.page])
      site.kind = null
      await tryAgain(page, need)
      await expect(need.come(page)).toBeVisible()
      await leave(page)
    })
  }
  console.log([...laterFiles()].filter((name) => !site.failed.has(name)).join(' '))
})
