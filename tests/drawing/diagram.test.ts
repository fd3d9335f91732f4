import { expect, test } from 'vitest'
import type { Atlas, ParkId } from '../../src/domain/atlas'
import type { Diagram } from '../../src/drawing/diagram/diagram'
import { diagramOf } from '../../src/drawing/diagram/diagramOf'
import { boxOfWord } from '../../src/drawing/diagram/labels'
import { nodeAt } from '../../src/drawing/diagram/nodeAt'
import { uncovered } from '../../src/drawing/focus'
import { overlap, type ScreenPoint, type Size } from '../../src/drawing/frame'
import { languages, type View } from '../../src/state/view'
import { parkCount, parkId, realAtlas } from '../builders'
import {
  bearingOnMap,
  diagramIn,
  isLeftOf,
  letterBoxes,
  nodeBoxes,
  type Piece,
  sourceIn,
  touchesLine,
  turnBetween,
  widthOf,
} from './diagrams'

/** The sizes at which it must be sound: a small window, a laptop's map, a slide, a wall, a phone. */
const sizes: readonly Size[] = [
  { width: 640, height: 480 },
  { width: 976, height: 664 },
  { width: 1400, height: 900 },
  { width: 2000, height: 1200 },
  { width: 390, height: 500 },
]
const laptop: Size = { width: 976, height: 664 }
const everyPattern = realAtlas.patterns.filter(({ spatial }) => spatial).map(({ id }) => id)

const cases = sizes.flatMap((size) =>
  languages.flatMap((language) => [
    [size, { language }] as const,
    [size, { language, theme: 'projector' } satisfies Partial<View>] as const,
  ]),
)
/** On the left bank where one goes down the river; all others are on the right one. */
const westOfHuangpu = new Set(
  'caohejing huangpu jingan xuhui changning putuo hongkou yangpu minhang baoshan jiading songjiang qingpu'.split(' '),
)

test.each(cases)('at $width × $height each park stands on its true bank of the Huangpu: %#', (size, change) => {
  const { places, spine } = diagramIn(size, change)
  const west = [...places].filter(([, place]) => isLeftOf(spine, place)).map(([park]) => park)
  expect(new Set(west)).toEqual(westOfHuangpu)
})

test.each(cases)('at $width × $height no bearing is turned by more than half a sector of 45°: %#', (size, change) => {
  const { places, centre } = diagramIn(size, change)
  const turned = [...places].filter(([park, [x, y]]) => {
    const here = Math.atan2(y - centre[1], x - centre[0])
    return turnBetween(here, bearingOnMap(park)) > Math.PI / 8
  })
  expect(turned.map(([park]) => park)).toEqual([])
})

test.each(cases)(
  'at $width × $height nothing meets anything, nor a line, and all is in the frame: %#',
  (size, change) => {
    const diagram = diagramIn(size, change)
    expect(troublesOf(diagram, size)).toEqual([])
  },
)

test.each(sizes)('at $width × $height at least 85 % of the width is used', (size) => {
  for (const language of languages) expect(widthOf(diagramIn(size, { language }))).toBeGreaterThan(size.width * 0.85)
})

test.each(sizes)('at $width × $height the patterns meet no name either', (size) => {
  for (const pattern of everyPattern) {
    const change = { patterns: [pattern] }
    const diagram = diagramIn(size, change)
    expect(diagram.isWhole, pattern).toBe(true)
    expect(troublesOf(diagram, size, letterBoxes(diagram, change)), pattern).toEqual([])
  }
})

test('with all patterns of industries at once the laptop’s map has room for every mark', () => {
  const change = { patterns: everyPattern.slice(1) }
  const diagram = diagramIn(laptop, change)
  expect(troublesOf(diagram, laptop, letterBoxes(diagram, change))).toEqual([])
})

test('一极 is a body of its own, tied to 一城 by an axis, and the seven clusters are soft ones', () => {
  const { bodies, axes } = diagramIn(laptop)
  const strong = bodies.filter(({ strength }) => strength === 'strong')
  expect(strong.map(({ parks }) => parks)).toEqual([['zhangjiang'], ['lingang']])
  expect(bodies.filter(({ strength }) => strength === 'soft')).toHaveLength(7)
  expect(axes).toHaveLength(1)
  const ends = axes.flatMap(({ from, to }) => [from, to])
  expect(strong.map(({ box }) => ends.filter((end) => overlap(box, around(end, 1)) > 0).length)).toEqual([1, 1])
})

