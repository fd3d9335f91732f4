import { expect, test } from 'vitest'
import type { FoundPark } from '../../src/domain/own/findings'
import { readNoteKinds } from '../../src/domain/own/reading'
import { repairRules } from '../../src/domain/own/repair/repairs'
import { foundNotes, noteWeights } from '../../src/drawing/foundNotes'
import { languages } from '../../src/state/view'
import { parkId, realAtlas } from '../builders'

const aPark = (id: string, squareKilometres: number): FoundPark => ({
  park: parkId(id),
  features: [],
  asks: [],
  squareKilometres,
  vertices: 4,
  repairs: repairRules.map((rule) => ({ rule, count: 3, areaBefore: 1, areaAfter: 1 })),
  overlaps: [],
  strays: null,
  reaches: null,
  asRead: null,
  corrected: { type: 'MultiPolygon', coordinates: [] },
})

const found = {
  notes: readNoteKinds.map((what, at) => ({ what, count: 100 + at, detail: 'x' })),
  refused: [4, 5],
  parks: [aPark('caohejing', 1), aPark('jinqiao', 27)],
}

test.each(languages)('in %s every note and every repair is said once, each under one heading', (language) => {
  const notes = foundNotes(found, realAtlas.parks, language)
  const all = noteWeights.flatMap((weight) => notes[weight])
  // Beside them the features without an area, and the areas that differ much.
  expect(all).toHaveLength(readNoteKinds.length + repairRules.length + 2)
  expect(new Set(all).size).toBe(all.length)
  for (const weight of noteWeights) expect(notes[weight].length).toBeGreaterThan(0)
})

test('what is lost stands under another heading than what was put right, and repairs are counted over all parks', () => {
  const { left, read, mended } = foundNotes(found, realAtlas.parks, 'zh')
  expect(left.join()).toContain('2 个要素没有面积，没有用：第 4、5 个。')
  expect(left.join()).toContain('没有闭合的线没有用')
  expect(read[0]).toContain('1 个园区的面积与公布的相差两成以上')
  expect(read.join()).toContain('与内容不符，已按内容读')
  expect(mended).toContain('6 处自相交已拆开（2 个园区）。')
})
