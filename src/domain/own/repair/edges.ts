import type { Lines, Plane } from './plane'

/** Lines between two corners, each once, with the parts that it bounds; and the edges at each corner. */
export type Edges = {
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly parts: readonly (readonly number[])[]
  /** Where in `edgesAt` the edges of a corner begin; one more at the end. */
  readonly firstAt: Int32Array
  readonly edgesAt: Int32Array
}

/** By the even-odd rule a line that a part has twice bounds nothing of it. */
export function edgesOf(plane: Plane, { from, to, part }: Lines): Edges {
  const corners = plane.x.length
  const known = new Map<number, number[]>()
  for (let line = 0; line < from.length; line++) {
    const [start = 0, end = 0, of = 0] = [from[line], to[line], part[line]]
    const key = Math.min(start, end) * corners + Math.max(start, end)
    const there = known.get(key)
    if (!there) known.set(key, [of])
    else if (there.includes(of)) there.splice(there.indexOf(of), 1)
    else there.push(of)
  }
  const [low, high, parts]: [number[], number[], (readonly number[])[]] = [[], [], []]
  for (const [key, of] of known) {
    if (of.length === 0) continue
    low.push(Math.floor(key / corners))
    high.push(key % corners)
    parts.push(of)
  }
  return { low, high, parts, ...listedAt(corners, [low, high]) }
}

/** For each corner what of these lists names it. */
export function listedAt(corners: number, lists: readonly (readonly number[])[]): Pick<Edges, 'firstAt' | 'edgesAt'> {
  const firstAt = new Int32Array(corners + 1)
  for (const list of lists) for (const corner of list) firstAt[corner + 1] = (firstAt[corner + 1] ?? 0) + 1
  for (let at = 0; at < corners; at++) firstAt[at + 1] = (firstAt[at + 1] ?? 0) + (firstAt[at] ?? 0)
  const filled = firstAt.slice()
  const edgesAt = new Int32Array(firstAt[corners] ?? 0)
  for (const list of lists)
    for (const [edge, corner] of list.entries()) {
      const at = filled[corner] ?? 0
      edgesAt[at] = edge
      filled[corner] = at + 1
    }
  return { firstAt, edgesAt }
}
