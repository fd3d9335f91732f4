import { useMemo } from 'react'
import type { ParkId } from '../domain/atlas'
import type { Composition } from '../drawing/composition'
import { type DiagramRing, diagramOf, pointBetween } from '../drawing/diagram'
import type { Covered } from '../drawing/focus'
import type { ScreenPoint, Size } from '../drawing/frame'
import { baseParks } from '../drawing/parkMark'
import { placesIn } from '../drawing/places'
import { useAtlas, useChoice } from '../state/AtlasContext'

/** The diagram as it stands on the way between map and diagram. */
export type StandingDiagram = {
  /** How far on the way, from 0 (the map) to 1. */
  readonly share: number
  readonly rings: readonly DiagramRing[]
  readonly places: ReadonlyMap<ParkId, ScreenPoint>
}

/** Where the nodes stand now; `null` while the map itself is shown. */
export function useDiagram(size: Size, covered: Covered, { main }: Composition, share: number): StandingDiagram | null {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const candidates = useChoice('candidates')
  const parks = baseParks(atlas, language, candidates)
  const isShown = share > 0
  const diagram = useMemo(
    () => (isShown ? diagramOf(atlas, parks, size, covered) : null),
    [atlas, parks, size, covered, isShown],
  )
  return useMemo(
    () =>
      diagram && {
        share,
        rings: diagram.rings,
        places: pointBetween(placesIn(main, parks).middle, diagram.places, share),
      },
    [diagram, main, parks, share],
  )
}
