import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../src/domain/atlas'
import { type Covered, cameraFor, freePart, uncovered, withButtons } from '../../src/drawing/focus'
import { type Rect, type Size, toScreen, transformOf } from '../../src/drawing/frame'
import { linesOf } from '../../src/drawing/planeGeometry'
import { type Camera, roundedCamera } from '../../src/state/view'
import { realAtlas } from '../builders'
import { sizes } from './arbitraries'
import { laptop, phone } from './maps'

function blocksOf(park: string): readonly Block[] {
  return realAtlas.blocks.filter((block) => block.park === park && block.membership === 'member')
}

/** The rectangle of the screen that the blocks take under a camera. */
function boundsOf(blocks: readonly Block[], camera: Camera, size: Size): Rect {
  const transform = transformOf({ rect: { x: 0, y: 0, ...size }, camera })
  const points = blocks.flatMap(({ geometry }) =>
    linesOf(geometry)
      .flat()
      .map((point) => toScreen(transform, point)),
  )
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function expectWithin(inner: Rect, outer: Rect): void {
  expect(inner.x).toBeGreaterThanOrEqual(outer.x)
  expect(inner.y).toBeGreaterThanOrEqual(outer.y)
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width)
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height)
}

const parks = fc.constantFrom(...realAtlas.parks.map(({ id }) => id))

/** Panels that leave at least so many pixels of a map either way. */
function coveredMaps(least: number): fc.Arbitrary<{ readonly size: Size; readonly covered: Covered }> {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  return fc.tuple(sizes, share, share, share, share).map(([size, left, right, top, bottom]) => {
    const across = size.width - least
    const down = size.height - least
    const covered = {
      left: left * across,
      right: right * (1 - left) * across,
      top: top * down,
      bottom: bottom * (1 - top) * down,
    }
    return { size, covered }
  })
}

test('a chosen park lies whole in the part of the map that no panel covers, whatever its size', () => {
  fc.assert(
    fc.property(parks, coveredMaps(48), (park, { size, covered }) => {
      const bounds = boundsOf(blocksOf(park), cameraFor(blocksOf(park), size, covered), size)
      expectWithin(bounds, freePart(size, covered))
    }),
    { numRuns: 300 },
  )
})

/** Panels as the page has them: two beside a wide map, a sheet over a phone's. */
const pages = sizes.chain((size) => {
  const most = size.width < 700 ? { left: 0, right: 0, bottom: size.height / 2 } : { left: 304, right: 388, bottom: 0 }
  const sides = fc.record({
    left: fc.constantFrom(0, size.width > 940 ? most.left : 0),
    right: fc.constantFrom(0, most.right),
    bottom: fc.constantFrom(0, most.bottom),
  })
  return sides.map((covered) => ({ size, covered: { top: 0, ...covered } }))
})

test('beside the page’s panels it stays there when the camera is kept as an address keeps it', () => {
  fc.assert(
    fc.property(parks, pages, (park, { size, covered }) => {
      const camera = roundedCamera(cameraFor(blocksOf(park), size, covered))
      expectWithin(boundsOf(blocksOf(park), camera, size), freePart(size, covered))
    }),
    { numRuns: 400 },
  )
})

test('the park stands in the middle of the free part', () => {
  const covered = { left: 300, right: 0, top: 0, bottom: 200 }
  const { x, y, width, height } = boundsOf(blocksOf('jiading'), cameraFor(blocksOf('jiading'), laptop, covered), laptop)
  expect(x + width / 2).toBeCloseTo(300 + (laptop.width - 300) / 2, 3)
  expect(y + height / 2).toBeCloseTo((laptop.height - 200) / 2, 3)
})

test('a small park is not brought closer than its neighbours allow to be seen', () => {
  expect(cameraFor(blocksOf('lujiazui').slice(0, 1), { width: 2600, height: 1400 }, uncovered).zoom).toBeLessThan(12.5)
})

test('the free part is what the panels leave, never thinner than a finger', () => {
  const size = { width: 1000, height: 600 }
  const free = freePart(size, { left: 300, right: 400, top: 10, bottom: 90 })
  expect(free).toEqual({ x: 300, y: 10, width: 300, height: 500 })
  expect(freePart(size, { left: 800, right: 800, top: 0, bottom: 600 })).toMatchObject({ width: 48, height: 48 })
})

test.each([laptop, phone])(
  'on $width × $height a park stands clear of the panels and of the map’s own buttons',
  (size) => {
    for (const { id } of realAtlas.parks) {
      const covered = withButtons(uncovered, size)
      const { x, y } = boundsOf(blocksOf(id), cameraFor(blocksOf(id), size, covered), size)
      expect([id, size === laptop ? x >= 140 : y >= 84]).toEqual([id, true])
    }
  },
)
