import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compositionOf, designFor, designs, openingComposition } from '../../src/drawing/composition'
import { uncovered } from '../../src/drawing/focus'
import { contains, toScreen, transformOf } from '../../src/drawing/frame'
import { linesOf } from '../../src/drawing/planeGeometry'
import { toPlane } from '../../src/drawing/projection'
import { scaleBarOf } from '../../src/drawing/scaleBar'
import { realAtlas, realExtent } from '../builders'
import { cameras, sizes } from './arbitraries'
import { halved, laptop, office, phone } from './maps'

const wideScreens = fc.record({
  width: fc.integer({ min: 900, max: 2600 }),
  height: fc.integer({ min: 600, max: 1000 }),
})

function enlargement(size: { width: number; height: number }): number {
  const { main, inset } = openingComposition(realExtent, size)
  return inset ? 2 ** (inset.camera.zoom - main.camera.zoom) : 0
}

test('the inset shows the centre at about twice the scale', () => {
  fc.assert(
    fc.property(wideScreens, (size) => {
      expect(enlargement(size)).toBeGreaterThan(1.7)
      expect(enlargement(size)).toBeLessThan(2.3)
    }),
  )
})

test('on a phone the inset enlarges no less', () => {
  expect(enlargement(phone)).toBeGreaterThan(1.7)
})

test('the inset lies within the map', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const rect = openingComposition(realExtent, size).inset?.rect
      expect(rect && contains({ x: 0, y: 0, ...size }, [rect.x, rect.y])).toBe(true)
      expect(rect && contains({ x: 0, y: 0, ...size }, [rect.x + rect.width, rect.y + rect.height])).toBe(true)
    }),
  )
})

test.each([laptop, office, halved, phone])('at $width × $height every drawn block lies on the opening map', (size) => {
  const { main } = openingComposition(realExtent, size)
  const members = realAtlas.blocks.filter(({ membership }) => membership === 'member')
  const outside = members.filter(({ geometry }) =>
    linesOf(geometry).some((line) => line.some((point) => !contains(main.rect, toScreen(transformOf(main), point)))),
  )
  expect(outside.map(({ id }) => id)).toEqual([])
})

test.each([laptop, office, halved, phone])(
  'at $width × $height the main block of every central park is in sight, not under the inset',
  (size) => {
    const { main, inset } = openingComposition(realExtent, size)
    const shown = realAtlas.parks.filter(({ id, group }) => {
      const block = realAtlas.blocks.find(({ park, membership }) => park === id && membership === 'member')
      if (group !== 'zone' || !block || !inset) return false
      const place = toPlane(block.anchor)
      const point = toScreen(transformOf(main), place)
      const inMain = contains(main.rect, point) && !contains(inset.rect, point)
      return inMain || contains(inset.rect, toScreen(transformOf(inset), place))
    })
    expect(shown).toHaveLength(13)
  },
)

test('the inset makes way where a panel covers its place, and for a closer look', () => {
  const opening = compositionOf(realExtent, null, laptop)
  expect(opening.inset).not.toBeNull()
  expect(compositionOf(realExtent, null, laptop, { ...uncovered, right: 388 }).inset).toBeNull()
  expect(compositionOf(realExtent, null, laptop, { ...uncovered, left: 304 }).inset).not.toBeNull()
  const { zoom, lat, lng } = opening.main.camera
  expect(compositionOf(realExtent, { zoom: zoom + 0.3, lat, lng }, laptop).inset).not.toBeNull()
  expect(compositionOf(realExtent, { zoom: zoom + 1, lat, lng }, laptop).inset).toBeNull()
})

test('a camera of the user’s own is the main frame’s camera', () => {
  fc.assert(
    fc.property(cameras, sizes, (camera, size) => {
      expect(compositionOf(realExtent, camera, size).main.camera).toEqual(camera)
    }),
  )
})

test('the opening composition is the same design at every size of one shape', () => {
  const { inset, typeScale, main } = openingComposition(realExtent, laptop)
  const twice = openingComposition(realExtent, { width: laptop.width * 2, height: laptop.height * 2 })
  expect(twice.typeScale).toBeCloseTo(typeScale * 2, 9)
  expect(twice.inset?.rect.width).toBeCloseTo((inset?.rect.width ?? 0) * 2, 6)
  expect(twice.main.camera.zoom).toBeCloseTo(main.camera.zoom + 1, 6)
})

test('a tall screen stacks the inset under the map', () => {
  expect(designFor(phone)).toBe(designs.tall)
  expect(designFor(laptop)).toBe(designs.wide)
})

test('the scale bar is the longest of 1, 2, 5, 10, 20 … that fits', () => {
  fc.assert(
    fc.property(cameras, fc.integer({ min: 40, max: 200 }), (camera, most) => {
      const { metres, pixels } = scaleBarOf(camera, most, 'zh')
      const leading = metres / 10 ** Math.floor(Math.log10(metres) + 1e-9)
      expect(pixels).toBeLessThanOrEqual(most)
      expect(pixels).toBeGreaterThan(most / 2.5 - 1e-6)
      expect([1, 2, 5].some((round) => Math.abs(leading - round) < 1e-9)).toBe(true)
    }),
  )
})
