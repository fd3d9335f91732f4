import type { LegendPlace, Orientation, Paper } from '../../state/sheetWish'
import type { Rect, Size } from '../frame'
import { isSlide, sheetSize } from './papers'
import { insetShape } from './reach'
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

/** Below the inset its scale has room of its own, at the unit 1: nothing of the inset is hidden. */
export const insetCaption = 20

export function captioned(shares: Shares, room: number): Shares {
  const { inset } = shares
  return { ...shares, inset: inset && { ...inset, height: inset.height - room } }
}

type Shares = Pick<SheetFrame, 'main' | 'inset' | 'legend'>

/** The parts fill the body: between them lies the paper, and no sea. */
function shared(body: Size, gap: number, { paper, hasInset, legend: place }: FrameParts): Shares {
  const whole = { x: 0, y: 0, width: body.width, height: body.height }
  if (place === 'below') {
    const strip = isSlide(paper) ? slideStripShare : stripShare
    const [rest, legend] = stacked(whole, strip, gap)
    return { ...withInset(rest, gap, hasInset), legend }
  }
  if (place === 'none') return { ...withInset(whole, gap, hasInset), legend: null }
  return besideMap(whole, gap, hasInset)
}

/** What the legend takes: of the height as a strip below all, which a slide’s large type needs more of, and of the width where it has its side to itself. */
const stripShare = 0.2
const slideStripShare = 0.34
const sideShare = 0.23

function isTallBody({ width, height }: Size): boolean {
  return width / height < 1.1
}

/** So wide a body has room for three side by side. */
function isLow({ width, height }: Size): boolean {
  return width / height > 2
}

/** The main map and, where there is one, the inset: at its right, or below it. */
function withInset(box: Rect, gap: number, hasInset: boolean): Omit<Shares, 'legend'> {
  if (!hasInset) return { main: box, inset: null }
  const [main, inset] = isTallBody(box) ? stacked(box, 0.38, gap) : sideBySide(box, insetWidth(box, 0.37), gap)
  return { main, inset }
}

/** As wide as the inset's shape asks for, and no wider than a share of the box. */
function insetWidth({ width, height }: Size, most: number): number {
  return Math.min(most, (height * insetShape) / width)
}

function besideMap(box: Rect, gap: number, hasInset: boolean): Shares {
  if (isTallBody(box)) {
    const [main, below] = stacked(box, hasInset ? 0.38 : stripShare, gap)
    if (!hasInset) return { main, inset: null, legend: below }
    const [inset, legend] = sideBySide(below, 0.4, gap)
    return { main, inset, legend }
  }
  if (!hasInset) {
    const [main, legend] = sideBySide(box, sideShare, gap)
    return { main, inset: null, legend }
  }
  if (isLow(box)) {
    const [rest, legend] = sideBySide(box, 0.18, gap)
    const [main, inset] = sideBySide(rest, 0.31, gap)
    return { main, inset, legend }
  }
  const [main, column] = sideBySide(box, 0.37, gap)
  const [inset, legend] = stacked(column, 1 - Math.min(0.62, column.width / insetShape / column.height), gap)
  return { main, inset, legend }
}

/** A box as two side by side, the right one taking a share of it. */
export function sideBySide({ x, y, width, height }: Rect, share: number, gap: number): readonly [Rect, Rect] {
  const right = width * share - gap / 2
  return [
    { x, y, width: width - right - gap, height },
    { x: x + width - right, y, width: right, height },
  ]
}

/** A box as two above one another, the lower one taking a share of it. */
export function stacked({ x, y, width, height }: Rect, share: number, gap: number): readonly [Rect, Rect] {
  const below = height * share - gap / 2
  return [
    { x, y, width, height: height - below - gap },
    { x, y: y + height - below, width, height: below },
  ]
}
