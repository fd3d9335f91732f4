import { describe, expect, test } from 'vitest'
import { openingComposition } from '../../src/drawing/composition'
import { drawingOf } from '../../src/drawing/drawing'
import { overlap, type Rect } from '../../src/drawing/frame'
import { placesIn } from '../../src/drawing/places'
import { figureLayers } from '../../src/drawing/shapes/figureShapes'
import { patternLayers } from '../../src/drawing/shapes/patternShapes'
import type { Shape } from '../../src/drawing/shapes/shape'
import { unnamed } from '../../src/drawing/shapes/shapeContext'
import { textsOf } from '../../src/drawing/texts'
import { languages } from '../../src/state/view'
import { aView, realAtlas, realExtent, realGround } from '../builders'

const sizes = [
  [390, 844],
  [360, 640],
  [1024, 768],
  [1366, 768],
  [2560, 1440],
] as const
const ids = realAtlas.patterns.map(({ id }) => id)
const drawn = [...ids.map((id) => [id]), ids]

function letterBoxes(shapes: readonly Shape[]): readonly { readonly park: string; readonly box: Rect }[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'group') return []
    const [chip] = shape.shapes
    if (shape.tag?.[0] === 'letter' && chip?.kind === 'rect') return [{ park: shape.tag[1], box: chip.box }]
    return letterBoxes(shape.shapes)
  })
}

describe.each(languages)('in %s', (language) => {
  test.each(sizes)('no two letters of layouts cover each other at %i × %i, on any profile', (width, height) => {
    for (const patterns of drawn) {
      const drawing = drawingOf(realAtlas, realGround, aView({ language, patterns, openSlots: true }))
      for (const profile of ['screen', 'stage', 'frame'] as const) {
        const { main, inset, typeScale, leastText } = openingComposition(realExtent, { width, height }, profile)
        for (const frame of inset ? [main, inset] : [main]) {
          const places = placesIn(frame, drawing.parks)
          const { over } = patternLayers({ drawing, naming: unnamed, unit: typeScale, leastText, places })
          const boxes = letterBoxes(over)
          const covered = boxes.filter(({ box }, at) =>
            boxes.slice(at + 1).some((other) => overlap(box, other.box) > 0),
          )
          expect(
            covered.map(({ park }) => park),
            `${patterns.join()} ${profile}`,
          ).toEqual([])
        }
      }
    }
  })

  test.each(sizes)('no tag is cut at the edge of the inset at %i × %i', (width, height) => {
    for (const patterns of drawn) {
      const drawing = drawingOf(realAtlas, realGround, aView({ language, patterns }))
      const composition = openingComposition(realExtent, { width, height })
      const { inset } = composition
      if (!inset) continue
      const layers = figureLayers({ drawing, composition, texts: textsOf(drawing, composition) }).inset
      const boxes = letterBoxes(layers)
      const area = ({ width: across, height: down }: Rect) => across * down
      const cut = boxes.filter(({ box }) => {
        const shown = overlap(box, inset.rect)
        return shown > 0.5 && shown < area(box) - 0.5
      })
      expect(
        cut.map(({ park }) => park),
        patterns.join(),
      ).toEqual([])
    }
  })

  test('the heart of a layout always has its letter', () => {
    const drawing = drawingOf(realAtlas, realGround, aView({ language, patterns: ids }))
    const { main, typeScale, leastText } = openingComposition(realExtent, { width: 390, height: 844 })
    const places = placesIn(main, drawing.parks)
    const { over } = patternLayers({ drawing, naming: unnamed, unit: typeScale, leastText, places })
    expect(letterBoxes(over).map(({ park }) => park)).toContain('zhangjiang')
  })
})
