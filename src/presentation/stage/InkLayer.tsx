import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Covered } from '../../drawing/focus'
import type { Rect, ScreenPoint, Size } from '../../drawing/frame'
import type { createShownFrames, Frames } from './shownFrames'
import { blankInk, boxGround, frameGround, inkAfter, type PenEvent, type StrokeGround, shownPoints } from './strokes'

type Props = {
  /** Which slide, and what is spread out on it: strokes are of that alone. */
  readonly slide: string
  readonly isHeld: boolean
  /** The strokes go each time this counts up. */
  readonly erased: number
  readonly frames: ReturnType<typeof createShownFrames>
  /** What stands over the map; `null` where it is covered whole. */
  readonly covered: Covered | null
  /** The room's: the parts of the stage are measured anew with it. */
  readonly size: Size | null
}

/** Lines drawn over the slides, each slide's its own; they live as long as the talk and are never kept. */
export function InkLayer({ slide, isHeld, erased, frames, covered, size }: Props) {
  const surface = useRef<SVGSVGElement>(null)
  const [pen, setPen] = useState(blankInk)
  const shown = useSyncExternalStore(frames.subscribe, frames.shown)
  const parts = useParts(surface, size)
  const grounds = [...(covered ? mapGrounds(shown, covered) : []), ...parts]
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when E was pressed.
  useEffect(() => setPen(blankInk), [erased])
  useEffect(() => {
    if (!isHeld) setPen((now) => ({ ...now, held: null }))
  }, [isHeld])
  const hear = (kind: PenEvent['kind']) => (event: PointerEvent) => {
    if (kind === 'down') event.currentTarget.setPointerCapture(event.pointerId)
    const { pointerId: pointer, button, buttons, clientX, clientY } = event
    setPen((now) => inkAfter(now, { kind, pointer, button, buttons, at: [clientX, clientY] }, slide, grounds))
  }
  const strokes = pen.strokes.filter((stroke) => stroke.slide === slide).map((stroke) => shownPoints(stroke, grounds))
  return (
    <svg
      ref={surface}
      className="stage-pen"
      data-held={isHeld}
      aria-hidden="true"
      onPointerDown={hear('down')}
      onPointerMove={hear('move')}
      onPointerUp={hear('up')}
      onPointerCancel={hear('cancel')}
      onLostPointerCapture={hear('cancel')}
    >
      {strokes.map((points, at) =>
        points.length > 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no other name.
          <Line key={at} points={points} />
        ) : null,
      )}
    </svg>
  )
}

/** A line with an edge around it, so that it stands out from whatever lies under it. */
function Line({ points }: { readonly points: readonly ScreenPoint[] }) {
  // A point alone has no line: it is drawn to itself, as a dot.
  const line = [...points, ...points.slice(-1)].map((at) => at.map((value) => value.toFixed(1)).join()).join(' ')
  return (
    <>
      <path d={`M${line.replaceAll(' ', 'L')}`} />
      <polyline points={line} />
    </>
  )
}

function mapGrounds(frames: Frames, covered: Covered): readonly StrokeGround[] {
  if (!frames) return []
  const { main, inset } = frames
  const free = { ...main.rect, x: main.rect.x + covered.left, width: main.rect.width - covered.left - covered.right }
  return [...(inset ? [frameGround('inset', inset)] : []), { ...frameGround('map', main), rect: free }]
}

const bands = ['stage-head', 'stage-room', 'stage-foot'] as const

/** Caption, room and legend as they stand on the page. */
function useParts(surface: RefObject<Element | null>, size: Size | null): readonly StrokeGround[] {
  const [boxes, setBoxes] = useState<readonly (readonly [string, Rect])[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room's size alone says that they have moved.
  useLayoutEffect(() => {
    const stage = surface.current?.parentElement
    const boxOf = (name: string): Rect =>
      stage?.getElementsByClassName(name)[0]?.getBoundingClientRect() ?? new DOMRect()
    setBoxes(bands.map((name) => [name, boxOf(name)]))
  }, [surface, size?.width, size?.height])
  return boxes.map(([name, rect]) => boxGround(name, rect))
}
