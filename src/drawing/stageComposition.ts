import type { MapExtent } from '../domain/edition'
import { fitting, frameAround, latitudeStretch } from './fitting'
import type { Size } from './frame'

/** The part of a stage that is the map's, in the units that its sizes are given in: three quarters of 960 × 720. */
const stageMap: Size = { width: 960, height: 540 }

/** What can be read from the back of a room, at the least, in units: a name takes a thirtieth of the stage's height. */
const stageLeast = { text: 18, name: 24 } as const

/** How far all parks and the central ones with their names and marks reach, in degrees of longitude and of latitude. */
const reach = { parks: [1.09, 0.93], centre: [0.33, 0.34] } as const
/** How many degrees of latitude the parks' blocks alone take. */
const blocksHigh = 0.86

/** At most this share of a stage's width is the inset's, and it is hardly wider than high. */
const insetShare = { ofWidth: 0.48, ofHeight: 1.05 } as const

/** On a stage two maps stand side by side, each as large as the room allows; the parks keep clear of the scale below. */
export function stageComposition(extent: MapExtent, size: Size) {
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
