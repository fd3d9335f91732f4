import type { MapExtent } from '../domain/edition'
import type { Camera } from '../state/view'
import { type Covered, freePart, uncovered } from './focus'
import { cameraOf, type Frame, isTall, overlap, type Profile, type Rect, type Size } from './frame'
import { furnitureOf, placesOf, scalePlace, tallSheet } from './furniture'
import { scaleOf, toPlane, zoomOf } from './projection'

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

/** The part of a stage that is the map's, in the units that its sizes are given in: three quarters of 960 × 720. */
const stageMap: Size = { width: 960, height: 540 }

/** What can be read from the back of a room, at the least, in units: a name takes a thirtieth of the stage's height. */
const stageLeast = { text: 18, name: 24 } as const

/** A frame may be small: what cannot be read there is left out until the map is closer. */
const frameLeast = { leastText: 10, leastName: 11 } as const

/** How far all parks and the central ones with their names and marks reach, in degrees of longitude and of latitude. */
const reach = { parks: [1.09, 0.93], centre: [0.33, 0.34] } as const
/** How many degrees of latitude the parks' blocks alone take. */
const blocksHigh = 0.86
/** The shape of the earth at 31.2° north: a degree of latitude is so many times as long as one of longitude. */
export const latitudeStretch = 1.169

/** At most this share of a stage's width is the inset's, and it is hardly wider than high. */
const insetShare = { ofWidth: 0.48, ofHeight: 1.05 } as const

/** On a stage two maps stand side by side, each as large as the room allows; the parks keep clear of the scale below. */
function stageComposition(extent: MapExtent, size: Size): Composition {
  const gap = 16
  const unit = Math.max(1, Math.min(size.width / stageMap.width, size.height / stageMap.height))
  const insetSize = {
    width: Math.min(size.width * insetShare.ofWidth, size.height * insetShare.ofHeight) - gap,
    height: size.height - 2 * gap,
  }
  const rect = { x: size.width - insetSize.width - gap, y: gap, ...insetSize }
  const left = { x: 0, y: 0, width: rect.x, height: size.height }
  const pixelsPerDegree = fitting(left, reach.parks)
  const spare = size.height - blocksHigh * latitudeStretch * pixelsPerDegree - gap
  const middle = [left.width / 2, (size.height - Math.min(spare, 44 * unit)) / 2] as const
  const centre = [rect.x + rect.width / 2, rect.y + rect.height / 2] as const
  return {
    main: frameAround({ x: 0, y: 0, ...size }, extent.middle, pixelsPerDegree, middle),
    inset: frameAround(rect, extent.inset.stageMiddle, fitting(rect, reach.centre), centre),
    taken: [{ x: 12, y: size.height - 12 - 32 * unit, width: 250 * unit, height: 32 * unit }],
    typeScale: 1.24 * unit,
    leastText: stageLeast.text * unit,
    leastName: stageLeast.name * unit,
  }
}

/** Pixels a degree of longitude, so that so many degrees fit a rectangle. */
export function fitting({ width, height }: Size, [across, down]: readonly [number, number]): number {
  return Math.min(width / across, height / (down * latitudeStretch))
}

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

/** The frame whose camera brings a place to a point of the screen at so many pixels a degree of longitude. */
export function frameAround(
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
