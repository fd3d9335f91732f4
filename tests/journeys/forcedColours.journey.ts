import type { Page } from '@playwright/test'
import { landed, listed } from './acts'
import { expect, test } from './journey'
import type { Box } from './place'

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
        if (marks.startsWith('.parks')) await listed(page, 'zhangjiang')
        const folded = page.locator('.legend-place[data-folded="true"] button')
        if (marks.startsWith('.legend') && (await folded.isVisible())) await folded.click()
        await expect(page.locator(marks).first()).toBeVisible()
        const pictures = await picturesOf(page, marks)
        const where = `${marks} at “${address}”, ${theme}`
        expect(new Set(pictures.map(({ pixels }) => pixels)).size, where).toBeGreaterThanOrEqual(kinds)
        expect(
          pictures.filter(({ contrast }) => contrast < 90),
          where,
        ).toEqual([])
      }
    }
    await open('desk=matrix')
    const pressed = page.locator('.desk-nav [aria-pressed=true]')
    expect(await pressed.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid')
  })
}

/** The pictures of the marks that can be seen, some two dozen at most, cut out of as few pictures of the page as show them all. */
async function picturesOf(page: Page, marks: string): Promise<readonly Picture[]> {
  const shown = (await page.locator(marks).filter({ visible: true }).all()).slice(0, 24)
  const pictures: Picture[] = []
  while (pictures.length < shown.length) {
    // Into the middle: at an edge of its scroller a part of a pixel may be cut off.
    await shown[pictures.length]?.evaluate((mark) => mark.scrollIntoView({ block: 'center' }))
    const boxes = await Promise.all(shown.slice(pictures.length).map((mark) => mark.evaluate(boxIfInFront)))
    const hidden = boxes.indexOf(null)
    const inFront = boxes.slice(0, hidden < 0 ? boxes.length : hidden).filter((box) => box !== null)
    if (inFront.length === 0) throw new Error(`a mark of ${marks} cannot be scrolled to`)
    pictures.push(...(await cutOut(page, (await page.screenshot()).toString('base64'), inFront)))
  }
  return pictures
}

/** Where a mark stands on the page; null where it is outside the page or under something else. */
function boxIfInFront(mark: Element): Box | null {
  const { x, y, width, height } = mark.getBoundingClientRect()
  const met = document.elementFromPoint(x + width / 2, y + height / 2)
  const isWhole = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight
  return isWhole && met && (mark.contains(met) || met.contains(mark)) ? { x, y, width, height } : null
}

type Picture = {
  readonly pixels: string
  /** How far the lightest and the darkest are apart in the colour that tells most, 0 to 255. */
  readonly contrast: number
}

function cutOut(page: Page, png: string, boxes: readonly Box[]): Promise<readonly Picture[]> {
  return page.evaluate(
    async ([whole, parts]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${whole}`
      await image.decode()
      return parts.map(({ x, y, width, height }) => {
        const canvas = document.createElement('canvas')
        const [left, top] = [Math.round(x), Math.round(y)]
        canvas.width = Math.round(x + width) - left
        canvas.height = Math.round(y + height) - top
        const pen = canvas.getContext('2d')
        if (!pen) throw new Error('no canvas')
        pen.drawImage(image, -left, -top)
        const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
        const range = (channel: number) => {
          const values = data.filter((_, at) => at % 4 === channel)
          return Math.max(...values) - Math.min(...values)
        }
        return { pixels: canvas.toDataURL(), contrast: Math.max(range(0), range(1), range(2)) }
      })
    },
    [png, boxes] as const,
  )
}
