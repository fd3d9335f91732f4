import type { Locator, Page } from '@playwright/test'
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
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme })
    for (const theme of ['light', 'dark']) {
      for (const { address, marks, kinds } of places) {
        await open([address, `theme=${theme}`].filter(Boolean).join('&'))
        await landed(page)
        const pictures = await picturesOf(page.locator(marks))
        const where = `${marks} at “${address}”, ${theme}`
        expect(new Set(pictures).size, where).toBeGreaterThanOrEqual(kinds)
        expect(
          (await contrasts(page, pictures)).filter((contrast) => contrast < 90),
          where,
        ).toEqual([])
      }
    }
    await open('desk=matrix')
    const pressed = page.locator('.desk-nav [aria-pressed=true]')
    expect(await pressed.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid')
  })
}

async function picturesOf(marks: Locator): Promise<string[]> {
  const shown = (await marks.filter({ visible: true }).all()).slice(0, 24)
  const pictures: string[] = []
  for (const mark of shown) pictures.push((await mark.screenshot()).toString('base64'))
  return pictures
}

/** How far the lightest and the darkest of each picture are apart in the colour that tells most, 0 to 255. */
function contrasts(page: Page, pictures: readonly string[]): Promise<number[]> {
  return page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (png) => {
          const image = new Image()
          image.src = `data:image/png;base64,${png}`
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = image.width
          canvas.height = image.height
          const pen = canvas.getContext('2d')
          pen?.drawImage(image, 0, 0)
          const { data = new Uint8ClampedArray() } = pen?.getImageData(0, 0, image.width, image.height) ?? {}
          const range = (channel: number) => {
            const values = data.filter((_, at) => at % 4 === channel)
            return Math.max(...values) - Math.min(...values)
          }
          return Math.max(range(0), range(1), range(2))
        }),
      ),
    pictures,
  )
}
