import type { Edges } from './edges'
import type { Plane } from './plane'

/** Whether the area lies to the west of an edge (`before`) and to the east (`after`), and whether the edge runs up from its low corner. */
type Sides = { readonly isUpward: boolean; readonly before: boolean; readonly after: boolean }

/** Heights are slanted by this, so that no edge along a parallel is as high at both ends. */
const slant = 0.000_71

/**
 * Tells what lies on either side of an edge: from its middle a ray goes east, and each part whose edges it crosses an odd number
 * of times is there. Edges are sorted by the heights that they span, so that few are asked.
 */
export function sideFinder(plane: Plane, edges: Edges): (edge: number) => Sides {
  const { low, high, parts } = edges
  const heights = Float64Array.from(plane.y, (y, corner) => y + slant * (plane.x[corner] ?? 0))
  const shelves = shelvesOf(heights, edges)
  const inside = new Map<number, boolean>()
  const xAt = (edge: number, height: number): number => {
    const from = low[edge] ?? 0
    const to = high[edge] ?? 0
    const start = heights[from] ?? 0
    const x = plane.x[from] ?? 0
    return x + ((height - start) / ((heights[to] ?? 0) - start)) * ((plane.x[to] ?? 0) - x)
  }
  const turnOver = (of: readonly number[]) => {
    for (const part of of) inside.set(part, !inside.get(part))
  }
  const isAnyInside = () => [...inside.values()].includes(true)
  return (edge) => {
    const [from = 0, to = 0] = [heights[low[edge] ?? 0], heights[high[edge] ?? 0]]
    const height = (from + to) / 2
    const x = xAt(edge, height)
    inside.clear()
    for (const other of shelves.near(height)) {
      const start = heights[low[other] ?? 0] ?? 0
      const end = heights[high[other] ?? 0] ?? 0
      const isHere = start < end ? start <= height && height < end : end <= height && height < start
      if (other !== edge && isHere && xAt(other, height) > x) turnOver(parts[other] ?? [])
    }
    const after = isAnyInside()
    turnOver(parts[edge] ?? [])
    return { isUpward: from < to, before: isAnyInside(), after }
  }
}

/** Edges by the heights that they span. */
function shelvesOf(heights: Float64Array, { low, high }: Edges) {
  const lowest = heights.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY)
  const highest = heights.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)
  const count = Math.min(4096, 1 + Math.floor(low.length / 8))
  const shelfOf = (height: number) =>
    Math.min(count - 1, Math.max(0, Math.floor(((height - lowest) / (highest - lowest || 1)) * count)))
  const shelves: number[][] = Array.from({ length: count }, () => [])
  for (const [edge, from] of low.entries()) {
    const [one, other] = [shelfOf(heights[from] ?? 0), shelfOf(heights[high[edge] ?? 0] ?? 0)]
    for (let shelf = Math.min(one, other); shelf <= Math.max(one, other); shelf++) shelves[shelf]?.push(edge)
  }
  return { near: (height: number): readonly number[] => shelves[shelfOf(height)] ?? [] }
}
