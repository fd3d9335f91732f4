import { useMemo } from 'react'
import type { Composition } from '../drawing/composition'
import type { Diagram } from '../drawing/diagram/diagram'
import { diagramOf, unitFor } from '../drawing/diagram/diagramOf'
import { onTheWay, startsOf } from '../drawing/diagram/onTheWay'
import type { Drawing } from '../drawing/drawing'
import type { Covered } from '../drawing/focus'
import type { Rect, Size } from '../drawing/frame'
import { baseParks } from '../drawing/parkMark'
import type { Names } from '../drawing/placement'
import { useAtlas, useChoice } from '../state/AtlasContext'

/** The diagram as it stands on the way between map and diagram. */
export type StandingDiagram = Diagram & {
  /** How far on the way, from 0 (the map) to 1. */
  readonly share: number
}

type Place = { readonly size: Size; readonly covered: Covered; readonly taken: readonly Rect[] }

/** Where nodes and names stand now; `null` while the map itself is shown. */
export function useDiagram(
  { language, patterns, theme }: Drawing,
  { size, covered, taken }: Place,
  composition: Composition,
  names: Names,
  share: number,
): StandingDiagram | null {
  const { atlas, ground } = useAtlas()
  const candidates = useChoice('candidates')
  const parks = baseParks(atlas, language, candidates)
  const { typeScale, leastText, leastName } = composition
  const isShown = share > 0
  const diagram = useMemo(() => {
    if (!isShown) return null
    const type = { unit: unitFor(typeScale, size), leastText, leastName }
    return diagramOf({ atlas, ground, parks, drawing: { language, patterns, theme }, size, covered, taken, type })
  }, [isShown, atlas, ground, parks, language, patterns, theme, size, covered, taken, typeScale, leastText, leastName])
  return useMemo(
    () => diagram && { ...diagram, ...onTheWay(diagram, startsOf(parks, composition, names), share), share },
    [diagram, composition, names, parks, share],
  )
}
