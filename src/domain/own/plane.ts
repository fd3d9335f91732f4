import type { Ring } from './reading'

/** A position: a place in WGS-84 `[lng, lat]`, or numbers of a file. */
export type Pair = readonly [number, number]

/** Metres that lie between two numbers of a file, or two places: to the east and to the north. */
export type Step = { readonly east: number; readonly north: number }

/** The middle of a ring, as the centroid of what it encloses, and how much that is in the square of its unit. */
export type Middle = { readonly at: Pair; readonly area: number }

export function middleOf(ring: Ring): Middle {
  const [x0, y0] = positionOf(ring, 0)
  let [double, x, y] = [0, 0, 0]
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const [oneX, oneY] = positionOf(ring, at)
    const [nextX, nextY] = positionOf(ring, at + 3 < ring.length ? at + 2 : 0)
    const cross = (oneX - x0) * (nextY - y0) - (nextX - x0) * (oneY - y0)
    double += cross
    x += cross * (oneX + nextX - 2 * x0)
    y += cross * (oneY + nextY - 2 * y0)
  }
  if (!double) return { at: amongCorners(ring), area: 0 }
  return { at: [x0 + x / (3 * double), y0 + y / (3 * double)], area: Math.abs(double) / 2 }
}

/** The radius of a disc as large. */
export function radiusOf(area: number): number {
  return Math.sqrt(area / Math.PI)
}

/** The middle of several, each as heavy as its area; those without one count alike. */
export function middleOfAll(middles: readonly Middle[]): Pair {
  const whole = middles.reduce((sum, { area }) => sum + area, 0)
  let [x, y] = [0, 0]
  for (const { at, area } of middles) {
    const share = whole > 0 ? area / whole : 1 / middles.length
    x += share * at[0]
    y += share * at[1]
  }
  return [x, y]
}

function amongCorners(ring: Ring): Pair {
  let [x, y] = [0, 0]
  for (let at = 0; at + 1 < ring.length; at += 2) {
    x += ring[at] ?? 0
    y += ring[at + 1] ?? 0
  }
  return [(2 * x) / ring.length, (2 * y) / ring.length]
}

function positionOf(ring: Ring, at: number): Pair {
  return [ring[at] ?? Number.NaN, ring[at + 1] ?? Number.NaN]
}

/**
 * An area in one plane, of rings under the even-odd rule: the box around it (west, south, east, north), its edges (x and y of
 * either end), and for bands of equal height from south to north which edges reach into them, so that few are asked about a place.
 */
export type Area = {
  readonly box: readonly [number, number, number, number]
  readonly edges: Float64Array
  readonly bands: readonly (readonly number[])[]
}

export function areaOf(rings: readonly Ring[]): Area {
  const edges = edgesOf(rings)
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < edges.length; at += 2) {
    const [x, y] = positionOf(edges, at)
    if (x < west) west = x
    if (x > east) east = x
    if (y < south) south = y
    if (y > north) north = y
  }
  const area = { box: [west, south, east, north], edges } as const
  const bands: number[][] = Array.from({ length: Math.ceil(edges.length / 16) }, () => [])
  for (let at = 0; at < edges.length; at += 4) {
    const [one, other] = [
      bandOf(area.box, bands.length, edges[at + 1] ?? 0),
      bandOf(area.box, bands.length, edges[at + 3] ?? 0),
    ]
    for (let band = Math.min(one, other); band <= Math.max(one, other); band++) bands[band]?.push(at)
  }
  return { ...area, bands }
}

function edgesOf(rings: readonly Ring[]): Float64Array {
  const edges = new Float64Array(rings.reduce((sum, ring) => sum + 2 * ring.length, 0))
  let edge = 0
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      edges.set(positionOf(ring, at), edge)
      edges.set(positionOf(ring, at + 3 < ring.length ? at + 2 : 0), edge + 2)
      edge += 4
    }
  }
  return edges
}

/** NaN for an area without a height, which has no place in it either. */
function bandOf([, south, , north]: Area['box'], count: number, y: number): number {
  return Math.min(count - 1, Math.floor(((y - south) / (north - south)) * count))
}

export function isInside({ box, edges, bands }: Area, x: number, y: number): boolean {
  const [west, south, east, north] = box
  if (!(x >= west && x <= east && y >= south && y <= north)) return false
  let isIn = false
  for (const at of bands[bandOf(box, bands.length, y)] ?? []) {
    const [oneY, otherY] = [edges[at + 1] ?? 0, edges[at + 3] ?? 0]
    if (oneY > y === otherY > y) continue
    const [oneX, otherX] = [edges[at] ?? 0, edges[at + 2] ?? 0]
    if (x < oneX + ((y - oneY) / (otherY - oneY)) * (otherX - oneX)) isIn = !isIn
  }
  return isIn
}

/** At most so many of a ring's corners, evenly taken: enough to tell what lies in it. */
export function thinned(ring: Ring, most: number): Ring {
  const count = ring.length / 2
  if (count <= most) return ring
  return Float64Array.from(
    { length: 2 * most },
    (_, at) => ring[2 * Math.floor(((at >> 1) * count) / most) + (at & 1)] ?? 0,
  )
}

/** On the sphere with the mean radius 6,371.0088 km, as distances are measured elsewhere. */
const metresOfDegree = (6_371_008.8 * Math.PI) / 180

/** The way from one WGS-84 place to another in metres, for ways within a city. */
export function stepBetween(from: Pair, to: Pair): Step {
  const shrink = Math.cos(((from[1] + to[1]) / 2) * (Math.PI / 180))
  return { east: (to[0] - from[0]) * shrink * metresOfDegree, north: (to[1] - from[1]) * metresOfDegree }
}

export function lengthOf({ east, north }: Step): number {
  // Much quicker than `Math.hypot`, which guards against lengths that no city has.
  return Math.sqrt(east * east + north * north)
}
