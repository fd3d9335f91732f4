import { expect, test } from 'vitest'
import { kilometresBetween, pairingsOf, sharingByDistance } from '../../src/domain/distance'
import { aBlock, aLink, anAtlas, anIndustry, aPark, aSquare, parkId, realAtlas } from '../builders'

/** One degree of a great circle on the sphere of 6,371.0088 km. */
const degree = (6371.0088 * Math.PI) / 180

function apart(west: readonly [number, number], east: readonly [number, number]) {
  const atlas = anAtlas({
    parks: [aPark('west'), aPark('east')],
    blocks: [aBlock('w', 'west', { anchor: west }), aBlock('e', 'east', { anchor: east })],
  })
  return kilometresBetween(atlas, parkId('west'), parkId('east'))
}

test('due north, the distance is the gap in degrees along the meridian', () => {
  expect(apart([121.4, 31], [121.4, 31.12])).toBeCloseTo(0.1 * degree, 3)
})

test('due east, the gap shrinks with the cosine of the latitude', () => {
  expect(apart([121.4, 31], [121.52, 31])).toBeCloseTo(0.1 * degree * Math.cos((31.01 * Math.PI) / 180), 2)
})

test('a corner over the middle of an edge is measured to the edge and not to a corner', () => {
  const atlas = anAtlas({
    parks: [aPark('small'), aPark('long')],
    blocks: [
      aBlock('s', 'small', { geometry: aSquare([121.5, 31.1], 0.001) }),
      aBlock('l', 'long', { geometry: aSquare([121.5, 31], 0.05) }),
    ],
  })
  expect(kilometresBetween(atlas, parkId('small'), parkId('long'))).toBeCloseTo(0.049 * degree, 2)
})

test('footprints that touch are 0 apart', () => {
  expect(apart([121.4, 31], [121.42, 31.005])).toBe(0)
})

test('the nearest of several blocks counts, candidates do not', () => {
  const atlas = anAtlas({
    parks: [aPark('one'), aPark('two')],
    blocks: [
      aBlock('a', 'one', { anchor: [121.4, 31] }),
      aBlock('b', 'one', { anchor: [121.4, 31.1] }),
      aBlock('c', 'one', { anchor: [121.4, 31.2], membership: 'candidate' }),
      aBlock('d', 'two', { anchor: [121.4, 31.3] }),
    ],
  })
  expect(kilometresBetween(atlas, parkId('one'), parkId('two'))).toBeCloseTo(0.18 * degree, 3)
  expect(kilometresBetween(atlas, parkId('two'), parkId('one'))).toBe(
    kilometresBetween(atlas, parkId('one'), parkId('two')),
  )
})

test('a park without a block is at no distance', () => {
  const atlas = anAtlas({ parks: [aPark('one'), aPark('two')], blocks: [aBlock('a', 'one')] })
  expect(kilometresBetween(atlas, parkId('one'), parkId('two'))).toBeNull()
})

test('parks that share a term come nearest first', () => {
  const atlas = anAtlas({
    parks: ['here', 'far', 'near', 'other'].map((id) => aPark(id)),
    industries: [anIndustry('chips'), anIndustry('drugs')],
    links: [aLink('here', 'chips'), aLink('far', 'chips'), aLink('near', 'chips'), aLink('other', 'drugs')],
    blocks: [
      aBlock('a', 'here', { anchor: [121.4, 31] }),
      aBlock('b', 'far', { anchor: [121.4, 31.3] }),
      aBlock('c', 'near', { anchor: [121.4, 31.1] }),
      aBlock('d', 'other', { anchor: [121.4, 31.03] }),
    ],
  })
  expect(sharingByDistance(atlas, parkId('here')).map(({ park }) => park)).toEqual(['near', 'far'])
})

test('the pairs go from the science city to every park that shares a term with it, nearest first', () => {
  const pairing = pairingsOf(realAtlas)
  expect(pairing?.hub).toBe('zhangjiang')
  expect(pairing?.partners.map(({ park }) => park).sort()).toEqual([
    'baoshan',
    'caohejing',
    'changning',
    'fengxian',
    'ftz-bonded',
    'jiading',
    'jinqiao',
    'jinshan',
    'lingang',
    'minhang',
    'qingpu',
    'songjiang',
    'xuhui',
    'yangpu',
  ])
  const kilometres = pairing?.partners.map((partner) => partner.kilometres) ?? []
  expect(kilometres).toEqual([...kilometres].sort((one, other) => one - other))
  expect(Math.max(...kilometres)).toBeLessThan(80)
})
