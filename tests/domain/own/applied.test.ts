import { expect, test } from 'vitest'
import { parseAtlas } from '../../../src/data/schema'
import { kilometresBetween } from '../../../src/domain/distance'
import { applied } from '../../../src/domain/own/applied'
import { noOwnBoundaries } from '../../../src/domain/own/ownBoundaries'
import { redrawGiven } from '../../../src/domain/own/redrawGiven'
import { redrawn } from '../../../src/domain/own/redrawn'
import { parkId, realAtlas, realGround } from '../../builders'
import { anOutline, aSquare, ownOf } from './ownOutlines'

const songjiang = parkId('songjiang')
const own = ownOf(anOutline(songjiang, { geometry: aSquare(121.2, 31.0) }))

test('an own outline stands in the place of all blocks of its park, and of no other', () => {
  const atlas = applied(realAtlas, own)
  expect(atlas.blocks.filter(({ park }) => park === songjiang).map(({ id, precision }) => [id, precision])).toEqual([
    ['songjiang-own', 'surveyed'],
  ])
  const others = (all: typeof atlas.blocks) => all.filter(({ park }) => park !== songjiang)
  expect(others(atlas.blocks)).toEqual(others(realAtlas.blocks))
})

test('without own outlines the atlas is the one that was given', () => {
  expect(applied(realAtlas, noOwnBoundaries)).toBe(realAtlas)
})

test('for every park: with its outline the atlas is one that the door lets in', () => {
  for (const { id } of realAtlas.parks) {
    const { own: _, ...atlas } = applied(realAtlas, ownOf(anOutline(id)))
    expect(() => parseAtlas(structuredClone(atlas))).not.toThrow()
  }
})

test('what is drawn around blocks follows them', () => {
  const { envelopes } = redrawn(redrawGiven(applied(realAtlas, own), realGround))
  const around = envelopes.find(({ park }) => park === songjiang)?.geometry.coordinates.flat(2) ?? []
  const lngs = around.map(([lng = 0]) => lng)
  expect([Math.min(...lngs) > 121.19, Math.max(...lngs) < 121.22]).toEqual([true, true])
})

test('outlines that lie on one another are no distance apart, however few corners they have', () => {
  const [one, other] = [parkId('songjiang'), parkId('qingpu')]
  const wide = { type: 'MultiPolygon' as const, coordinates: aSquare(121.2, 31, 0.05).coordinates }
  const within = aSquare(121.22, 31.02, 0.005)
  const atlas = applied(realAtlas, ownOf(anOutline(one, { geometry: wide }), anOutline(other, { geometry: within })))
  expect(kilometresBetween(atlas, one, other)).toBe(0)
})

test('an outline of many corners is as far from another as it is with few', () => {
  const [one, other] = [parkId('songjiang'), parkId('qingpu')]
  const many = (steps: number) => {
    const ring = Array.from({ length: steps + 1 }, (_, at) => {
      const turn = (2 * Math.PI * (at % steps)) / steps
      return [121.2 + 0.02 * Math.cos(turn), 31 + 0.02 * Math.sin(turn)]
    })
    return { type: 'MultiPolygon' as const, coordinates: [[ring]] }
  }
  const far = (steps: number) =>
    kilometresBetween(
      applied(
        realAtlas,
        ownOf(anOutline(one, { geometry: many(steps) }), anOutline(other, { geometry: aSquare(121.4, 31.1) })),
      ),
      one,
      other,
    ) ?? 0
  expect(Math.abs(far(20_000) - far(500))).toBeLessThan(0.005)
})
