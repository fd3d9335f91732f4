import type { Polygon, Position } from 'geojson'

/** How much of each edge a rounded corner takes from its end: 0.5 leaves no straight part. */
const cornerShare = 0.42
const pointsAtLeast = 28
const decimals = 6

type Point = readonly [number, number]

/** The ring without its closing repetition, as plain pairs. */
function cornersOf(ring: readonly Position[]): Point[] {
  return ring.slice(0, -1).map(([lng = 0, lat = 0]) => [lng, lat])
}

function closed(points: readonly Point[]): Position[] {
  return [...points, ...points.slice(0, 1)].map(([lng, lat]) => [lng, lat])
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** The item `step` places further round the ring. */
function around<Item>(items: readonly Item[], index: number, step: number): Item {
  const item = items[(index + step + items.length) % items.length]
  if (item === undefined) throw new Error('a ring needs at least one point')
  return item
}

/** Signed area in square degrees, positive where the ring runs counter-clockwise (shoelace formula). */
function signedArea(points: readonly Point[]): number {
  const doubled = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = around(points, index, 1)
    return sum + (x * nextY - nextX * y)
  }, 0)
  return doubled / 2
}

function centroidOf(points: readonly Point[]): Point {
  const [x, y] = points.reduce<Point>((sum, point) => [sum[0] + point[0], sum[1] + point[1]], [0, 0])
  return [x / points.length, y / points.length]
}

/** A quadratic Bézier from one point to another, drawn towards the corner between them. */
function bend(from: Point, corner: Point, to: Point, points: number): Point[] {
  return Array.from({ length: points }, (_, step) => {
    const share = step / (points - 1)
    return between(between(from, corner, share), between(corner, to, share), share)
  })
}

/**
 * A calm, rounded shape in place of an angular schematic one, in `[lng, lat]`, with the area of the original (within
 * 3 %), at six decimals. Each corner becomes a quadratic Bézier between points on its two edges; the whole is then
 * scaled about its middle to make good the area cut off.
 */
export function softened(polygon: Polygon): Polygon {
  return { type: 'Polygon', coordinates: polygon.coordinates.map(softenedRing) }
}

function softenedRing(ring: Position[]): Position[] {
  const corners = cornersOf(ring)
  const points = Math.max(3, Math.ceil(pointsAtLeast / corners.length))
  const curve = corners.flatMap((corner, index) =>
    bend(
      between(corner, around(corners, index, -1), cornerShare),
      corner,
      between(corner, around(corners, index, 1), cornerShare),
      points,
    ),
  )
  const growth = Math.sqrt(signedArea(corners) / signedArea(curve))
  const middle = centroidOf(curve)
  return rounded(closed(curve.map((point) => between(middle, point, growth))), decimals)
}

/** Outer rings run counter-clockwise (RFC 7946). */
export function isCounterClockwise(ring: readonly Position[]): boolean {
  return signedArea(cornersOf(ring)) > 0
}

/** Coordinates with no more than so many decimals; points that thereby fall on their forerunner are dropped. */
export function rounded(ring: readonly Position[], decimals: number): Position[] {
  const factor = 10 ** decimals
  const points = ring.map((position) => position.map((value) => Math.round(value * factor) / factor))
  return points.filter(
    (point, index) => index === 0 || point.some((value, axis) => value !== points[index - 1]?.[axis]),
  )
}
