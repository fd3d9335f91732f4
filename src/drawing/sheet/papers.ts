import type { Orientation, Paper } from '../../state/sheetWish'
import type { Size } from '../frame'

/** Landscape, in millimetres; slides as PowerPoint and WPS have them. */
const sizes: Readonly<Record<Paper, Size>> = {
  A4: { width: 297, height: 210 },
  A3: { width: 420, height: 297 },
  A2: { width: 594, height: 420 },
  A1: { width: 841, height: 594 },
  A0: { width: 1189, height: 841 },
  wall: { width: 841, height: 594 },
  '16:9': { width: 1016 / 3, height: 190.5 },
  '4:3': { width: 254, height: 190.5 },
}

/** The paper's size in millimetres. */
export function paperSize(paper: Paper, orientation: Orientation): Size {
  const { width, height } = sizes[paper]
  return orientation === 'landscape' || alwaysLies(paper) ? { width, height } : { width: height, height: width }
}

/** Slides, and the wall sheet, whose parts are laid out for that. */
export function alwaysLies(paper: Paper): boolean {
  return isSlide(paper) || paper === 'wall'
}

export function isSlide(paper: Paper): boolean {
  return paper === '16:9' || paper === '4:3'
}

/**
 * The longer side in a sheet's own units. Who looks at a larger paper stands farther off: type and lines grow with the root
 * of its size, 0.27 mm a unit on A4 and 0.53 mm on A0, where the map has room for more names. A slide's unit is a point.
 */
function longSide(paper: Paper, { width, height }: Size): number {
  return isSlide(paper) ? slideUnits : usualUnits * Math.sqrt(Math.max(width, height) / sizes.A4.width)
}

const usualUnits = 1120
const slideUnits = 960

/** A sheet's size in its own units. */
export function sheetSize(paper: Paper, orientation: Orientation): Size {
  const size = paperSize(paper, orientation)
  return inUnits(size, longSide(paper, size))
}

/** A page of the park atlas in its own units: one layout for all papers. */
export function pageSize(paper: Paper): Size {
  return inUnits(paperSize(paper, 'landscape'), usualUnits)
}

function inUnits({ width, height }: Size, long: number): Size {
  const scale = long / Math.max(width, height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** Pixels of a picture of the paper at so many dots an inch. */
export function pixelSize(paper: Paper, orientation: Orientation, dotsPerInch: number): Size {
  const { width, height } = paperSize(paper, orientation)
  const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * dotsPerInch)
  return { width: pixels(width), height: pixels(height) }
}
