import { expect, test } from 'vitest'
import { matchingParks } from '../../../src/domain/filter'
import type { Drawing } from '../../../src/drawing/drawing'
import { grainOf } from '../../../src/map/webgl/grain'
import { paintingOn } from '../../../src/map/webgl/painting'
import { aFilter, parkCount, parkId, realAtlas } from '../../builders'
import { aDrawing, aFrame, openingFrame } from './drawings'
import { recordingCanvas } from './recorder'

const grain = grainOf(openingFrame)

function painted(first: Drawing = aDrawing()) {
  const { canvas, taken } = recordingCanvas()
  const painting = paintingOn(canvas, first, grain)
  const opening = taken()
  const shows = (next: Drawing) => {
    painting.show(next, grain)
    return taken()
  }
  return { painting, taken, opening, shows }
}

test('the opening view needs its hatches and no park told', () => {
  expect(painted().opening).toEqual([
    ['setHatch', 'stripes'],
    ['setHatch', 'dots'],
  ])
})

/** All bodies and envelopes anew: few and small, they bear their looks themselves. */
const softGround = ['setShapes', 'structure', realAtlas.bodies.length + realAtlas.envelopes.length]

function membersOf(group: string): number {
  return realAtlas.parks.filter((park) => park.group === group).length
}

test('the blocks alone need no soft ground, but that of the park that is pointed at', () => {
  const { shows } = painted()
  expect(shows(aDrawing({ structure: false }))).toEqual([['setShapes', 'structure', 0]])
  expect(shows(aDrawing({ structure: false }, parkId('jiading')))).toContainEqual(['setShapes', 'structure', 1])
})

test('a view that opens filtered tells the parks that are left out', () => {
  const filter = aFilter({ group: { chosen: ['pole'] } })
  const told = painted(aDrawing({ filter })).opening.filter(([name]) => name === 'setState')
  expect(told).toHaveLength(realAtlas.parks.length - matchingParks(realAtlas, filter).length)
})

test('a filter tells the changed parks, each once, and nothing else', () => {
  const { shows } = painted()
  const zone = aFilter({ group: { chosen: ['zone'] } })
  const told = shows(aDrawing({ filter: zone }))
  expect(told.filter(([name]) => name === 'setState')).toHaveLength(parkCount - membersOf('zone'))
  expect(told.filter(([name]) => name !== 'setState')).toEqual([softGround])
  const more = shows(aDrawing({ filter: aFilter({ group: { chosen: ['zone', 'pole'] } }) }))
  expect(more).toEqual([softGround, ['setState', 'lingang', { quiet: false }]])
})

test('the same view again needs nothing', () => {
  const { shows } = painted()
  expect(shows(aDrawing())).toEqual([])
  expect(shows(aDrawing({ language: 'en' }))).toEqual([])
})

test('a park that is pointed at is drawn over the others before its own edge gives way', () => {
  const { shows, painting, taken } = painted()
  const blocks = aDrawing().parks.find(({ id }) => id === 'jiading')?.blocks.length
  expect(shows(aDrawing({}, parkId('jiading')))).toEqual([softGround, ['setShapes', 'emphasis', blocks]])
  expect(painting.settle()).toBe(false)
  expect(taken()).toEqual([['setState', 'jiading', { lit: true }]])
  expect(painting.settle()).toBe(true)
})

test('a park that is left gets its edge back at once', () => {
  const { shows, painting, taken } = painted(aDrawing({}, parkId('jiading')))
  painting.settle()
  taken()
  expect(shows(aDrawing())).toEqual([softGround, ['setState', 'jiading', { lit: false }], ['setShapes', 'emphasis', 0]])
})

test('candidates change the shapes of the parks, and no state', () => {
  const { shows } = painted()
  expect(shows(aDrawing({ candidates: true }))).toEqual([['setShapes', 'parks', realAtlas.blocks.length]])
})

test('a lens gives the shapes of the parks their colours, and leaves paint and states', () => {
  const { shows } = painted()
  const calls = shows(aDrawing({ lens: { by: 'measure', measure: 'tasks' } }))
  expect(calls.map(([name, what]) => [name, what])).toEqual([
    ['setShapes', 'parks'],
    ['setShapes', 'structure'],
  ])
})

test('a theme changes the colours of the parks, and paint only where it differs', () => {
  const { shows } = painted()
  const calls = shows(aDrawing({ theme: 'dark' }))
  expect(new Set(calls.map(([name]) => name))).toEqual(new Set(['setShapes', 'setPaint']))
  expect(calls.filter(([, layer]) => layer === 'sea')).toEqual([
    ['setPaint', 'sea', 'background-color', aDrawing({ theme: 'dark' }).theme.sea],
  ])
  expect(calls.some(([, , property]) => property === 'line-dasharray' || property === 'fill-pattern')).toBe(false)
})

test('another zoom refits dashes and hatches and leaves the rest', () => {
  const { canvas, taken } = recordingCanvas()
  const painting = paintingOn(canvas, aDrawing(), grainOf(aFrame(10)))
  taken()
  painting.show(aDrawing(), grainOf(aFrame(10.5)))
  const what = taken().map(([name, , property]) => (name === 'setPaint' ? property : name))
  expect(new Set(what)).toEqual(new Set(['line-dasharray', 'setHatch']))
})
