import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import type { Atlas, ParkId } from '../../../src/domain/atlas'
import { diagnose, type Symptoms } from '../../../src/domain/own/doctor'
import type { Claim, Ring } from '../../../src/domain/own/reading'
import { referenceOf } from '../../../src/domain/own/reference'
import { type SystemId, systemIds, type Taking, type Unit } from '../../../src/domain/own/system'
import { fromWgs84 } from '../../../src/domain/own/transforms'
import { realAtlas, realGround } from '../../builders'

export const realReference = referenceOf(realAtlas, realGround)

export const allParks: readonly ParkId[] = realAtlas.parks.map(({ id }) => id)

/** The same numbers each time: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const metre: Taking = { system: 'gk120', isTurned: false, unit: 'metre' }
export const degree: Taking = { system: 'wgs84', isTurned: false, unit: 'degree' }

export const degrees: readonly SystemId[] = ['wgs84', 'gcj02', 'bd09']
export const declaredOnly: readonly SystemId[] = ['beijing54', 'xian80']

/** Every way to take a file's numbers that can be found out: each system, either number first, in each of its units. */
export const takings: readonly Taking[] = systemIds
  .filter((system) => !declaredOnly.includes(system))
  .flatMap((system) => {
    const units: readonly Unit[] = degrees.includes(system) ? ['degree'] : ['metre', 'millimetre']
    return units.flatMap((unit) => [false, true].map((isTurned) => ({ system, isTurned, unit })))
  })

/** The numbers that a file taken so has for these places. */
export function written({ system, belt, isTurned, unit }: Taking, wgs84: Ring): Ring {
  const numbers = fromWgs84(system, belt)(wgs84)
  const size = unit === 'millimetre' ? 1000 : 1
  return numbers.map((_, at) => (numbers[isTurned ? at ^ 1 : at] ?? 0) * size)
}

/** The drawn blocks of a park, each moved a little as one: what an office may have surveyed. */
export function ringsOf(park: ParkId, { blocks }: Atlas = realAtlas): readonly Ring[] {
  const random = seeded(park.length * 7919 + park.charCodeAt(0))
  const [east, north] = [(random() - 0.5) * 0.003, (random() - 0.5) * 0.003]
  return blocks
    .filter((block) => block.park === park && block.membership === 'member')
    .flatMap(({ geometry }) => geometry.coordinates.flatMap((rings) => rings.map((ring) => moved(ring, east, north))))
}

function moved(ring: readonly Position[], east: number, north: number): Ring {
  return Float64Array.from(ring.flatMap(([lng = 0, lat = 0]) => [lng + east, lat + north]))
}

/** A file that names these parks, written so. */
export function fileOf(parks: readonly ParkId[], taking: Taking, claim: Claim | null = null): Symptoms {
  const named = new Map(parks.map((park) => [park, ringsOf(park).map((ring) => written(taking, ring))]))
  return { named, unnamed: [], claim }
}

export function unnamedOf({ named, claim }: Symptoms): Symptoms {
  return { named: new Map(), unnamed: [...named.values()].flat(), claim }
}

export function diagnosed(symptoms: Symptoms) {
  return diagnose(symptoms, realReference)
}

export function aClaim(system: SystemId | null, change: Partial<Claim> = {}): Claim {
  return { said: 'as it is written', where: '.prj', system, unit: null, ...change }
}

/** A file of the tests whose features have a park's name in a column. */
export function fixture(name: string): Symptoms {
  const file: unknown = JSON.parse(readFileSync(`tests/domain/own/${name}.geojson`, 'utf8'))
  const features = (file as { features: { properties: { 名称: string }; geometry: { coordinates: Position[][][] } }[] })
    .features
  const named = new Map(
    features.flatMap(({ properties, geometry }) => {
      const park = realAtlas.parks.find((one) => one.name === properties.名称)
      return park ? [[park.id, geometry.coordinates.flat().map((ring) => moved(ring, 0, 0))] as const] : []
    }),
  )
  return { named, unnamed: [], claim: null }
}
