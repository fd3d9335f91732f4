import type { Page } from '@playwright/test'
import { landed, listed } from './acts'
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

for (const { title, address } of views) {
  test(`both painters paint the same picture of ${title}`, async ({ page }) => {
    const svg = await picture(page, address, 'svg')
    const webgl = await picture(page, address, 'webgl')
    const { mean, share } = await difference(page, svg, webgl)
    expect(mean).toBeLessThan(tolerance.mean)
    expect(share).toBeLessThan(tolerance.share)
    expect(mean).toBeGreaterThan(0)
  })
}

for (const { title, address } of [
  { title: 'the opening', address: '' },
  { title: 'a closer view', address: 'map=10.6/31.15/121.5' },
]) {
  test(`both painters give the same park under the pointer, at 60 points of ${title}`, async ({ page }) => {
    const svg = await pointedParks(page, address, 'svg')
    const webgl = await pointedParks(page, address, 'webgl')
    expect(webgl).toEqual(svg)
    expect(new Set(svg).size).toBeGreaterThan(6)
    expect(svg).toContain('')
  })
}

async function show(page: Page, address: string, painter: 'svg' | 'webgl'): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`./#${[address, `painter=${painter}`].filter(Boolean).join('&')}`)
  await isDrawn(page, painter)
  await landed(page)
}

async function picture(page: Page, address: string, painter: 'svg' | 'webgl'): Promise<Buffer> {
  await show(page, address, painter)
  return page.screenshot({ clip: await boxOf(page, '.surface') })
}

/** The park that the list lights while the pointer is at each point of a grid of 10 by 6; none is ''. */
async function pointedParks(page: Page, address: string, painter: 'svg' | 'webgl'): Promise<string[]> {
  await show(page, address, painter)
  await listed(page, 'zhangjiang')
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
