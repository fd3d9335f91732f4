import type { Page } from '@playwright/test'
import { choose, listed, panel, sentence } from './acts'
import { expect, isDrawn, test } from './journey'
import { type Colour, coloursAt, isPainted } from './pictures'
import { blocksOf, onPage } from './place'

const chunk = '**/openWebgl-*.js'
const worker = '**/maplibre-gl-worker-*.js'
// No word of the structure lies over a footprint that is looked at.
const view = 'map=8.76/31.23/121.75&blocks=1'
const land: Colour = [250, 247, 239]
const clusters: Colour = [29, 127, 95]

test.use({ fetchesAhead: true })

test('a choice is answered before MapLibre is there, and its first picture shows the choice', async ({
  page,
  answer,
}) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(chunk, async (route) => {
    await released
    await route.continue()
  })
  const ahead: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('MatrixDesk')) ahead.push(request.url())
  })
  await page.goto(`./#${view}&painter=webgl`)
  await isDrawn(page, 'svg')
  await choose(page, '产业', '健康与生物医药', '生物医药')
  await expect(sentence(page)).toHaveText('承担生物医药的园区：9 个')
  expect(await answer()).toContain('qingpu')
  await expect(page.locator('.surface')).toHaveAttribute('data-painter', 'svg')
  await expect.poll(() => greens(page)).toEqual({ qingpu: true, jiading: false })
  const camera = await nameOf(page, 'songjiang')
  // What is fetched for later waits for the picture that is on its way.
  expect(ahead).toEqual([])
  release()
  await isDrawn(page, 'webgl')
  await expect.poll(() => greens(page)).toEqual({ qingpu: true, jiading: false })
  expect(await nameOf(page, 'songjiang')).toEqual(camera)
  await expect(page.locator('canvas')).toHaveCount(1)
  await expect.poll(() => ahead).not.toEqual([])
})

for (const { what, url } of [
  { what: 'MapLibre itself', url: chunk },
  { what: 'its worker', url: worker },
]) {
  test(`where ${what} does not arrive, the SVG painter stays and everything works`, async ({
    page,
    answer,
    provoke,
  }) => {
    provoke(/Failed to load resource|worker|dynamically imported module/i)
    let blocked = false
    await page.context().route(url, (route) => {
      blocked = true
      return route.abort()
    })
    await page.goto(`./#${view}&painter=webgl`)
    await isDrawn(page, 'svg')
    await expect.poll(() => blocked).toBe(true)
    await expect(page.locator('canvas')).toHaveCount(0, { timeout: 30_000 })
    await choose(page, '产业', '健康与生物医药', '生物医药')
    expect(await answer()).toHaveLength(9)
    await expect.poll(() => greens(page)).toEqual({ qingpu: true, jiading: false })
    await (await listed(page, 'qingpu')).locator('button').click()
    await expect(panel(page, '青浦园')).toBeVisible()
  })
}

test('left to itself, the app does not fetch MapLibre for a WebGL that is only emulated', async ({ page, answer }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('./')
  await isDrawn(page, 'svg')
  await choose(page, '产业', '人工智能')
  expect(await answer()).toHaveLength(5)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => /openWebgl|maplibre/.test(path))).toEqual([])
  expect(asked.some((path) => path.endsWith('.js'))).toBe(true)
})

test('the settings turn to WebGL and back', async ({ page }) => {
  await page.goto(`./#${view}`)
  await isDrawn(page, 'svg')
  await page.getByRole('button', { name: '设置' }).click()
  await page.getByRole('radio', { name: 'WebGL' }).check({ force: true })
  await isDrawn(page, 'webgl')
  await expect(page).toHaveURL(/painter=webgl/)
  await page.getByRole('radio', { name: 'SVG' }).check({ force: true })
  await isDrawn(page, 'svg')
  await expect(page.locator('canvas')).toHaveCount(0)
  await expect(page).toHaveURL(/painter=svg/)
})

/** Whether two parks of the clusters are painted in their group's colour, at a block that bears no name. */
async function greens(page: Page): Promise<{ readonly qingpu: boolean; readonly jiading: boolean }> {
  const places = await Promise.all(['qingpu', 'jiading'].map((park) => onPage(page, unnamed(park))))
  const [qingpu = land, jiading = land] = await coloursAt(page, places)
  return { qingpu: isPainted(qingpu, land, clusters), jiading: isPainted(jiading, land, clusters) }
}

function unnamed(park: string) {
  const block = blocksOf(park).at(-1)
  if (!block) throw new Error(`${park} has no block`)
  return block.anchor
}

function nameOf(page: Page, park: string): Promise<unknown> {
  return page.locator(`.surface [data-name-of=${park}] rect`).evaluate((rect) => rect.getBoundingClientRect().toJSON())
}
