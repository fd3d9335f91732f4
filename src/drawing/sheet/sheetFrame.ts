import type { LegendPlace, Orientation, Paper } from '../../state/sheetWish'
import type { Rect, Size } from '../frame'
import { isSlide, sheetSize } from './papers'
import { captioned, insetCaption, shared } from './sheetShares'
import type { SlideRoom } from './slideRoom'

/**
 * Where the parts of a sheet stand, in its units. It depends on the paper and on which parts there are, never on what they
 * say, so that the sheets of a series lie on one another.
 */
export type SheetFrame = {
  readonly size: Size
  /** How large what stands around the map is drawn: 1 on A4. */
  readonly unit: number
  readonly head: Rect
  /** At its top the scale, below it what is said of the map. */
  readonly foot: Rect
  /** The room of the 图签 beside the foot; a slide has none. */
  readonly block: Rect | null
  /** The most that the code takes up: on a standing paper above the block, else beside what is said. */
  readonly code: Rect
  /** What main map, inset and legend share out; these are given from its corner. */
  readonly body: Rect
  readonly main: Rect
  readonly inset: Rect | null
  readonly legend: Rect | null
  /** What only the wall sheet has. */
  readonly wall: WallParts | null
}

/** From the body's corner. */
export type WallParts = {
  readonly legend: Rect
  readonly index: Rect
  /** Three small maps, each with so much room above it for what it is of. */
  readonly small: readonly Rect[]
  readonly heading: number
  /** The figures, side by side. */
  readonly strip: Rect
}

export type FrameParts = {
  readonly paper: Paper
  readonly orientation: Orientation
  readonly hasInset: boolean
  readonly legend: LegendPlace
  /** Where the slide is an office's own: its title stands elsewhere. */
  readonly room?: SlideRoom | undefined
}

/** Around all, at the unit 1. */
export const edge = 30

/**
 * Heights at the unit 1; a slide lies low, and has larger type at its foot; a standing paper has less room beside the 图签; in the
 * room that an office's slide leaves the title stands elsewhere.
 */
export const heights = {
  paper: { top: 21, head: 62, gap: 12, foot: 94, bottom: 18 },
  standing: { top: 21, head: 62, gap: 12, foot: 160, bottom: 18 },
  slide: { top: 14, head: 54, gap: 6, foot: 88, bottom: 4 },
  room: { top: 0, head: 20, gap: 6, foot: 88, bottom: 0 },
} as const

/** Of the 图签 with all its rows, at the unit 1. */
const blockSize = { width: 400, height: 80 } as const

export function sheetFrame(parts: FrameParts): SheetFrame {
  const { paper, orientation, room } = parts
  if (room) return roomFrame(room, parts)
  const size = sheetSize(paper, orientation)
  const unit = isSlide(paper) ? 1 : (Math.max(size.width, size.height) / 1120) ** 0.6
  const shape = isSlide(paper) ? 'slide' : size.width < size.height ? 'standing' : 'paper'
  const { top, head, gap, foot, bottom } = heights[shape]
  const x = edge * unit
  const width = size.width - 2 * x
  const footHeight = foot * unit
  const bodyTop = (top + head + gap) * unit
  const body = { x, y: bodyTop, width, height: size.height - bodyTop - footHeight - bottom * unit }
  return {
    size,
    unit,
    head: { x, y: top * unit, width, height: head * unit },
    ...footed({ x, y: body.y + body.height, width, height: footHeight }, unit, shape),
    body,
    ...captioned(shared(body, 10 * unit, parts), insetCaption * unit),
    wall: null,
  }
}

function roomFrame({ size, box }: SlideRoom, parts: FrameParts): SheetFrame {
  const { head, gap, foot } = heights.room
  const { x, y, width, height } = box
  const body = { x, y: y + head + gap, width, height: height - head - gap - foot }
  return {
    size,
    unit: 1,
    head: { x, y, width, height: head },
    ...footed({ x, y: body.y + body.height, width, height: foot }, 1, 'slide'),
    body,
    ...captioned(shared(body, 10, parts), insetCaption),
    wall: null,
  }
}

type Foot = Pick<SheetFrame, 'foot' | 'block' | 'code'>

/** The foot with the 图签 in its lower right corner, where it has one. */
export function footed(whole: Rect, unit: number, shape: 'paper' | 'standing' | 'slide'): Foot {
  const right = whole.x + whole.width
  if (shape === 'slide') {
    const side = whole.height - 6 * unit
    return { foot: whole, block: null, code: { x: right - side, y: whole.y + 6 * unit, width: side, height: side } }
  }
  const [width, height, gap] = [blockSize.width * unit, blockSize.height * unit, 14 * unit]
  const block = { x: right - width, y: whole.y + whole.height - height, width, height }
  const foot = { ...whole, width: whole.width - width - gap }
  const side = shape === 'standing' ? whole.height - height - 6 * unit : whole.height - gap
  const [end, bottom] =
    shape === 'standing' ? [right, block.y - 6 * unit] : [foot.x + foot.width, whole.y + whole.height]
  return { foot, block, code: { x: end - side, y: bottom - side, width: side, height: side } }
}
