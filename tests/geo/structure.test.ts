import { area, difference, featureCollection, intersect, multiPolygon } from '@turf/turf'
import type { MultiPolygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { districtOutlines } from '../../geo/districts'
import type { Atlas, ParkId } from '../../src/domain/atlas'
import { structureOf } from '../../src/domain/structure/structure'
import { parkId, realAtlas } from '../builders'
import { atlasWith, broughtNames } from '../domain/own/broughtAtlases'

const outlines = new Map(districtOutlines().map(({ id, geometry }) => [id, geometry]))
const shape = ({ coordinates }: MultiPolygon) => multiPolygon(coordinates)
const squareKilometres = (geometry: MultiPolygon) => area(shape(geometry)) / 1e6

/** Outlines are simplified to some 50 m: along a long shore that adds up. */
const leastOutside = 0.35

function shared(one: MultiPolygon, other: MultiPolygon): number {
  const common = intersect(featureCollection([shape(one), shape(other)]))
  return common ? area(common) / 1e6 : 0
}

function outsideOf(inner: MultiPolygon, homes: readonly MultiPolygon[]): number {
  const rest = difference(featureCollection([shape(inner), ...homes.map(shape)]))
  return rest ? area(rest) / 1e6 : 0
}

function homesOf(parks: readonly ParkId[]): readonly MultiPolygon[] {
  const districts = realAtlas.parks.filter(({ id }) => parks.includes(id)).flatMap((park) => park.districts)
  return districts.flatMap((id) => outlines.get(id) ?? [])
}

const isCluster = (slot: string) =>
  realAtlas.patterns.flatMap(({ slots }) => slots).find(({ id }) => id === slot)?.role === 'areas'

type Bodied = Pick<Atlas, 'bodies' | 'blocks' | 'envelopes' | 'sides'>

function membersIn({ blocks }: Bodied, isAsked: (park: ParkId) => boolean) {
  return blocks.filter(({ park, membership }) => membership === 'member' && isAsked(park))
}

/** How much of an area is on no block of these parks. */
function besideBlocks(geometry: MultiPolygon, atlas: Bodied, parks: readonly ParkId[]): number {
  return outsideOf(
    geometry,
    membersIn(atlas, (park) => parks.includes(park)).map((block) => block.geometry),
  )
}

/** Square kilometres that two share, but where the outlines of the parks of one lie there themselves. */
function wronglyShared(one: MultiPolygon, other: MultiPolygon, atlas: Bodied, parks: readonly ParkId[]): number {
  const common = intersect(featureCollection([shape(one), shape(other)]))
  if (!common) return 0
  const { geometry } = common
  return besideBlocks(geometry.type === 'Polygon' ? multi(geometry.coordinates) : geometry, atlas, parks)
}

const multi = (coordinates: Position[][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates: [coordinates] })

const atlases = {
  'as shipped': () => realAtlas,
  ...Object.fromEntries(broughtNames.map((name) => [name, () => atlasWith(name)])),
}

/** Square kilometres that bodies may share and footprints lie in others' bodies, and the share of a block that its envelope holds at least. */
const shippedLimits = { body: 0.001, footprint: 0.02, held: 0.97 } as const
/** An office's outlines may lie anywhere: soft outlines follow them less closely. */
const broughtLimits = { body: 0.02, footprint: 0.05, held: 0.93 } as const

describe.each(Object.entries(atlases))('%s', (name, worked) => {
  const limits = name === 'as shipped' ? shippedLimits : broughtLimits

  test('every member of a part of the structure stands in its body, and each part has one', () => {
    const atlas = worked()
    const placed = atlas.bodies.flatMap(({ parks }) => parks)
    expect([...placed].sort()).toEqual(realAtlas.parks.map(({ id }) => id).sort())
    const astray = atlas.bodies.flatMap(({ parks, geometry }) =>
      membersIn(atlas, (park) => parks.includes(park))
        .filter((block) => shared(geometry, block.geometry) < squareKilometres(block.geometry) * 0.9)
        .map(({ id }) => id),
    )
    expect(astray).toEqual([])
  })

  test('no body lies on another, but where outlines themselves do', () => {
    const atlas = worked()
    const meeting = atlas.bodies.flatMap((one, at) =>
      atlas.bodies
        .slice(at + 1)
        .filter(
          (other) => wronglyShared(one.geometry, other.geometry, atlas, [...one.parks, ...other.parks]) > limits.body,
        )
        .map((other) => `${one.parks} × ${other.parks}`),
    )
    expect(meeting).toEqual([])
  })

  test('no body crosses water or another province, and a cluster stays in its district, but where its outlines do not', () => {
    const atlas = worked()
    const all = [...outlines.values()]
    const outside = atlas.bodies
      .map(({ slot, parks, geometry }) => {
        const own = membersIn(atlas, (park) => parks.includes(park)).map((block) => block.geometry)
        return {
          parks: parks.join(),
          out: outsideOf(geometry, [...(isCluster(slot) ? homesOf(parks) : all), ...own]),
        }
      })
      .filter(({ out }) => out > leastOutside)
    expect(outside).toEqual([])
  })

  test('no footprint of another part stands in a body, but where outlines lie on one another', () => {
    const atlas = worked()
    const astray = atlas.bodies.flatMap(({ parks, geometry }) =>
      membersIn(atlas, (park) => !parks.includes(park))
        .filter((block) => wronglyShared(geometry, block.geometry, atlas, parks) > limits.footprint)
        .map(({ id }) => `${id} in ${parks}`),
    )
    expect(astray).toEqual([])
  })

  test('a side holds the members of its parks', () => {
    const atlas = worked()
    const astray = atlas.sides.flatMap(({ parks, geometry }) =>
      membersIn(atlas, (park) => parks.includes(park))
        .filter((block) => shared(geometry, block.geometry) < squareKilometres(block.geometry) * 0.9)
        .map(({ id }) => id),
    )
    expect(astray).toEqual([])
  })

  test('an envelope holds the blocks of its park and touches none of another’s, but where these lie on them', () => {
    const atlas = worked()
    expect(atlas.envelopes.map(({ park }) => park)).toEqual(realAtlas.parks.map(({ id }) => id))
    const faults = atlas.envelopes.flatMap(({ park, geometry }) =>
      membersIn(atlas, () => true).flatMap((block) => {
        const common = shared(geometry, block.geometry)
        if (block.park === park)
          return common > squareKilometres(block.geometry) * limits.held ? [] : [`${block.id} is cut off`]
        return common < 0.005 || wronglyShared(geometry, block.geometry, atlas, [park]) < limits.footprint
          ? []
          : [`${block.id} is in the envelope of ${park}`]
      }),
    )
    expect(faults).toEqual([])
  })
})

test('another list of members draws other bodies', () => {
  const zone = realAtlas.patterns.find(({ spatial, industry }) => spatial && industry === null)
  const moved = parkId('minhang')
  const patterns = realAtlas.patterns.map((pattern) =>
    pattern.id !== zone?.id
      ? pattern
      : {
          ...pattern,
          slots: pattern.slots.map((slot) => ({
            ...slot,
            parks: slot.role === 'areas' ? [...slot.parks, moved] : slot.parks.filter((park) => park !== moved),
          })),
        },
  )
  const { bodies } = structureOf({ ...realAtlas, patterns }, outlines)
  expect(bodies).toHaveLength(realAtlas.bodies.length + 1)
  const largest = (list: typeof bodies) => Math.max(...list.map(({ geometry }) => squareKilometres(geometry)))
  expect(largest(bodies)).toBeLessThan(largest(realAtlas.bodies))
})
