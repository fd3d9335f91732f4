import { expect, test } from 'vitest'
import { diagramOf, nodeAt, pointBetween } from '../../src/drawing/diagram'
import { uncovered } from '../../src/drawing/focus'
import type { Size } from '../../src/drawing/frame'
import { baseParks } from '../../src/drawing/parkMark'
import { parkCount, parkId, realAtlas } from '../builders'
import { laptop, office, phone } from './maps'

const parks = baseParks(realAtlas, 'zh', false)
const diagram = (size: Size, covered = uncovered) => diagramOf(realAtlas, parks, size, covered)

test.each([laptop, office, phone])(
  'on $width × $height all nodes stand within the map, apart from each other',
  (size) => {
    const places = [...diagram(size).places.values()]
    expect(places).toHaveLength(parkCount)
    for (const [index, [x, y]] of places.entries()) {
      expect(x > 24 && x < size.width - 24 && y > 24 && y < size.height - 24).toBe(true)
      const nearest = Math.min(
        ...places.flatMap((other, at) => (at === index ? [] : [Math.hypot(other[0] - x, other[1] - y)])),
      )
      expect(nearest).toBeGreaterThan(38)
    }
  },
)

test('what a panel covers stays free', () => {
  const places = [...diagram(laptop, { ...uncovered, right: 388 }).places.values()]
  expect(Math.max(...places.map(([x]) => x))).toBeLessThan(laptop.width - 388)
})

test('the city stands in the middle, and neighbours on a ring keep the order of their true bearings', () => {
  const { places, rings } = diagram(laptop)
  expect(places.get(parkId('zhangjiang'))).toEqual(rings[0]?.centre)
  const x = (park: string) => places.get(parkId(park))?.[0] ?? 0
  const y = (park: string) => places.get(parkId(park))?.[1] ?? 0
  expect(x('qingpu')).toBeLessThan(x('chongming'))
  expect(y('baoshan')).toBeLessThan(y('fengxian'))
  expect(x('lingang')).toBeGreaterThan(x('zhangjiang'))
})

test('a node answers where it stands, and nothing between nodes', () => {
  const { places } = diagram(laptop)
  for (const [park, place] of places) expect(nodeAt(places, place)).toBe(park)
  expect(nodeAt(places, [2, 2])).toBeNull()
})

test('on the way the marks go straight from the map to the diagram', () => {
  const to = new Map([[parkId('a'), [100, 50] as const]])
  const from = () => [0, 10] as const
  expect(pointBetween(from, to, 0).get(parkId('a'))).toEqual([0, 10])
  expect(pointBetween(from, to, 0.5).get(parkId('a'))).toEqual([50, 30])
  expect(pointBetween(from, to, 1).get(parkId('a'))).toEqual([100, 50])
})
