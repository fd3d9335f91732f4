import type { Geometry, MultiPolygon, Position } from 'geojson'
import { expect, test } from 'vitest'
import {
  blocksApart,
  clearOfWater,
  drawnTotal,
  geometryChecks,
  insideDistricts,
  ringsRightHanded,
  ringsValid,
  riverFollowsDistricts,
  sixDecimals,
} from '../../geo/geometryChecks'
import { joinedAtlas, joinedGround } from '../../geo/join'
import { notShifted } from '../../geo/shiftGuard'
import type { Atlas, Block } from '../../src/domain/atlas'
import type { Ground } from '../../src/domain/ground'

const atlas = joinedAtlas()
const ground = joinedGround()

/** By how much GCJ-02 differs from WGS-84 at Shanghai. */
const gcj02 = { east: 435, north: -220 }

function movedAtlas(shift: { east: number; north: number }): Atlas {
  return { ...atlas, blocks: atlas.blocks.map((block) => ({ ...block, geometry: moved(block.geometry, shift) })) }
}

function movedGround(shift: { east: number; north: number }, ...kinds: readonly string[]): Ground {
  return ground.map((feature) =>
    kinds.includes(feature.kind) ? { ...feature, geometry: moved(feature.geometry, shift) } : feature,
  )
}

function moved<Shape extends Geometry>(geometry: Shape, { east, north }: { east: number; north: number }): Shape {
  const place = ([lng = 0, lat = 0]: Position) => [
    lng + east / (111_320 * Math.cos((lat * Math.PI) / 180)),
    lat + north / 111_320,
  ]
  const all = (part: unknown): unknown =>
    Array.isArray(part) ? (typeof part[0] === 'number' ? place(part) : part.map(all)) : part
  return 'coordinates' in geometry ? { ...geometry, coordinates: all(geometry.coordinates) } : geometry
}

/** The atlas with one block drawn otherwise. */
function withRing(id: string, change: (ring: Position[]) => Position[]): Atlas {
  const redrawn = (geometry: MultiPolygon): MultiPolygon => ({
    ...geometry,
    coordinates: geometry.coordinates.map((rings) => rings.map(change)),
  })
  const blocks: Block[] = atlas.blocks.map((block) =>
    block.id === id ? { ...block, geometry: redrawn(block.geometry) } : block,
  )
  return { ...atlas, blocks }
}

test.each(Object.entries(geometryChecks))('what is drawn meets the rule %s', (_, check) => {
  expect(check(atlas, ground)).toEqual([])
})

test('an open ring, a repeated position and a bowtie are refused', () => {
  expect(ringsValid(withRing('zj-core', (ring) => ring.slice(0, -1)))).toEqual(['block zj-core: a ring is not closed'])
  const repeated = withRing('zj-core', (ring) => [...ring.slice(0, 2), ...ring.slice(1)])
  expect(ringsValid(repeated)).toEqual(['block zj-core: a ring repeats a position'])
  const bowtie = withRing('zj-core', ([one = [], two = [], three = [], ...others]) => [one, three, two, ...others])
  expect(ringsValid(bowtie)).toEqual([expect.stringMatching(/^block zj-core: a ring crosses itself/)])
})

test('a clockwise ring is refused', () => {
  const clockwise = withRing('jd-auto', (ring) => [...ring].reverse())
  expect(ringsRightHanded(clockwise)).toEqual(['block jd-auto: the outer ring runs clockwise'])
})

test('a seventh decimal is refused', () => {
  const exact = withRing('jd-auto', (ring) => ring.map(([lng = 0, lat = 0]) => [lng + 1e-7, lat]))
  expect(sixDecimals(exact)).toEqual(['block jd-auto: a coordinate has more than six decimals'])
})

test('a block in another district is refused, one over the edge by less than 500 m is not', () => {
  const elsewhere = withRing('qp-iz', (ring) => ring.map(([lng = 0, lat = 0]) => [lng + 0.2, lat]))
  expect(insideDistricts(elsewhere, ground)).toEqual([expect.stringMatching(/^block qp-iz: \d+ m outside qingpu$/)])
  expect(insideDistricts(movedAtlas({ east: 0, north: 300 }), ground)).toEqual([])
})

test('two parks on one another are refused', () => {
  const apart = atlas.blocks.find(({ id }) => id === 'hp-xintiandi')
  const onOther = atlas.blocks.map((block) =>
    block.id === 'xh-fenglin' && apart ? { ...block, geometry: apart.geometry } : block,
  )
  expect(blocksApart({ ...atlas, blocks: onOther })).toEqual([
    expect.stringMatching(
      /hp-xintiandi of huangpu and xh-fenglin of xuhui|xh-fenglin of xuhui and hp-xintiandi of huangpu/,
    ),
  ])
})

test('a block in the river is refused', () => {
  const drowned = withRing('xh-westbund', (ring) => ring.map(([lng = 0, lat = 0]) => [lng + 0.004, lat]))
  expect(clearOfWater(drowned, ground)).toEqual(['block xh-westbund lies in huangpu-river'])
})

test('a drawn total far from the published one is refused; candidates do not count', () => {
  const members = atlas.blocks.filter(({ membership }) => membership === 'member')
  expect(drawnTotal({ ...atlas, blocks: members })).toEqual([])
  expect(drawnTotal({ ...atlas, blocks: members.slice(0, 20) })).toEqual([expect.stringMatching(/published 531 km²$/)])
  const candidates: Block[] = members.map((block) => ({ ...block, membership: 'candidate' }))
  expect(drawnTotal({ ...atlas, blocks: candidates })).toEqual(['drawn are 0.0 km², published 531 km²'])
})

test('a river that leaves the districts’ common edge is refused', () => {
  expect(riverFollowsDistricts(atlas, movedGround(gcj02, 'river'))).not.toEqual([])
})

test('outlines in GCJ-02 are noticed: all of them, only the blocks, or only the districts', () => {
  expect(notShifted(movedAtlas(gcj02), movedGround(gcj02, 'district', 'river', 'water'))).toHaveLength(7)
  expect(notShifted(movedAtlas(gcj02), ground)).toEqual([
    expect.stringMatching(/^blocks lie 4\d\d m east and -\d+ m north/),
  ])
  expect(notShifted(atlas, movedGround(gcj02, 'district'))).toHaveLength(6)
})
