import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawingOf } from '../../src/drawing/drawing'
import { isSigned } from '../../src/drawing/legend'
import { legendShapes } from '../../src/drawing/shapes/legendShapes'
import type { Shape } from '../../src/drawing/shapes/shape'
import { languages } from '../../src/state/view'
import { aView, realAtlas, realGround } from '../builders'

const spatial = realAtlas.patterns.filter((pattern) => pattern.spatial).map(({ id }) => id)

const views = fc.record({
  patterns: fc.subarray(spatial),
  openSlots: fc.boolean(),
  structure: fc.boolean(),
  arrangement: fc.constantFrom('positions', 'diagram'),
  language: fc.constantFrom(...languages),
})

function drawn(change: Parameters<typeof aView>[0]) {
  return drawingOf(realAtlas, realGround, aView(change))
}

test('each drawn role, line and basis has its sign, and no sign stands for what is not drawn', () => {
  fc.assert(
    fc.property(views, (view) => {
      const { legend, patterns } = drawn(view)
      const entries = legend.filter((entry) => entry.kind === 'pattern')
      expect(entries.map(({ name }) => name)).toEqual(patterns.map(({ name }) => name))
      patterns.forEach(({ nodes, lines, link, sides, signs }, at) => {
        expect(entries[at]?.signs).toEqual(signs)
        const marks = signs.filter(({ role }) => !['link', 'area', 'areas'].includes(role))
        expect(new Set(marks.map(({ role }) => role))).toEqual(new Set(nodes.map(({ role }) => role)))
        expect(new Set(signs.flatMap(({ tie }) => tie?.weight ?? []))).toEqual(
          new Set(lines.map(({ weight }) => weight)),
        )
        expect(signs.some(({ role }) => role === 'link')).toBe(sides.length > 0)
        expect(link !== null).toBe(sides.length > 0)
      })
      const bases = legend.flatMap((entry) => (entry.kind === 'basis' ? entry.signs.map(({ basis }) => basis) : []))
      expect(new Set(bases)).toEqual(new Set(patterns.flatMap(({ nodes }) => nodes.map(({ basis }) => basis))))
    }),
  )
})

test('the soft grounds have a row where they are drawn, and nowhere else', () => {
  fc.assert(
    fc.property(views, (view) => {
      const { legend, structure } = drawn(view)
      expect(legend.some(({ kind }) => kind === 'body')).toBe(structure !== null)
    }),
  )
})

test.each(languages)('in %s a pattern is told with the section that says it', (language) => {
  const shapes = legendShapes(drawn({ patterns: spatial, language }), { x: 0, y: 0 })
  expect(textsIn(shapes)).toEqual(expect.arrayContaining(['四(一)1', '四(一)2', '四(一)3']))
})

function textsIn(shape: Shape): readonly string[] {
  if (shape.kind === 'group') return shape.shapes.flatMap(textsIn)
  return shape.kind === 'text' ? shape.lines : []
}

test('what is counted or ordered has thinner lines than what is stated, and what is inferred is broken', () => {
  const { legend } = drawn({ patterns: spatial, openSlots: true })
  const signs = legend.filter(isSigned).find(({ kind }) => kind === 'basis')?.signs ?? []
  expect(signs.map(({ basis }) => basis)).toEqual(['stated', 'derived', 'inferred'])
  const lines = linesIn(legendShapes(drawn({ patterns: spatial, openSlots: true }), { x: 0, y: 0 }))
  const [stated, derived, inferred] = lines.slice(-3)
  expect(derived?.width).toBeLessThan((stated?.width ?? 0) * 0.7)
  expect([stated?.dash, derived?.dash]).toEqual([null, null])
  expect(inferred?.dash).not.toBeNull()
})

/** The last line of each sign in the row that tells the bases apart. */
function linesIn(legend: Shape) {
  const rows = legend.kind === 'group' ? legend.shapes : []
  const row = rows.find(({ tag }) => tag?.[1] === 'basis')
  const shapes = row?.kind === 'group' ? row.shapes : []
  return shapes.flatMap((shape, at) => {
    const isLast = shapes[at + 1]?.kind === 'text'
    return shape.kind === 'ellipse' && isLast && shape.line ? [shape.line] : []
  })
}
