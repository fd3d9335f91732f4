import { toScreen, transformOf } from '../frame'
import { toPlane } from '../projection'
import type { BodyStrength, StructureWord } from '../structureGraphic'
import { type Area, group, onMiddle, type Shape, type ShapeGroup, solid, stroke, text } from './shape'
import type { ShapeContext } from './shapeContext'

/** How a body is tinted and edged, its edge in CSS pixels before the theme's weight. */
const bodyLooks: Readonly<
  Record<BodyStrength, { readonly fill: number; readonly edge: number; readonly line: number }>
> = {
  strong: { fill: 0.2, edge: 0.85, line: 1.8 },
  calm: { fill: 0.13, edge: 0.6, line: 1.2 },
  soft: { fill: 0.16, edge: 0.6, line: 1.2 },
}

/** The bodies of the structure, under all footprints, and within them what holds a park's blocks together. */
export function structureShapes({
  drawing: { structure, theme, parks },
  frame,
  naming,
}: ShapeContext): readonly ShapeGroup[] {
  if (!structure) return []
  const shown = new Set(parks.filter(({ quiet }) => !quiet).map(({ id }) => id))
  const bodies = structure.bodies.map(({ id, look, strength, parks: held, geometry }): Area => {
    const { fill, edge, line } = bodyLooks[strength]
    const colour = held.some((park) => shown.has(park)) ? theme.groups[look] : theme.quiet
    return {
      kind: 'area',
      name: naming.words('patterns'),
      id,
      fill: solid(colour, fill),
      line: stroke(colour, line * theme.weight, { opacity: edge }),
      parts: [{ id, geometry, dash: null }],
    }
  })
  const envelopes = structure.envelopes.map(({ park, geometry }): Area => {
    const mark = parks.find(({ id }) => id === park)
    const colour = !mark || mark.quiet ? theme.quiet : mark.fill.edge
    const isLit = mark?.emphasis === 'selected' || mark?.emphasis === 'pointed'
    return {
      kind: 'area',
      name: naming.words('patterns'),
      id: `envelope ${park}`,
      fill: solid(colour, isLit ? 0.26 : 0.12),
      line: stroke(colour, isLit ? 1.6 : 0.8, { opacity: isLit ? 1 : 0.45 }),
      parts: [{ id: `envelope-${park}`, geometry, dash: null }],
    }
  })
  return [
    group('', [...bodies, ...envelopes], { id: 'structure', tag: ['layer', 'structure'], plane: transformOf(frame) }),
  ]
}

/** The large, spaced words of the structure. */
export function structureWordShapes({ drawing, frame, unit }: ShapeContext): readonly ShapeGroup[] {
  const { structure, theme } = drawing
  if (!structure) return []
  const words = structure.words.map((word) => wordShape(word, 19 * unit * theme.weight))
  return words.length > 0 ? [group('', words, { id: 'structure-words', tag: ['layer', 'structure-words'] })] : []

  function wordShape({ id, text: said, look, anchor }: StructureWord, size: number): Shape {
    const [x, y] = toScreen(transformOf(frame), toPlane([...anchor]))
    return {
      ...text(said, said, [x, onMiddle(y, size)], {
        size,
        anchor: 'middle',
        weight: 700,
        spacing: size * 0.22,
        colour: theme.groups[look],
        halo: { colour: theme.halo, width: size * 0.22, opacity: 0.9 },
      }),
      id,
    }
  }
}
