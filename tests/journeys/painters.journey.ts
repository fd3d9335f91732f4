import type { Page } from '@playwright/test'
import { landed } from './acts'
import { expect, isDrawn, test } from './journey'
import { difference } from './pictures'
import { boxOf } from './place'

/*
 * How far the pictures of the two painters may differ: both lay their own antialiasing on edges, dashes and hatches.
 * Mean over all channels of all pixels, of 255; and the share of pixels in which a channel differs by more than 48.
 */
const tolerance = { mean: 1.2, share: 0.01 }

const views = [
  { title: 'the opening', address: '' },
  { title: 'a closer view', address: 'map=11.2/31.18/121.52' },
  { title: 'a selected park', address: 'map=10.4/31.08/121.45&park=minhang' },
  { title: 'a filtered answer', address: 'industry=biomedicine&group.not=clusters' },
  { title: 'the dark theme', address: 'theme=dark&map=10/31.2/121.5' },
  { title: 'the projector theme', address: 'theme=projector&industry=digital-economy' },
  { title: 'the lens of an industry', address: 'lens=industry/biomedicine&map=10/31.2/121.4' },
  { title: 'the lens of an amount', address: 'lens=measure/tasks&theme=dark' },
  { title: 'candidates far in', address: 'map=12.6/31.22/121.5&candidates=1' },
  { title: 'a slide of a talk', address: 'group=zone&slide=layout/zone&show=1' },
  { title: 'a slide of a park, in a dark room', address: 'park=lingang&slide=layout/pole&show=1&theme=projector-dark' },
]

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const kind of ['the whole page', 'a talk'] as const) {
  test(`both painters paint the same pictures of ${kind}`, async ({ page }) => {
    test.slow()
    const shown = views.filter(({ address }) => address.includes('show=1') === (kind === 'a talk'))
    const pictures = new Map<string, Buffer>()
    for (const { title, address } of shown) {
      await show(page, address, 'svg')
      pictures.set(title, await picture(page))
    }
    for (const { title, address } of shown) {
      await show(page, address, 'webgl')
      const svg = pictures.get(title) ?? Buffer.of()
      // What MapLibre works out for a new camera or paint comes some pictures later.
      await expect(async () => {
        const { mean, share } = await difference(page, svg, await picture(page))
        expect(mean).toBeLessThan(tolerance.mean)
        expect(share).toBeLessThan(tolerance.share)
        expect(mean).toBeGreaterThan(0)
      }, title).toPass({ timeout: 15_000 })
    }
  })
}

test('both painters give the same park under the pointer, at 60 points of the opening and of a closer view', async ({
  page,
}) => {
  test.slow()
  for (const address of ['', 'map=10.6/31.15/121.5']) {
    const svg = await pointedParks(page, address, 'svg')
    const webgl = await pointedParks(page, address, 'webgl')
    expect.soft(webgl, address).toEqual(svg)
    expect.soft(new Set(svg).size, address).toBeGreaterThan(6)
    expect.soft(svg, address).toContain('')
  }
})

async function show(page: Page, address: string, painter: 'svg' | 'webgl'): Promise<void> {
  await page.goto(`./#${[address, `painter=${painter}`].filter(Boolean).join('&')}`)
  await isDrawn(page, painter)
  await landed(page)
}

async function picture(page: Page): Promise<Buffer> {
  return page.screenshot({ clip: await boxOf(page, '.surface') })
}

/** The park that the list lights while the pointer is at each point of a grid of 10 by 6; none is ''. */
async function pointedParks(page: Page, address: string, painter: 'svg' | 'webgl'): Promise<string[]> {
  await show(page, address, painter)
  const { x, y, width, height } = await boxOf(page, '.surface')
  const found: string[] = []
  for (let row = 0; row < 6; row++) {
    for (let column = 0; column < 10; column++) {
      await page.mouse.move(x + (width * (column + 0.5)) / 10, y + (height * (row + 0.5)) / 6)
      found.push(
        await page.evaluate(
          () => document.querySelector('.park.pointed')?.closest('[data-park]')?.getAttribute('data-park') ?? '',
        ),
      )
    }
  }
  return found
}
