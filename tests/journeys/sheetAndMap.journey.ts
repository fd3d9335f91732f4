import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { landed } from './acts'
import { expect, test } from './journey'
import { difference, differences } from './pictures'
import { type Box, boxOf, overlap } from './place'

/*
 * How far a sheet's map may differ from the screen's: lines, hatches and rivers have widths of their own on paper. Mean
 * over all channels of all pixels, of 255: over the whole of the map, which two pixels of shift exceed, and within the
 * box of each park, which a wrong fill and a missing park exceed. The share is that of pixels which differ by more than 48.
 */
const most = { mean: 2.4, share: 0.02, meanOfPark: 9 } as const

const views = [
  { title: 'a filtered answer on 16:9', paper: '16:9', address: 'map=10.6/31.17/121.5&industry=biomedicine' },
  {
    title: 'the lens of an amount, dark, on 4:3',
    paper: '4:3',
    address: 'map=10.9/31.2/121.45&theme=dark&lens=measure/tasks',
  },
  {
    title: 'a selected park in English on A4',
    paper: 'A4',
    address: 'map=10.4/31.1/121.42&lang=en&park=minhang&group.not=city',
  },
] as const

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { title, paper, address } of views) {
  test(`a sheet shows the map of the screen: ${title}`, async ({ page, context, open }) => {
    await open(address)
    await landed(page)
    const svg = await takenSvg(page, paper)
    const box = await boxOf(page, '.surface')
    await showShapesAlone(page)
    const live = await page.screenshot({ clip: box })
    const sheet = await (await pageOfSheet(context, svg, box)).screenshot()
    const whole = await difference(page, live, sheet)
    expect(whole.mean).toBeLessThan(most.mean)
    expect(whole.share).toBeLessThan(most.share)
    const shown = await parksWithin(page, box)
    expect(shown.length).toBeGreaterThanOrEqual(6)
    const apart = await differences(
      page,
      live,
      sheet,
      shown.map(({ place }) => place),
    )
    const wrong = shown.filter((_, at) => !((apart[at]?.mean ?? Infinity) < most.meanOfPark))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
}

type Shown = { readonly id: string; readonly place: Box }

/** The footprints that the map shows whole, each with its place on it. */
async function parksWithin(page: Page, map: Box): Promise<readonly Shown[]> {
  const all = await page.locator('.surface [data-footprint]').evaluateAll((footprints) =>
    footprints.map((footprint) => {
      const { x, y, width, height } = footprint.getBoundingClientRect()
      return { id: footprint.getAttribute('data-footprint') ?? '', place: { x, y, width, height } }
    }),
  )
  return all
    .filter(({ place }) => overlap(place, map) > 0.999 * place.width * place.height)
    .map(({ id, place }) => ({ id, place: { ...place, x: place.x - map.x, y: place.y - map.y } }))
}

/** Letters have a size of their own on a sheet: they are left out, with all that lies over the map. */
function showShapesAlone(page: Page): Promise<void> {
  return page.evaluate(() => {
    const style = new CSSStyleSheet()
    style.replaceSync(
      'body * { visibility: hidden !important } .map, .surface :not(text) { visibility: visible !important }',
    )
    document.adoptedStyleSheets.push(style)
  })
}

async function takenSvg(page: Page, paper: string): Promise<string> {
  await page.getByRole('button', { name: /^(导出|Export)$/ }).click()
  await page.locator('.export-top label', { hasText: /^(图片|Pictures)$/ }).click()
  const section = page.getByRole('region', { name: /^(图件|Sheet)$/ })
  await section.getByRole('combobox', { name: /^(纸张|Paper)$/ }).selectOption(paper)
  await section.locator('label', { hasText: /^SVG$/ }).click()
  const coming = page.waitForEvent('download')
  await section.getByRole('button', { name: /SVG$/ }).click()
  return readFile(await (await coming).path(), 'utf8')
}

/** The sheet's map without letters on a page of its own, cut to what the screen shows and at the scale of the screen. */
async function pageOfSheet(context: BrowserContext, svg: string, { width, height }: Box): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize({ width, height })
  await page.setContent(`<body style="margin:0">${svg}</body>`)
  await page.evaluate(
    ([across, down]) => {
      const map = document.querySelector('[data-layer=map]')
      const body = map?.closest<SVGGElement>('g[transform]')
      const paper = map?.closest('svg')
      const rect = map?.querySelector(':scope > rect')
      const place = body?.transform.baseVal.consolidate()?.matrix
      if (!map || !body || !paper || !rect || !place) throw new Error('the sheet has no map')
      paper.replaceChildren(...paper.querySelectorAll('clipPath'), body)
      body.replaceChildren(map)
      for (const text of paper.querySelectorAll('text')) text.remove()
      const [wide, high] = [Number(rect.getAttribute('width')), Number(rect.getAttribute('height'))]
      const scale = Math.min(wide / across, high / down)
      const [x, y] = [place.e + (wide - across * scale) / 2, place.f + (high - down * scale) / 2]
      paper.setAttribute('viewBox', `${x} ${y} ${across * scale} ${down * scale}`)
      paper.setAttribute('width', String(across))
      paper.setAttribute('height', String(down))
      paper.style.display = 'block'
    },
    [width, height] as const,
  )
  return page
}
