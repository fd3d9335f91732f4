import { area, booleanPointInPolygon, difference, featureCollection, intersect, multiPolygon } from '@turf/turf'
import type { MultiPolygon } from 'geojson'
import { expect, test } from 'vitest'
import { districtOutlines } from '../../geo/districts'
import type { ParkId } from '../../src/domain/atlas'
import { structureOf } from '../../src/domain/structure/structure'
import { parkId, realAtlas } from '../builders'

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

test('every member of a part of the structure stands in its body, and each part has one', () => {
  const placed = realAtlas.bodies.flatMap(({ parks }) => parks)
  expect([...placed].sort()).toEqual(realAtlas.parks.map(({ id }) => id).sort())
  const astray = realAtlas.bodies.flatMap(({ parks, geometry }) =>
    realAtlas.blocks
      .filter(({ park, membership }) => membership === 'member' && parks.includes(park))
      .filter((block) => !booleanPointInPolygon([...block.anchor], shape(geometry)))
      .map(({ id }) => id),
  )
  expect(astray).toEqual([])
})

test('no body lies on another', () => {
  const meeting = realAtlas.bodies.flatMap((one, at) =>
    realAtlas.bodies
      .slice(at + 1)
      .filter((other) => shared(one.geometry, other.geometry) > 0.001)
      .map((other) => `${one.parks} × ${other.parks}`),
  )
  expect(meeting).toEqual([])
})

test('no body crosses water or another province, and a cluster stays in its district', () => {
  const all = [...outlines.values()]
  const outside = realAtlas.bodies
    .map(({ slot, parks, geometry }) => ({
      parks: parks.join(),
      out: outsideOf(geometry, isCluster(slot) ? homesOf(parks) : all),
    }))
    .filter(({ out }) => out > leastOutside)
  expect(outside).toEqual([])
})

test('no footprint of another part stands in a body', () => {
  const astray = realAtlas.bodies.flatMap(({ parks, geometry }) =>
    realAtlas.blocks
      .filter(({ park, membership }) => membership === 'member' && !parks.includes(park))
      .filter((block) => shared(geometry, block.geometry) > 0.02)
      .map(({ id }) => `${id} in ${parks}`),
  )
  expect(astray).toEqual([])
})

test('an envelope holds the blocks of its park and touches none of another’s', () => {
  expect(realAtlas.envelopes.map(({ park }) => park)).toEqual(realAtlas.parks.map(({ id }) => id))
  const faults = realAtlas.envelopes.flatMap(({ park, geometry }) =>
    realAtlas.blocks.flatMap((block) => {
      if (block.membership !== 'member') return []
      const common = shared(geometry, block.geometry)
      if (block.park === park) return common > squareKilometres(block.geometry) * 0.97 ? [] : [`${block.id} is cut off`]
      return common < 0.005 ? [] : [`${block.id} is in the envelope of ${park}`]
    }),
  )
  expect(faults).toEqual([])
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
