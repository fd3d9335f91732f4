import { expect, test } from 'vitest'
import { openingComposition } from '../../../src/drawing/composition'
import { transformOf } from '../../../src/drawing/frame'
import { linesOf } from '../../../src/drawing/planeGeometry'
import { paperPath } from '../../../src/drawing/svg/paperPath'
import { realExtent, realGround } from '../../builders'

const size = { width: 1000, height: 620 }
const { main } = openingComposition(realExtent, size)
const transform = transformOf(main)
const paper = { step: 0.4, room: { x: 0, y: 0, ...size } }
const pointsIn = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

test('outlines for a printer keep to the picture, in quarters of a pixel, and are fewer points', () => {
  const shapes = realGround.filter(({ geometry }) => geometry.type !== 'Point')
  const drawn = shapes.flatMap(({ geometry }) => pointsIn(paperPath(geometry, transform, paper)))
  expect(drawn.length).toBeGreaterThan(100)
  const given = shapes.flatMap(({ geometry }) => linesOf(geometry).flat())
  expect(drawn.length).toBeLessThan(given.length / 1.5)
  for (const [x, y] of drawn) {
    expect([x * 4, y * 4].every(Number.isInteger)).toBe(true)
    expect(x >= -8 && x <= 1008 && y >= -8 && y <= 628).toBe(true)
  }
})
