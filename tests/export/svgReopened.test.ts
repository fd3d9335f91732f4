// @vitest-environment jsdom
import { expect, test } from 'vitest'
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
  expect(difference(rsvg, office)).toBeLessThan(4)
  const names = wordsOf(rsvg).filter(({ text }) => /园$|科学城$/.test(text))
  expect(names.length).toBeGreaterThanOrEqual(20)
  for (const { text, box } of names) {
    const [there, here] = [inked(rsvg, box, isDark), inked(office, box, isDark)]
    expect(there, text).toBeGreaterThan(0)
    expect(here, text).toBeGreaterThanOrEqual(there / 2)
  }
})
