import { type RefObject, useRef, useState } from 'react'
import type { ParkId } from '../domain/atlas'
import { nodeAt } from '../drawing/diagram/nodeAt'
import type { Drawing } from '../drawing/drawing'
import { type Covered, showsNone } from '../drawing/focus'
import { isTall, type Profile, type ScreenPoint, type Size } from '../drawing/frame'
import { scaleBottom } from '../drawing/furniture'
import { parkAt } from '../drawing/hit'
import type { Names } from '../drawing/placement'
import type { NameButton } from '../drawing/svg/Shapes'
import { useAtlas, useWords } from '../state/AtlasContext'
import { useSize } from '../ui/useSize'
import { Hint } from './Hint'
import { MapControls, WayBack } from './MapControls'
import { MapLayers } from './MapLayers'
import { ScaleLine } from './ScaleLine'
import { type TellFrames, useFrames } from './useFrames'
import { useMapPicture } from './useMapPicture'
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
  const picture = useMapPicture(surface, { size, covered, profile, isCooperative })
  const { drawing, composition, names, texts, diagram, mover } = picture
  const { blocks } = useAtlas().atlas
  const [painter, painterFailed] = usePainter()
  const [webglIsUp, setWebglIsUp] = useState(false)
  const underneath = painter === 'webgl' && webglIsUp
  const button = useAnswers(surface, picture, onNothing, onFrames)
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
        <DiagramNote />
      ) : (
        <>
          {profile === 'stage' ? null : <MapControls mover={mover} />}
          <ScaleLine camera={composition.main.camera} bottom={isTall(size) ? scaleBottom(size) : undefined} />
          {showsNone(composition.main, blocks) ? <WayBack /> : null}
        </>
      )}
    </>
  )
}

function DiagramNote() {
  const words = useWords()
  return <p className="diagram-note note">{words('lens.diagramNote')}</p>
}

/** Answers pointer and keys on the map, and tells where it stands. */
function useAnswers(
  surface: RefObject<HTMLElement | null>,
  { drawing, composition, names, diagram, mover }: ReturnType<typeof useMapPicture>,
  onNothing: Props['onNothing'],
  onFrames: Props['onFrames'],
): NameButton {
  const parkUnder = (point: ScreenPoint) =>
    diagram ? nodeAt(diagram, point) : parkAt(drawing.parks, composition, names, point)
  usePointing(surface, parkUnder, onNothing)
  useFrames(surface, composition, diagram === null, onFrames)
  return useNameButtons(surface, diagram ? everyName(drawing) : namedIn(names), mover)
}

function namedIn({ main, inset }: Names): ReadonlySet<ParkId> {
  return new Set([...main, ...inset].map(({ park }) => park))
}

function everyName({ parks }: Drawing): ReadonlySet<ParkId> {
  return new Set(parks.map(({ id }) => id))
}
