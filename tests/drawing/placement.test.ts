import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compositionOf, openingComposition } from '../../src/drawing/composition'
import { contains, overlap, type Size, transformOf } from '../../src/drawing/frame'
import { baseParks } from '../../src/drawing/parkMark'
import { boxesOf, namesOf, uncrowded } from '../../src/drawing/placement'
import { textWidth } from '../../src/drawing/textWidth'
import { themesByName } from '../../src/drawing/theme'
import { languages, themes } from '../../src/state/view'
import { aBlock, anAtlas, aPark, aSquare, parkCount, parkId, realAtlas, realExtent } from '../builders'
import { cameras, sizes } from './arbitraries'
import { laptop, office, openingMap, phone, type SetName, setNames } from './maps'

const looks = languages.flatMap((language) => themes.map((theme) => ({ language, theme })))

function named(names: readonly SetName[]): readonly string[] {
  return [...new Set(names.map(({ name }) => name.park))]
}

function overlapping(names: readonly SetName[]): readonly string[] {
  return names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box) > 0)
      .map((other) => `${one.name.park} on ${other.name.park}`),
  )
}

function outside(names: readonly SetName[]): readonly string[] {
  return names.flatMap(({ name, box: { x, y, width, height }, frame: { rect } }) =>
    contains(rect, [x, y]) && contains(rect, [x + width, y + height]) ? [] : [name.park],
  )
}

function allNames(size: Size, look: (typeof looks)[number]) {
  const { composition, names } = openingMap(size, look)
  return setNames(composition, names)
}

test.each(looks)('all names stand clear on a laptop, an office screen and a phone: $language, $theme', (look) => {
  for (const size of [laptop, office, phone]) {
    const names = allNames(size, look)
    expect(named(names)).toHaveLength(parkCount)
    expect(overlapping(names)).toEqual([])
    expect(outside(names)).toEqual([])
  }
})

test('from a laptop to a wall all names are set, none on another and none cut off', () => {
  const screens: fc.Arbitrary<Size> = fc.record({
    width: fc.integer({ min: laptop.width, max: 2600 }),
    height: fc.integer({ min: laptop.height, max: 1400 }),
  })
  fc.assert(
    fc.property(screens, fc.constantFrom(...looks), (size, look) => {
      const names = allNames(size, look)
      expect(named(names)).toHaveLength(parkCount)
      expect(overlapping(names)).toEqual([])
      expect(outside(names)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('wherever the map is moved, no name lies on another', () => {
  fc.assert(
    fc.property(sizes, cameras, fc.constantFrom(...languages), (size, camera, language) => {
      const composition = compositionOf(realExtent, camera, size)
      const names = setNames(
        composition,
        namesOf(baseParks(realAtlas, language, true), themesByName.light, composition),
      )
      expect(overlapping(names)).toEqual([])
      expect(outside(names)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('in the main frame no name lies under the inset', () => {
  const { composition, names } = openingMap(laptop)
  const inset = composition.inset?.rect
  const under = setNames(composition, { ...names, inset: [] }).filter(({ box }) => inset && overlap(inset, box) > 0)
  expect(inset).toBeDefined()
  expect(under).toEqual([])
})

/** One park of two blocks, the main one of this half width in degrees; where its name stands. */
function aloneWith(half: number) {
  const small = aBlock('small', 'one', { anchor: [121.3, 31.1], geometry: aSquare([121.3, 31.1], 0.005) })
  const main = aBlock('main', 'one', { anchor: [121.6, 31.3], geometry: aSquare([121.6, 31.3], half) })
  const parks = baseParks(anAtlas({ parks: [aPark('one')], blocks: [small, main] }), 'zh', false)
  const composition = { ...compositionOf(realExtent, { zoom: 9, lat: 31.2, lng: 121.45 }, laptop), inset: null }
  const [set] = setNames(composition, namesOf(parks, themesByName.light, composition))
  if (!set) throw new Error('the name is not set')
  const [shown] = boxesOf({ id: parkId('one'), blocks: [main] }, transformOf(composition.main), composition.main.rect)
  if (!shown) throw new Error('the block is not shown')
  return { blocks: parks[0]?.blocks.map(({ id }) => id), set, block: shown.box }
}

test('a park alone has its name on its main block, the largest, where the name leaves most of it to see', () => {
  const { blocks, set } = aloneWith(0.1)
  expect(blocks).toEqual(['main', 'small'])
  expect(set.name.offset).toEqual([0, 0])
})

test('a name stands beside a block that it would hide', () => {
  const { set, block } = aloneWith(0.012)
  const besideIt = { ...block, x: block.x - 8, y: block.y - 8, width: block.width + 16, height: block.height + 16 }
  expect(overlap(set.box, block) / (block.width * block.height)).toBeLessThan(0.25)
  expect(overlap(set.box, besideIt)).toBeGreaterThan(0)
})

test('a name whose main block is out of sight is not set', () => {
  const composition = compositionOf(realExtent, { zoom: 13, lat: 31.2, lng: 121.6 }, laptop)
  const names = setNames(composition, namesOf(baseParks(realAtlas, 'zh', false), themesByName.light, composition))
  expect(named(names)).toContain('zhangjiang')
  expect(named(names)).not.toContain('chongming')
})

test('more names than anybody reads are not all set', () => {
  const crowd = Array.from({ length: 600 }, (_, index) => `p${index}`)
  const atlas = anAtlas({ parks: crowd.map((id) => aPark(id)), blocks: crowd.map((id) => aBlock(`${id}-b`, id)) })
  const composition = compositionOf(realExtent, null, laptop)
  const names = setNames(composition, namesOf(baseParks(atlas, 'zh', false), themesByName.light, composition))
  expect(names.length).toBeLessThanOrEqual(400)
  expect(overlapping(names)).toEqual([])
})

test('an ideograph takes an em, a Latin letter about half, and a longer text is never narrower', () => {
  expect(textWidth('张江', 20)).toBeCloseTo(46)
  expect(textWidth('Putuo', 20)).toBeLessThan(textWidth('普陀园普陀', 20))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(textWidth(one + other, 13)).toBeGreaterThanOrEqual(textWidth(one, 13))
    }),
  )
})

test('names that meet under another camera are thinned out until none covers another', () => {
  const composition = { ...openingComposition(realExtent, { width: 976, height: 664 }), inset: null, typeScale: 1 }
  const { main } = composition
  const names = namesOf(baseParks(realAtlas, 'zh', false), themesByName.light, composition).main
  const far = { ...main, camera: { ...main.camera, zoom: main.camera.zoom - 2 } }
  const kept = uncrowded(names, far)
  expect(uncrowded(names, main)).toEqual(names)
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.length).toBeLessThan(names.length)
})
