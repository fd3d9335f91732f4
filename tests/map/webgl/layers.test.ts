import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { isShape } from '../../../src/drawing/look'
import { groundShapes } from '../../../src/drawing/shapes/groundShapes'
import { unnamed } from '../../../src/drawing/shapes/shapeContext'
import { grainOf } from '../../../src/map/webgl/grain'
import { groundRuns } from '../../../src/map/webgl/groundLayers'
import { hatchNames } from '../../../src/map/webgl/hatchImages'
import { layersOf } from '../../../src/map/webgl/layers'
import { sourcesOf } from '../../../src/map/webgl/sources'
import { type ThemeName, themes } from '../../../src/state/view'
import { parkId, realAtlas, realGround } from '../../builders'
import { aDrawing, aFrame, openingFrame } from './drawings'

const grain = grainOf(openingFrame)

function paintOf(id: string, zoom = openingFrame.camera.zoom): Readonly<Record<string, unknown>> {
  const layer = layersOf(aDrawing(), grainOf(aFrame(zoom))).find((one) => one.id === id)
  return { ...layer?.paint }
}

test.each(themes)('the layers and sources of the %s theme are a style that MapLibre accepts', (theme: ThemeName) => {
  const drawing = aDrawing({ theme, candidates: true, selection: { park: parkId('minhang') } }, parkId('jiading'))
  const style = { version: 8 as const, sources: sourcesOf(drawing), layers: [...layersOf(drawing, grain)] }
  expect(validateStyleMin(style)).toEqual([])
})

test('sea lies under land, land under districts, these under parks, and what is emphasised over all parks', () => {
  const order = layersOf(aDrawing(), grain).map(({ id }) => id)
  const places = ['sea', 'land', 'district', 'city-edge', 'park-tints', 'park-edges', 'emphasis-glow', 'stations']
  const found = places.map((place) => order.findIndex((id) => id.startsWith(place)))
  expect(found).not.toContain(-1)
  expect(found).toEqual([...found].sort((one, other) => one - other))
})

test('no layer has a twin, and none follows the number of parks', () => {
  const layers = layersOf(aDrawing(), grain)
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length)
  const many = { ...aDrawing(), parks: Array.from({ length: 400 }, () => aDrawing().parks).flat() }
  expect(JSON.stringify(layersOf(many, grain))).toBe(JSON.stringify(layers))
})

test('a theme changes what layers look like, never which there are', () => {
  const shape = (theme: ThemeName) =>
    layersOf(aDrawing({ theme }), grain).map(({ id, paint }) => [id, ...Object.keys(paint ?? {})])
  expect(shape('dark')).toEqual(shape('light'))
  expect(shape('projector')).toEqual(shape('light'))
})

test('the ground has the colours and widths that the figure gives it', () => {
  const drawing = aDrawing({ theme: 'projector' })
  const zoom = 12
  const called = (park: string) => park
  const pen = { drawing, frame: aFrame(zoom), naming: unnamed, unit: 1, leastText: 0, called, part: '' } as const
  const areas = new Map(groundShapes(pen).shapes.map((area) => [area.id, area]))
  expect([...areas.keys()]).toEqual(realGround.filter(isShape).map(({ id }) => id))
  const layers = layersOf(drawing, grainOf(aFrame(zoom)))
  for (const { id, kind, features } of groundRuns(realGround)) {
    const area = areas.get(features[0]?.id)
    const { fill, line } = area?.kind === 'area' ? area : { fill: null, line: null }
    const paint = new Map(
      layers
        .filter((layer) => [`${id}-fill`, `${id}-line`].includes(layer.id))
        .flatMap((layer) => Object.entries(layer.paint ?? {})),
    )
    const told = (name: string) => String(paint.get(name) ?? 'none')
    expect([kind, told('fill-color'), told('line-color')]).toEqual([
      kind,
      fill?.colour ?? 'none',
      line?.colour ?? 'none',
    ])
    if (kind !== 'river') expect([kind, told('line-width')]).toEqual([kind, String(line?.width ?? 'none')])
  }
})

test('dashes keep their length on the screen between whole zooms', () => {
  const dash = (zoom: number) => paintOf('park-edges-dashed', zoom)['line-dasharray'] as readonly number[]
  const [whole, half] = [dash(11), dash(11.5)]
  expect(whole[0]).toBeCloseTo(4 / 1.3, 6)
  expect((half[0] ?? 0) * 2 ** 0.5).toBeCloseTo(whole[0] ?? 0, 6)
})

test('all zooms together ask for no more dashes than MapLibre can keep', () => {
  const dashes = new Set<string>()
  for (const theme of themes) {
    for (let zoom = 10; zoom < 11; zoom += 0.01) {
      for (const { paint } of layersOf(aDrawing({ theme }), grainOf(aFrame(zoom)))) {
        if (paint && 'line-dasharray' in paint) dashes.add(JSON.stringify(paint['line-dasharray']))
      }
    }
  }
  expect(dashes.size).toBeLessThan(512)
})

test('each drawn block is a shape of its park, told apart by how its edge is known', () => {
  const shapes = (candidates: boolean) => {
    const { data } = sourcesOf(aDrawing({ candidates })).parks
    return typeof data === 'object' && data.type === 'FeatureCollection' ? data.features : []
  }
  const members = realAtlas.blocks.filter(({ membership }) => membership === 'member')
  expect(shapes(false)).toHaveLength(members.length)
  expect(shapes(true)).toHaveLength(realAtlas.blocks.length)
  expect(shapes(true).filter(({ properties }) => properties?.edge === 'dotted')).toHaveLength(
    realAtlas.blocks.length - members.length,
  )
})

test('each hatch that the layers ask for has a picture', () => {
  const asked = layersOf(aDrawing(), grain).flatMap(({ paint }) =>
    paint && 'fill-pattern' in paint ? [paint['fill-pattern']] : [],
  )
  expect(asked).toEqual([...hatchNames])
})
