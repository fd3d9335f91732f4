import type { LegendPlace, Paper } from '../../state/sheetWish'
import type { Rect, Size } from '../frame'
import { isSlide } from './papers'
import { insetShape } from './reach'

/** Below the inset its scale has room of its own, at the unit 1: nothing of the inset is hidden. */
export const insetCaption = 20

export function captioned(shares: Shares, room: number): Shares {
  const { inset } = shares
  return { ...shares, inset: inset && { ...inset, height: inset.height - room } }
}

/** What main map, inset and legend take of the body, from its corner. */
export type Shares = { readonly main: Rect; readonly inset: Rect | null; readonly legend: Rect | null }

type SharedParts = { readonly paper: Paper; readonly hasInset: boolean; readonly legend: LegendPlace }

/** The parts fill the body: between them lies the paper, and no sea. */
export function shared(body: Size, gap: number, { paper, hasInset, legend: place }: SharedParts): Shares {
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
