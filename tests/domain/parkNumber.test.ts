import { expect, test } from 'vitest'
import { circled, parkNumber } from '../../src/domain/parkNumber'
import { baseParks } from '../../src/drawing/parkMark'
import { realAtlas } from '../builders'

test('the parks are numbered in the plan’s order, ① to ㉒, and on the map alike', () => {
  const signs = realAtlas.parks.map(({ id }) => circled(parkNumber(realAtlas, id)))
  expect(signs.join('')).toBe('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒')
  expect(baseParks(realAtlas, 'zh', false).map(({ id, number }) => number - parkNumber(realAtlas, id))).toEqual(
    realAtlas.parks.map(() => 0),
  )
  expect(circled(36)).toBe('36')
})