test('the bands and the parts of the structure are named in both languages', () => {
  const said = (language: 'zh' | 'en') => diagramIn(laptop, { language }).words.map(({ text }) => text)
  expect(said('zh')).toEqual(['一城', '一极', '一区', '内 · 中心辐射区', '多组团', '外 · 新城组团', '黄浦江'])
  expect(said('en')).toEqual([
    'One city',
    'One pole',
    'One zone',
    'Inner · Central zone',
    'Multiple clusters',
    'Outer · New-city clusters',
    'Huangpu River',
  ])
})

test('what lies over it and what a panel covers stay free', () => {
  const legend = { x: 724, y: 475, width: 236, height: 147 }
  const buttons = { x: 16, y: 16, width: 106, height: 116 }
  const diagram = diagramOf({ ...sourceIn(laptop), taken: [legend, buttons] })
  expect(diagram.isWhole).toBe(true)
  const met = nodeBoxes(diagram).filter(({ box }) => overlap(box, legend) + overlap(box, buttons) > 0)
  expect(met).toEqual([])
  const beside = diagramOf({ ...sourceIn(laptop), covered: { ...uncovered, right: 388 } })
  expect(Math.max(...nodeBoxes(beside).map(({ box }) => box.x + box.width))).toBeLessThan(laptop.width - 388)
})

test('another list of parks lays itself out by the same rules', () => {
  const fewer = without(['zhangjiang', 'lujiazui', 'qingpu', 'huangpu'].map(parkId))
  const turned: Atlas = {
    ...realAtlas,
    parks: realAtlas.parks.map((park, at) => ({ ...park, group: realAtlas.groups[at % 4]?.id ?? park.group })),
  }
  for (const atlas of [fewer, turned]) {
    const diagram = diagramIn(laptop, {}, atlas)
    expect(diagram.places.size).toBe(atlas.parks.length)
    expect(troublesOf(diagram, laptop)).toEqual([])
  }
})

test('a ground without a river and an atlas without parks are drawn all the same', () => {
  const dry = diagramOf({ ...sourceIn(laptop), ground: [] })
  expect([dry.spine, dry.isWhole, dry.places.size]).toEqual([[], true, parkCount])
  const empty = diagramIn(laptop, {}, without(realAtlas.parks.map(({ id }) => id)))
  expect([empty.places.size, empty.bodies]).toEqual([0, []])
})

test('a node answers where it stands and where its name does, and nothing between', () => {
  const diagram = diagramIn(laptop)
  for (const [park, place] of diagram.places) expect(nodeAt(diagram, place)).toBe(park)
  for (const [park, { box }] of diagram.names) expect(nodeAt(diagram, [box.x + 2, box.y + 2])).toBe(park)
  expect(nodeAt(diagram, [2, 2])).toBeNull()
})

function without(gone: readonly ParkId[]): Atlas {
  return { ...realAtlas, parks: realAtlas.parks.filter(({ id }) => !gone.includes(id)) }
}

function around([x, y]: ScreenPoint, reach: number) {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
}

/** All that meets what it must not: marks, names, words, lines, the frame. */
function troublesOf(diagram: Diagram, size: Size, letters: readonly Piece[] = []): readonly string[] {
  const parks = nodeBoxes(diagram)
  const words = diagram.words.map((word) => ({
    of: word.id.replace('word ', ''),
    part: word.text,
    box: boxOfWord(word),
  }))
  const all = [...parks, ...words, ...letters]
  const pairs = all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => overlap(one.box, other.box) > 0.01 && !(one.of === other.of && one.part !== other.part))
      .map((other) => `${one.of} ${one.part} meets ${other.of} ${other.part}`),
  )
  const written = all.filter(({ part }) => part !== 'mark')
  const outside = all.filter(
    ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > size.width || box.y + box.height > size.height,
  )
  const lines = touchesLine(diagram, written)
  return [...pairs, ...outside.map(({ of }) => `${of} is out of the frame`), ...lines]
}
