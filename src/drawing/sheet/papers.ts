import type { Orientation, Paper } from '../../state/sheetWish'
import type { Size } from '../frame'

/** Landscape, in millimetres; slides as PowerPoint and WPS have them. */
const sizes: Readonly<Record<Paper, Size>> = {
  A4: { width: 297, height: 210 },
  A3: { width: 420, height: 297 },
  A2: { width: 594, height: 420 },
  A1: { width: 841, height: 594 },
  A0: { width: 1189, height: 841 },
  '16:9': { width: 1016 / 3, height: 190.5 },
  '4:3': { width: 254, height: 190.5 },
}

/** The paper's size in millimetres. A slide always lies. */
export function paperSize(paper: Paper, orientation: Orientation): Size {
  const { width, height } = sizes[paper]
  return orientation === 'landscape' || isSlide(paper) ? { width, height } : { width: height, height: width }
}

export function isSlide(paper: Paper): boolean {
  return paper === '16:9' || paper === '4:3'
}

/** The longer side of every sheet in its own units, so that a larger paper has larger type and lines. */
const longSide = 1120

/** A sheet's size in its own units: it is laid out once for a shape of paper, and scaled to the paper. */
export function sheetSize(paper: Paper, orientation: Orientation): Size {
  const { width, height } = paperSize(paper, orientation)
  const scale = longSide / Math.max(width, height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** Pixels of a picture of the paper at so many dots an inch. */
export function pixelSize(paper: Paper, orientation: Orientation, dotsPerInch: number): Size {
  const { width, height } = paperSize(paper, orientation)
  const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * dotsPerInch)
  return { width: pixels(width), height: pixels(height) }
}
