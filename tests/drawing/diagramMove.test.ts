import { expect, test } from 'vitest'
import { compositionOf } from '../../src/drawing/composition'
import { onTheWay, startsOf } from '../../src/drawing/diagram/onTheWay'
import { drawingOf } from '../../src/drawing/drawing'
import { middle, type Rect, type ScreenPoint } from '../../src/drawing/frame'
import { boxOf } from '../../src/drawing/placement'
import { namedOf } from '../../src/drawing/texts'
import { aView, parkId, realAtlas, realExtent, realGround } from '../builders'
import { diagramIn, sourceIn } from './diagrams'
import { laptop } from './maps'

const { parks } = sourceIn(laptop)
const composition = compositionOf(realExtent, null, laptop)
const { names } = namedOf(drawingOf(realAtlas, realGround, aView()), composition)
const starts = startsOf(parks, composition, names)
const at = (share: number) => onTheWay(diagramIn(laptop), starts, share)
const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]

test('the way begins where the map has each park and its name, and ends in the diagram', () => {
  const [first, last] = [at(0), at(1)]
  for (const { park, tie, ...name } of names.main.filter(
    (one) => !names.inset.some(({ park: other }) => other === one.park),
  )) {
    if (tie === 'number') continue
    const box = boxOf({ park, tie, ...name }, composition.main)
    expect(first.names.get(park)?.size).toBeCloseTo(name.size)
    expect(apart(middle(box), middle(first.names.get(park)?.box ?? box))).toBeLessThan(0.01)
  }
  for (const [park, place] of diagramIn(laptop).places)
    expect(apart(place, last.places.get(park) ?? [0, 0])).toBeLessThan(0.01)
  for (const [park, { box }] of diagramIn(laptop).names)
    expect(apart(middle(box), middle(last.names.get(park)?.box ?? { ...box, x: 0 }))).toBeLessThan(0.01)
})

test('who is read in the enlarged centre sets out from there', () => {
  const { inset } = composition
  const place = at(0).places.get(parkId('lujiazui')) ?? [0, 0]
  expect(inset && place[0] > inset.rect.x && place[1] < inset.rect.y + inset.rect.height).toBe(true)
})

test('on the whole way each name stays by its own mark, no farther than at the farther end', () => {
  for (const park of diagramIn(laptop).places.keys()) {
    const gaps = shares.map((share) => {
      const { places, names: moving } = at(share)
      return gapBetween(places.get(park) ?? [0, 0], moving.get(park)?.box ?? { x: 1e6, y: 0, width: 0, height: 0 })
    })
    expect(Math.max(...gaps), park).toBeLessThanOrEqual(Math.max(gaps[0] ?? 0, gaps.at(-1) ?? 0) + 1)
  }
})

test('marks go straight, and a body goes with its mark', () => {
  const [from, half, to] = [at(0), at(0.5), at(1)]
  for (const [park, [x, y]] of half.places) {
    const [[ax, ay], [bx, by]] = [from.places.get(park) ?? [0, 0], to.places.get(park) ?? [0, 0]]
    expect(apart([x, y], [(ax + bx) / 2, (ay + by) / 2])).toBeLessThan(0.01)
  }
  for (const {
    box,
    parks: [park],
  } of half.bodies) {
    const place = park && half.places.get(park)
    expect(place && gapBetween(place, box)).toBe(0)
  }
})

function apart(one: ScreenPoint, other: ScreenPoint): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1])
}

/** From a point to a box; 0 within. */
function gapBetween([x, y]: ScreenPoint, box: Rect): number {
  const [dx, dy] = [Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height)]
  return Math.hypot(dx, dy)
}
