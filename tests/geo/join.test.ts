import type { Feature } from 'geojson'
import { expect, test } from 'vitest'
import { withSurveyed } from '../../geo/join'

const square = [
  [121.4, 31.2],
  [121.5, 31.2],
  [121.5, 31.3],
  [121.4, 31.3],
  [121.4, 31.2],
]

function aSurveyed(id: string): Feature {
  return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [square] } }
}

test('a park with a surveyed outline has that in place of all its blocks', () => {
  const blocks = withSurveyed([{ park: 'minhang' }, { park: 'minhang' }, { park: 'expo' }], [aSurveyed('minhang')])
  expect(blocks).toEqual([
    { park: 'expo' },
    expect.objectContaining({ park: 'minhang', precision: 'surveyed', membership: 'member' }),
  ])
})

test('a surveyed outline that is no area is refused by name', () => {
  const line: Feature = { ...aSurveyed('expo'), geometry: { type: 'LineString', coordinates: square } }
  expect(() => withSurveyed([], [line])).toThrow('geo/surveyed.geojson: expo is a LineString')
})
