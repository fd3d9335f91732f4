// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { Rect } from '../../src/drawing/frame'
import type { Sheet } from '../../src/drawing/sheet/sheet'
import { svgText } from '../../src/export/svgFile'
import { aSheet } from '../drawing/sheet/sheets'
import { type Raster, rasterOf, wordsOf } from './rasters'

/** The share of the box that is as dark as ink, or on a dark ground as light. */
function inked({ width, pixels }: Raster, [left, top, right, bottom]: readonly number[], isDark: boolean): number {
  let [count, all] = [0, 0]
  for (let y = Math.floor(top ?? 0); y < (bottom ?? 0); y++)
    for (let x = Math.floor(left ?? 0); x < (right ?? 0); x++) {
      const at = 3 * (y * width + x)
      const light = ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3
      if (isDark ? light > 120 : light < 90) count++
      all++
    }
  return count / all
}

/** The mean difference of two pictures, of 255, at an eighth of their size: fonts differ, pictures do not. */
function difference(one: Raster, other: Raster): number {
  let [sum, count] = [0, 0]
  const grey = ({ width, pixels }: Raster, left: number, top: number) => {
    let total = 0
    for (let y = top; y < top + 8; y++)
      for (let x = left; x < left + 8; x++) total += pixels[3 * (y * width + x) + 1] ?? 0
    return total / 64
  }
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)]
  for (let y = 0; y + 8 <= height; y += 8)
    for (let x = 0; x + 8 <= width; x += 8) {
      sum += Math.abs(grey(one, x, y) - grey(other, x, y))
      count++
    }
  return sum / count
}

test.each([
  ['draw=one-five-x', false],
  ['theme=dark&industry=biomedicine', true],
] as const)('LibreOffice and librsvg show the same picture, with all names: %s', (address, isDark) => {
  const svg = svgText(aSheet({ address, paper: 'A4' }))
  const [rsvg, office] = [rasterOf(svg, 'librsvg'), rasterOf(svg, 'LibreOffice')]
  expect([office.width, office.height]).toEqual([rsvg.width, rsvg.height])
  expect(difference(rsvg, office)).toBeLessThan(1.25)
  const names = wordsOf(rsvg).filter(({ text }) => /园$|科学城$/.test(text))
  expect(names.length).toBeGreaterThanOrEqual(20)
  for (const { text, box } of names) {
    const [there, here] = [inked(rsvg, box, isDark), inked(office, box, isDark)]
    expect(there, text).toBeGreaterThan(0)
    expect(here, text).toBeGreaterThanOrEqual(there / 2)
  }
})

/** The mean colour of a box of a picture. */
function meanOf({ width, pixels }: Raster, { x, y, width: across, height: down }: Rect): readonly number[] {
  const sums = [0, 0, 0]
  let count = 0
  for (let row = Math.round(y); row < y + down; row++)
    for (let column = Math.round(x); column < x + across; column++) {
      count++
      for (const band of [0, 1, 2]) sums[band] = (sums[band] ?? 0) + (pixels[3 * (row * width + column) + band] ?? 0)
    }
  return sums.map((sum) => sum / count)
}

/** The inner part of each swatch of the legend that is hatched, in pixels of a picture as wide as this. */
function hatchedSwatches({ legend, body, size: sheet }: Sheet, width: number): readonly Rect[] {
  const rows = legend?.groups.flatMap((group) => group.rows) ?? []
  const size = legend?.size ?? 0
  const scale = width / sheet.width
  return rows.flatMap(({ items, x, y }) =>
    items.flatMap((item): readonly Rect[] => {
      const hatch = item.kind === 'swatch' && item.entry.kind === 'fill' ? item.entry.fill.hatch : 'none'
      if (hatch !== 'stripes' && hatch !== 'dots') return []
      const box = { x: body.x + x + 0.3 * size, y: body.y + y - 0.3 * size, width: 1.1 * size, height: 0.6 * size }
      return [{ x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale }]
    }),
  )
}

test.each(['', 'theme=dark'])('a hatch is as dark in LibreOffice as in librsvg: %s', (address) => {
  const sheet = aSheet({ address, paper: 'A2' })
  const svg = svgText(sheet)
  const [rsvg, office] = [rasterOf(svg, 'librsvg'), rasterOf(svg, 'LibreOffice')]
  const swatches = hatchedSwatches(sheet, rsvg.width)
  expect(swatches).toHaveLength(2)
  for (const box of swatches) {
    const [here, there] = [meanOf(rsvg, box), meanOf(office, box)]
    for (const band of [0, 1, 2]) expect(Math.abs((here[band] ?? 0) - (there[band] ?? 0))).toBeLessThan(12)
  }
})

test('letters that are set apart stand as far apart in LibreOffice as in librsvg', () => {
  const svg = svgText(aSheet({ paper: 'A2' }))
  const [rsvg, office] = [rasterOf(svg, 'librsvg'), rasterOf(svg, 'LibreOffice')]
  // Each may find letters that stand apart as words of their own: what counts is how far they reach.
  const reach = (raster: Raster, said: string) => {
    const words = wordsOf(raster)
    const at = words.findIndex((_, index) =>
      words
        .slice(index)
        .map(({ text }) => text)
        .join('')
        .startsWith(said),
    )
    const last = words.findIndex(
      (_, index) =>
        words
          .slice(at, index + 1)
          .map(({ text }) => text)
          .join('') === said,
    )
    return [words[at]?.box[0] ?? 0, words[last]?.box[2] ?? 0]
  }
  for (const said of ['长江口', '杭州湾', '淀山湖', '多组团']) {
    const [here, there] = [reach(rsvg, said), reach(office, said)]
    for (const side of [0, 1]) expect(Math.abs((here[side] ?? 0) - (there[side] ?? 0)), said).toBeLessThan(4)
  }
})
