import { expect, test } from 'vitest'
import { overlap, type Rect, toScreen, transformOf } from '../../src/drawing/frame'
import { letterPlace } from '../../src/drawing/letterPlace'
import { markBoxes, markExtentsOf } from '../../src/drawing/markExtents'
import { boxOf } from '../../src/drawing/placement'
import { toPlane } from '../../src/drawing/projection'
import { spokenParks } from '../../src/drawing/spokenParks'
import { realAtlas } from '../builders'
import { type Staging, screens, staged, stagings } from './stages'

/** Names, letters and frames that meet, each pair by what they say. */
function meeting(boxes: readonly (readonly [string, Rect])[]): readonly string[] {
  return boxes.flatMap(([one, box], at) =>
    boxes.slice(at + 1).flatMap(([other, otherBox]) => (overlap(box, otherBox) > 0 ? [`${one} on ${other}`] : [])),
  )
}

/** At least this share of what is spoken of is named; the rest by rank, where there is no room. */
const mostOf = 0.8

function namesIn(staging: Staging) {
  const { names, composition } = staged(staging)
  const { main, inset } = composition
  return [
    ...names.main.map((name) => ({ name, frame: main, box: boxOf(name, main) })),
    ...(inset ? names.inset.map((name) => ({ name, frame: inset, box: boxOf(name, inset) })) : []),
  ]
}

const ofTheWhole = stagings.filter((staging) => staged(staging).view.camera === null)

test('ten slides and more show the whole map, in both languages and at every size', () => {
  expect(ofTheWhole.length).toBe(11 * 2 * screens.length)
})

test.each(ofTheWhole)('no park is named that $name does not speak of, and those that are nearly all', (staging) => {
  const spoken = spokenParks(realAtlas, staged(staging).view) ?? new Set(realAtlas.parks.map(({ id }) => id))
  const named = new Set(namesIn(staging).map(({ name }) => name.park))
  expect([...named].filter((park) => !spoken.has(park))).toEqual([])
  expect(named.size).toBeGreaterThanOrEqual(spoken.size * mostOf)
})

test.each(stagings)(
  'no name is smaller than a thirtieth of the height, none lies on another, on a mark or over the edge on $name',
  (staging) => {
    const { composition, drawing, room } = staged(staging)
    const { main, inset, taken } = composition
    const set = namesIn(staging)
    expect(set.filter(({ name }) => name.size < staging.screen.height * 0.033)).toEqual([])
    expect(meeting(set.map(({ name, box }) => [name.lines.join(' '), box]))).toEqual([])
    const reaches = markExtentsOf(drawing.patterns)
    const over = set.flatMap(({ name, frame, box }) => {
      const marks = markBoxes(frame, drawing.parks, reaches, composition, drawing.theme)
      const covered = frame === main ? [...marks, ...taken, ...(inset ? [inset.rect] : [])] : marks
      return covered.some((rect) => overlap(rect, box) > 0) ? [name.park] : []
    })
    expect(over).toEqual([])
    const whole = { x: 0, y: 0, ...room }
    expect(set.filter(({ box }) => overlap(whole, box) < box.width * box.height - 1e-6)).toEqual([])
  },
)

test.each(stagings)(
  'no name of the ground or of a block is smaller than 18 px or lies on another on $name',
  (staging) => {
    const { texts, composition } = staged(staging)
    const { groundNames, blockNames } = texts
    expect(groundNames.filter(({ size }) => size < 18)).toEqual([])
    expect(blockNames.filter(({ size }) => size * 0.9 < 18 - 1e-9)).toEqual([])
    const blocks = blockNames.map(({ name, box }) => [name, box] as const)
    const parks = texts.names.main.map((name) => [name.park, boxOf(name, composition.main)] as const)
    expect(meeting([...blocks, ...parks])).toEqual([])
  },
)

test('a name that would stand far from its block is left to the inset alone', () => {
  const overlaps = ofTheWhole.filter(({ slide }) => slide.id === 'overlap')
  for (const staging of overlaps) {
    const { names } = staged(staging)
    const inInset = new Set(names.inset.map(({ park }) => park))
    const seconds = names.main.filter(({ park }) => inInset.has(park))
    expect(seconds.filter(({ offset, size }) => Math.abs(offset[1]) > size * 3)).toEqual([])
  }
})

test('a stage names no district beside its inset', () => {
  const kinds = ofTheWhole.flatMap((staging) => staged(staging).texts.groundNames.map(({ kind }) => kind))
  expect(kinds).toContain('label-water')
  expect(kinds).not.toContain('label-district')
})

test.each(stagings)('no name lies on a slot’s letter on $name', (staging) => {
  const { composition, drawing } = staged(staging)
  const type = { unit: composition.typeScale, weight: drawing.theme.weight, least: composition.leastText }
  const nodes = drawing.patterns.flatMap((pattern) => pattern.nodes)
  const covered = namesIn(staging).flatMap(({ name, frame, box }) =>
    nodes.flatMap((node) => {
      const main = drawing.parks.find(({ id }) => id === node.park)?.blocks[0]
      if (!main) return []
      const letter = letterPlace(node, toScreen(transformOf(frame), toPlane(main.anchor)), type)
      return overlap(letter.box, box) > 0 ? [`${name.park} on ${node.letter} of ${node.park}`] : []
    }),
  )
  expect(covered).toEqual([])
})
