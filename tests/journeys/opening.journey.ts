import type { Page } from '@playwright/test'
import { uncovered } from '../../src/drawing/focus'
import type { Rect } from '../../src/drawing/frame'
import { furnitureOf } from '../../src/drawing/furniture'
import { panelSizes } from '../../src/ui/layout'
import { landed } from './acts'
import { groupCounts, parkCount } from './counts'
import { expect, still as test } from './journey'
import { type Colour, coloursAt, isPainted } from './pictures'
import { members, onPage, overlap, parks } from './place'

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]

test('all names are legible and none covers another', { tag: '@painter' }, async ({ page, open }) => {
  for (const language of ['zh', 'en']) {
    await open(`lang=${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`))
    for (const size of sizes) {
      await page.setViewportSize(size)
      await landed(page)
      const names = await namesOnPage(page)
      const plates = await platesOnPage(page)
      const where = `${language} at ${size.width} × ${size.height}`
      expect.soft(new Set(names.map(({ park }) => park)).size, where).toBe(parkCount)
      expect
        .soft(
          names.filter(({ letters }) => letters < 12),
          where,
        )
        .toEqual([])
      const meeting = names.flatMap((name, at) => [
        ...names.slice(at + 1).flatMap((other) => (overlap(name.box, other.box) > 0 ? [[name.park, other.park]] : [])),
        ...plates.flatMap((plate) => (overlap(name.box, plate.box) > 0 ? [[name.park, plate.name]] : [])),
      ])
      expect.soft(meeting, where).toEqual([])
    }
  }
})

/** The boxes of the letters, without the room that a font leaves above and below them. */
function namesOnPage(page: Page) {
  return page.locator('.surface [data-name-of] text').evaluateAll((texts) =>
    texts.map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect()
      const letters = Number(text.getAttribute('font-size'))
      const inked = letters * (1 + text.querySelectorAll('tspan').length * 1.24)
      const park = text.parentElement?.getAttribute('data-name-of') ?? ''
      return { park, letters, box: { x, y: y + (height - inked) / 2, width, height: inked } }
    }),
  )
}

/** What lies over the map. */
function platesOnPage(page: Page) {
  return page.locator('.legend, .controls, .scale, .attribution').evaluateAll((plates) =>
    plates.map((plate) => {
      const { x, y, width, height } = plate.getBoundingClientRect()
      return { name: plate.className, box: { x, y, width, height } }
    }),
  )
}

test('names keep clear of where the page has its own parts over the map', async ({ page, open }) => {
  for (const address of ['', 'lang=en', 'theme=projector', 'park=zhangjiang']) {
    await open(address)
    for (const size of [...sizes, ...(address.startsWith('park') ? [] : [{ width: 390, height: 844 }])]) {
      await page.setViewportSize(size)
      await landed(page)
      const { map, plates } = await platesOnMap(page)
      const kept = furnitureOf(map, { ...uncovered, right: address.startsWith('park') ? panelSizes.detail : 0 })
      const where = `“${address}” at ${size.width} × ${size.height}`
      expect.soft(plates, where).toHaveLength(4)
      const strays = plates.filter(({ box }) => !kept.some((place) => isWithin(box, place)))
      expect.soft(strays, where).toEqual([])
    }
  }
})

/** What lies over the map, in its own pixels. */
function platesOnMap(page: Page) {
  return page.locator('main.map').evaluate((map) => {
    const room = (map.querySelector('.map-box') ?? map).getBoundingClientRect()
    const plates = [...map.querySelectorAll('.legend-place, .controls, .lens-bar, .scale')].map((plate) => {
      const { x, y, width, height } = plate.getBoundingClientRect()
      return { name: plate.className, box: { x: x - room.x, y: y - room.y, width, height } }
    })
    return { map: { width: room.width, height: room.height }, plates }
  })
}

/** Whether a box lies within a place, give or take what letters of another font would. */
function isWithin(box: Rect, place: Rect, slack = 6): boolean {
  return (
    box.x >= place.x - slack &&
    box.y >= place.y - slack &&
    box.x + box.width <= place.x + place.width + slack &&
    box.y + box.height <= place.y + place.height + slack
  )
}

test('the legend counts the parks of each group', async ({ page, open }) => {
  await open()
  await expect(page.getByRole('region', { name: '图例' }).getByRole('listitem')).toContainText(groupCounts)
})

const land: Colour = [250, 247, 239]
const paints: Readonly<Record<string, Colour>> = {
  city: [194, 59, 34],
  pole: [184, 110, 0],
  zone: [31, 99, 168],
  clusters: [29, 127, 95],
}

test('the footprints of all parks are on the canvas, each in the colour of its group', { tag: '@painter' }, async ({
  page,
  open,
}) => {
  await open('map=8.76/31.23/121.75')
  await hideTexts(page)
  const places = await Promise.all(members.map(({ anchor }) => onPage(page, anchor)))
  const colours = await coloursAt(page, places)
  const bare = members.filter(({ park }, at) => {
    const group = parks.find(({ id }) => id === park)?.group ?? ''
    return !isPainted(colours[at] ?? land, land, paints[group] ?? land)
  })
  expect(new Set(members.map(({ park }) => park)).size).toBe(parkCount)
  expect(bare.map(({ id }) => id)).toEqual([])
})

/** Names stand on the footprints that they belong to; here the colours under them are looked at. */
async function hideTexts(page: Page): Promise<void> {
  await page.locator('.surface text').evaluateAll((texts) => {
    for (const text of texts) if (text instanceof SVGElement) text.style.visibility = 'hidden'
  })
}
