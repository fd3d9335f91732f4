type Point = readonly [x: number, y: number]

/**
 * The convex hull of points of any one plane, as a ring without its last, repeated point; the points themselves where
 * they span no area. Andrew's monotone chain (1979); Turf's `convex` brings 6 KiB to the first map for the same.
 */
export function hullOf(points: readonly Point[]): readonly Point[] {
  const inOrder = [...points].sort(([x, y], [otherX, otherY]) => x - otherX || y - otherY)
  const ring = [...chain(inOrder), ...chain(inOrder.reverse())]
  return ring.length < 3 ? points : ring
}

/** One side of the hull, from the first point to the last but without it: all turns are to the left. */
function chain(points: readonly Point[]): readonly Point[] {
  const side: Point[] = []
  for (const point of points) {
    while (turnsNotLeft(side.at(-2), side.at(-1), point)) side.pop()
    side.push(point)
  }
  return side.slice(0, -1)
}

function turnsNotLeft(first: Point | undefined, second: Point | undefined, third: Point): boolean {
  if (!first || !second) return false
  return (second[0] - first[0]) * (third[1] - first[1]) <= (second[1] - first[1]) * (third[0] - first[0])
}
