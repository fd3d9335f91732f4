import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FoundPark } from '../../../src/domain/own/findings'
import { foundOrders, offOf, ordered } from '../../../src/domain/own/foundOrder'
import { isFarOff, offPublished } from '../../../src/domain/own/offPublished'
import { realAtlas } from '../../builders'

function aFound(at: number, part: Partial<FoundPark>): FoundPark {
  const park = realAtlas.parks[at % realAtlas.parks.length]
  if (!park) throw new Error('no park')
  return {
    park: park.id,
    features: [],
    asks: [],
    squareKilometres: 1,
    vertices: 4,
    repairs: [],
    overlaps: [],
    strays: null,
    reaches: null,
    asRead: null,
    corrected: { type: 'MultiPolygon', coordinates: [] },
    ...part,
  }
}

const founds = fc
  .uniqueArray(fc.integer({ min: 0, max: realAtlas.parks.length - 1 }))
  .chain((places) =>
    fc.tuple(
      ...places.map((at) =>
        fc
          .record({ squareKilometres: fc.double({ min: 0.1, max: 300, noNaN: true }), asked: fc.boolean() })
          .map(({ squareKilometres, asked }) => aFound(at, { squareKilometres, asks: asked ? ['name'] : [] })),
      ),
    ),
  )

test('an area is held against the published one that the park’s panel shows first, and against none where there is none', () => {
  const published = realAtlas.parks.find(({ areas }) => areas.length > 0)
  const none = realAtlas.parks.find(({ areas }) => areas.length === 0)
  const [area] = published?.areas ?? []
  if (!published || !none || !area) throw new Error('the atlas has parks of one kind only')
  expect(offPublished(area.squareKilometres * 1.3, published)).toBeCloseTo(0.3)
  expect(offPublished(5, none)).toBeNull()
  expect([0.19, -0.19, 0.21, -0.21, null].map(isFarOff)).toEqual([false, false, true, true, false])
})

test('every order lists each park once; those that ask come first, or those that differ most, and those with nothing to compare last', () => {
  fc.assert(
    fc.property(founds, (found) => {
      for (const order of foundOrders) {
        const listed = ordered(found, realAtlas.parks, order)
        expect(new Set(listed)).toEqual(new Set(found))
        const asks = listed.map((one) => one.asks.length > 0)
        const offs = listed.map((one) => Math.abs(offOf(one, realAtlas.parks) ?? Number.NEGATIVE_INFINITY))
        const known = listed.map((one) => offOf(one, realAtlas.parks) !== null)
        const sizes = offs.filter((_, at) => known[at])
        if (order === 'asked') expect(asks).toEqual([...asks].sort((one, other) => Number(other) - Number(one)))
        else {
          expect(known).toEqual([...known].sort((one, other) => Number(other) - Number(one)))
          expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
        }
      }
    }),
  )
})
