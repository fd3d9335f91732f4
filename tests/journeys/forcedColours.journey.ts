import type { Page } from '@playwright/test'
import { landed } from './acts'
import { expect, test } from './journey'

/** Where colour or pattern is what a mark says: each place with as many that must not look alike. */
const places = [
  { address: '', marks: '.legend .swatch', kinds: 6 },
  { address: '', marks: '.facets .group-mark', kinds: 4 },
  { address: 'lens=measure/tasks', marks: '.legend .swatch', kinds: 6 },
  { address: 'lens=measure/tasks', marks: '.parks .fill-mark', kinds: 3 },
  { address: 'lens=industry/biomedicine', marks: '.legend .swatch', kinds: 3 },
  { address: 'draw=one-five-x,four-x&x=1', marks: '.legend .swatch', kinds: 6 },
  { address: 'desk=compare&compare=minhang,lingang', marks: '.compare .group-mark', kinds: 2 },
  { address: 'park=minhang', marks: '.detail-mark', kinds: 1 },
]

for (const scheme of ['light', 'dark'] as const) {
  test(`marks tell what they mean where the system sets the colours, on ${scheme} ground`, async ({ page, open }) => {
    // So high that every list of marks stands whole.
    await page.setViewportSize({ width: 1280, height: 2200 })
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme })
    for (const theme of ['light', 'dark']) {
      for (const { address, marks, kinds } of places) {
        await open([address, `theme=${theme}`].filter(Boolean).join('&'))
        await landed(page)
        const where = `${marks} at “${address}”, ${theme}`
        const seen = await marksSeen(page, marks)
        expect.soft(new Set(seen.map(({ pixels }) => pixels)).size, where).toBeGreaterThanOrEqual(kinds)
        expect
          .soft(
            seen.map(({ contrast }) => contrast).filter((contrast) => contrast < 90),
            where,
          )
          .toEqual([])
      }
    }
    await open('desk=matrix')
    const pressed = page.locator('.desk-nav [aria-pressed=true]')
    expect(await pressed.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid')
  })
}

type Mark = {
  readonly pixels: string
  /** How far its lightest and its darkest are apart in the colour that tells most, 0 to 255. */
  readonly contrast: number
}

/** The first marks that are not hidden, all from one picture of the page. */
async function marksSeen(page: Page, marks: string): Promise<Mark[]> {
  const shown = (await page.locator(marks).filter({ visible: true }).all()).slice(0, 24)
  const boxes = await Promise.all(shown.map((mark) => mark.boundingBox()))
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(
    async ([png, places]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${png}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const pen = canvas.getContext('2d', { willReadFrequently: true })
      if (!pen) throw new Error('no canvas')
      pen.drawImage(image, 0, 0)
      return places.map((box) => {
        if (!box || box.y + box.height > image.height) throw new Error('a mark is not in the picture')
        const { data } = pen.getImageData(
          Math.floor(box.x),
          Math.floor(box.y),
          Math.ceil(box.width),
          Math.ceil(box.height),
        )
        const range = (channel: number) => {
          const values = data.filter((_, at) => at % 4 === channel)
          return Math.max(...values) - Math.min(...values)
        }
        return { pixels: data.join(), contrast: Math.max(range(0), range(1), range(2)) }
      })
    },
    [picture, boxes] as const,
  )
}
