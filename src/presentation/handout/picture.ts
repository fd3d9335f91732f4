import type { Atlas } from '../../domain/atlas'
import { type Composition, compositionOf } from '../../drawing/composition'
import { type Diagram, diagramOf } from '../../drawing/diagram'
import type { Drawing } from '../../drawing/drawing'
import { uncovered } from '../../drawing/focus'
import type { Size } from '../../drawing/frame'
import { stillParks } from '../../drawing/parkMark'
import { namesOf } from '../../drawing/placement'
import { reachesOf } from '../../drawing/reaches'
import { type Texts, textsOf } from '../../drawing/texts'
import type { View } from '../../state/view'

export type Picture = {
  readonly composition: Composition
  readonly texts: Texts
  /** Where the parks stand when it is not on the map. */
  readonly diagram: Diagram | null
}

/** A drawing set for paper: its names are as large beside the map as a room would need them, so that they can be read in small. */
export function pictureOf(atlas: Atlas, view: View, drawing: Drawing, size: Size): Picture {
  const composition = compositionOf(view.camera, size, uncovered, 'stage')
  const parks = stillParks(atlas, view.language, view.candidates)
  const names = namesOf(parks, drawing.theme, composition, reachesOf(drawing.patterns))
  return {
    composition,
    texts: textsOf(drawing, composition, names),
    diagram: view.arrangement === 'diagram' ? diagramOf(atlas, parks, size, uncovered) : null,
  }
}
