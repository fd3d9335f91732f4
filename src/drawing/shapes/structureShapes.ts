import { toScreen, transformOf } from '../frame'
import type { BodyStrength } from '../structureGraphic'
import { detailShare, lineMiddles, type PlacedWord, wordSpacing } from '../structureWords'
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

/** What the filter left out is ground: bodies without a park of the answer hardly show. */
const quietShare = 0.4

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
    const isShown = held.some((park) => shown.has(park))
    const colour = isShown ? theme.groups[look] : theme.quiet
    return {
      kind: 'area',
      name: naming.words('patterns'),
      id,
      fill: solid(colour, isShown ? fill : fill * quietShare),
      line: stroke(colour, line * theme.weight, { opacity: isShown ? edge : edge * quietShare }),
      parts: [{ id, geometry, dash: null }],
    }
  })
  const envelopes = structure.envelopes.map(({ park, geometry }): Area => {
    const mark = parks.find(({ id }) => id === park)
    const colour = !mark || mark.quiet ? theme.quiet : mark.fill.edge
    const share = mark?.quiet ? quietShare : 1
    const isLit = mark?.emphasis === 'selected' || mark?.emphasis === 'pointed'
    return {
      kind: 'area',
      name: naming.words('patterns'),
      id: `envelope ${park}`,
      fill: solid(colour, isLit ? 0.26 : 0.12 * share),
      line: stroke(colour, isLit ? 1.6 : 0.8, { opacity: isLit ? 1 : 0.45 * share }),
      parts: [{ id: `envelope-${park}`, geometry, dash: null }],
    }
  })
  return [
    group('', [...bodies, ...envelopes], { id: 'structure', tag: ['layer', 'structure'], plane: transformOf(frame) }),
  ]
}

/** The large, spaced words of the structure. */
export function structureWordShapes(
  words: readonly PlacedWord[],
  { drawing: { theme }, frame }: ShapeContext,
): readonly ShapeGroup[] {
  if (words.length === 0) return []
  const shapes = words.flatMap((word): readonly Shape[] => {
    const [x, y] = toScreen(transformOf(frame), word.at)
    const [above, below] = lineMiddles(word)
    const line = (said: string, size: number, down: number): Shape => ({
      ...text(said, said, [x, onMiddle(y + down * word.size, size)], {
        size,
        anchor: 'middle',
        weight: 700,
        spacing: size * wordSpacing,
        colour: theme.groups[word.look],
        halo: { colour: theme.halo, width: size * 0.22, opacity: 0.9 },
      }),
      id: `${word.id} ${said}`,
    })
    const { text: said, detail, size } = word
    return [line(said, size, above), ...(detail ? [line(detail, size * detailShare, below)] : [])]
  })
  return [group('', shapes, { id: 'structure-words', tag: ['layer', 'structure-words'] })]
}
