import type { MapExtent } from '../domain/edition'
import type { Camera } from '../state/view'
import { frameAround } from './fitting'
import { type Covered, freePart, uncovered } from './focus'
import { type Frame, isTall, overlap, type Profile, type Rect, type Size } from './frame'
import { furnitureOf, placesOf, scalePlace, tallSheet } from './furniture'
import { stageComposition } from './stageComposition'

/** The frames of a map on the screen: the whole, and the centre at about twice the scale where there is room. */
export type Composition = {
  readonly main: Frame
  readonly inset: Frame | null
  /** Places that no name takes: where the page has its own parts over the map, or a sheet its. */
  readonly taken: readonly Rect[]
  /** What panels cover: there nothing of the map is seen, so that nothing is named. */
  readonly covers?: readonly Rect[]
  /** Type and lines grow with the screen: 1 at the size that the layout was designed for. */
  readonly typeScale: number
  /** No text of the map is smaller than this, in CSS pixels. */
  readonly leastText: number
  /** No park's name is smaller than this, in CSS pixels. */
  readonly leastName: number
}

type Design = {
  readonly size: Size
  /** Where on the sheet the middle of the parks stands, and how many sheet pixels a degree of longitude takes. */
  readonly middle: readonly [x: number, y: number]
  readonly pixelsPerDegree: number
  readonly inset: Rect
}

const wide: Design = {
  size: { width: 980, height: 664 },
  middle: [326, 335],
  pixelsPerDegree: 618,
  inset: { x: 622, y: 16, width: 342, height: 372 },
}
const tall: Design = {
  size: { width: tallSheet.width, height: tallSheet.height },
  // Below the row of the legend, which is 34 CSS pixels high on the smallest phone too.
  middle: [195, 226],
  pixelsPerDegree: 344,
  inset: { x: 12, y: tallSheet.insetTop, width: 366, height: 284 },
}

/** Where the desk takes the lower half: map, inset and legend side by side. */
const low: Design = {
  size: { width: 980, height: 332 },
  middle: [304, 166],
  pixelsPerDegree: 312,
  inset: { x: 482, y: 14, width: 218, height: 241 },
}

export const designs = { wide, tall }

/** The layout that suits a screen: a tall one stacks the inset under the map, a low one sets all in a row. */
export function designFor(size: Size): Design {
  const { width, height } = size
  if (isTall(size)) return tall
  return width / height > 2 && height < 600 ? low : wide
}

/** A frame may be small: what cannot be read there is left out until the map is closer. */
const frameLeast = { leastText: 10, leastName: 11 } as const

/** How much larger than designed a map of this size is. */
export function typeScaleFor(size: Size): number {
  const design = designFor(size)
  return Math.min(size.width / design.size.width, size.height / design.size.height)
}

/** The opening view of a map of this size: the design, scaled to fit and centred. */
export function openingComposition(extent: MapExtent, size: Size, profile: Profile = 'screen'): Composition {
  const design = designFor(size)
  if (profile === 'stage' && design !== tall) return stageComposition(extent, size)
  const scale = typeScaleFor(size)
  const left = (size.width - design.size.width * scale) / 2
  const top = (size.height - design.size.height * scale) / 2
  const main = frameAround({ x: 0, y: 0, ...size }, extent.middle, design.pixelsPerDegree * scale, [
    left + design.middle[0] * scale,
    top + design.middle[1] * scale,
  ])
  const rect = {
    x: left + design.inset.x * scale,
    y: top + design.inset.y * scale,
    width: design.inset.width * scale,
    height: design.inset.height * scale,
  }
  const inset = frameAround(rect, extent.inset.middle, rect.width / extent.inset.degreesWide, [
    rect.x + rect.width / 2,
    rect.y + rect.height / 2,
  ])
  if (profile === 'frame') return { main, inset, taken: [scalePlace(size)], typeScale: scale, ...frameLeast }
  return { main, inset, taken: furnitureOf(size, uncovered), typeScale: scale, leastText: 0, leastName: 0 }
}

/** Past this much closer than the opening view, the inset would show no more than the map itself. */
export const insetZoomReach = 0.75

/**
 * The frames for a camera, `null` being the opening one. The inset is left out when the map is close already, or where
 * a panel covers its place.
 */
export function compositionOf(
  extent: MapExtent,
  camera: Camera | null,
  size: Size,
  covered: Covered = uncovered,
  profile: Profile = 'screen',
  measured: readonly Rect[] = [],
): Composition {
  const opening = openingComposition(extent, size, profile)
  const near = camera !== null && camera.zoom > opening.main.camera.zoom + insetZoomReach
  const inset = opening.inset && isFree(opening.inset.rect, size, covered) ? opening.inset : null
  return {
    ...opening,
    main: camera ? { rect: opening.main.rect, camera } : opening.main,
    inset: near ? null : inset,
    taken: placesOf(
      profile === 'screen' ? furnitureOf(size, covered).map((rect) => besideInset(rect, inset)) : opening.taken,
      measured,
    ),
    covers: coversOf(size, covered),
  }
}

/** A part that is meant to stand where the inset does stands at the right of it, as far as it reaches there. */
function besideInset(place: Rect, inset: Frame | null): Rect {
  if (!inset || overlap(place, inset.rect) === 0) return place
  const x = inset.rect.x + inset.rect.width + 6
  const width = place.x + place.width - x
  return width > place.width / 2 ? { ...place, x, width } : place
}

function coversOf({ width, height }: Size, { left, right, top, bottom }: Covered): readonly Rect[] {
  return [
    { x: 0, y: 0, width: left, height },
    { x: width - right, y: 0, width: right, height },
    { x: 0, y: 0, width, height: top },
    { x: 0, y: height - bottom, width, height: bottom },
  ].filter((rect) => rect.width > 0 && rect.height > 0)
}

function isFree(rect: Rect, size: Size, covered: Covered): boolean {
  const { x, y, width, height } = freePart(size, covered)
  return rect.x >= x && rect.y >= y && rect.x + rect.width <= x + width && rect.y + rect.height <= y + height
}
