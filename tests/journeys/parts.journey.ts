import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from '@playwright/test'
import { weightsOf } from '../../bench/weights'
import { sentence } from './acts'
import { centralParks } from './counts'
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

/** The site as it is served, and as it fails from now on. */
async function aSite(page: Page): Promise<Site> {
  const site: Site = { kind: null, only: null, page: 'the same', asked: new Set() }
  const later = laterFiles()
  await page.addInitScript(() => {
    window.print = () => {}
    // What comes in idle time would else stand among what the first need asked for.
    window.requestIdleCallback = () => 0
  })
  await page.route('**/assets/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    if (!site.kind || !later.has(name)) return route.fallback()
    site.asked.add(name)
    if (site.only && site.only !== name) return route.fallback()
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
  await expect(sentence(page)).toHaveText(centralParks)
}

async function tryAgain(page: Page, need: Need): Promise<void> {
  if (need.writes) return need.begin(page)
  await need.place(page).getByRole('button', { name: '重试', exact: true }).click()
}

/** Two pages at once, each with its share of the parts. */
const shares = {
  'desks and what they write': needs.slice(0, secondShare()),
  'what is taken away, and other screens': needs.slice(secondShare()),
} as const

function secondShare(): number {
  return needs.findIndex(({ name }) => name === 'what is taken away')
}

for (const [share, needed] of Object.entries(shares)) {
  test(`${share}: 404, a page in their place, a dead server, one file that is missing are each said, and what is mended comes`, async ({
    page,
    provoke,
  }) => {
    test.setTimeout(240_000)
    provoke(complaints)
    const site = await aSite(page)
    site.kind = 'answers 404'
    await page.goto(`./#${base}`)
    await isDrawn(page, 'svg')
    for (const [at, need] of needed.entries()) await test.step(need.name, () => failAndMend(page, site, need, at))
  })
}

async function failAndMend(page: Page, site: Site, need: Need, at: number): Promise<void> {
  const isSaid = (file?: string) => expect(need.place(page), file).toContainText(says[site.page])
  site.asked.clear()
  Object.assign(site, { kind: 'answers 404', page: 'a newer version', only: null })
  await need.begin(page)
  await isSaid()
  await leave(page)
  Object.assign(site, { kind: 'answers with a page', page: 'the same' })
  await need.begin(page)
  await isSaid()
  Object.assign(site, { kind: 'breaks off', page: 'nothing' })
  await tryAgain(page, need)
  await isSaid()
  const single = [...site.asked].sort()[at % site.asked.size] ?? ''
  Object.assign(site, { kind: 'answers 404', page: 'the same', only: single })
  await tryAgain(page, need)
  await isSaid(`${single} alone`)
  site.kind = null
  await tryAgain(page, need)
  await expect(need.come(page)).toBeAttached({ timeout: 60_000 })
  await leave(page)
}

test('a script that was cut off in the middle: the page is opened again by the button, as it was, and the part comes', async ({
  page,
  provoke,
}) => {
  provoke(complaints)
  const site = await aSite(page)
  await page.goto(`./#${base}`)
  await isDrawn(page, 'svg')
  site.kind = 'is cut off'
  await goTo(page, `${base}&desk=matrix`)
  const failure = page.locator('.desk .panel-failure')
  await expect(failure).toContainText(says['the same'])
  site.kind = null
  await failure.getByRole('button', { name: '重新打开' }).click()
  await expect(page.locator('.matrix')).toBeVisible()
  await expect(sentence(page)).toHaveText(centralParks)
})

test('without its part MapLibre leaves the map to SVG, and the plan is proven without its worker', async ({
  page,
  provoke,
}) => {
  provoke(complaints)
  await aSite(page)
  await page.route(/openWebgl|planWorker/, (route) => route.fulfill({ status: 404 }))
  await page.goto(`./#painter=webgl&desk=plan`)
  await isDrawn(page, 'svg')
  await needOf('the text of the plan').begin(page)
  await expect(needOf('the text of the plan').come(page)).toBeVisible()
})

function needOf(name: string): Need {
  const need = needs.find((known) => known.name === name)
  if (!need) throw new Error(`no need ${name}`)
  return need
}
