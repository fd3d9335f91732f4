import { expect, test } from 'vitest'
import { drawingOf } from '../../src/drawing/drawing'
import { diagramShapes } from '../../src/drawing/shapes/diagramShapes'
import type { Shape } from '../../src/drawing/shapes/shape'
import { themes, type View } from '../../src/state/view'
import { aView, realAtlas, realGround } from '../builders'
import { contrast } from './colours'
import { diagramIn } from './diagrams'
import { laptop } from './maps'

function drawn(change: Partial<View>, size = laptop) {
  const drawing = drawingOf(realAtlas, realGround, aView({ arrangement: 'diagram', ...change }))
  return diagramShapes({ ...diagramIn(size, change), drawing, size, share: 1, least: { leastText: 0 } })
}

function everyShape(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? [shape, ...everyShape(shape.shapes)] : [shape]))
}

test.each(themes)('in %s every letter stands out from its halo as WCAG 2.2 AA asks, also in small', (theme) => {
  const faint = [laptop, { width: 390, height: 500 }].flatMap((size) =>
    everyShape(drawn({ theme }, size)).flatMap((shape) => {
      if (shape.kind !== 'text' || !shape.halo) return []
      const isLarge = shape.size >= 18.66 && shape.weight >= 700
      const found = contrast(shape.colour, shape.halo.colour)
      return found < (isLarge ? 3 : 4.5) ? [`${shape.lines.join('')} ${found.toFixed(2)}`] : []
    }),
  )
  expect(faint).toEqual([])
})

test('the four parts are told apart without colour: by the marks of their nodes and the edges of their bodies', () => {
  const shapes = everyShape(drawn({}))
  const of = (park: string) => shapes.find(({ tag }) => tag?.[0] === 'footprint' && tag[1] === park)
  const marks = ['lingang', 'chongming', 'putuo'].map((park) => {
    const node = of(park)
    return node && 'fill' in node ? (node.fill?.hatch?.marks ?? null) : undefined
  })
  expect(marks).toEqual(['stripes', 'dots', null])
  const edges = (strength: string) =>
    shapes.flatMap((shape) =>
      shape.tag?.[0] === 'body' && shape.tag[1] === strength && 'line' in shape ? [shape.line?.width ?? 0] : [],
    )
  expect(Math.min(...edges('strong'))).toBeGreaterThan(Math.max(...edges('soft')))
})

test('without the structure there are nodes, bands and the river, and neither bodies, axes nor large words', () => {
  const shapes = everyShape(drawn({ structure: false }))
  const said = shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : []))
  expect(shapes.filter(({ tag }) => tag?.[0] === 'body')).toEqual([])
  expect(shapes.filter(({ id }) => id?.startsWith('axis'))).toEqual([])
  expect(said.includes('一城')).toBe(false)
  expect(said).toContain('内 · 中心辐射区')
})
