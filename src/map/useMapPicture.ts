import { type RefObject, useMemo, useState } from 'react'
import type { ParkId } from '../domain/atlas'
import type { MapExtent } from '../domain/edition'
import { withBrought } from '../drawing/brought'
import { type Composition, compositionOf, openingComposition } from '../drawing/composition'
import { type Drawing, drawingOf } from '../drawing/drawing'
import type { Covered } from '../drawing/focus'
import { contains, type Profile, type Rect, type ScreenPoint, type Size } from '../drawing/frame'
import { baseParks } from '../drawing/parkMark'
import { patternGraphicsOf } from '../drawing/patternGraphics'
import { uncrowded } from '../drawing/placement'
import { same } from '../drawing/shapes/same'
import { spokenParks, spokenPatterns } from '../drawing/spokenParks'
import { shownStructure } from '../drawing/structureGraphic'
import { type Named, namedOf, type Texts, textsOf } from '../drawing/texts'
import { themesByName } from '../drawing/theme'
import { useAtlas, useAtlasState, useChoice, useView } from '../state/AtlasContext'
import type { Camera } from '../state/view'
import type { GestureEvent } from './gestures'
import { isMapGesture } from './isMapGesture'
import { useArrangement } from './useArrangement'
import { useDiagram } from './useDiagram'
import { useEye } from './useEye'
import { useFurniture } from './useFurniture'
import { useMover } from './useMover'

export type MapBox = {
  readonly size: Size
  readonly covered: Covered
  readonly profile: Profile
  readonly isCooperative: boolean
}

/** What the map shows and where, and what moves it. */
export function useMapPicture(surface: RefObject<HTMLElement | null>, box: MapBox) {
  const { size, covered, profile, isCooperative } = box
  const drawing = useDrawing(profile)
  useEye(size, covered)
  const { settled, named } = useSettled(size, covered, profile, useFurniture(surface, size, covered))
  const { inset } = settled
  const share = useArrangement()
  const isOurs = (event: GestureEvent) =>
    share === 0 && (!inset || !contains(inset.rect, pointOf(event))) && (!isCooperative || isMapGesture(event))
  const { mover, camera } = useMover(surface, size, covered, profile, isOurs)
  const { extent } = useAtlas().atlas.edition
  const composition = useMemo(
    () => movedComposition(extent, settled, camera, size, profile),
    [extent, settled, camera, size, profile],
  )
  const texts = useTexts(drawing, composition, named)
  const { names } = texts
  const over = useFurniture(surface, size, covered, share > 0)
  const diagram = useDiagram(drawing, { size, covered, taken: over }, composition, names, share)
  return { drawing, composition, names, texts, diagram, mover }
}

function useDrawing(profile: Profile): Drawing {
  const { atlas, ground } = useAtlas()
  const view = useView()
  const pointed = useAtlasState((state) => state.pointed)
  const lit = useAtlasState((state) => state.lit)
  const preview = useAtlasState((state) => state.preview)
  const spoken = useSpoken(profile)
  return useMemo(() => {
    const drawing = drawingOf(atlas, ground, view, pointed, lit)
    const said = { ...drawing, patterns: spokenPatterns(drawing.patterns, view.filter, spoken) }
    return preview ? withBrought(said, preview) : said
  }, [atlas, ground, view, pointed, lit, spoken, preview])
}

/** All that is written; a choice, which changes nothing of it, leaves it as it is. */
function useTexts(
  { ground, language, theme, patterns, structure }: Drawing,
  composition: Composition,
  { words, names }: Named,
): Texts {
  const { atlas } = useAtlas()
  const candidates = useChoice('candidates')
  const parks = baseParks(atlas, language, candidates)
  return useMemo(() => {
    const apart = { ...names, main: uncrowded(names.main, composition.main, { parks, composition, key: names.key }) }
    return textsOf({ ground, language, theme, patterns, structure, parks }, composition, { words, names: apart })
  }, [ground, language, theme, patterns, structure, parks, composition, words, names])
}

/** The composition at rest, and the names as set for it: they keep their places while the map moves. */
function useSettled(
  size: Size,
  covered: Covered,
  profile: Profile,
  furniture: readonly Rect[],
): { readonly settled: Composition; readonly named: Named } {
  const { atlas } = useAtlas()
  const { camera, language, candidates, theme, patterns, openSlots, statedOnly, structure: isStructured } = useView()
  const spoken = useSpoken(profile)
  const structure = shownStructure(atlas, { structure: isStructured, language })
  // A legend that grows within its place moves no name.
  const settled = useKept(
    useMemo(
      () => compositionOf(atlas.edition.extent, camera, size, covered, profile, furniture),
      [atlas, camera, size, covered, profile, furniture],
    ),
  )
  const named = useMemo(() => {
    const drawn = patternGraphicsOf(atlas, { patterns, openSlots, statedOnly, language }, themesByName[theme])
    const parks = baseParks(atlas, language, candidates)
    return namedOf({ structure, parks, theme: themesByName[theme], patterns: drawn }, settled, spoken)
  }, [atlas, language, candidates, theme, settled, patterns, openSlots, statedOnly, structure, spoken])
  return { settled, named }
}

/** A room is told the names of what is spoken of alone; a reader at a screen may ask for the others. */
function useSpoken(profile: Profile): ReadonlySet<ParkId> | null {
  const { atlas } = useAtlas()
  const { filter, patterns, selection } = useView()
  return useMemo(
    () => (profile === 'stage' ? spokenParks(atlas, { filter, patterns, selection }) : null),
    [atlas, profile, filter, patterns, selection],
  )
}

/** The first of the values that say the same. */
function useKept<Value>(value: Value): Value {
  const [kept, keep] = useState(value)
  if (same(kept, value)) return kept
  keep(value)
  return value
}

function movedComposition(
  extent: MapExtent,
  settled: Composition,
  camera: Camera | null,
  size: Size,
  profile: Profile,
): Composition {
  const main = camera ? { rect: settled.main.rect, camera } : openingComposition(extent, size, profile).main
  return { ...settled, main }
}

/** Where a gesture began, in the surface's own pixels. */
function pointOf(event: GestureEvent): ScreenPoint {
  const from = 'touches' in event ? event.touches[0] : event
  const surface = event.currentTarget ?? event.target
  if (!from || !(surface instanceof Element)) return [-1, -1]
  const { left, top } = (surface.closest('.surface') ?? surface).getBoundingClientRect()
  return [from.clientX - left, from.clientY - top]
}
