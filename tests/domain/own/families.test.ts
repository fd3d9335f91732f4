import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takingsOf } from '../../../src/domain/own/families'
import { type Range, rangeOf } from '../../../src/domain/own/range'
import type { SystemId, Taking } from '../../../src/domain/own/system'
import { aClaim, takings as allTakings, metre, realReference, written } from './files'

/** Thousandths of the grid say nothing by themselves. */
const takings = allTakings.filter(({ system, unit }) => system !== 'shanghai' || unit === 'metre')

/** Where the box 120.83–122.05 E, 30.65–31.90 N lies in each system: least and most to the east and to the north. */
const boxes: Partial<Readonly<Record<SystemId, readonly [number, number, number, number]>>> = {
  gk120: [578_516, 696_515, 3_392_465, 3_532_598],
  gk120zone: [40_578_516, 40_696_515, 3_392_465, 3_532_598],
  gk123: [291_979, 410_132, 3_392_556, 3_532_819],
  gk123zone: [41_291_979, 41_410_132, 3_392_556, 3_532_819],
  gk21zone: [21_291_979, 21_410_132, 3_392_556, 3_532_819],
  gk121half: [435_779, 552_719, 3_392_171, 3_530_960],
  utm51: [292_062, 410_168, 3_391_199, 3_531_406],
  webMercator: [13_450_734, 13_586_544, 3_587_378, 3_750_191],
  baiduMercator: [13_452_060, 13_587_908, 3_565_798, 3_728_000],
  shanghai: [-61_064, 55_875, -64_904, 73_864],
}
const box = [120.83, 30.65, 122.05, 31.9] as const

function rangeFrom(west: number, east: number, south: number, north: number): Range {
  const spread = (least: number, most: number) => ({ least, middle: (least + most) / 2, most })
  return { first: spread(west, east), second: spread(south, north) }
}

const systems = (takings: readonly Taking[]) => takings.map(({ system }) => system)

test.each(Object.entries(boxes))(
  '%s is the system of numbers that lie in its box, and not of those 200 m outside',
  (system, corners) => {
    const [west, east, south, north] = corners
    const found = (change: number) =>
      systems(takingsOf(rangeFrom(west - change, east + change, south - change, north + change), box, null))
    expect(found(-200)).toContain(system)
    expect(found(200)).not.toContain(system)
  },
)

test('numbers of any place of the city, written in any way, are recognised as that way', () => {
  const around = fc.tuple(
    fc.double({ min: 120.9, max: 121.9, noNaN: true }),
    fc.double({ min: 30.75, max: 31.8, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...takings), around, (taking, [lng, lat]) => {
      const ring = written(taking, Float64Array.of(lng, lat, lng + 0.01, lat, lng + 0.01, lat + 0.01))
      const range = rangeOf([ring])
      expect(range && takingsOf(range, realReference.city, null)).toContainEqual(taking)
    }),
  )
})

test('a few corners far away do not hide the family, nor do numbers that are none', () => {
  const ring = written(metre, Float64Array.from(Array.from({ length: 80 }, (_, at) => (at % 2 === 0 ? 121.4 : 31.2))))
  const spoilt = [ring, Float64Array.of(0, 0), Float64Array.of(1e9, -1e9)]
  const range = rangeOf(spoilt)
  expect(range && systems(takingsOf(range, realReference.city, null))).toEqual(['gk120'])
})

test('where the old datums are declared they stand in for CGCS2000, on the belt that the numbers have', () => {
  const [range] = Object.entries(boxes).flatMap(([system, [west, east, south, north]]) =>
    system === 'gk120zone' ? [rangeFrom(west + 1, east - 1, south + 1, north - 1)] : [],
  )
  const claim = aClaim('xian80', { belt: 'gk123' })
  expect(range && takingsOf(range, box, claim)).toEqual([
    { system: 'xian80', belt: 'gk120zone', isTurned: false, unit: 'metre' },
  ])
})
