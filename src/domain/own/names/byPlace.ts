import type { MultiPolygon, Position } from 'geojson'
import type { Atlas, ParkId } from '../../atlas'
import { memoize } from '../../memoize'
import { type Box, boxOf, lengthOf, linesOver, sharedBox, sharedLength, spansOn } from '../scanLines'

/** A feature in its place, WGS-84 `[lng, lat]`. */
export type PlacedFeature = { readonly number: number; readonly geometry: MultiPolygon }

/** On which parks' blocks a feature lies, as shares of its own area, the largest first. */
export type Place = {
  readonly number: number
  readonly shares: readonly { readonly park: ParkId; readonly share: number }[]
  /** The one park that its place speaks for. */
  readonly park: ParkId | null
}

const enough = 0.5
/** So little of a second park is what a sketch may be off by. */
const little = 0.1
const lineCount = 200

/**
 * What the place of each feature says: the park on whose member blocks at least half of it lies and no second one with a tenth of
 * it. Shares are measured along 200 lines of latitude by the even-odd rule, to one in a hundred for any shape that has a width.
 */
export function byPlace(features: readonly PlacedFeature[], atlas: Atlas): readonly Place[] {
  const parks = footprintsOf(atlas)
  return features.map(({ number, geometry }) => {
    const shares = sharesOf(geometry, parks)
    const [first, second] = shares
    const isClear = first !== undefined && first.share >= enough && (second?.share ?? 0) < little
    return { number, shares, park: isClear ? first.park : null }
  })
}

type Footprint = { readonly park: ParkId; readonly geometry: MultiPolygon; readonly box: Box }

const footprintsOf = memoize(({ parks, blocks }: Atlas): readonly Footprint[] =>
  parks.map(({ id }) => {
    const members = blocks.filter(({ park, membership }) => park === id && membership === 'member')
    const coordinates = members.flatMap((block) => block.geometry.coordinates)
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates }
    return { park: id, geometry, box: boxOf(geometry) }
  }),
)

function sharesOf(geometry: MultiPolygon, parks: readonly Footprint[]): Place['shares'] {
  const box = boxOf(geometry)
  const lines = linesOver(box, lineCount)
  const near = parks.filter((one) => sharedBox(box, one.box))
  if (near.length === 0) return []
  const spans = spansOn(lines, geometry)
  const whole = spans.reduce((sum, line) => sum + lengthOf(line), 0)
  if (!(whole > 0)) return []
  return near
    .map(({ park, geometry: blocks }) => {
      const others = spansOn(lines, blocks)
      const shared = spans.reduce((sum, line, at) => sum + sharedLength(line, others[at] ?? []), 0)
      return { park, share: shared / whole }
    })
    .filter(({ share }) => share >= 0.01)
    .sort((one, other) => other.share - one.share)
}

/** Kilometres of a degree of latitude. */
const degree = 111.2

/**
 * About how far a feature reaches beyond the box around the member blocks of a park, in kilometres: what one corner does that lies
 * far from all others. 0 within it, or where the park has no block.
 */
export function kilometresBeyond(geometry: MultiPolygon, park: ParkId, atlas: Atlas): number {
  const footprint = footprintsOf(atlas).find((one) => one.park === park)
  if (!footprint || footprint.geometry.coordinates.length === 0) return 0
  const [west, south, east, north] = boxOf(geometry)
  const [left, bottom, right, top] = footprint.box
  const wide = Math.cos((bottom * Math.PI) / 180)
  return degree * Math.max(0, (left - west) * wide, (east - right) * wide, bottom - south, north - top)
}

/** Corners of a ring that its distance is taken from; a span of the rest is far shorter than what is asked. */
const mostCorners = 400

/**
 * About how far a feature lies from the member blocks of a park, in kilometres: 0 where they meet, `null` where the park has no
 * block or the feature no corner. On a plane with the scale of the feature's own latitude, from at most 400 corners a ring: good to some tens of metres
 * within the city, to tell what is kilometres off.
 */
export function kilometresFromPark(geometry: MultiPolygon, park: ParkId, atlas: Atlas): number | null {
  const footprint = footprintsOf(atlas).find((one) => one.park === park)
  if (!footprint) return null
  if (sharesOf(geometry, [footprint]).length > 0) return 0
  const scale = Math.cos((boxOf(geometry)[1] * Math.PI) / 180)
  const [ones, others] = [geometry, footprint.geometry].map(({ coordinates }) =>
    coordinates.flatMap((rings) =>
      rings.map((ring) => thinned(ring).map(([x = 0, y = 0]): Position => [x * scale, y])),
    ),
  )
  let least = Number.POSITIVE_INFINITY
  for (const one of ones ?? [])
    for (const other of others ?? []) least = Math.min(least, gapBetween(one, other), gapBetween(other, one))
  return Number.isFinite(least) ? least * kilometresPerDegree : null
}

const kilometresPerDegree = (6371.0088 * Math.PI) / 180

function thinned(ring: readonly Position[]): readonly Position[] {
  const every = Math.ceil(ring.length / mostCorners)
  return ring.filter((_, at) => at % every === 0 || at === ring.length - 1)
}

/** The least distance from corners to edges. */
function gapBetween(corners: readonly Position[], edges: readonly Position[]): number {
  let least = Number.POSITIVE_INFINITY
  for (let at = 1; at < edges.length; at++) {
    const [x = 0, y = 0] = edges[at - 1] ?? []
    const [toX = 0, toY = 0] = edges[at] ?? []
    const [dx, dy] = [toX - x, toY - y]
    const square = dx * dx + dy * dy
    for (const [cornerX = 0, cornerY = 0] of corners) {
      const along = square === 0 ? 0 : ((cornerX - x) * dx + (cornerY - y) * dy) / square
      const nearest = Math.min(1, Math.max(0, along))
      least = Math.min(least, Math.hypot(cornerX - x - nearest * dx, cornerY - y - nearest * dy))
    }
  }
  return least
}
