import type { Page } from '@playwright/test'
import { landed } from './acts'
import { expect, still as test } from './journey'
import { boxOf, footprintOnPage, overlap } from './place'

const sizes = [
  [1366, 625],
  [1024, 600],
  [960, 540],
  [911, 512],
  [853, 480],
  [844, 390],
  [640, 360],
  [640, 480],
  [900, 560],
  [390, 844],
  [360, 640],
] as const

const addresses = [
  '',
  'lens=measure/tasks',
  'draw=core-wings-points,one-five-x,four-x',
  'lens=measure/area',
  'desk=matrix',
  'park=zhangjiang',
  'embed=1',
]

for (const language of ['zh', 'en']) {
  test(`no name, scale or button stands under the legend or another part over the map, in ${language}`, async ({
    page,
    open,
  }) => {
    for (const address of addresses) {
      await open([`lang=${language}`, address].filter(Boolean).join('&'))
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height })
        await landed(page)
        await expect.poll(() => covered(page), { message: `“${address}” at ${width} × ${height}` }).toEqual([])
      }
    }
  })
}

const openings = ['', 'lens=measure/area', 'draw=core-wings-points,one-five-x', 'desk=matrix', 'embed=1']

test('the legend leaves the enlarged centre and all parks free, the scale the centre, and the credits every word', async ({
  page,
  open,
}) => {
  for (const address of openings) {
    await open(address)
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height })
      await landed(page)
      await expect.poll(() => hidden(page), { message: `“${address}” at ${width} × ${height}` }).toEqual([])
    }
  }
})

test('a park that was panned to under the legend is dragged into sight', async ({ page, open }) => {
  await open('map=10/31.03/121.61')
  const hiddenPart = async () => overlap(await footprintOnPage(page, 'lingang'), await boxOf(page, '.legend-place'))
  expect(await hiddenPart()).toBeGreaterThan(1000)
  await page.mouse.move(900, 300)
  await page.mouse.down()
  await page.mouse.move(500, 120, { steps: 5 })
  await page.mouse.up()
  await landed(page)
  await expect.poll(hiddenPart).toBe(0)
  await expect(page).not.toHaveURL(/park=/)
})

/** What of the map the legend, the scale and the credits hide, as `thing/plate`. */
function hidden(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const under = (plate: string, things: string) => {
      const over = document.querySelector(plate)?.getBoundingClientRect()
      if (!over || over.width === 0) return []
      return [...document.querySelectorAll(things)].flatMap((thing) => {
        const { x, y, right, bottom } = thing.getBoundingClientRect()
        const [across, down] = [
          Math.min(right, over.right) - Math.max(x, over.x),
          Math.min(bottom, over.bottom) - Math.max(y, over.y),
        ]
        return across > 3 && down > 3
          ? [`${thing.textContent || thing.closest('[data-footprint], [data-layer]')?.outerHTML.slice(0, 60)}/${plate}`]
          : []
      })
    }
    const inset = '.surface [data-layer=inset] > rect'
    return [
      ...under('.legend-place', `${inset}, .figure > :not([data-layer=inset]) [data-footprint] > *`),
      ...under('.scale', inset),
      ...under('.attribution', `${inset}, .figure > :not([data-layer=inset]) text`),
    ]
  })
}

/** What stands under what, as `name/plate`: of letters the inked part, of all but a hair's breadth. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = (parts: string, called: (part: Element) => string) =>
      [...document.querySelectorAll(parts)].flatMap((part) => {
        const { x, y, right, bottom, width } = part.getBoundingClientRect()
        return width > 0 ? [{ part, name: called(part), x, y, right, bottom }] : []
      })
    const plates = shown('.legend-place, .controls, .lens-bar > *, .scale', ({ classList }) => classList[0] ?? '')
    const names = shown(
      '.surface [data-name-of] text',
      (text) => text.closest('[data-name-of]')?.getAttribute('data-name-of') ?? '',
    )
    return [...names, ...plates].flatMap((one, at) =>
      plates
        .slice(Math.max(0, at - names.length + 1))
        .filter((plate) => Math.min(one.right, plate.right) - Math.max(one.x, plate.x) > 3)
        .filter((plate) => Math.min(one.bottom, plate.bottom) - Math.max(one.y, plate.y) > 5)
        .map((plate) => `${one.name}/${plate.name}`),
    )
  })
}
