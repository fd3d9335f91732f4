import type { Geometry } from 'geojson'
import { clippedLine, clippedRing } from '../clip'
import { type Rect, type ScreenPoint, type Transform, toScreen } from '../frame'
import { linesOf } from '../planeGeometry'

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
  return linesOf(geometry)
    .map((line) => line.map((point) => toScreen(transform, point)))
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

/** A line without the points that stand no farther than a step from where it would run without them (Douglas and Peucker, 1973). */
function coarser(line: readonly ScreenPoint[], step: number): readonly ScreenPoint[] {
  const [first, last] = [line[0], line.at(-1)]
  if (step === 0 || line.length < 3 || !first || !last) return line
  let [farthest, at] = [0, 0]
  for (const [index, point] of line.entries()) {
    const distance = distanceTo(point, first, last)
    if (distance > farthest) [farthest, at] = [distance, index]
  }
  if (farthest <= step) return [first, last]
  return [...coarser(line.slice(0, at + 1), step).slice(0, -1), ...coarser(line.slice(at), step)]
}

/** Of a point from a stretch; both ends of a closed line are one point. */
function distanceTo([x, y]: ScreenPoint, [fromX, fromY]: ScreenPoint, [toX, toY]: ScreenPoint): number {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const length = Math.hypot(dx, dy)
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length ** 2))
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy)
}
