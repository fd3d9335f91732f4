import { useMemo, useRef, useState } from 'react'
import type { ParkId } from '../domain/atlas'
import { type Composition, compositionOf, openingComposition, type Profile } from '../drawing/composition'
import { nodeAt } from '../drawing/diagram'
import { type Drawing, drawingOf } from '../drawing/drawing'
import type { Covered } from '../drawing/focus'
import { contains, type Rect, type ScreenPoint, type Size } from '../drawing/frame'
import { parkAt } from '../drawing/hit'
import { stillParks } from '../drawing/parkMark'
import { patternGraphicsOf } from '../drawing/patternGraphic'
import { type Names, namesOf, uncrowded } from '../drawing/placement'
import { reachesOf } from '../drawing/reaches'
import { type Texts, textsOf } from '../drawing/texts'
import { themesByName } from '../drawing/theme'
import { useAtlas, useAtlasState, useView, useWords } from '../state/AtlasContext'
import type { Camera } from '../state/view'
import { useSize } from '../ui/useSize'
import type { GestureEvent } from './gestures'
import { Hint } from './Hint'
import { isMeant } from './isMeant'
import { MapControls } from './MapControls'
import { MapLayers } from './MapLayers'
import { ScaleLine } from './ScaleLine'
import { useArrangement } from './useArrangement'
import { useDiagram } from './useDiagram'
import { type TellFrames, useFrames } from './useFrames'
import { useFurniture } from './useFurniture'
import { useMover } from './useMover'
import { useNameButtons } from './useNameButtons'
import { usePainter } from './usePainter'
import { usePointing } from './usePointing'
import { WebglShapes } from './WebglShapes'

type Props = {
  readonly covered: Covered
  /** A stage has neither buttons nor scale of its own over the map. */
  readonly profile?: Profile
  /** Whether a wheel and a single finger are left to the page around the map, unless they are meant for it. */
  readonly isCooperative?: boolean
  /** What a click beside all parks does; it closes what is open where nothing is said. */
  readonly onNothing?: () => void
  /** Who draws over the map hears where it stands. */
  readonly onFrames?: TellFrames
}

/** The map, once its box has a size. */
export function MapView({ profile = 'screen', ...props }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  return (
    <div ref={box} className="map-box">
      {size ? <SizedMap {...props} size={size} profile={profile} /> : null}
    </div>
  )
}

type SizedProps = Props & { readonly size: Size; readonly profile: Profile }

function SizedMap({ size, covered, profile, isCooperative = false, onNothing, onFrames }: SizedProps) {
  const surface = useRef<HTMLDivElement>(null)
  const drawing = useDrawing()
  const { settled, names: settledNames } = useSettled(size, covered, profile, useFurniture(surface, size, covered))
  const { inset } = settled
  const share = useArrangement()
  const words = useWords()
  const isOurs = (event: GestureEvent) =>
    share === 0 && (!inset || !contains(inset.rect, pointOf(event))) && (!isCooperative || isMeant(event))
  const { mover, camera } = useMover(surface, size, covered, profile, isOurs)
  const composition = useMemo(() => moved(settled, camera, size, profile), [settled, camera, size, profile])
  const names = useMemo(
    () => ({ ...settledNames, main: uncrowded(settledNames.main, composition.main) }),
    [settledNames, composition],
  )
  const texts = useTexts(drawing, composition, names)
  const [painter, painterFailed] = usePainter()
  const [webglIsUp, setWebglIsUp] = useState(false)
  const underneath = painter === 'webgl' && webglIsUp
  const diagram = useDiagram(size, covered, composition, share)
  const parkUnder = (point: ScreenPoint) =>
    diagram ? nodeAt(diagram.places, point) : parkAt(drawing.parks, composition, names, point)
  usePointing(surface, parkUnder, onNothing)
  useFrames(surface, composition, diagram === null, onFrames)
  const button = useNameButtons(surface, diagram ? everyName(drawing) : namedIn(names), mover)
  return (
    <>
      <div
        ref={surface}
        className="surface"
        data-painter={underneath ? 'webgl' : 'svg'}
        tabIndex={isCooperative ? -1 : undefined}
      >
        {painter === 'webgl' ? (
          <WebglShapes drawing={drawing} frame={composition.main} onUp={setWebglIsUp} onFail={painterFailed} />
        ) : null}
        <MapLayers {...{ drawing, composition, texts, size, diagram, button }} isPainted={underneath} />
      </div>
      <Hint drawing={drawing} composition={composition} names={names} nodes={diagram?.places ?? null} />
      {diagram ? (
        <p className="diagram-note">{words('lens.diagramNote')}</p>
      ) : (
        <>
          {profile === 'stage' ? null : <MapControls mover={mover} />}
          <ScaleLine camera={composition.main.camera} />
        </>
      )}
    </>
  )
}

function namedIn({ main, inset }: Names): ReadonlySet<ParkId> {
  return new Set([...main, ...inset].map(({ park }) => park))
}

function everyName({ parks }: Drawing): ReadonlySet<ParkId> {
  return new Set(parks.map(({ id }) => id))
}

function useDrawing(): Drawing {
  const { atlas, ground } = useAtlas()
  const view = useView()
  const pointed = useAtlasState((state) => state.pointed)
  return useMemo(() => drawingOf(atlas, ground, view, pointed), [atlas, ground, view, pointed])
}

/** All that is written; a choice, which changes nothing of it, leaves it as it is. */
function useTexts({ ground, language, theme, patterns }: Drawing, composition: Composition, names: Names): Texts {
  const { atlas } = useAtlas()
  const candidates = useAtlasState(({ view }) => view.candidates)
  const parks = stillParks(atlas, language, candidates)
  return useMemo(
    () => textsOf({ ground, language, theme, patterns, parks }, composition, names),
    [ground, language, theme, patterns, parks, composition, names],
  )
}

/** The composition at rest, and the names as set for it: they keep their places while the map moves. */
function useSettled(
  size: Size,
  covered: Covered,
  profile: Profile,
  furniture: readonly Rect[],
): { readonly settled: Composition; readonly names: Names } {
  const { atlas } = useAtlas()
  const { camera, language, candidates, theme, patterns, openSlots } = useView()
  const settled = useMemo(
    () => compositionOf(camera, size, covered, profile, furniture),
    [camera, size, covered, profile, furniture],
  )
  const names = useMemo(() => {
    const drawn = patternGraphicsOf(atlas, { patterns, openSlots, language }, themesByName[theme])
    return namesOf(stillParks(atlas, language, candidates), themesByName[theme], settled, reachesOf(drawn))
  }, [atlas, language, candidates, theme, settled, patterns, openSlots])
  return { settled, names }
}

function moved(settled: Composition, camera: Camera | null, size: Size, profile: Profile): Composition {
  const main = camera ? { rect: settled.main.rect, camera } : openingComposition(size, profile).main
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
