import { expect, test } from 'vitest'
import { mayHoldOutlines } from '../../../src/data/own/mayHoldOutlines'
import { samples } from './samples'

const fileOf = (bytes: string | Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name)

test('every file that a reader reads is known as one, packed and plain ones by their names', async () => {
  for (const [name, bytes] of Object.entries(samples))
    expect(await mayHoldOutlines(fileOf(Uint8Array.from(bytes), name)), name).toBe(true)
  for (const name of ['a.js', 'a.gml', 'a.wkt', 'a.geojsonl', 'a.ovkml', 'a.fgb', 'a.rar', 'A.TAB', 'a.mxd', 'a.udbx'])
    expect(await mayHoldOutlines(fileOf('x', name)), name).toBe(true)
})

test('a text with outlines is one; the plan, a deck and notes are none', async () => {
  const texts = [
    ['名称|图形\n园|MULTIPOLYGON (((1 2,3 4,5 7,1 2)))', true],
    ['SRID=4326;POLYGON((1 2,3 4,5 7,1 2))', true],
    ['{"type":"Polygon"}', true],
    ['上海张江高新技术产业开发区“十五五”规划\n一、发展基础', false],
    ['{"format":"zhangjiang-atlas-deck"}', false],
    ['a polygon (of any kind) is an area', false],
  ] as const
  for (const [text, isOne] of texts) expect(await mayHoldOutlines(fileOf(text, 'a.txt')), text).toBe(isOne)
  expect(await mayHoldOutlines(fileOf('{"type":"Polygon"}', 'a.atlas-own.json'))).toBe(false)
})
