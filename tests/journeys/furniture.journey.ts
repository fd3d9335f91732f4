import type { Page } from '@playwright/test'
import { landed } from './acts'
import { expect, still as test } from './journey'

const sizes = [
  [1366, 625],
  [1024, 600],
  [960, 540],
  [911, 512],
  [853, 480],
  [844, 390],
  [640, 360],
  [390, 844],
  [360, 640],
] as const

const addresses = [
  '',
  'lens=measure/tasks',
  'draw=core-wings-points,one-five-x,four-x',
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
