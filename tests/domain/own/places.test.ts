import type { MultiPolygon } from 'geojson'
import { expect, test } from 'vitest'
import { byPlace, kilometresFromPark } from '../../../src/domain/own/names/byPlace'
import { matchingOf } from '../../../src/domain/own/names/matched'
import type { FeatureMatch } from '../../../src/domain/own/names/matching'
import { placed } from '../../../src/domain/own/names/placed'
import { type Random, randomFrom } from '../../attack/random'
import { aBlock, anAtlas, aPark, aSquare, parkId, realAtlas } from '../../builders'

/** A park's members as an office may have drawn them: each corner up to so many degrees elsewhere. */
function shaken(park: string, degrees: number, { below }: Random): MultiPolygon {
  const blocks = realAtlas.blocks.filter((block) => block.park === park && block.membership === 'member')
  const off = () => (below(2001) / 1000 - 1) * degrees
  return {
    type: 'MultiPolygon',
    coordinates: blocks.flatMap(({ geometry }) =>
      geometry.coordinates.map((rings) =>
        rings.map((ring) => ring.slice(1).map(([lng = 0, lat = 0]) => [lng + off(), lat + off()])),
      ),
    ),
  }
}

const nameless = (number: number): FeatureMatch => ({ number, said: '', match: { kind: 'none' } })

test('every park is proposed by its place alone, drawn a hundred metres otherwise at each corner', () => {
  const dice = randomFrom(23)
  const features = realAtlas.parks.map(({ id }, at) => ({ number: at + 1, geometry: shaken(id, 0.001, dice) }))
  const { matching, conflicts } = placed(
    matchingOf(
      realAtlas,
      null,
      features.map(({ number }) => nameless(number)),
    ),
    features,
    realAtlas,
  )
  expect(matching.features.map(({ match }) => match)).toEqual(
    realAtlas.parks.map(({ id }) => ({ kind: 'proposal', park: id, reason: 'place', met: null, because: null })),
  )
  expect(conflicts).toEqual([])
})

const atlas = anAtlas({
  parks: [aPark('west'), aPark('east'), aPark('bare')],
  blocks: [
    aBlock('w', 'west', { geometry: aSquare([121.4, 31.2]) }),
    aBlock('e', 'east', { geometry: aSquare([121.44, 31.2]) }),
    aBlock('c', 'bare', { geometry: aSquare([121.5, 31.2]), membership: 'candidate' }),
  ],
})
const parkAt = (geometry: MultiPolygon) => byPlace([{ number: 1, geometry }], atlas)[0]?.park

test('half of it on one park and no second speaks for that park, less or two for none, a candidate for none', () => {
  expect(parkAt(aSquare([121.4, 31.2], 0.013))).toBe('west')
  expect(parkAt(aSquare([121.4, 31.2], 0.015))).toBe(null)
  expect(parkAt(aSquare([121.42, 31.2], 0.03))).toBe(null)
  expect(parkAt(aSquare([121.5, 31.2]))).toBe(null)
  expect(parkAt({ type: 'MultiPolygon', coordinates: [] })).toBe(null)
  expect(parkAt({ type: 'MultiPolygon', coordinates: [[[]], [[[121.4, 31.2]]]] })).toBe(null)
})

test('shares are of the feature’s own area', () => {
  const [place] = byPlace([{ number: 7, geometry: aSquare([121.41, 31.2]) }], atlas)
  expect(place?.number).toBe(7)
  expect(place?.shares.map(({ park }) => park)).toEqual(['west'])
  expect(place?.shares[0]?.share).toBeCloseTo(0.5, 2)
})

test('the distance to a park is that of the nearest edges', () => {
  expect(kilometresFromPark(aSquare([121.4, 31.3]), parkId('west'), atlas)).toBeCloseTo(0.08 * 111.195, 2)
  expect(kilometresFromPark(aSquare([121.4, 31.2], 0.001), parkId('west'), atlas)).toBe(0)
  expect(kilometresFromPark(aSquare([121.4, 31.3]), parkId('bare'), atlas)).toBe(null)
  expect(kilometresFromPark({ type: 'MultiPolygon', coordinates: [] }, parkId('west'), atlas)).toBe(null)
})

test('a name hit more than 5 km from its park is a conflict that says where it lies; a stranger stays one where it lies', () => {
  const exact = (number: number, park: string): FeatureMatch => ({
    number,
    said: `${park}园`,
    match: { kind: 'exact', park: parkId(park) },
  })
  const features = [
    { number: 1, geometry: aSquare([121.44, 31.2]) },
    { number: 2, geometry: aSquare([121.44, 31.27]) },
    { number: 3, geometry: aSquare([121.4, 31.2]) },
  ]
  const told = [exact(1, 'east'), exact(2, 'west'), { ...nameless(3), said: '紫竹高新技术产业开发区' }]
  const { matching, conflicts } = placed(matchingOf(atlas, 'name', told), features, atlas)
  expect(matching.features).toEqual(told)
  expect(matching.strangers).toEqual([3])
  expect(conflicts).toEqual([{ number: 2, park: 'west', kilometres: expect.closeTo(5.88, 1), liesOn: null }])
})
