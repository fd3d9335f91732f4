import type { Atlas } from '../../domain/atlas'
import { type Composition, compositionOf } from '../../drawing/composition'
import type { Diagram } from '../../drawing/diagram/diagram'
import { diagramOf, unitFor } from '../../drawing/diagram/diagramOf'
import type { Drawing } from '../../drawing/drawing'
import { uncovered } from '../../drawing/focus'
import { overlap, type Rect, type Size } from '../../drawing/frame'
import type { GroundName } from '../../drawing/groundNames'
import { baseParks } from '../../drawing/parkMark'
import { boxOf, type Names } from '../../drawing/placement'
import { type Texts, textsOf } from '../../drawing/texts'
import { textWidth } from '../../drawing/textWidth'
import type { View } from '../../state/view'

export type Picture = {
  readonly composition: Composition
  readonly texts: Texts
  /** Where north and scale stand: in a corner at the left that no park's name needs. */
  readonly scaleAt: Rect
  /** Where the parks stand when it is not on the map. */
  readonly diagram: Diagram | null
}

/** A drawing set for paper: its names are as large beside the map as a room would need them, so that they can be read in small. */
export function pictureOf(atlas: Atlas, view: View, drawing: Drawing, size: Size): Picture {
  const composition = compositionOf(atlas.edition.extent, view.camera, size, uncovered, 'stage')
  const parks = baseParks(atlas, view.language, view.candidates)
  const texts = textsOf(drawing, composition)
  const scaleAt = scalePlaceIn(size, composition, texts.names)
  const isClear = (name: GroundName) => overlap(scaleAt, aroundGroundName(name)) === 0
  return {
    composition,
    texts: { ...texts, groundNames: texts.groundNames.filter(isClear) },
    scaleAt,
    diagram:
      view.arrangement === 'diagram'
        ? diagramOf({
            ...{ atlas, parks, drawing, size, covered: uncovered, taken: [] },
            ground: drawing.ground,
            type: { ...composition, unit: unitFor(composition.typeScale, size) },
          })
        : null,
  }
}

const scaleSize = { width: 250, height: 34 } as const

function scalePlaceIn({ height }: Size, { main }: Composition, { main: named }: Names): Rect {
  const low = { x: 6, y: height - scaleSize.height - 6, ...scaleSize }
  const high = { ...low, y: 6 }
  const isFree = (place: Rect) => named.every((name) => overlap(boxOf(name, main), place) === 0)
  return isFree(low) || !isFree(high) ? low : high
}

function aroundGroundName({ text, size, at: [x, y] }: GroundName): Rect {
  const width = textWidth(text, size)
  return { x: x - width / 2, y: y - size * 0.65, width, height: size * 1.3 }
}
