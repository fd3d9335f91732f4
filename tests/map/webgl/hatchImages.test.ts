import { expect, test } from 'vitest'
import { hatches } from '../../../src/drawing/theme'
import { grainOf } from '../../../src/map/webgl/grain'
import { hatchImages, hatchNames } from '../../../src/map/webgl/hatchImages'
import { aFrame, openingFrame } from './drawings'

/** The share of a hatch that its marks cover; an SDF's edge stands at 192. */
function covered(name: string, zoom: number): number {
  const image = hatchImages(grainOf(aFrame(zoom))).find((one) => one.name === name)
  const alphas = Array.from(image?.data ?? []).filter((_, index) => index % 4 === 3)
  return alphas.filter((alpha) => alpha >= 192).length / alphas.length
}

test('stripes cover as much as in the figure: 2.2 of 6 pixels', () => {
  expect(covered('stripes', 10)).toBeCloseTo(2.2 / 6, 1)
  expect(covered('stripes', 9.37)).toBeCloseTo(2.2 / 6, 1)
})

test('dots cover as much as in the figure: a circle of radius 1.25 on 6 × 6 pixels', () => {
  expect(covered('dots', 10)).toBeCloseTo((Math.PI * 1.25 ** 2) / 36, 1)
  expect(covered('dots', 12.8)).toBeCloseTo((Math.PI * 1.25 ** 2) / 36, 1)
})

test.each([9.3, 11, 12.75])('a hatch keeps its grain on the screen at zoom %d', (zoom) => {
  const grain = grainOf(aFrame(zoom))
  for (const { width, pixelRatio } of hatchImages(grain)) {
    expect((width / pixelRatio) * grain.stretch).toBeCloseTo(6 * Math.SQRT2 * grain.typeScale, 9)
  }
})

test('the groups that have marks are those with a picture', () => {
  const marked = Object.values(hatches).filter((hatch) => hatch !== 'solid' && hatch !== 'plain')
  expect(marked.sort()).toEqual([...hatchNames].sort())
  expect(hatchImages(grainOf(openingFrame)).map(({ name }) => name)).toEqual([...hatchNames])
})
