import { toScreen, transformOf } from '../frame'
import { softAreasOf } from '../structureLook'
import { detailShare, lineMiddles, type PlacedWord, wordSpacing } from '../structureWords'
import { type Area, group, onMiddle, type Shape, type ShapeGroup, solid, stroke, text } from './shape'
import type { ShapeContext } from './shapeContext'

/** The bodies of the structure, under all footprints, and within them what holds a park's blocks together. */
export function structureShapes({ drawing, frame, naming }: ShapeContext): readonly ShapeGroup[] {
  const areas = softAreasOf(drawing).map(
    ({ kind, id, geometry, colour, tint, edge, width }): Area => ({
      kind: 'area',
      name: naming.words(`slide.${kind}`),
      id,
      fill: solid(colour, tint),
      line: stroke(colour, width, { opacity: edge }),
      parts: [{ id, geometry, dash: null }],
    }),
  )
  if (areas.length === 0) return []
  return [
    group(naming.words('slide.structure'), areas, {
      id: 'structure',
      tag: ['layer', 'structure'],
      plane: transformOf(frame),
    }),
  ]
}

/** The large, spaced words of the structure. */
export function structureWordShapes(
  words: readonly PlacedWord[],
  { drawing: { theme }, frame, naming }: ShapeContext,
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
  return [
    group(naming.words('slide.structureWords'), shapes, { id: 'structure-words', tag: ['layer', 'structure-words'] }),
  ]
}
