import type { Camera } from '../state/view'
import { type Covered, freePart, uncovered } from './focus'
import { cameraOf, type Frame, type Rect, type Size } from './frame'
import { scaleOf, toPlane, zoomOf } from './projection'

/** The frames of a map on the screen: the whole, and the centre at about twice the scale where there is room. */
export type Composition = {
  readonly main: Frame
  readonly inset: Frame | null
  /** Type and lines grow with the screen: 1 at the size that the layout was designed for. */
  readonly typeScale: number
}

type Design = {
  readonly size: Size
  /** Where on the sheet the middle of the parks stands, and how many sheet pixels a degree of longitude takes. */
  readonly middle: readonly [x: number, y: number]
  readonly pixelsPerDegree: number
  readonly inset: Rect
}

/** The middle of all 22 parks, and that of the 13 central ones, WGS-84. */
const parksMiddle = [121.485, 31.222] as const
const centreMiddle = [121.484, 31.222] as const

const wide: Design = {
  size: { width: 980, height: 664 },
  middle: [326, 338],
  pixelsPerDegree: 618,
  inset: { x: 622, y: 16, width: 342, height: 372 },
}
const tall: Design = {
  size: { width: 390, height: 720 },
  middle: [195, 208],
  pixelsPerDegree: 372,
  inset: { x: 12, y: 424, width: 366, height: 284 },
}

/** Where the desk takes the lower half: map, inset and legend side by side. */
const low: Design = {
  size: { width: 980, height: 332 },
  middle: [304, 166],
  pixelsPerDegree: 312,
  inset: { x: 482, y: 14, width: 218, height: 241 },
}

/** The centre is enlarged about twice; the inset's own width decides the exact figure. */
const insetDegreesWide = 0.318

export const designs = { wide, tall }

/** The layout that suits a screen: a tall one stacks the inset under the map, a low one sets all in a row. */
export function designFor({ width, height }: Size): Design {
  const ratio = width / height
  if (ratio < 0.85) return tall
  return ratio > 2 && height < 600 ? low : wide
}

/** The opening view of a map of this size: the design, scaled to fit and centred. */
export function openingComposition(size: Size): Composition {
  const design = designFor(size)
  const scale = Math.min(size.width / design.size.width, size.height / design.size.height)
  const left = (size.width - design.size.width * scale) / 2
  const top = (size.height - design.size.height * scale) / 2
  const main = frameAround({ x: 0, y: 0, ...size }, parksMiddle, design.pixelsPerDegree * scale, [
    left + design.middle[0] * scale,
    top + design.middle[1] * scale,
  ])
  const rect = {
    x: left + design.inset.x * scale,
    y: top + design.inset.y * scale,
    width: design.inset.width * scale,
    height: design.inset.height * scale,
  }
  const inset = frameAround(rect, centreMiddle, rect.width / insetDegreesWide, [
    rect.x + rect.width / 2,
    rect.y + rect.height / 2,
  ])
  return { main, inset, typeScale: scale }
}

/** The frame whose camera brings a place to a point of the screen at so many pixels a degree of longitude. */
function frameAround(
  rect: Rect,
  place: readonly [number, number],
  pixelsPerDegree: number,
  [x, y]: readonly [number, number],
): Frame {
  const scale = scaleOf(zoomOf((pixelsPerDegree * 360) / (512 * 2 ** 10)))
  const [planeX, planeY] = toPlane(place)
  return { rect, camera: cameraOf({ scale, x: x - planeX * scale, y: y - planeY * scale }, rect) }
}

/** Past this much closer than the opening view, the inset would show no more than the map itself. */
const insetZoomReach = 0.75

/**
 * The frames for a camera, `null` being the opening one. The inset is left out when the map is close already, or where
 * a panel covers its place.
 */
export function compositionOf(camera: Camera | null, size: Size, covered: Covered = uncovered): Composition {
  const opening = openingComposition(size)
  const near = camera !== null && camera.zoom > opening.main.camera.zoom + insetZoomReach
  const inset = opening.inset && isFree(opening.inset.rect, size, covered) ? opening.inset : null
  return {
    main: camera ? { rect: opening.main.rect, camera } : opening.main,
    inset: near ? null : inset,
    typeScale: opening.typeScale,
  }
}

function isFree(rect: Rect, size: Size, covered: Covered): boolean {
  const { x, y, width, height } = freePart(size, covered)
  return rect.x >= x && rect.y >= y && rect.x + rect.width <= x + width && rect.y + rect.height <= y + height
}
