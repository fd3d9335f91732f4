/** A geometry of no more corners is drawn as it is; a survey may have thousands. */
const manyCorners = 500

/** The lines of a geometry, each x, y, x, y …, without the points that `keptPoints` leaves out; as they are where they have few corners. */
export function thinned(lines: readonly Float64Array[], tolerance: number): readonly Float64Array[] {
  const corners = lines.reduce((sum, { length }) => sum + length / 2, 0)
  return corners <= manyCorners ? lines : lines.map((line) => withPoints(line, keptPoints(line, tolerance)))
}

/** The points of a line (x, y, x, y …) that are kept, as `keptPoints` tells them. */
export function withPoints(line: Float64Array, kept: Uint8Array): Float64Array {
  const left = new Float64Array(2 * kept.reduce((sum, one) => sum + one, 0))
  let length = 0
  for (let at = 0; at < kept.length; at++) {
    if (kept[at] === 0) continue
    left[length++] = line[2 * at] ?? 0
    left[length++] = line[2 * at + 1] ?? 0
  }
  return left
}

/**
 * Which points of a line stay (1) so that none that goes (0) is farther than the tolerance from where the line then runs, by
 * Douglas and Peucker (1973). Numbers x, y, x, y … and the tolerance in one unit of a plane. Both ends stay; of a ring, whose last
 * point is its first, also the point that is farthest from it.
 */
export function keptPoints(line: Float64Array, tolerance: number): Uint8Array {
  const last = line.length / 2 - 1
  const kept = new Uint8Array(last + 1)
  if (last < 0) return kept
  kept[0] = 1
  kept[last] = 1
  const isRing = last > 1 && line[0] === line[2 * last] && line[1] === line[2 * last + 1]
  const far = isRing ? farthestBetween(line, 0, last, 0) : last
  kept[far] = 1
  const spans = isRing ? [0, far, far, last] : [0, last]
  while (spans.length > 0) {
    const [to = 0, from = 0] = [spans.pop(), spans.pop()]
    const at = farthestBetween(line, from, to, tolerance * tolerance)
    if (at === 0) continue
    kept[at] = 1
    spans.push(from, at, at, to)
  }
  return kept
}

/** The point between two that is farthest from the line between them, by the square of its distance; 0 where none is far enough. */
function farthestBetween(line: Float64Array, from: number, to: number, least: number): number {
  const [x = 0, y = 0] = [line[2 * from], line[2 * from + 1]]
  const [dx, dy] = [(line[2 * to] ?? 0) - x, (line[2 * to + 1] ?? 0) - y]
  const square = dx * dx + dy * dy
  let [far, most] = [0, least]
  for (let at = from + 1; at < to; at++) {
    const [px, py] = [(line[2 * at] ?? 0) - x, (line[2 * at + 1] ?? 0) - y]
    const along = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square))
    const [offX, offY] = [px - along * dx, py - along * dy]
    const apart = offX * offX + offY * offY
    if (apart > most) {
      most = apart
      far = at
    }
  }
  return far
}
