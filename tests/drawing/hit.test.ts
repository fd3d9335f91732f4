import { expect, test } from 'vitest'
import { compositionOf } from '../../src/drawing/composition'
import { contains, type Frame, middle, type ScreenPoint, toScreen, transformOf } from '../../src/drawing/frame'
import { parkAt, reach } from '../../src/drawing/hit'
import { baseParks } from '../../src/drawing/parkMark'
import { toPlane } from '../../src/drawing/projection'
import { aBlock, anAtlas, aPark, realAtlas, realExtent } from '../builders'
import { laptop, office, openingMap, phone, setNames } from './maps'

const maps = [laptop, office, phone].flatMap((size) => (['zh', 'en'] as const).map((language) => ({ size, language })))

test.each(maps)('each park answers at the middle of its name: $size.width px, $language', ({ size, language }) => {
  const { composition, parks, names } = openingMap(size, { language })
  for (const { name, box } of setNames(composition, names)) {
    expect(parkAt(parks, composition, names, middle(box))).toBe(name.park)
  }
})

test.each(maps)(
  'each block answers for its park, where no other name stands on it: $size.width px, $language',
  ({ size, language }) => {
    const { composition, parks, names } = openingMap(size, { language })
    const boxes = setNames(composition, names)
    const missed = parks.flatMap(({ id, blocks }) =>
      blocks.flatMap(({ id: block, anchor }) =>
        framesThatShow(composition, anchor).flatMap(({ frame, point }) => {
          const covered = boxes.some(
            (name) => name.frame === frame && name.name.park !== id && contains(name.box, point),
          )
          return covered || parkAt(parks, composition, names, point) === id ? [] : [block]
        }),
      ),
    )
    expect(missed).toEqual([])
  },
)

function framesThatShow({ main, inset }: ReturnType<typeof compositionOf>, anchor: readonly [number, number]) {
  const shown = (frame: Frame) => ({ frame, point: toScreen(transformOf(frame), toPlane(anchor)) })
  const inMain = shown(main)
  const inInset = inset ? [shown(inset)] : []
  const under = inset !== null && contains(inset.rect, inMain.point)
  return [...(under ? [] : [inMain]), ...inInset].filter(({ frame, point }) => contains(frame.rect, point))
}

test.each(maps.filter(({ size }) => size !== phone))(
  'each park has room for a finger of 24 px: $size.width px, $language',
  ({ size, language }) => {
    const { composition, parks, names } = openingMap(size, { language })
    const answers = (park: string, point: ScreenPoint) => parkAt(parks, composition, names, point) === park
    const tight = parks.filter(
      ({ id }) =>
        !setNames(composition, names).some(
          ({ name, box }) =>
            name.park === id && spotsIn(box).some((spot) => circle(spot).every((point) => answers(id, point))),
        ),
    )
    expect(tight.map(({ id }) => id)).toEqual([])
  },
)

/** Where a finger might come down, the middle of the name first. */
function spotsIn({
  x,
  y,
  width,
  height,
}: {
  x: number
  y: number
  width: number
  height: number
}): readonly ScreenPoint[] {
  const steps = [0, 3, -3, 6, -6, 9, -9, 12, -12, 15, -15]
  const across = steps.filter((step) => Math.abs(step) <= width / 2 + 12)
  return steps.flatMap((down) => across.map((right): ScreenPoint => [x + width / 2 + right, y + height / 2 + down]))
}

/** The rim of a circle 24 px across. */
function circle([x, y]: ScreenPoint): readonly ScreenPoint[] {
  return Array.from({ length: 16 }, (_, step): ScreenPoint => {
    const angle = (step * Math.PI) / 8
    return [x + 12 * Math.cos(angle), y + 12 * Math.sin(angle)]
  })
}

/** A map with one park, whose block's right edge stands in the middle of the screen. */
function loneBlock() {
  const atlas = anAtlas({ parks: [aPark('one')], blocks: [aBlock('b', 'one', { anchor: [121.47, 31.23] })] })
  const composition = { ...compositionOf(realExtent, { zoom: 12, lat: 31.23, lng: 121.48 }, laptop), inset: null }
  return (right: number) =>
    parkAt(baseParks(atlas, 'zh', false), composition, { main: [], inset: [] }, [
      laptop.width / 2 + right,
      laptop.height / 2,
    ])
}

test('a park answers within it and to a finger’s breadth beside it, and no farther', () => {
  const at = loneBlock()
  expect([at(-30), at(-1), at(reach - 1), at(reach + 1)]).toEqual(['one', 'one', 'one', null])
})

test('within the inset only what the inset shows answers', () => {
  const { composition, parks, names } = openingMap(laptop)
  const rect = composition.inset?.rect
  if (!rect) throw new Error('the opening map has an inset')
  const found = new Set<string | null>()
  for (let x = rect.x; x < rect.x + rect.width; x += 12)
    for (let y = rect.y; y < rect.y + rect.height; y += 12) found.add(parkAt(parks, composition, names, [x, y]))
  expect(found.has('chongming') || found.has('jinshan') || found.has('qingpu')).toBe(false)
  expect(found.has('xuhui')).toBe(true)
})

test('the sea answers for nobody', () => {
  const { composition, parks, names } = openingMap(laptop)
  const sea = toScreen(transformOf(composition.main), toPlane([122.1, 31.0]))
  expect(parkAt(parks, composition, names, sea)).toBeNull()
  expect(realAtlas.parks).toHaveLength(parks.length)
})
