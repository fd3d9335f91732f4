import {
  contains,
  type Frame,
  fromScreen,
  type Rect,
  type ScreenPoint,
  toScreen,
  transformOf,
} from '../../drawing/frame'

type Point = readonly [x: number, y: number]

/** What strokes lie on and move with: a frame of the map, in its plane, or a part of the stage, in shares of its box. */
export type StrokeGround = {
  readonly name: string
  readonly rect: Rect
  readonly kept: (at: ScreenPoint) => Point
  readonly shown: (point: Point) => ScreenPoint
}

export type Stroke = { readonly slide: string; readonly ground: string; readonly points: readonly Point[] }

export type Ink = {
  readonly strokes: readonly Stroke[]
  /** The one pointer that draws or erases now; any other is none of the pen's meanwhile. */
  readonly held: { readonly pointer: number; readonly erases: boolean } | null
}

export type PenEvent = {
  readonly kind: 'down' | 'move' | 'up' | 'cancel'
  readonly pointer: number
  readonly button: number
  readonly buttons: number
  readonly at: ScreenPoint
}

export const blankInk: Ink = { strokes: [], held: null }

/** As Pointer Events number them: the tip or the left button, and the other end of a stylus. */
const tip = { button: 0, mask: 1 } as const
const eraser = { button: 5, mask: 32 } as const

/** How near the eraser takes a stroke away, in CSS pixels. */
const eraserReach = 16

export function frameGround(name: string, frame: Frame): StrokeGround {
  const transform = transformOf(frame)
  return { name, rect: frame.rect, kept: (at) => fromScreen(transform, at), shown: (at) => toScreen(transform, at) }
}

export function boxGround(name: string, rect: Rect): StrokeGround {
  const { x, y, width, height } = rect
  return {
    name,
    rect,
    kept: (at) => [(at[0] - x) / (width || 1), (at[1] - y) / (height || 1)],
    shown: (at) => [at[0] * width + x, at[1] * height + y],
  }
}

/** The pen after what a pointer did on a slide; of grounds that lie over one another the first is drawn on. */
export function inkAfter(ink: Ink, event: PenEvent, slide: string, grounds: readonly StrokeGround[]): Ink {
  const { held } = ink
  if (event.kind === 'down') return held ? ink : begun(ink, event, slide, grounds)
  if (held?.pointer !== event.pointer) return ink
  const isPressed = (event.buttons & (held.erases ? eraser : tip).mask) !== 0
  if (event.kind !== 'move' || !isPressed) return { ...ink, held: null }
  return held.erases ? erased(ink, event.at, slide, grounds) : drawn(ink, event.at, grounds)
}

function begun(ink: Ink, { pointer, button, at }: PenEvent, slide: string, grounds: readonly StrokeGround[]): Ink {
  if (button === eraser.button) return erased({ ...ink, held: { pointer, erases: true } }, at, slide, grounds)
  const ground = grounds.find(({ rect }) => contains(rect, at))
  if (button !== tip.button || !ground) return ink
  const stroke = { slide, ground: ground.name, points: [ground.kept(at)] }
  return { strokes: [...ink.strokes, stroke], held: { pointer, erases: false } }
}

function drawn(ink: Ink, at: ScreenPoint, grounds: readonly StrokeGround[]): Ink {
  const last = ink.strokes.at(-1)
  const ground = grounds.find(({ name }) => name === last?.ground)
  if (!last || !ground) return { ...ink, held: null }
  return { ...ink, strokes: [...ink.strokes.slice(0, -1), { ...last, points: [...last.points, ground.kept(at)] }] }
}

function erased(ink: Ink, [x, y]: ScreenPoint, slide: string, grounds: readonly StrokeGround[]): Ink {
  const isNear = (stroke: Stroke) =>
    stroke.slide === slide && shownPoints(stroke, grounds).some((at) => Math.hypot(at[0] - x, at[1] - y) < eraserReach)
  return { ...ink, strokes: ink.strokes.filter((stroke) => !isNear(stroke)) }
}

/** Where a stroke stands now; nowhere while what it lies on is not shown. */
export function shownPoints({ ground, points }: Stroke, grounds: readonly StrokeGround[]): readonly ScreenPoint[] {
  const found = grounds.find(({ name }) => name === ground)
  return found ? points.map(found.shown) : []
}
