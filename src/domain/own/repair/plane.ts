/** A ring of one part of an outline: numbers lng, lat, open. */
export type PartRing = { readonly part: number; readonly points: Float64Array }

/** Corners on a grid of whole numbers, so that turns are told without rounding; places in degrees beside. */
export type Plane = {
  readonly x: number[]
  readonly y: number[]
  readonly lng: number[]
  readonly lat: number[]
  /** The corner at a place in degrees, which it keeps where it is the first there. */
  readonly cornerAt: (lng: number, lat: number) => number
  /** The corner at a place of the grid. */
  readonly cornerOn: (x: number, y: number) => number
}

/** A thousandth of a metre, about. */
const finest = 1e-8
/** Products of two distances on the grid, and sums of two of these, are whole numbers that a float holds. */
const widest = 2 ** 26

/** A grid over these rings: a millimetre wide over half a degree, wider where they reach further. */
export function planeOver(rings: readonly PartRing[]): Plane {
  const { west, south, span } = extentOf(rings)
  const step = Math.max(finest, span / widest)
  const known = new Map<number, number>()
  const [x, y, lng, lat]: [number[], number[], number[], number[]] = [[], [], [], []]
  const corner = (atX: number, atY: number, atLng: number, atLat: number): number => {
    const key = atX * 2 * widest + atY
    const there = known.get(key)
    if (there !== undefined) return there
    const made = x.length
    known.set(key, made)
    x.push(atX)
    y.push(atY)
    lng.push(atLng)
    lat.push(atLat)
    return made
  }
  return {
    x,
    y,
    lng,
    lat,
    cornerAt: (atLng, atLat) =>
      corner(Math.round((atLng - west) / step), Math.round((atLat - south) / step), atLng, atLat),
    cornerOn: (atX, atY) => corner(atX, atY, west + atX * step, south + atY * step),
  }
}

function extentOf(rings: readonly PartRing[]) {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { points } of rings)
    for (let at = 0; at + 1 < points.length; at += 2) {
      const [lng = 0, lat = 0] = [points[at], points[at + 1]]
      if (lng < west) west = lng
      if (lng > east) east = lng
      if (lat < south) south = lat
      if (lat > north) north = lat
    }
  return { west, south, span: Math.max(east - west, north - south, 0) }
}

/** Straight lines between two corners, each of a part. */
export type Lines = { readonly from: number[]; readonly to: number[]; readonly part: number[] }

export function linesOf(plane: Plane, rings: readonly PartRing[]): Lines {
  const lines: Lines = { from: [], to: [], part: [] }
  for (const { part, points } of rings) {
    const first = plane.cornerAt(points[0] ?? 0, points[1] ?? 0)
    let before = first
    for (let at = 2; at + 1 < points.length; at += 2) {
      const next = plane.cornerAt(points[at] ?? 0, points[at + 1] ?? 0)
      addLine(lines, before, next, part)
      before = next
    }
    addLine(lines, before, first, part)
  }
  return lines
}

export function addLine({ from, to, part }: Lines, start: number, end: number, of: number): void {
  if (start === end) return
  from.push(start)
  to.push(end)
  part.push(of)
}
