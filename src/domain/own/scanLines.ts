import type { MultiPolygon, Position } from 'geojson'

/** West, south, east and north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** The box of all corners; of nothing a box that meets none. */
export function boxOf({ coordinates }: MultiPolygon): Box {
  const { POSITIVE_INFINITY: most, NEGATIVE_INFINITY: least } = Number
  let [west, south, east, north] = [most, most, least, least]
  for (const rings of coordinates)
    for (const ring of rings)
      for (const [lng = 0, lat = 0] of ring) {
        if (lng < west) west = lng
        if (lng > east) east = lng
        if (lat < south) south = lat
        if (lat > north) north = lat
      }
  return [west, south, east, north]
}

/** What two boxes have in common; `null` where they do not meet. */
export function sharedBox(one: Box, other: Box): Box | null {
  const [west, south] = [Math.max(one[0], other[0]), Math.max(one[1], other[1])]
  const [east, north] = [Math.min(one[2], other[2]), Math.min(one[3], other[3])]
  return west < east && south < north ? [west, south, east, north] : null
}

/** Lines of latitude through the middles of strips that a height is cut into. */
export type ScanLines = { readonly south: number; readonly step: number; readonly count: number }

export function linesOver([, south, , north]: Box, count: number): ScanLines {
  return { south, step: (north - south) / count, count }
}

/** Where each line enters and leaves a shape by the even-odd rule: longitudes in rising order, two by two. */
export function spansOn(lines: ScanLines, { coordinates }: MultiPolygon): readonly (readonly number[])[] {
  const crossings: number[][] = Array.from({ length: lines.count }, () => [])
  for (const rings of coordinates) for (const ring of rings) addCrossings(crossings, lines, ring)
  for (const line of crossings) line.sort((one, other) => one - other)
  return crossings
}

function addCrossings(
  crossings: readonly number[][],
  { south, step, count }: ScanLines,
  ring: readonly Position[],
): void {
  for (let at = 0; at < ring.length; at++) {
    const [fromX = 0, fromY = 0] = ring[at] ?? []
    const [toX = 0, toY = 0] = ring[at + 1] ?? ring[0] ?? []
    const [low, high] = fromY < toY ? [fromY, toY] : [toY, fromY]
    const first = Math.max(0, Math.ceil((low - south) / step - 0.5))
    for (let line = first; line < count; line++) {
      const y = south + (line + 0.5) * step
      if (y >= high) break
      if (y >= low) crossings[line]?.push(fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX))
    }
  }
}

/** The length of a line within a shape, in degrees. */
export function lengthOf(spans: readonly number[]): number {
  let length = 0
  for (let at = 1; at < spans.length; at += 2) length += (spans[at] ?? 0) - (spans[at - 1] ?? 0)
  return length
}

/** The same of what two shapes have in common on a line. */
export function sharedLength(ones: readonly number[], others: readonly number[]): number {
  let [length, one, other] = [0, 0, 0]
  while (one + 1 < ones.length && other + 1 < others.length) {
    const [start, end] = [ones[one] ?? 0, ones[one + 1] ?? 0]
    const [otherStart, otherEnd] = [others[other] ?? 0, others[other + 1] ?? 0]
    length += Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart))
    if (end < otherEnd) one += 2
    else other += 2
  }
  return length
}
