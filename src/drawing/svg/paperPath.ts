import type { Geometry } from 'geojson'
import { keptPoints } from '../../domain/thinned'
import { clippedLine, clippedRing } from '../clip'
import type { Rect, ScreenPoint, Transform } from '../frame'
import { asNumbers, placedLines } from '../planeGeometry'

/**
 * How outlines are written for a printer, which writes each number out, twice where fill and edge differ: no finer than a step
 * of the picture's pixels, and not beyond its room.
 */
export type Paper = { readonly step: number; readonly room: Rect }

/** What the edge of a shape may reach beyond the room, in pixels: it is not drawn along the room's own edge. */
const beyond = 8

/** The geometry as SVG path data where a transform puts it. */
export function paperPath(geometry: Geometry, transform: Transform, { step, room }: Paper): string {
  const isClosed = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  const { x, y, width, height } = room
  const cut = { x: x - beyond, y: y - beyond, width: width + 2 * beyond, height: height + 2 * beyond }
  return placedLines(geometry, transform)
    .flatMap((line) => (isClosed ? [clippedRing(line, cut)] : clippedLine(line, cut)))
    .map((line) => written(coarser(line, step), isClosed))
    .join('')
}

/** In quarters of a pixel, which a number of a PDF holds in few digits. */
function written(line: readonly ScreenPoint[], isClosed: boolean): string {
  const points = line.map(([x, y]) => `${Math.round(x * 4) / 4} ${Math.round(y * 4) / 4}`)
  const kept = points.filter((point, at) => point !== points[at - 1])
  return kept.length > 1 ? `M${kept.join('L')}${isClosed ? 'z' : ''}` : ''
}

/** A line without the points that stand no farther than a step from where it would run without them. */
function coarser(line: readonly ScreenPoint[], step: number): readonly ScreenPoint[] {
  if (step === 0) return line
  const kept = keptPoints(asNumbers(line), step)
  return line.filter((_, at) => kept[at] === 1)
}
