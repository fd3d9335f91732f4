import type { Page } from '@playwright/test'
import { openingComposition } from '../../src/drawing/composition'
import type { Size } from '../../src/drawing/frame'
import { stageCovered } from '../../src/presentation/stage/stagedView'
import { stageRoom } from '../../src/presentation/stage/stageRoom'
import { realExtent } from '../builders'
import { landed } from './acts'
import { slideCount, stepsOf } from './counts'
import { expect, still as test } from './journey'
import { boxOf, parks } from './place'
import { stageTroubles } from './stageTroubles'
import { troubles } from './troubles'

const slides = slideCount

async function isOn(page: Page, at: number): Promise<void> {
  await expect(page.locator('.stage-number')).toHaveText(`${at} / ${slides}`)
  await landed(page)
}

const walks = [
  { width: 1024, height: 768, look: 'theme=projector' },
  { width: 1024, height: 768, look: 'theme=projector-dark&lang=en' },
  { width: 1280, height: 720, look: 'theme=projector&lang=en' },
  { width: 1280, height: 720, look: 'theme=projector-dark' },
  { width: 1920, height: 1080, look: 'theme=projector' },
]

for (const { width, height, look } of walks) {
  test(`at ${width} × ${height}, ${look}, every slide can be read from the back and stands where the camera takes it to`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height })
    await open(`slide=layout/title&show=1&${look}`)
    for (let at = 1; at <= slides; at++) {
      await isOn(page, at)
      expect.soft(await stageTroubles(page), `slide ${at}`).toEqual([])
      if (at === 2) await scaleStandsInItsPlace(page, { width, height })
      if (at === 3) await cardStandsInItsPlace(page, width)
      for (let step = 0; step <= stepsOf(at); step++) await page.keyboard.press('PageDown')
    }
  })
}

async function scaleStandsInItsPlace(page: Page, { width, height }: Size): Promise<void> {
  const room = await boxOf(page, '.stage-room')
  const expected = stageRoom({ width, height })
  expect(Math.abs(room.height - expected.height)).toBeLessThan(1.5)
  expect(room.width).toBe(expected.width)
  const scale = await boxOf(page, '.stage-room .scale')
  const [place] = openingComposition(realExtent, room, 'stage').taken
  if (!place) throw new Error('the stage keeps no place for its scale')
  expect(scale.x).toBeGreaterThanOrEqual(place.x - 1)
  expect(scale.y - room.y).toBeGreaterThanOrEqual(place.y - 1)
  expect(scale.x + scale.width).toBeLessThanOrEqual(place.x + place.width + 1)
  expect(scale.y - room.y + scale.height).toBeLessThanOrEqual(place.y + place.height + 1)
}

async function cardStandsInItsPlace(page: Page, width: number): Promise<void> {
  const card = await boxOf(page, '.park-card')
  expect(Math.abs(card.width - stageCovered(width, { card: true, filters: false }).right)).toBeLessThan(1)
  expect(card.x + card.width).toBe(width)
}

for (const lang of ['zh', 'en']) {
  test(`a click on any park opens a card that never scrolls: ${lang}`, async ({ page, open }) => {
    test.slow()
    await page.setViewportSize({ width: 1024, height: 768 })
    await open(`slide=layout/whole&show=1&lang=${lang}`)
    const found: string[] = []
    for (const { id } of parks) {
      await landed(page)
      const { x, y, width, height } = await boxOf(page, `.surface [data-layer=names] [data-name-of=${id}] >> nth=0`)
      await page.mouse.click(x + width / 2, y + height / 2)
      await expect(page.locator('.park-card')).toHaveCount(1)
      const over = await page.locator('.park-card').evaluate((card) => card.scrollHeight - card.clientHeight)
      if (over > 0) found.push(`${id} by ${over} px`)
      await page.keyboard.press('r')
      await expect(page.locator('.park-card')).toHaveCount(0)
    }
    expect(found).toEqual([])
  })
}

test('axe-core finds nothing serious on the stage', async ({ page, open }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  for (const theme of ['projector', 'projector-dark']) {
    await open(`slide=layout/title&show=1&theme=${theme}`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    for (const at of [1, 2, 3, 7, 10, 11, 12]) {
      for (const press of [...String(at), 'Enter']) await page.keyboard.press(press)
      await isOn(page, at)
      expect.soft(await troubles(page, '.stage'), `${theme}, slide ${at}`).toEqual([])
    }
    for (const key of ['?', 'g']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect.soft(await troubles(page, '.stage'), `${theme}, ${key}`).toEqual([])
      await page.keyboard.press('Escape')
    }
  }
})

test('the tools are large, named, and seen when the keyboard comes to them', async ({ page, open }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await open('slide=layout/whole&show=1&lang=en')
  const tools = page.getByRole('toolbar').getByRole('button')
  // All at one moment: the way to full screen goes as soon as the browser grants it.
  const seen = await tools.evaluateAll((all) =>
    all.map((tool) => ({ ...tool.getBoundingClientRect().toJSON(), title: tool.getAttribute('aria-label') })),
  )
  expect(seen.length).toBeGreaterThan(5)
  for (const { width, height, title } of seen) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    expect(title).toMatch(/^[A-Z][\w' ,;()?]+$/)
  }
  await tools.first().focus()
  await page.keyboard.press('Tab')
  const outline = await tools.nth(1).evaluate((tool) => getComputedStyle(tool).outlineStyle)
  expect(outline).not.toBe('none')
  await expect(page.locator('.stage-tools')).toHaveCSS('opacity', '1')
})

test('the list of keys and the overview of slides fit a small projector', async ({ page, open }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  for (const lang of ['zh', 'en']) {
    await open(`slide=layout/whole&show=1&lang=${lang}`)
    for (const [key, part] of [
      ['?', '.stage-help'],
      ['g', '.stage-grid'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(page.locator(part)).toBeVisible()
      const size = await page.locator(part).evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => ({
        over: scrollHeight - clientHeight,
        aside: scrollWidth - clientWidth,
      }))
      expect(size, `${part} ${lang}`).toEqual({ over: 0, aside: 0 })
      expect(await stageTroubles(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
  }
})
