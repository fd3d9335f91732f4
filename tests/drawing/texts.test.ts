import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockNamesFromZoom } from '../../src/drawing/blockNames'
import { compositionOf } from '../../src/drawing/composition'
import { drawingOf } from '../../src/drawing/drawing'
import { overlap, type Rect, type Size, transformOf } from '../../src/drawing/frame'
import { type GroundName, groundTextWidth } from '../../src/drawing/groundNames'
import { boxesOf } from '../../src/drawing/placement'
import { textsOf } from '../../src/drawing/texts'
import { type Camera, languages } from '../../src/state/view'
import { aView, realAtlas, realExtent, realGround } from '../builders'
import { cameras, sizes } from './arbitraries'
import { laptop, office, setNames } from './maps'

function textsAt(camera: Camera | null, size: Size, language: 'zh' | 'en' = 'zh') {
  const drawing = drawingOf(realAtlas, realGround, aView({ language }))
  const composition = compositionOf(realExtent, camera, size)
  const texts = textsOf(drawing, composition)
  return { drawing, composition, ...texts }
}

function boxOfGroundName({ id, kind, text, size, at: [x, y] }: GroundName): readonly [string, Rect] {
  const width = groundTextWidth(kind, text, size)
  return [id, { x: x - width / 2, y: y - size * 0.6, width, height: size * 1.2 }]
}

/** The boxes of everything written in the main frame, names of parks first. */
function written({
  composition,
  names,
  blockNames,
  groundNames,
}: ReturnType<typeof textsAt>): readonly (readonly [string, Rect])[] {
  return [
    ...setNames({ ...composition, inset: null }, names).map(({ name, box }) => [name.park, box] as const),
    ...blockNames.map(({ id, box }) => [id, box] as const),
    ...groundNames.map(boxOfGroundName),
  ]
}

test('nothing that is written on the map lies on anything else, wherever it is moved', () => {
  fc.assert(
    fc.property(fc.option(cameras), sizes, fc.constantFrom(...languages), (camera, size, language) => {
      const boxes = written(textsAt(camera, size, language))
      const clashes = boxes.flatMap(([one, box], index) =>
        boxes
          .slice(index + 1)
          .flatMap(([other, otherBox]) => (overlap(box, otherBox) > 0 ? [`${one} on ${other}`] : [])),
      )
      expect(clashes).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test.each(languages)(
  'the names of sea and land keep clear of the parks’ blocks on an office screen: %s',
  (language) => {
    const { drawing, composition, groundNames } = textsAt(null, office, language)
    const blocks = drawing.parks.flatMap((park) => boxesOf(park, transformOf(composition.main), composition.main.rect))
    const covered = groundNames
      .map(boxOfGroundName)
      .flatMap(([id, box]) =>
        blocks.filter((block) => overlap(block.box, box) > 0).map(({ park }) => `${id} on ${park}`),
      )
    expect(covered).toEqual([])
  },
)

test.each([laptop, office])('the opening map at $width px names the sea and the land around', (size) => {
  const said = textsAt(null, size).groundNames.map(({ text }) => text)
  expect(said).toEqual(expect.arrayContaining(['长江口', '杭州湾', '东海', '淀山湖', '江苏', '浙江']))
})

test('blocks are named, with their precision, once the map is close', () => {
  const near = textsAt({ zoom: 12.5, lat: 31.2, lng: 121.59 }, laptop)
  expect(near.blockNames.length).toBeGreaterThan(0)
  expect(near.blockNames.every(({ precision }) => ['示意', '近似'].includes(precision))).toBe(true)
  expect(textsAt({ zoom: blockNamesFromZoom - 0.1, lat: 31.2, lng: 121.59 }, laptop).blockNames).toEqual([])
})
