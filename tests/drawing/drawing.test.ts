import { expect, test } from 'vitest'
import { matchingParks } from '../../src/domain/filter'
import { drawingOf } from '../../src/drawing/drawing'
import {
  aBlock,
  aFilter,
  anAtlas,
  aPark,
  aSquare,
  aView,
  groupCounts,
  parkCount,
  parkId,
  realAtlas,
  realGround,
} from '../builders'

const zone = aFilter({ group: { chosen: ['zone'] }, industry: { chosen: ['digital-economy'] } })

function markOf(drawing: ReturnType<typeof drawingOf>, park: string) {
  const mark = drawing.parks.find(({ id }) => id === park)
  if (!mark) throw new Error(`no park ${park}`)
  return mark
}

test('the same view makes the same drawing', () => {
  const view = aView({ filter: zone, selection: { park: parkId('expo') }, language: 'en' })
  const copy = structuredClone(view)
  expect(drawingOf(realAtlas, realGround, view, parkId('xuhui'))).toEqual(
    drawingOf(realAtlas, realGround, copy, parkId('xuhui')),
  )
  expect(view).toEqual(copy)
})

test('a drawing holds the parks in the plan’s order, each with its blocks', () => {
  const { parks } = drawingOf(realAtlas, realGround, aView())
  expect(parks.map(({ id }) => id)).toEqual(realAtlas.parks.map(({ id }) => id))
  expect(parks.filter(({ blocks }) => blocks.length === 0)).toEqual([])
})

test('parks that the filter leaves out are quiet, not gone', () => {
  const { parks, sentence } = drawingOf(realAtlas, realGround, aView({ filter: zone }))
  const loud = parks.filter(({ quiet }) => !quiet).map(({ id }) => id)
  expect(loud).toEqual(matchingParks(realAtlas, zone))
  expect(parks).toHaveLength(parkCount)
  expect(sentence).toContain(`${loud.length} 个`)
})

test('a park that is pointed at is marked, and all else is the very same', () => {
  const view = aView({ filter: zone, patterns: realAtlas.patterns.slice(0, 2).map(({ id }) => id) })
  const { parks, ...resting } = drawingOf(realAtlas, realGround, view)
  for (const { id } of parks) {
    const { parks: marked, ...others } = drawingOf(realAtlas, realGround, view, id)
    for (const [part, value] of Object.entries(others)) expect(value).toBe(resting[part as keyof typeof resting])
    expect(marked.filter((park, at) => park !== parks[at]).map((park) => [park.id, park.emphasis])).toEqual([
      [id, 'pointed'],
    ])
  }
})

test('the selected park is emphasised, also where it is pointed at; another that is pointed at less so', () => {
  const view = aView({ selection: { park: parkId('expo') } })
  const drawing = drawingOf(realAtlas, realGround, view, parkId('xuhui'))
  expect([markOf(drawing, 'expo').emphasis, markOf(drawing, 'xuhui').emphasis]).toEqual(['selected', 'pointed'])
  expect(markOf(drawingOf(realAtlas, realGround, view, parkId('expo')), 'expo').emphasis).toBe('selected')
  expect(drawing.parks.filter(({ emphasis }) => emphasis)).toHaveLength(2)
})

test('candidates are drawn only on request, and never come first, however large', () => {
  const candidate = aBlock('c', 'one', { membership: 'candidate', geometry: aSquare([121.4, 31.2], 0.05) })
  const atlas = anAtlas({ parks: [aPark('one')], blocks: [candidate, aBlock('m', 'one')] })
  const blocks = (candidates: boolean) =>
    drawingOf(atlas, [], aView({ candidates })).parks.flatMap((park) => park.blocks)
  expect(blocks(false).map(({ id }) => id)).toEqual(['m'])
  expect(blocks(true).map(({ id }) => id)).toEqual(['m', 'c'])
})

test('who points at a park learns its name, its group and its roles', () => {
  const { about } = markOf(drawingOf(realAtlas, realGround, aView()), 'zhangjiang')
  expect(about.name).toBe('张江科学城')
  expect(about.group).toBe('一城 · 张江科学城')
  expect(about.roles).toEqual(['一核两翼多点 · 核心', '1+5+X · 引领', '4+X · 集聚区'])
})

test('the legend counts the parks of each group, each group with a hatch of its own', () => {
  const { legend } = drawingOf(realAtlas, realGround, aView())
  const groups = legend.flatMap((entry) => (entry.kind === 'fill' ? [entry] : []))
  expect(groups.map(({ name, count, total }) => [name, count, total])).toEqual(
    realAtlas.groups.map(({ name }, at) => [name, groupCounts[at], groupCounts[at]]),
  )
  expect(new Set(groups.map(({ fill }) => fill.hatch)).size).toBe(4)
})

test('under a filter the legend counts the answer, and explains the quiet parks', () => {
  const { legend } = drawingOf(realAtlas, realGround, aView({ filter: zone }))
  const counts = legend.flatMap((entry) => (entry.kind === 'fill' ? [`${entry.count}/${entry.total}`] : []))
  expect(counts).toEqual(groupCounts.map((count, at) => `${at === 2 ? 3 : 0}/${count}`))
  expect(legend.at(-1)).toMatchObject({ kind: 'quiet' })
  expect(drawingOf(realAtlas, realGround, aView()).legend.some(({ kind }) => kind === 'quiet')).toBe(false)
})

test('the legend explains each precision that is drawn, and no other', () => {
  const precisions = (candidates: boolean) =>
    drawingOf(realAtlas, realGround, aView({ candidates })).legend.flatMap((entry) =>
      entry.kind === 'precision' ? [entry.precision] : [],
    )
  expect(precisions(false)).toEqual(['approximate', 'schematic'])
  expect(precisions(true)).toEqual(['approximate', 'schematic', 'candidate'])
})

test('every drawing carries the notice that it is a sketch, and its sources', () => {
  for (const language of ['zh', 'en'] as const) {
    const { notice, attribution, title } = drawingOf(realAtlas, realGround, aView({ language }))
    expect(attribution).toContain('GS(2024)0650')
    expect([notice, title].every(Boolean)).toBe(true)
  }
  expect(drawingOf(realAtlas, realGround, aView()).notice).toBe('内部研究示意图，不作为划界依据')
})
